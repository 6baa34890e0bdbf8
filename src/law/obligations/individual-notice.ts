import type { CivilDate, Obligation } from '../model.js';
import type { Grounds } from '../regimes/regime.js';
import { chained, step } from '../trace.js';
import { rememberedByDay, rememberedFor } from '../remembered.js';
import type { Counting } from './counting.js';

const noFixedPeriod = rememberedFor((grounds: Grounds) =>
  rememberedByDay((dayOne: CivilDate) => [
    step('no_fixed_period', {
      input: { dayOne },
      output: null,
      text: {
        ja: '本人への通知は「当該事態の状況に応じて速やかに」行う。日数の定めはない。',
        en: 'The persons are notified promptly in the light of the situation; no number of days is fixed.',
      },
      ground: grounds.individualNotice,
    }),
  ]),
);

/** 本人への通知: promptly in the light of the situation. The law fixes no number of days, and none is made up (R50). */
export function individualNotice({ dayOne, provisional, grounds, opening }: Counting): Obligation {
  return {
    kind: 'individual_notice',
    force: 'no_fixed_period',
    provisional,
    clockStart: dayOne,
    dueOn: null,
    dueAt: null,
    citations: [grounds.individualNotice],
    trace: chained(opening, noFixedPeriod(grounds)(dayOne)),
  };
}
