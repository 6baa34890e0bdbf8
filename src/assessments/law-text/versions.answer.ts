import { ApiProperty } from '@nestjs/swagger';
import {
  type Amendment,
  type AmendmentPoint,
  type BilingualText,
  type CivilDate,
  type Confidence,
  type Established,
  FACT_NAMES,
  type FactName,
  REGIME_IDS,
  type RegimeId,
} from '../../law/index.js';
import { CitationAnswer, JapanDate, ProvenanceFields, Text } from '../text.answer.js';

const versionStatuses = ['in_force', 'superseded', 'not_yet_in_force'] as const;

export class ItemTextAnswer {
  @ApiProperty({ example: 3 }) item: number;
  @Text() label: BilingualText;
  @ApiProperty({ enum: [30, 60], description: 'Days for the final report (R24)' }) finalReportDays: 30 | 60;
  @ApiProperty({ type: [CitationAnswer] }) citations: readonly CitationAnswer[];
}

/** One law as it stands, or stood, from one day to another. */
export class VersionAnswer {
  @ApiProperty({ example: 'appi-private/2024-04-01' }) id: string;
  @ApiProperty({ enum: REGIME_IDS }) regime: RegimeId;
  @Text('Name of the law') name: BilingualText;
  @ApiProperty({ enum: versionStatuses, description: 'On the day `asOf`' }) status: (typeof versionStatuses)[number];
  @ApiProperty({ type: String, format: 'date' }) effectiveFrom: CivilDate;
  @JapanDate('Last day; null while no later version is in force') effectiveTo: CivilDate | null;
  @Text('What this version changed') change: BilingualText;
  @ApiProperty({ type: [ItemTextAnswer] }) items: readonly ItemTextAnswer[];
  @ApiProperty({ enum: FACT_NAMES, isArray: true, description: 'The facts it turns on, those that change most first' })
  asks: readonly FactName[];
}

export class AmendmentPointAnswer implements AmendmentPoint {
  @ApiProperty({ example: 'R70' }) rule: string;
  @Text() text: BilingualText;
  @ProvenanceFields.established() established: Established;
  @ProvenanceFields.confidence() confidence: Confidence;
  @ProvenanceFields.assumption() assumption: boolean;
}

/** A change of law that is enacted and not in force: listed, never applied. */
export class AmendmentAnswer implements Amendment {
  @ApiProperty({ example: 'appi-amendment/2026-07-17' }) id: string;
  @ApiProperty({ enum: REGIME_IDS, isArray: true }) regimes: readonly RegimeId[];
  @Text() title: BilingualText;
  @ApiProperty({ enum: ['enacted_not_in_force'] }) status: 'enacted_not_in_force';
  @ApiProperty({ type: String, format: 'date' }) passedOn: CivilDate;
  @ApiProperty({ type: String, format: 'date' }) promulgatedOn: CivilDate;
  @JapanDate('Null until a cabinet order names the day') effectiveFrom: CivilDate | null;
  @ApiProperty({ type: String, format: 'date', description: 'By the Act itself' }) effectiveNoLaterThan: CivilDate;
  @ApiProperty({ type: String, format: 'date', description: 'The day as of which these statements hold' })
  asOf: CivilDate;
  @ApiProperty({ type: [AmendmentPointAnswer] }) known: readonly AmendmentPointAnswer[];
  @ApiProperty({ type: [AmendmentPointAnswer] }) unknown: readonly AmendmentPointAnswer[];
  @ProvenanceFields.established() established: Established;
  @ProvenanceFields.confidence() confidence: Confidence;
  @ProvenanceFields.assumption() assumption: boolean;
}

export class VersionsAnswer {
  @ApiProperty({ type: String, format: 'date', description: 'Today in Japan' }) asOf: CivilDate;
  @ApiProperty({ type: [VersionAnswer] }) versions: readonly VersionAnswer[];
  @ApiProperty({ type: [AmendmentAnswer] }) amendments: readonly AmendmentAnswer[];
}
