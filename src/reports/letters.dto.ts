import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';

export class LettersQuery {
  @ApiPropertyOptional({
    enum: ['pdf', 'zip'],
    default: 'pdf',
    description: 'One PDF with all letters, or a ZIP of one each',
  })
  @IsOptional()
  @IsIn(['pdf', 'zip'])
  as: 'pdf' | 'zip' = 'pdf';
}
