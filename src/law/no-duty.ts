import type { Judged } from './choose-version.js';
import type { Course, Situation } from './model.js';
import type { Regime } from './regimes/regime.js';
import { noDutyText, nothingKnownText } from './verdict-text.js';

const NO_COURSE: Course = { thirtyDayItemOn: null, sixtyDayItemOn: null, sixtyDayItemDroppedOn: null };

function emptySituation(regime: Regime, { version, history }: Judged): Omit<Situation, 'verdict' | 'reason' | 'items'> {
  return {
    regime: regime.id,
    ruleVersion: version && { id: version.id, effectiveFrom: version.effectiveFrom },
    exemptions: [],
    decidingFacts: [],
    presumptions: [],
    awareness: null,
    course: NO_COURSE,
    facts: history.facts,
  };
}

/** Known before the first version came into force: there was no duty then, and none arose later by that (R72). */
export function beforeTheDuty(regime: Regime, judged: Judged): Situation {
  const text = noDutyText(regime);
  const oldest = regime.versions[0];
  return {
    ...emptySituation(regime, judged),
    verdict: 'not_reportable',
    reason: text,
    items: (oldest?.items ?? []).map(({ item, label, citations }) => ({
      item,
      status: 'not_met',
      since: null,
      label,
      citations,
    })),
    exemptions: [
      {
        code: 'no_duty_at_that_time',
        status: 'applies',
        text,
        citations: oldest === undefined ? [] : [oldest.grounds.duty],
      },
    ],
  };
}

/** Asked about a time before the first revision: every item is open, and no clock runs yet. */
export function nothingKnownYet(regime: Regime, judged: Judged): Situation {
  return {
    ...emptySituation(regime, judged),
    verdict: 'undetermined',
    reason: nothingKnownText,
    items: (judged.version?.items ?? []).map(({ item, label, citations }) => ({
      item,
      status: 'unknown',
      since: null,
      label,
      citations,
    })),
  };
}
