import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import type { RecordedActor } from '../access/actor.js';
import { IsInstant } from '../platform/http/constraints.js';
import { PageAnswer, PageQuery } from '../platform/http/page.js';
import { type ChainFault, type FaultKind, faultKinds } from './chain/fault.js';

export class EventListQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'What it happened to' })
  @IsOptional()
  @IsUUID()
  subjectId?: string;

  @ApiPropertyOptional({ example: 'filing' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  subjectType?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'The incident that it belongs to' })
  @IsOptional()
  @IsUUID()
  incidentId?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'The key or member that did it' })
  @IsOptional()
  @IsUUID()
  actorId?: string;

  @ApiPropertyOptional({ example: 'incident.logged' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  action?: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'Recorded at this instant or later' })
  @IsOptional()
  @IsInstant()
  from?: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'Recorded before this instant' })
  @IsOptional()
  @IsInstant()
  to?: string;
}

export class ActorAnswer implements RecordedActor {
  @ApiProperty({ enum: ['api_key', 'member', 'system'] }) kind: RecordedActor['kind'];
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'The session in which a person did it' }) session?: string;
}

export class SubjectAnswer {
  @ApiProperty({ example: 'incident' }) type: string;
  @ApiProperty({ format: 'uuid' }) id: string;
}

export class EventAnswer {
  @ApiProperty({ description: 'Without gaps, from 1' }) sequence: number;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: ActorAnswer }) actor: RecordedActor;
  @ApiProperty({ type: String, nullable: true, description: '`x-request-id` of the request' }) requestId: string | null;
  @ApiProperty({ example: 'incident.logged' }) action: string;
  @ApiProperty({ type: SubjectAnswer }) subject: SubjectAnswer;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) incidentId: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true }) detail: Record<string, unknown>;
  @ApiProperty({ description: 'Of the entry before, SHA-256, hexadecimal' }) previousHash: string;
  @ApiProperty({ description: 'SHA-256, hexadecimal' }) hash: string;
}

export class EventPage extends PageAnswer {
  @ApiProperty({ type: [EventAnswer] }) items: EventAnswer[];
}

export class CheckpointAnswer {
  @ApiProperty({ format: 'uuid' }) organisationId: string;
  @ApiProperty({ description: 'The entry at which the chain ended' }) sequence: number;
  @ApiProperty({ description: 'Of that entry, SHA-256, hexadecimal' }) hash: string;
  @ApiProperty({ format: 'date-time', description: 'As it was signed: UTC, milliseconds' }) at: string;
  @ApiProperty({ description: 'Which of the public keys verifies it' }) keyId: string;
  @ApiProperty({ description: 'Ed25519, base64url' }) signature: string;
}

export class CheckpointPage extends PageAnswer {
  @ApiProperty({ type: [CheckpointAnswer] }) items: CheckpointAnswer[];
}

export class PublicKeyAnswer {
  @ApiProperty({ description: 'First 16 hexadecimal digits of the SHA-256 of the SubjectPublicKeyInfo' }) keyId: string;
  @ApiProperty({ enum: ['Ed25519'] }) algorithm: 'Ed25519';
  @ApiProperty({ description: 'SubjectPublicKeyInfo, PEM' }) publicKey: string;
}

export class PublicKeysAnswer {
  @ApiProperty({ type: [PublicKeyAnswer], description: 'The first signs; the others signed earlier' })
  keys: PublicKeyAnswer[];
}

export class FaultAnswer implements ChainFault {
  @ApiProperty({ description: 'The first entry concerned' }) sequence: number;
  @ApiProperty({ description: 'The last entry concerned' }) through: number;
  @ApiProperty({ enum: faultKinds }) kind: FaultKind;
  @ApiProperty() detail: string;
}

export class VerificationAnswer {
  @ApiProperty({ description: 'The chain is whole and agrees with every checkpoint' }) valid: boolean;
  @ApiProperty({ description: 'First entry found; 0 when there is none' }) from: number;
  @ApiProperty({ description: 'Last entry found' }) to: number;
  @ApiProperty() checkpointsChecked: number;
  @ApiProperty({ description: 'The last entry that a checkpoint vouches for' }) signedThrough: number;
  @ApiProperty({ description: 'Entries whose detail was removed when its period had passed; each is vouched for' })
  emptied: number;
  @ApiProperty({ description: 'All faults, listed or not' }) faultCount: number;
  @ApiProperty({ type: [FaultAnswer], description: 'The first 100' }) faults: FaultAnswer[];
}
