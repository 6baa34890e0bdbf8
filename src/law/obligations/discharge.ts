import { civilDateOf, formatEn, formatJa } from '../calendar/civil-date.js';
import type { CivilDate, Instant, Obligation } from '../model.js';
import type { Grounds } from '../regimes/regime.js';
import { step } from '../trace.js';
import * as questions from './questions.js';

/**
 * What a processor's notice to its principal does to each duty: it stays listed, without a date to keep (R35).
 * The notice itself is done with.
 */
export function dischargedByNotice(
  obligations: readonly Obligation[],
  notifiedAt: Instant,
  grounds: Grounds,
): Obligation[] {
  const on = civilDateOf(notifiedAt);
  const windowEnd = obligations.find(({ kind }) => kind === 'principal_notice')?.dueOn ?? on;
  return obligations.map((obligation) => discharged(obligation, { notifiedAt, on, windowEnd }, grounds));
}

interface Notice {
  readonly notifiedAt: Instant;
  readonly on: CivilDate;
  readonly windowEnd: CivilDate;
}

function discharged(obligation: Obligation, { notifiedAt, on, windowEnd }: Notice, grounds: Grounds): Obligation {
  const isTheNotice = obligation.kind === 'principal_notice';
  const isLate = on > windowEnd;
  const done = step('discharged', {
    input: { principalNotifiedAt: notifiedAt },
    output: on,
    text: isTheNotice
      ? { ja: `${formatJa(on)}に委託元に通知した。`, en: `The principal was notified on ${formatEn(on)}.` }
      : {
          ja: `${formatJa(on)}に委託元に通知したため、委託先としての義務は免除される。`,
          en: `The principal was notified on ${formatEn(on)}, which discharges the processor of this duty.`,
        },
    ground: grounds.principalNotice ?? grounds.duty,
    assumption: isLate,
  });
  return {
    ...obligation,
    dueOn: null,
    dueAt: null,
    discharged: { by: isTheNotice ? 'performance' : 'principal_notice', on },
    ...(isLate && {
      humanDecision: [...(obligation.humanDecision ?? []), questions.principalNotifiedLate(on, windowEnd)],
    }),
    trace: [...obligation.trace, done],
  };
}
