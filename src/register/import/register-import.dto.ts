import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from '../../platform/to-instance.js';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { toBoolean } from '../../platform/http/to-boolean.js';
import { WarningAnswer } from '../../playbooks/warning.dto.js';
import { MOST_LISTED } from './import-report.js';
import { type WithExisting, waysWithExisting } from './rows-again.service.js';

const ways = ['refuse', 'skip'] as const;

export class RegisterImportQuery {
  @ApiPropertyOptional({
    enum: ways,
    default: 'refuse',
    description: 'What bad rows do: refuse the whole file, or be skipped and reported while the good ones are logged',
  })
  @IsOptional()
  @IsIn(ways)
  onError: (typeof ways)[number] = 'refuse';

  @ApiPropertyOptional({ type: Boolean, default: false, description: 'Checks every row and logs none' })
  @IsOptional()
  @Transform(toBoolean)
  @IsBoolean()
  dryRun = false;

  @ApiPropertyOptional({
    enum: waysWithExisting,
    default: 'refuse',
    description:
      'What a row does whose id is an incident of the organisation: is refused, is passed over, or has what it says anew taken over (facts as a revision that became known now)',
  })
  @IsOptional()
  @IsIn(waysWithExisting)
  onExisting: WithExisting = 'refuse';
}

export class ImportedRow {
  @ApiProperty({ type: 'integer', description: 'Where the row begins in the file, the first line being 1', example: 2 })
  line: number;
  @ApiProperty({ format: 'uuid' }) id: string;
}

export class RefusedRow {
  @ApiProperty({ type: 'integer', description: 'Where the row begins in the file, the first line being 1', example: 3 })
  line: number;
  @ApiProperty({
    description: 'Into the row, as into the body of POST /v1/incidents; empty when it is the row itself',
    example: '/facts/specialCareData',
  })
  pointer: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Heading of the column, in the language of the answer',
    example: '要配慮個人情報を含む',
  })
  column: string | null;
  @ApiProperty({
    description: 'What is wrong with it, and what to do',
    example: '「はい」又は「いいえ」を入力してください。',
  })
  detail: string;
}

export class WarnedRow extends WarningAnswer {
  @ApiProperty({ type: 'integer', example: 2 }) line: number;
}

export class ImportAnswer {
  @ApiProperty({ type: 'integer', description: 'Rows of the file, without headings and empty lines', example: 120 })
  rows: number;
  @ApiProperty({ type: 'integer', description: 'Rows that were logged; 0 when it was a dry run', example: 119 })
  logged: number;
  @ApiProperty({ type: 'integer', description: 'Incidents that were there already and got what was new', example: 0 })
  updated: number;
  @ApiProperty({
    type: 'integer',
    description: 'Rows that were there already and were passed over, or said nothing new',
    example: 0,
  })
  skipped: number;
  @ApiProperty({ type: 'integer', description: 'Rows that were wrong and were skipped', example: 1 }) refused: number;
  @ApiProperty({ type: 'integer', description: 'All that was wrong with them', example: 1 }) faultCount: number;
  @ApiProperty({ type: [RefusedRow], description: `The first ${MOST_LISTED.toLocaleString('en')}` })
  faults: RefusedRow[];
  @ApiProperty({ type: 'integer', example: 1 }) warningCount: number;
  @ApiProperty({
    type: [WarnedRow],
    description: `Values that look like personal data, and rows that look like an incident that is there; they were accepted. The first ${MOST_LISTED.toLocaleString('en')}`,
  })
  warnings: WarnedRow[];
  @ApiProperty({ type: [ImportedRow], description: `What they became, the first ${MOST_LISTED.toLocaleString('en')}` })
  incidents: ImportedRow[];
  @ApiProperty({
    type: [String],
    description: 'Columns or names that follow from the rest, of which nothing was taken',
    example: ['状況'],
  })
  passedOver: string[];
}
