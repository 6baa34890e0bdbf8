import { addDays, endOfDay, formatEn, formatJa } from '../calendar/civil-date.js';
import type { CivilDate, Instant, TraceStep } from '../model.js';
import type { Grounds } from '../regimes/regime.js';
import { closedDayRule, endOfDayRule, step } from '../trace.js';
import { rememberedByDay, rememberedFor } from '../remembered.js';

/** The guidance window of 3 to 5 days, "roughly", with the day of knowing as day 1 (R26). */
export interface GuidanceWindow {
  readonly targetFrom: CivilDate;
  readonly dueOn: CivilDate;
  readonly dueAt: Instant;
  readonly steps: readonly TraceStep[];
}

const OPENS_ON_DAY = 3;
const CLOSES_ON_DAY = 5;

/** OPEN: R25. That the day ends with the day was not seen in a PPC text; the Civil Code says it. */
export function endOfDayStep(date: CivilDate): TraceStep {
  return step('end_of_day', {
    input: { date },
    output: endOfDay(date),
    text: {
      ja: `期間は末日の終了をもって満了する（${formatJa(date)}午後12時まで）。官公署の執務時間内に届くことを実務上の目安とされたい。`,
      en: `A period ends with the end of its last day, ${formatEn(date)}. Aim for office hours in practice.`,
    },
    ground: endOfDayRule,
    assumption: true,
  });
}

function opens(dayOne: CivilDate, targetFrom: CivilDate, grounds: Grounds): TraceStep {
  return step('window_opens', {
    input: { dayOne, day: OPENS_ON_DAY },
    output: targetFrom,
    text: {
      ja: `「速やかに」の目安は、知った時点から概ね3～5日以内である（ガイドライン。法定の期間ではない）。3日目は${formatJa(targetFrom)}である。`,
      en: `"Promptly" means roughly within 3 to 5 days of knowing; this is guidance, not a period fixed by law. Day 3 is ${formatEn(targetFrom)}.`,
    },
    ground: grounds.preliminaryWindow,
    assumption: true,
  });
}

function closes(dayOne: CivilDate, dueOn: CivilDate, grounds: Grounds): TraceStep {
  return step('window_closes', {
    input: { dayOne, day: CLOSES_ON_DAY },
    output: dueOn,
    text: {
      ja: `5日目は${formatJa(dueOn)}である。これを過ぎると目安を超えるが、直ちに違法となるものではない。`,
      en: `Day 5 is ${formatEn(dueOn)}. After it the report is past the guidance, which does not by itself make it unlawful.`,
    },
    ground: grounds.preliminaryWindow,
    assumption: true,
  });
}

/** The Act moves only a period fixed by law or order; "promptly" is none, so weekends and holidays count (R23). */
function notShifted(dueOn: CivilDate): TraceStep {
  return step('not_shifted', {
    input: { date: dueOn },
    output: dueOn,
    text: {
      ja: '「速やかに」は期間の定めではないため、休日に当たっても翌日に繰り延べない。土日祝日も日数に算入する。',
      en: '"Promptly" is not a period fixed by law, so a closed day does not move it; weekends and holidays count.',
    },
    ground: closedDayRule,
    rule: 'R23',
    assumption: true,
  });
}

const windowFor = rememberedFor((grounds: Grounds) =>
  rememberedByDay((dayOne: CivilDate): GuidanceWindow => {
    const targetFrom = addDays(dayOne, OPENS_ON_DAY - 1);
    const dueOn = addDays(dayOne, CLOSES_ON_DAY - 1);
    const steps = [
      opens(dayOne, targetFrom, grounds),
      closes(dayOne, dueOn, grounds),
      notShifted(dueOn),
      endOfDayStep(dueOn),
    ];
    return { targetFrom, dueOn, dueAt: endOfDay(dueOn), steps };
  }),
);

export function guidanceWindow(dayOne: CivilDate, grounds: Grounds): GuidanceWindow {
  return windowFor(grounds)(dayOne);
}
