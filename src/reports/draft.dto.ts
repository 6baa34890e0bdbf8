import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from '../platform/to-instance.js';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsNotBlank } from '../platform/http/constraints.js';
import { regimeIds } from '../incidents/incident-words.js';
import type { RegimeId } from '../law/index.js';
import { WarningAnswer } from '../playbooks/warning.dto.js';
import { type DraftKind, draftKinds } from './draft-content.js';
import { type DocumentFormat, documentFormats } from './render/render-draft.js';
import { type DraftState, draftStates, type ReviewStep, reviewSteps } from './draft.entity.js';
import type { FieldEdit } from './edit-draft.js';
import { actorExample, draftIdExample, sha256Example } from '../platform/http/openapi/examples.js';

export class NewDraftDto {
  @ApiProperty({ enum: draftKinds, example: 'preliminary_report' })
  @IsIn(draftKinds)
  kind: DraftKind;

  @ApiPropertyOptional({ enum: regimeIds, description: "Under which law; the incident's first regime when absent" })
  @IsOptional()
  @IsIn(regimeIds)
  regime?: RegimeId;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'The draft before this one, whose words are carried over',
    example: draftIdExample,
  })
  @IsOptional()
  @IsUUID()
  basedOn?: string;

  @ApiPropertyOptional({
    description: 'Another form than the usual one: a common cyber-attack form (R44)',
    example: 'common/ransomware',
    maxLength: 100,
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  form?: string;
}

export class DraftPatchDto {
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'object', additionalProperties: true },
    description: 'By field id: `{value}`, `{text}` or both; a field not named stays',
    example: { outline: { text: '従業員45名の健康診断結果を誤って送信した。' } },
  })
  @IsObject()
  fields: Record<string, FieldEdit>;
}

export class AcceptFreshDto {
  @ApiProperty({
    type: [String],
    description: 'Field ids whose new text from the facts is taken over',
    example: ['personsKnown'],
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  fields: string[];
}

export class ReviewCommentDto {
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'A field id; null for the whole draft',
    example: 'personsKnown',
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  field?: string | null;

  @ApiProperty({ maxLength: 4000, example: '人数の根拠を追記してください。' })
  @IsString()
  @IsNotBlank()
  @MaxLength(4000)
  text: string;
}

export class ReviewDto {
  @ApiPropertyOptional({ type: [ReviewCommentDto] })
  @IsOptional()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => ReviewCommentDto)
  comments?: ReviewCommentDto[];
}

export class SubmittingReviewDto extends ReviewDto {
  @ApiPropertyOptional({
    maxLength: 2000,
    description:
      'Why it goes on although required fields (`missing`) are open. It enters the record and the evidence pack; without ' +
      'it such a draft is refused',
    example: '対象者数は調査中であり、期限までに判明しない。',
  })
  @IsOptional()
  @IsString()
  @IsNotBlank()
  @MaxLength(2000)
  acceptIncomplete?: string;
}

export class CompareQuery {
  @ApiProperty({
    format: 'uuid',
    description: 'The draft to compare with; or a filing, for the version of the draft that was filed',
    example: draftIdExample,
  })
  @IsUUID()
  with: string;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    description: 'Which version of that draft; the newest when absent. A filing has one already',
    example: 1,
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  withVersion?: number;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    description: 'Which version of this draft; the newest when absent',
    example: 2,
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  version?: number;
}

export class DocumentQuery {
  @ApiPropertyOptional({ enum: documentFormats, default: 'docx' })
  @IsOptional()
  @IsIn(documentFormats)
  format: DocumentFormat = 'docx';

  @ApiPropertyOptional({
    enum: ['ja', 'en'],
    default: 'ja',
    description: 'Of the labels; what stands in the fields is Japanese',
  })
  @IsOptional()
  @IsIn(['ja', 'en'])
  lang: 'ja' | 'en' = 'ja';
}

export class GapAnswer {
  @ApiProperty({ example: 'personsKnown' }) field: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    example: {
      ja: '漏えい等が発生し、又は発生したおそれがある個人データに係る本人の数',
      en: 'Number of persons whose personal data leaked',
    },
  })
  label: object;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'What to find out, in plain words',
    example: { ja: '何名分のデータか。', en: 'How many persons does it concern?' },
  })
  question: object;
}

const fieldSchema = {
  type: 'object',
  required: ['value', 'text', 'origin', 'sources'],
  properties: {
    value: { description: 'Text, number, code, codes or dated lines, as the form says; null while unknown' },
    text: { type: 'string', description: 'As it stands in the document, in Japanese' },
    origin: { type: 'string', enum: ['facts', 'person', 'carried'] },
    sources: { type: 'array', items: { type: 'string' }, description: 'The facts that the text was written from' },
    basis: {
      type: 'object',
      required: ['value', 'text'],
      properties: { value: {}, text: { type: 'string' } },
      description: 'What the facts gave when words of a person took their place',
    },
  },
};

