import type { Awareness, Obligation, Situation } from '../model.js';
import { step } from '../trace.js';
import { awarenessSteps } from './awareness-steps.js';
import type { Counting } from './final-period.js';

/** 本人への通知: promptly in the light of the situation. The law fixes no number of days, and none is made up (R50). */
export function individualNotice({ verdict }: Situation, awareness: Awareness, { grounds }: Counting): Obligation {
  const noPeriod = step('no_fixed_period', {
    input: { dayOne: awareness.date },
    output: null,
    text: {
      ja: '本人への通知は「当該事態の状況に応じて速やかに」行う。日数の定めはない。',
      en: 'The persons are notified promptly in the light of the situation; no number of days is fixed.',
    },
    ground: grounds.individualNotice,
  });
  return {
    kind: 'individual_notice',
    force: 'no_fixed_period',
    provisional: verdict === 'undetermined',
    clockStart: awareness.date,
    dueOn: null,
    dueAt: null,
    citations: [grounds.individualNotice],
    trace: [...awarenessSteps(awareness, grounds), noPeriod],
  };
}
