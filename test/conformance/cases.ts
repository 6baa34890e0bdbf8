import { readdirSync, readFileSync } from 'node:fs';

import type { LocalClosedDay } from '../../src/law/calendar/open-days.js';
import type { CivilDate, FactRevision, RegimeId, Verdict } from '../../src/law/model.js';

/** One case of the suite; the format is described in README.md beside this file. */
export interface ConformanceCase {
  readonly id: string;
  readonly why: string;
  readonly rules?: readonly string[];
  readonly request: {
    readonly regime: RegimeId;
    readonly revisions: readonly FactRevision[];
    readonly asOf?: string;
    readonly lawAsOf?: CivilDate;
    /** Closed days of a prefecture; an option of the organisation, so no part of the HTTP request. */
    readonly extraClosedDays?: readonly LocalClosedDay[];
  };
  readonly expected: Partial<Expected>;
}

export interface Expected {
  readonly verdict: Verdict;
  readonly items: readonly number[];
  readonly clockStart: CivilDate;
  readonly days: number;
  readonly targetFrom: CivilDate;
  readonly targetTo: CivilDate;
  readonly unshiftedDue: CivilDate;
  readonly finalDue: CivilDate;
  readonly discharged: boolean;
  readonly provisional: boolean;
  readonly ruleVersion: string | null;
  readonly exemptions: readonly (readonly [string, string])[];
  readonly decidesFirst: readonly string[];
  readonly humanDecision: boolean;
  readonly kinds: readonly string[];
  readonly forces: Readonly<Record<string, string>>;
  readonly dueAt: string;
  readonly ifAttack: CivilDate;
  /** The code with which the request is refused; nothing else is expected then. */
  readonly refused: string;
}

export interface ConformanceFile {
  readonly file: string;
  readonly about: string;
  readonly cases: readonly ConformanceCase[];
}

export function conformanceCases(): ConformanceFile[] {
  return readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('-cases.json'))
    .map((file) => ({
      file,
      ...(JSON.parse(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')) as Omit<ConformanceFile, 'file'>),
    }));
}