export class DraftAnswer {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) incidentId: string;
  @ApiProperty({ enum: draftKinds }) kind: DraftKind;
  @ApiProperty({ example: 'common/ransomware' }) form: string;
  @ApiProperty({ enum: draftStates }) state: DraftState;
  @ApiProperty({ example: 3 }) version: number;
  @ApiProperty({ description: 'Of the version, over its canonical JSON', example: sha256Example }) sha256: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) basedOn: string | null;
  @ApiProperty({ example: 'ランサムウェア事案共通様式' }) title: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: fieldSchema,
    description: 'Every field with its text and the facts it was written from',
    example: { personsKnown: { value: 45, text: '45名', origin: 'facts', sources: ['affectedPersons'] } },
  })
  fields: object;
  @ApiProperty({ type: [GapAnswer], description: 'Required now' }) missing: GapAnswer[];
  @ApiProperty({ type: [GapAnswer], description: 'May stay open now (調査中); the final report needs it' })
  unknown: GapAnswer[];
  @ApiProperty({ type: [GapAnswer], description: 'Final report: what has to be supplemented later (追完, R34)' })
  toSupplement: GapAnswer[];
  @ApiProperty({ description: 'With what is known it can be filed' }) fileable: boolean;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}

export class DraftResult extends DraftAnswer {
  @ApiProperty({
    type: [WarningAnswer],
    description: 'Words that look like personal data, and required fields that are open; they were accepted',
  })
  warnings: WarningAnswer[];
}

export class DraftList {
  @ApiProperty({ type: [DraftAnswer] }) items: DraftAnswer[];
}

export class DraftVersionAnswer {
  @ApiProperty({ example: 3 }) version: number;
  @ApiProperty({ example: sha256Example }) sha256: string;
  @ApiProperty({ format: 'date-time' }) savedAt: string;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Who saved it', example: actorExample })
  savedBy: object;
}

export class ReviewAnswer {
  @ApiProperty({ enum: reviewSteps }) step: ReviewStep;
  @ApiProperty({ example: 3 }) version: number;
  @ApiProperty({ example: sha256Example }) sha256: string;
  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    example: [{ field: 'personsKnown', text: '人数の根拠を追記してください。' }],
  })
  comments: object[];
  @ApiProperty({
    type: 'object',
    nullable: true,
    additionalProperties: true,
    description: 'The fields that were open, and why it went on all the same',
    example: { reason: '対象者数は調査中であり、期限までに判明しない。', fields: ['personsKnown'] },
  })
  acceptedIncomplete: object | null;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: 'object', additionalProperties: true, example: actorExample }) by: object;
}

export class VersionList {
  @ApiProperty({ type: [DraftVersionAnswer], description: 'Every save, oldest first' }) items: DraftVersionAnswer[];
  @ApiProperty({ type: [ReviewAnswer], description: 'What reviewers did, oldest first' }) reviews: ReviewAnswer[];
}

export class DifferenceList {
  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    description: 'Field by field, in the order of the form: `filled`, `emptied`, `changed`, `added`, `removed`',
    example: [
      {
        field: 'personsKnown',
        label: {
          ja: '漏えい等が発生し、又は発生したおそれがある個人データに係る本人の数',
          en: 'Number of persons whose personal data leaked',
        },
        change: 'changed',
        before: { value: 45, text: '45名', origin: 'facts', sources: ['affectedPersons'] },
        after: { value: 48, text: '48名', origin: 'facts', sources: ['affectedPersons'] },
      },
    ],
  })
  items: object[];
}

export class StaleFieldList {
  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    description: 'Fields whose facts have changed: what stands there, and what the facts say now',
    example: [
      {
        field: 'personsKnown',
        label: {
          ja: '漏えい等が発生し、又は発生したおそれがある個人データに係る本人の数',
          en: 'Number of persons whose personal data leaked',
        },
        current: { value: 45, text: '45名', origin: 'facts', sources: ['affectedPersons'] },
        fresh: { value: 48, text: '48名', origin: 'facts', sources: ['affectedPersons'] },
        isPersonsWords: false,
      },
    ],
  })
  items: object[];
}

export class SubmissionAnswer {
  @ApiProperty({
    type: String,
    nullable: true,
    description: "In the authority's own words; null where they are not known",
    example: '個人データの漏えい等に関する報告',
  })
  subject: string | null;
  @ApiProperty({ type: String, nullable: true, example: '漏えい等報告_株式会社例示商事' }) fileName: string | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'For where they are not known',
    example: {
      subject: '個人データの漏えい等に関する報告（速報）株式会社例示商事',
      fileName: '個人データの漏えい等に関する報告（速報）_株式会社例示商事',
    },
  })
  proposal: object;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    nullable: true,
    example: {
      ja: '所管官庁が指定する件名・ファイル名は未確認であり、提出前に同庁のページで確認する。',
      en: 'The subject and file name that this authority wants were not seen: check its page before sending.',
    },
  })
  note: object | null;
}
