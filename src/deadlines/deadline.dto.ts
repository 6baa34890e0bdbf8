import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from '../platform/to-instance.js';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import type { LegalForce, ObligationKind, RegimeId } from '../law/index.js';
import { IsCivilDate } from '../platform/http/constraints.js';
import { PageAnswer, PageQuery } from '../platform/http/page.js';
import { toBoolean } from '../platform/http/to-boolean.js';
import { changeKinds } from './deadline-change.js';
import { incidentIdExample } from '../platform/http/openapi/examples.js';

export const boardStates = ['open', 'met', 'met_late', 'missed', 'superseded', 'discharged'] as const;
export type BoardState = (typeof boardStates)[number];
export const obligationKinds = ['preliminary_report', 'final_report', 'individual_notice', 'principal_notice'] as const;
const forces = ['statutory', 'guideline', 'no_fixed_period'] as const;

export const boardSorts = ['dueAt', '-dueAt'] as const;
export type BoardSort = (typeof boardSorts)[number];

export class BoardQueryDto extends PageQuery {
  @ApiPropertyOptional({ enum: boardSorts, default: 'dueAt', description: 'A minus: the last first' })
  @IsOptional()
  @IsIn(boardSorts)
  sort: BoardSort = 'dueAt';

  @ApiPropertyOptional({ enum: boardStates, default: 'open', description: '`missed`: open, and its moment has passed' })
  @IsOptional()
  @IsIn(boardStates)
  state: BoardState = 'open';

  @ApiPropertyOptional({ enum: obligationKinds })
  @IsOptional()
  @IsIn(obligationKinds)
  kind?: ObligationKind;

  @ApiPropertyOptional({ format: 'uuid', example: incidentIdExample })
  @IsOptional()
  @IsUUID()
  incidentId?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Due on or after this date in Japan', example: '2026-11-24' })
  @IsOptional()
  @IsCivilDate()
  dueFrom?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Due on or before this date in Japan', example: '2026-12-31' })
  @IsOptional()
  @IsCivilDate()
  dueTo?: string;

  @ApiPropertyOptional({
    type: Boolean,
    description: 'Exercises instead of real incidents; without it an incidentId shows either',
  })
  @IsOptional()
  @Transform(toBoolean)
  @IsBoolean()
  drill?: boolean;
}

export class BoardItem {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) incidentId: string;
  @ApiProperty({ example: '健康診断結果を含むメールの誤送信' }) incidentTitle: string;
  @ApiProperty({ enum: ['appi-private', 'appi-public', 'my-number'] }) regime: RegimeId;
  @ApiProperty({ enum: obligationKinds }) kind: ObligationKind;
  @ApiProperty({ enum: forces, description: 'Whether the date is law or guidance' }) force: LegalForce;
  @ApiProperty({ description: 'Kept as if decided, while facts are still unknown' }) provisional: boolean;
  @ApiProperty({ type: Number, nullable: true, description: '30 or 60', example: 30 }) days: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Day 1' }) clockStart: string | null;
  @ApiProperty({ format: 'date', description: 'The date to keep, in Japan' }) dueOn: string;
  @ApiProperty({ format: 'date-time', description: 'The end of that day' }) dueAt: string;
  @ApiProperty({ enum: boardStates }) state: BoardState;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) metAt: string | null;
  @ApiProperty() drill: boolean;
}

export class BoardPage extends PageAnswer {
  @ApiProperty({ type: [BoardItem] }) items: BoardItem[];
}

export class DeadlineAnswer {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: ['appi-private', 'appi-public', 'my-number'] }) regime: RegimeId;
  @ApiProperty({ enum: obligationKinds }) kind: ObligationKind;
  @ApiProperty({ enum: forces }) force: LegalForce;
  @ApiProperty() provisional: boolean;
  @ApiProperty({ type: Number, nullable: true, example: 30 }) days: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) clockStart: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) targetFrom: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) unshiftedDueOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) dueOn: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) dueAt: string | null;
  @ApiProperty({ enum: boardStates }) state: BoardState;
  @ApiProperty({ description: 'The final report was filed incomplete and awaits its supplement (R34)' })
  awaitsSupplement: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) metAt: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) filingId: string | null;
}

export class DeadlineChangeAnswer {
  @ApiProperty({ format: 'uuid' }) deadlineId: string;
  @ApiProperty({ enum: ['appi-private', 'appi-public', 'my-number'] }) regime: RegimeId;
  @ApiProperty({ enum: obligationKinds }) kind: ObligationKind;
  @ApiProperty({ enum: changeKinds }) change: (typeof changeKinds)[number];
  @ApiProperty({ type: String, format: 'date', nullable: true }) from: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) to: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'R31' }) rule: string | null;
}
