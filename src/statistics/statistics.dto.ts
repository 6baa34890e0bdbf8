import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { boardStates, obligationKinds } from '../deadlines/deadline.dto.js';
import { type CauseKind, causeKinds } from '../incidents/cause.js';
import { incidentStatuses, type IncidentStatus } from '../incidents/incident-words.js';
import type { ObligationKind } from '../law/index.js';
import { IsCivilDate } from '../platform/http/constraints.js';

export class StatisticsQuery {
  @ApiPropertyOptional({
    format: 'date',
    description: 'Incidents which the organisation came to know of on or after this date in Japan',
    example: '2026-04-01',
  })
  @IsOptional()
  @IsCivilDate()
  from?: string;

  @ApiPropertyOptional({
    format: 'date',
    description: 'Incidents which the organisation came to know of on or before this date in Japan',
    example: '2027-03-31',
  })
  @IsOptional()
  @IsCivilDate()
  to?: string;
}

const countsOf = (names: readonly string[]) => ({
  type: 'object' as const,
  properties: Object.fromEntries(names.map((name) => [name, { type: 'integer' as const }])),
  required: [...names],
});

const rate = {
  type: Number,
  nullable: true,
  example: 0.9231,
  description: 'met / (met + met_late + missed), to four places; null when nothing was due yet',
};

class IncidentStatistics {
  @ApiProperty({ type: 'integer', example: 12 }) total: number;
  @ApiProperty({ type: 'integer', description: 'Those that are not closed', example: 3 }) open: number;
  @ApiProperty({ ...countsOf(incidentStatuses), description: 'As GET /v1/incidents?status= lists them' })
  byStatus: Record<IncidentStatus, number>;
}

export class DueWithin {
  @ApiProperty({ type: 'integer', description: 'Days after today', example: 7 }) days: number;
  @ApiProperty({ format: 'date', description: 'The last of them, in Japan' }) through: string;
  @ApiProperty({ type: 'integer', description: 'Open deadlines that are due from today until then', example: 2 })
  deadlines: number;
}

class UndatedStatistics {
  @ApiProperty({ type: 'integer', example: 1 }) open: number;
  @ApiProperty({ type: 'integer', example: 2 }) met: number;
  @ApiProperty({ type: 'integer', example: 1 }) discharged: number;
}

export class KindStatistics {
  @ApiProperty({ enum: obligationKinds }) kind: ObligationKind;
  @ApiProperty({ ...countsOf(boardStates), description: 'Those with a date, each once: `open` are not due yet' })
  byState: Record<(typeof boardStates)[number], number>;
  @ApiProperty({ type: UndatedStatistics, description: 'Those that the law gives no date' })
  withoutDate: UndatedStatistics;
  @ApiProperty(rate) onTimeRate: number | null;
  @ApiProperty({ type: 'integer', description: 'Met, in time or late, with or without a date', example: 8 })
  filed: number;
  @ApiProperty({
    type: Number,
    nullable: true,
    example: 3.5,
    description: 'From the day of knowing, which is day 1, to the day of filing in Japan; the median of `filed`',
  })
  medianDaysToFile: number | null;
}

class DeadlineStatistics {
  @ApiProperty({ ...countsOf(boardStates), description: 'Of all kinds, those with a date' })
  byState: Record<(typeof boardStates)[number], number>;
  @ApiProperty(rate) onTimeRate: number | null;
  @ApiProperty({ type: [DueWithin] }) dueWithin: DueWithin[];
  @ApiProperty({ type: [KindStatistics] }) byKind: KindStatistics[];
}

class GroupStatistics {
  @ApiProperty({ type: 'integer', example: 4 }) incidents: number;
  @ApiProperty({ type: 'integer', description: 'Those that are not closed', example: 1 }) open: number;
  @ApiProperty({ type: 'integer', description: 'Deadlines met in time', example: 6 }) met: number;
  @ApiProperty({ type: 'integer', description: 'Deadlines met late', example: 0 }) metLate: number;
  @ApiProperty({ type: 'integer', description: 'Deadlines that passed and are not met', example: 0 }) missed: number;
  @ApiProperty(rate) onTimeRate: number | null;
}

export class CauseStatistics extends GroupStatistics {
  @ApiProperty({ enum: causeKinds }) cause: CauseKind;
}

export class MonthStatistics extends GroupStatistics {
  @ApiProperty({ example: '2026-06', description: 'In which the organisation came to know of them, in Japan' })
  month: string;
}

export class StatisticsAnswer {
  @ApiProperty({ format: 'date', description: 'The date in Japan as of which this holds' }) today: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) from: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) to: string | null;
  @ApiProperty({ type: IncidentStatistics }) incidents: IncidentStatistics;
  @ApiProperty({ type: DeadlineStatistics }) deadlines: DeadlineStatistics;
  @ApiProperty({ type: [CauseStatistics], description: 'Those that occur, the most frequent first' })
  byCause: CauseStatistics[];
  @ApiProperty({ type: [MonthStatistics], description: 'Those in which there were incidents, oldest first' })
  byMonth: MonthStatistics[];
}
