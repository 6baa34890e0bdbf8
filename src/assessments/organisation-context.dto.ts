import { ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayUnique, IsArray, IsIn, IsOptional } from 'class-validator';
import {
  type DataSubject,
  dataSubjects,
  type IndustryId,
  industries,
  type OrganisationKind,
  organisationKinds,
} from './recipient-words.js';

/** What decides where a report goes. Taken from the organisation where it is left out. */
export class OrganisationContextDto {
  @ApiPropertyOptional({ enum: organisationKinds, nullable: true, description: 'R42, question 2' })
  @IsOptional()
  @IsIn(organisationKinds)
  organisationKind?: OrganisationKind | null;

  @ApiPropertyOptional({ enum: industries, nullable: true, description: 'R42, question 3; R53', example: 'finance' })
  @IsOptional()
  @IsIn(industries)
  industry?: IndustryId | null;

  @ApiPropertyOptional({
    enum: dataSubjects,
    isArray: true,
    nullable: true,
    description: "Whose data it was: an operator's own employees and shareholders are not delegated (R53)",
  })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(dataSubjects, { each: true })
  dataSubjects?: DataSubject[] | null;
}
