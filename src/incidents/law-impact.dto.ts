import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { IsNotBlank } from '../platform/http/constraints.js';
import { obligationKinds } from '../deadlines/deadline.dto.js';

export class LawImpactDto {
  @ApiProperty({ description: 'Id of a rule version (GET /v1/law/versions)', example: 'appi-private/2024-04-01' })
  @IsString()
  @IsNotBlank()
  @MaxLength(100)
  version: string;
}

export class ImpactChange {
  @ApiProperty({ enum: obligationKinds }) kind: string;
  @ApiProperty({ enum: ['added', 'moved', 'dropped'] }) effect: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) from: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) to: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Days between the two; negative is earlier', example: 30 })
  days: number | null;
  @ApiProperty({ example: 'R3' }) rule: string;
}

export class ImpactOnIncident {
  @ApiProperty({ format: 'uuid' }) incidentId: string;
  @ApiProperty({ example: '健康診断結果を含むメールの誤送信' }) incidentTitle: string;
  @ApiProperty({ enum: ['compared', 'refused'], description: '`refused`: it could not be assessed; `reason` says why' })
  outcome: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    example: { from: 'reportable', to: 'reportable' },
  })
  verdict: object | null;
  @ApiProperty({ type: [ImpactChange] }) changes: ImpactChange[];
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    example: { ja: 'この版では判定できない。', en: 'That version cannot assess it.' },
  })
  reason: object | null;
}

export class LawImpactAnswer {
  @ApiProperty({ example: 'appi-private/2024-04-01' }) version: string;
  @ApiProperty({ description: 'Open incidents looked at', example: 4 }) incidents: number;
  @ApiProperty({
    type: [ImpactOnIncident],
    description: 'Those with a changed date. Nothing is changed until a person records law_version_accepted for a duty',
  })
  affected: ImpactOnIncident[];
}
