import { nationalOpenDays, type OpenDays } from './calendar/open-days.js';
import type { Obligation, OrganisationContext, Situation } from './model.js';
import { awarenessSteps } from './obligations/awareness-steps.js';
import type { Counting } from './obligations/counting.js';
import { dischargedByNotice } from './obligations/discharge.js';
import { finalReport } from './obligations/final-report.js';
import { individualNotice } from './obligations/individual-notice.js';
import { preliminaryReport } from './obligations/preliminary-report.js';
import { principalNotice } from './obligations/principal-notice.js';
import { versionById } from './regimes/index.js';
import { recipientFor } from './recipients/index.js';

export interface ObligationOptions {
  /** Closed days of a prefecture beside the national ones, for reports that go to one (R36). */
  readonly openDays?: OpenDays;
  readonly context?: OrganisationContext;
}

/**
 * The duties that follow from a situation, each with its dates and the trace of how they came about. An undetermined
 * case has the same ones, marked provisional: suspicion counts (R1). None when nothing is to be reported.
 *
 * @throws DateBeyondCalendar when a due date lies past the holiday data: refused, never guessed
 */
export function obligationsOf(situation: Situation, options: ObligationOptions = {}): Obligation[] {
  const counting = countingFrom(situation, options);
  if (counting === null) return [];
  const obligations = [preliminaryReport(counting), finalReport(counting), individualNotice(counting)];
  const notice = principalNotice(counting);
  if (notice === null) return obligations;
  obligations.push(notice);
  const { principalNotifiedAt = null } = situation.facts;
  return principalNotifiedAt === null
    ? obligations
    : dischargedByNotice(obligations, principalNotifiedAt, counting.grounds);
}

/** Null where no clock runs. */
function countingFrom(
  situation: Situation,
  { openDays = nationalOpenDays, context }: ObligationOptions,
): Counting | null {
  const { awareness, ruleVersion, regime } = situation;
  if (awareness === null || ruleVersion === null) return null;
  const version = versionById(ruleVersion.id);
  const { grounds } = version;
  return {
    situation,
    awareness,
    dayOne: awareness.date,
    provisional: situation.verdict === 'undetermined',
    version,
    grounds,
    openDays,
    recipient: recipientFor({ ...context, regime, awarenessDate: awareness.date }),
    opening: awarenessSteps(awareness, grounds),
  };
}
