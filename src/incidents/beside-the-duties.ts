import { clockInputOf } from '../assessments/clock-input.js';
import {
  addDays,
  type Assessment,
  type ClockObligation,
  type FactRevision,
  obligationsOfClocks,
} from '../law/index.js';
import type { Organisation } from '../organisations/organisation.js';
import { openDaysOf } from './assess-incident.js';

/** An aim that the organisation set for itself; never law, and never shown as law. */
export interface InternalTarget {
  readonly kind: 'individual_notice';
  readonly targetOn: string;
  readonly days: number;
}

/** What stands beside the Japanese duties because the organisation asked for it. */
export interface BesideTheDuties {
  /** Clocks of other laws, card brands and contracts (appi.md section 8) that the organisation switched on. */
  readonly otherClocks: readonly ClockObligation[];
  readonly internalTargets: readonly InternalTarget[];
}

const otherClocks = (
  organisation: Organisation,
  assessment: Assessment,
  history: readonly FactRevision[],
): readonly ClockObligation[] => {
  const { furtherClocks = [], freeClocks = [] } = organisation.settings;
  const input = clockInputOf(assessment, history, {}, null);
  if (input === null || furtherClocks.length + freeClocks.length === 0) return [];
  return obligationsOfClocks([...furtherClocks, ...freeClocks], input, { openDays: openDaysOf(organisation) });
};

/** OPEN: R50 fixes no number of days; the target counts as the law counts elsewhere, with the day of knowing as day 1. */
const internalTargets = ({ settings }: Organisation, assessment: Assessment): InternalTarget[] => {
  const days = settings.internalTargets?.individualNoticeDays;
  const notice = assessment.obligations.find(({ kind }) => kind === 'individual_notice');
  const dayOne = notice?.discharged === undefined ? notice?.clockStart : null;
  if (days === undefined || dayOne === null || dayOne === undefined) return [];
  return [{ kind: 'individual_notice', targetOn: addDays(dayOne, days - 1), days }];
};

export const besideTheDuties = (
  organisation: Organisation,
  assessment: Assessment | undefined,
  history: readonly FactRevision[],
): BesideTheDuties =>
  assessment === undefined
    ? { otherClocks: [], internalTargets: [] }
    : {
        otherClocks: otherClocks(organisation, assessment, history),
        internalTargets: internalTargets(organisation, assessment),
      };
