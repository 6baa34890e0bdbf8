import type { DeterminationAnswer } from '../incidents/determination.dto.js';
import type { FilingAnswer } from '../incidents/filing.dto.js';
import { determinationAnswerOf, filingAnswerOf, summaryOf } from '../incidents/incident-answers.js';
import type { IncidentSummary } from '../incidents/incident.dto.js';
import type { Particulars } from '../incidents/particulars.js';
import type { MetItem, RegisterEntry } from '../incidents/register-entry.js';
import type { Facts } from '../law/index.js';

/** One incident of the register, as a line of NDJSON holds it and as its columns are taken from. */
export interface RegisterRecord extends IncidentSummary {
  readonly ownerName: string | null;
  readonly facts: Facts;
  readonly particulars: Particulars;
  readonly items: readonly MetItem[];
  readonly filings: readonly FilingAnswer[];
  readonly determinations: readonly DeterminationAnswer[];
}

export const recordOf =
  (now: Date) =>
  (entry: RegisterEntry): RegisterRecord => ({
    ...summaryOf(now)(entry),
    ownerName: entry.ownerName,
    facts: entry.facts,
    particulars: entry.incident.particulars,
    items: entry.items,
    filings: entry.filings.map(filingAnswerOf),
    determinations: entry.determinations.map(determinationAnswerOf),
  });
