import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import type { RecordedActor } from '../access/actor.js';
import { IsInstant } from '../platform/http/constraints.js';
import { PageAnswer, PageQuery } from '../platform/http/page.js';
import { type ChainFault, type FaultKind, faultKinds } from './chain/fault.js';
import { incidentIdExample, memberIdExample, sha256Example } from '../platform/http/openapi/examples.js';

export class EventListQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'What it happened to', example: incidentIdExample })
  @IsOptional()
  @IsUUID()
  subjectId?: string;

  @ApiPropertyOptional({ example: 'filing' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  subjectType?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'The incident that it belongs to', example: incidentIdExample })
  @IsOptional()
  @IsUUID()
  incidentId?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'The key or member that did it', example: memberIdExample })
  @IsOptional()
  @IsUUID()
  actorId?: string;

  @ApiPropertyOptional({ example: 'incident.logged' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  action?: string;

  @ApiPropertyOptional({
    format: 'date-time',
    description: 'Recorded at this instant or later',
    example: '2026-11-24T00:00:00+09:00',
  })
  @IsOptional()
  @IsInstant()
  from?: string;

  @ApiPropertyOptional({
    format: 'date-time',
    description: 'Recorded before this instant',
    example: '2026-12-01T00:00:00+09:00',
  })
  @IsOptional()
  @IsInstant()
  to?: string;
}

export class ActorAnswer implements RecordedActor {
  @ApiProperty({ enum: ['api_key', 'member', 'system'] }) kind: RecordedActor['kind'];
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: '法務部 担当' }) name: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'The session in which a person did it' }) session?: string;
}

export class SubjectAnswer {
  @ApiProperty({ example: 'incident' }) type: string;
  @ApiProperty({ format: 'uuid' }) id: string;
}

export class EventAnswer {
  @ApiProperty({ description: 'Without gaps, from 1', example: 128 }) sequence: number;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: ActorAnswer }) actor: RecordedActor;
  @ApiProperty({
    type: String,
    nullable: true,
    description: '`x-request-id` of the request',
    example: '6f1f3f5e-8f0a-4b1c-9d55-0c1a6a3d2b7e',
  })
  requestId: string | null;
  @ApiProperty({ example: 'incident.logged' }) action: string;
  @ApiProperty({ type: SubjectAnswer }) subject: SubjectAnswer;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) incidentId: string | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    example: { title: '健康診断結果を含むメールの誤送信', awareAt: '2026-11-24T01:00:00.000Z' },
  })
  detail: Record<string, unknown>;
  @ApiProperty({
    description: 'Of the entry before, SHA-256, hexadecimal',
    example: 'c8d2372d7dca7ec542790c064500a0bf0965974449572d601b9c5b50b967279b',
  })
  previousHash: string;
  @ApiProperty({ description: 'SHA-256, hexadecimal', example: sha256Example }) hash: string;
}

export class EventPage extends PageAnswer {
  @ApiProperty({ type: [EventAnswer] }) items: EventAnswer[];
}

export class CheckpointAnswer {
  @ApiProperty({ format: 'uuid' }) organisationId: string;
  @ApiProperty({ description: 'The entry at which the chain ended', example: 128 }) sequence: number;
  @ApiProperty({ description: 'Of that entry, SHA-256, hexadecimal', example: sha256Example }) hash: string;
  @ApiProperty({ format: 'date-time', description: 'As it was signed: UTC, milliseconds' }) at: string;
  @ApiProperty({ description: 'Which of the public keys verifies it', example: '5cd1e65b0bf704c5' }) keyId: string;
  @ApiProperty({
    description: 'Ed25519, base64url',
    example: 'iaUDKrakTkxpC7qFMCLrYniolFGBp1UC_O0q-0S4bBPi8TCavw4lF5rAbnNI6dFfxcTOvoBBFf3ykyJZIzsBCQ',
  })
  signature: string;
}

export class CheckpointPage extends PageAnswer {
  @ApiProperty({ type: [CheckpointAnswer] }) items: CheckpointAnswer[];
}

export class PublicKeyAnswer {
  @ApiProperty({
    description: 'First 16 hexadecimal digits of the SHA-256 of the SubjectPublicKeyInfo',
    example: '5cd1e65b0bf704c5',
  })
  keyId: string;
  @ApiProperty({ enum: ['Ed25519'] }) algorithm: 'Ed25519';
  @ApiProperty({
    description: 'SubjectPublicKeyInfo, PEM',
    example:
      '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA4UXNNwFVdpO/dEtAo/S93d+S/tmsCVHLRWR/Htk4+0w=\n-----END PUBLIC KEY-----\n',
  })
  publicKey: string;
}

export class PublicKeysAnswer {
  @ApiProperty({ type: [PublicKeyAnswer], description: 'The first signs; the others signed earlier' })
  keys: PublicKeyAnswer[];
}

export class FaultAnswer implements ChainFault {
  @ApiProperty({ description: 'The first entry concerned', example: 128 }) sequence: number;
  @ApiProperty({ description: 'The last entry concerned', example: 128 }) through: number;
  @ApiProperty({ enum: faultKinds }) kind: FaultKind;
  @ApiProperty({ example: 'The hash of entry 128 is not that of its content' }) detail: string;
}

export class VerificationAnswer {
  @ApiProperty({ description: 'The chain is whole and agrees with every checkpoint' }) valid: boolean;
  @ApiProperty({ description: 'First entry found; 0 when there is none', example: 1 }) from: number;
  @ApiProperty({ description: 'Last entry found', example: 128 }) to: number;
  @ApiProperty({ example: 3 }) checkpointsChecked: number;
  @ApiProperty({ description: 'The last entry that a checkpoint vouches for', example: 128 }) signedThrough: number;
  @ApiProperty({
    description: 'Entries whose detail was removed when its period had passed; each is vouched for',
    example: 0,
  })
  emptied: number;
  @ApiProperty({ description: 'All faults, listed or not', example: 0 }) faultCount: number;
  @ApiProperty({ type: [FaultAnswer], description: 'The first 100' }) faults: FaultAnswer[];
}
