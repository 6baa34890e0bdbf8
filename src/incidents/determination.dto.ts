import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength, ValidateIf } from 'class-validator';
import { DeadlineChangeAnswer, obligationKinds } from '../deadlines/deadline.dto.js';
import type { ObligationKind, RegimeId } from '../law/index.js';
import { IsCivilDate, IsInstant, IsNotBlank } from '../platform/http/constraints.js';
import { WarningAnswer } from '../playbooks/warning.dto.js';
import { regimeIds } from './incident-words.js';
import { actorExample } from '../platform/http/openapi/examples.js';

/**
 * Questions that the law leaves to people: no leak after all (R7), a voluntary report (R8), the awareness date was
 * another (R28), a date is kept other than the computed one (R31, R32), a duty follows another rule version from now on,
 * the incident is closed or opened again.
 */
export const determinationKinds = [
  'not_a_leak',
  'leak_after_all',
  'voluntary_report',
  'awareness_corrected',
  'date_kept',
  'law_version_accepted',
  'closed',
  'reopened',
] as const;
export type DeterminationKind = (typeof determinationKinds)[number];

export class NewDeterminationDto {
  @ApiProperty({ enum: determinationKinds, example: 'not_a_leak' })
  @IsIn(determinationKinds)
  kind: DeterminationKind;

  @ApiProperty({
    maxLength: 4000,
    description: 'Why, in a sentence that stands later',
    example: '第三者に閲覧される前に全件を回収したことをアクセスログで確認した。',
  })
  @IsString()
  @IsNotBlank()
  @MaxLength(4000)
  reason: string;

  @ApiPropertyOptional({
    format: 'date-time',
    description: '`awareness_corrected`: when the organisation in truth came to know',
    example: '2026-11-23T18:00:00+09:00',
  })
  @ValidateIf(({ kind }: NewDeterminationDto) => kind === 'awareness_corrected')
  @IsInstant()
  awareAt?: string;

  @ApiPropertyOptional({
    format: 'date',
    description: '`date_kept`: the date to keep from now on, whatever is recomputed',
    example: '2026-11-27',
  })
  @ValidateIf(({ kind }: NewDeterminationDto) => kind === 'date_kept')
  @IsCivilDate()
  dueOn?: string;

  @ApiPropertyOptional({ enum: obligationKinds, description: '`date_kept`, `law_version_accepted`: of which duty' })
  @ValidateIf(({ kind }: NewDeterminationDto) => kind === 'date_kept' || kind === 'law_version_accepted')
  @IsIn(obligationKinds)
  obligation?: ObligationKind;

  @ApiPropertyOptional({
    description: '`law_version_accepted`: the rule version that this duty follows from now on (POST /v1/law/impact)',
    example: 'appi-private/2024-04-01',
  })
  @ValidateIf(({ kind }: NewDeterminationDto) => kind === 'law_version_accepted')
  @IsString()
  @IsNotBlank()
  @MaxLength(100)
  ruleVersion?: string;

  @ApiPropertyOptional({
    enum: regimeIds,
    description: "Of that duty: under which law; the incident's first regime when absent",
  })
  @IsOptional()
  @IsIn(regimeIds)
  regime?: RegimeId;
}

export class DeterminationAnswer {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: determinationKinds }) kind: DeterminationKind;
  @ApiProperty({ example: '第三者に閲覧される前に全件を回収したことをアクセスログで確認した。' }) reason: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    example: { regime: 'appi-private', obligation: 'preliminary_report', dueOn: '2026-11-27' },
  })
  detail: Record<string, unknown>;
  @ApiProperty({ format: 'date-time' }) decidedAt: string;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Who decided', example: actorExample })
  decidedBy: object;
}

export class DeterminationResult {
  @ApiProperty({ type: DeterminationAnswer }) determination: DeterminationAnswer;
  @ApiProperty({ type: [DeadlineChangeAnswer] }) changes: DeadlineChangeAnswer[];
  @ApiProperty({ type: [WarningAnswer] }) warnings: WarningAnswer[];
}
