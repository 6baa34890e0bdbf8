import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from '../platform/to-instance.js';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsOptional,
  ValidateNested,
} from 'class-validator';
import { REGIME_IDS, type RegimeId } from '../law/index.js';
import { IsCivilDate } from '../platform/http/constraints.js';
import { ClocksDto } from './clocks-request.dto.js';
import { IsMoment } from '../incidents/moment.validator.js';
import { OrganisationContextDto } from './organisation-context.dto.js';
import { RevisionDto } from './revision.dto.js';

/** More than any incident has seen; one of a thousand revisions is assessed in a few milliseconds. */
const MOST_REVISIONS = 1000;

/** What is assessed: the facts as they became known, under which law. */
export class CaseDto {
  @ApiProperty({ enum: REGIME_IDS, example: 'appi-private', description: 'Under which law' })
  @IsIn(REGIME_IDS)
  regime: RegimeId;

  @ApiPropertyOptional({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Leave out what became known later than this; a date (YYYY-MM-DD) stands for its end in Japan',
    example: '2026-11-26T09:00:00+09:00',
  })
  @IsOptional()
  @IsMoment()
  asOf?: string | null;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Judge under the law of this day; the day of awareness when left out',
    example: '2026-11-24',
  })
  @IsOptional()
  @IsCivilDate()
  lawAsOf?: string | null;

  @ApiProperty({
    type: [RevisionDto],
    example: [{ knownAt: '2026-11-24T10:00:00+09:00', facts: { eventTypes: ['leak'], specialCareData: true } }],
    maxItems: MOST_REVISIONS,
    description: 'What became known and when, oldest first',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_REVISIONS)
  @ValidateNested({ each: true })
  @Type(() => RevisionDto)
  revisions: RevisionDto[];
}

export class AssessmentRequestDto extends CaseDto {
  @ApiPropertyOptional({
    enum: REGIME_IDS,
    isArray: true,
    description:
      'Further laws the same facts fall under (My Number and APPI): assessed separately, answered in `further`',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(2)
  @ArrayUnique()
  @IsIn(REGIME_IDS, { each: true })
  furtherRegimes?: RegimeId[];

  @ApiPropertyOptional({ type: OrganisationContextDto, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => OrganisationContextDto)
  context?: OrganisationContextDto | null;

  @ApiPropertyOptional({
    type: ClocksDto,
    nullable: true,
    description:
      'Clocks of other laws and of contracts; those that the organisation has switched on where none is named',
  })
  @IsOptional()
  @IsNotEmpty()
  @ValidateNested()
  @Type(() => ClocksDto)
  clocks?: ClocksDto | null;
}
