import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from '../platform/to-instance.js';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { regimeIds } from '../incidents/incident-words.js';
import type { RegimeId } from '../law/index.js';
import { IsCivilDate } from '../platform/http/constraints.js';
import type { Language } from '../platform/http/language.js';
import { toBoolean } from '../platform/http/to-boolean.js';
import { type RegisterFormat, registerFormats } from './formats/register-formats.js';

export class LanguageQuery {
  @ApiPropertyOptional({ enum: ['ja', 'en'], description: 'Of headings and words; by Accept-Language when absent' })
  @IsOptional()
  @IsIn(['ja', 'en'])
  lang?: Language;
}

export class RegisterExportQuery extends LanguageQuery {
  @ApiPropertyOptional({ enum: registerFormats, default: 'csv' })
  @IsOptional()
  @IsIn(registerFormats)
  format: RegisterFormat = 'csv';

  @ApiPropertyOptional({
    format: 'date',
    description: 'Became known on or after this date in Japan',
    example: '2026-04-01',
  })
  @IsOptional()
  @IsCivilDate()
  from?: string;

  @ApiPropertyOptional({
    format: 'date',
    description: 'Became known on or before this date in Japan',
    example: '2027-03-31',
  })
  @IsOptional()
  @IsCivilDate()
  to?: string;

  @ApiPropertyOptional({ enum: regimeIds })
  @IsOptional()
  @IsIn(regimeIds)
  regime?: RegimeId;

  @ApiPropertyOptional({ type: Boolean, default: false, description: 'Exercises instead of real incidents' })
  @IsOptional()
  @Transform(toBoolean)
  @IsBoolean()
  drill = false;
}
