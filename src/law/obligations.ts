import { nationalOpenDays, type OpenDays } from './calendar/open-days.js';
import type { Obligation, OrganisationContext, Situation } from './model.js';
import { dischargedByNotice } from './obligations/discharge.js';
import type { Counting } from './obligations/final-period.js';
import { finalReport } from './obligations/final-report.js';
import { individualNotice } from './obligations/individual-notice.js';
import { preliminaryReport } from './obligations/preliminary-report.js';
import { principalNotice } from './obligations/principal-notice.js';
import { versionById } from './regimes/index.js';
import { recipientFor } from './recipients/index.js';
import { hasToldPrincipal } from './situation.js';

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
export function obligationsOf(
  situation: Situation,
  { openDays = nationalOpenDays, context = {} }: ObligationOptions = {},
): Obligation[] {
  const { awareness, ruleVersion, facts } = situation;
  if (awareness === null || ruleVersion === null) return [];
  const version = versionById(ruleVersion.id);
  const counting: Counting = { version, grounds: version.grounds, openDays };
  const recipient = recipientFor({ ...context, regime: situation.regime, awarenessDate: awareness.date });
  const obligations: Obligation[] = [
    { ...preliminaryReport(situation, awareness, counting), recipient },
    { ...finalReport(situation, awareness, counting), recipient },
    individualNotice(situation, awareness, counting),
  ];
  const notice = principalNotice(situation, awareness, counting);
  if (notice === null) return obligations;
  obligations.push(notice);
  const { principalNotifiedAt = null, processor = null } = facts;
  if (principalNotifiedAt === null || hasToldPrincipal({ processor, principalNotifiedAt }) !== true) return obligations;
  return dischargedByNotice(obligations, principalNotifiedAt, version.grounds);
}
