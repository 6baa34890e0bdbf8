import { ApiProperty } from '@nestjs/swagger';
import type {
  BilingualText,
  CivilDate,
  Confidence,
  DelegatedIndustry,
  Established,
  FilingMethod,
  IndustryId,
  RoutingQuestion,
  UncertainIndustry,
} from '../../law/index.js';
import { RecipientAnswer } from '../obligation.answer.js';
import { industries } from '../recipient-words.js';
import { CitationAnswer, JapanDate, ProvenanceFields, Text, TextOrNull } from '../text.answer.js';

const filingMethods = ['web_form', 'email', 'differs_by_office', 'not_seen'] as const satisfies readonly FilingMethod[];

export class RoutingQuestionAnswer implements RoutingQuestion {
  @ApiProperty({ enum: ['my_number', 'organisation', 'industry'] }) id: RoutingQuestion['id'];
  @ApiProperty({ enum: [1, 2, 3], description: 'The first that decides ends the search' }) order: 1 | 2 | 3;
  @Text() text: BilingualText;
  @Text('What holds while the answer is not known') whenUnknown: BilingualText;
  @ApiProperty({ type: [CitationAnswer] }) citations: readonly CitationAnswer[];
}

/** An industry whose reports go to its minister (Act art. 150(1)). */
export class DelegatedIndustryAnswer implements DelegatedIndustry {
  @ApiProperty({ enum: industries }) id: IndustryId;
  @Text() label: BilingualText;
  @ApiProperty({ type: String, format: 'date' }) validFrom: CivilDate;
  @JapanDate('Last day of the delegation; null while it lasts') validTo: CivilDate | null;
  @ApiProperty({ example: 'fsa' }) recipientId: string;
  @Text() recipient: BilingualText;
  @ApiProperty({ enum: filingMethods }) method: FilingMethod;
  @Text() filing: BilingualText;
  @TextOrNull('What a person must know beside it') note: BilingualText | null;
  @ApiProperty({ description: 'May end at a prefecture, whose own closed days then count (R36)' })
  mayReachPrefecture: boolean;
  @ApiProperty({ description: 'Where it was read', example: 'https://www.ppc.go.jp/all_faq_index/faq2-q4-7/' })
  source: string;
  @ApiProperty({ type: [CitationAnswer] }) citations: readonly CitationAnswer[];
  @ProvenanceFields.established() established: Established;
  @ProvenanceFields.confidence() confidence: Confidence;
  @ProvenanceFields.assumption() assumption: boolean;
}

/** A field of which only this is known: some of it is, or was, delegated. */
export class UncertainIndustryAnswer implements UncertainIndustry {
  @ApiProperty({ enum: industries }) id: IndustryId;
  @Text() label: BilingualText;
  @Text() note: BilingualText;
  @ProvenanceFields.established() established: Established;
  @ApiProperty({ type: String, nullable: true, example: 'https://www.ppc.go.jp/all_faq_index/faq2-q4-7/' }) source:
    string | null;
}

export class RoutingNoteAnswer {
  @ApiProperty({ example: 'R54' }) rule: string;
  @Text() text: BilingualText;
  @ProvenanceFields.established() established: string;
  @ProvenanceFields.assumption() assumption: boolean;
}

export class RecipientsAnswer {
  @ApiProperty({ type: [RoutingQuestionAnswer] }) questions: readonly RoutingQuestionAnswer[];
  @ApiProperty({ type: [DelegatedIndustryAnswer] }) industries: readonly DelegatedIndustryAnswer[];
  @ApiProperty({ type: [UncertainIndustryAnswer], description: 'Reports go to the PPC, with a word of warning' })
  uncertainIndustries: readonly UncertainIndustryAnswer[];
  @ApiProperty({ type: [RoutingNoteAnswer] }) notes: readonly RoutingNoteAnswer[];
}

export class RoutedRecipientAnswer extends RecipientAnswer {
  @ApiProperty({ description: 'May end at a prefecture, whose own closed days then count (R36)' })
  mayReachPrefecture: boolean;
}
