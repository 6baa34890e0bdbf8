import { formatEn, formatJa } from '../calendar/civil-date.js';
import type { BilingualText, CivilDate, ItemAssessment, Situation, TraceStep } from '../model.js';
import type { RegimeVersion } from '../regimes/regime.js';
import { step } from '../trace.js';
import { countedPeriod, type FinalReportDays } from './counted-period.js';
import type { Counting } from './counting.js';
import * as questions from './questions.js';

/** Whether day 30 or day 60 is the one to keep, and why. */
export interface PeriodDecision {
  readonly days: FinalReportDays;
  readonly step: TraceStep;
  /** An attack is possible, or came too late to count: the date that 60 days would give is worth showing. */
  readonly showsSixty: boolean;
  readonly humanDecision: readonly BilingualText[];
}

interface Parts {
  readonly days: FinalReportDays;
  readonly rule: string;
  readonly assumption?: boolean;
  readonly text: BilingualText;
  readonly showsSixty?: boolean;
  readonly humanDecision?: readonly BilingualText[];
}

/** The item with 60 days: wrongful purpose, number 3 of Rule 7 and number 2 of the My Number rule. */
export function sixtyDayItem({ items }: Pick<Situation, 'items'>, version: RegimeVersion): ItemAssessment | undefined {
  return items[version.items.findIndex(({ finalReportDays }) => finalReportDays === 60)];
}

/**
 * 60 days when the item of wrongful purpose is among those met, also beside others; else 30 (R24). What changes on the
 * way is R31 and R32: never shorter by itself, and a day 30 that was missed stays missed.
 */
export function finalPeriod(counting: Counting): PeriodDecision {
  const { days, rule, text, assumption, showsSixty = false, humanDecision = [] } = periodParts(counting);
  const { course, items } = counting.situation;
  return {
    days,
    showsSixty,
    humanDecision,
    step: step('period', {
      input: { days, itemsMet: items.filter(({ status }) => status === 'met').map(({ item }) => item), ...course },
      output: null,
      text,
      ground: counting.grounds.finalReport,
      rule,
      assumption: assumption ?? false,
    }),
  };
}

function periodParts(counting: Counting): Parts {
  const attackOn = counting.situation.course.sixtyDayItemOn;
  return attackOn === null ? withoutAttack(counting) : withAttack(attackOn, counting);
}

/** Nothing points to an attack so far. While one is possible the shorter date is the one to keep. */
function withoutAttack({ situation, version }: Counting): Parts {
  const item = sixtyDayItem(situation, version);
  const isOpen = item?.status === 'unknown';
  if (isOpen && situation.facts.wrongfulPurpose === true) return onlyByAttack(item);
  const number = item?.item ?? 3;
  if (!isOpen) {
    return {
      days: 30,
      rule: 'R24',
      text: {
        ja: `第${number}号（不正の目的）に該当しないため、確報の期限は30日以内である。`,
        en: `Item ${number} (wrongful purpose) is not met, so the final report is due within 30 days.`,
      },
    };
  }
  return {
    days: 30,
    rule: 'R24',
    showsSixty: true,
    text: {
      ja: `第${number}号（不正の目的）に該当するか不明である。60日を見込まず、早い方の30日以内を守るべき期限とする。`,
      en: `Whether item ${number} (wrongful purpose) is met is unknown. Keep the earlier date of 30 days, and do not count on 60.`,
    },
  };
}

/** Wrongful purpose is known; only whether the data falls under the item is open. Reportable at all, it has 60 days. */
function onlyByAttack({ item }: ItemAssessment): Parts {
  return {
    days: 60,
    rule: 'R24',
    assumption: true,
    text: {
      ja: `報告対象となるのは第${item}号（不正の目的）に該当する場合に限られるため、確報の期限は60日以内である。`,
      en: `The case can be reportable only under item ${item} (wrongful purpose), so the final report is due within 60 days.`,
    },
  };
}

function withAttack(attackOn: CivilDate, counting: Counting): Parts {
  const { thirtyDayItemOn, sixtyDayItemDroppedOn } = counting.situation.course;
  if (thirtyDayItemOn !== null && thirtyDayItemOn < attackOn) {
    const thirty = countedPeriod(30, counting);
    if (attackOn > thirty.dueOn) return tooLate(attackOn, thirty.dueOn);
  }
  if (sixtyDayItemDroppedOn !== null) return ruledOut(sixtyDayItemDroppedOn);
  if (attackOn !== counting.dayOne) return learnedLater(attackOn, counting.dayOne);
  return {
    days: 60,
    rule: 'R24',
    text: {
      ja: '不正の目的をもって行われたおそれがあるため、他の号に併せて該当する場合を含め、確報の期限は60日以内である。',
      en: 'It may have been done with wrongful purpose, so the final report is due within 60 days, also beside other items.',
    },
  };
}

/** OPEN: R31. 60 days from the first awareness; a count from the day of learning can be argued and is later. */
function learnedLater(attackOn: CivilDate, dayOne: CivilDate): Parts {
  return {
    days: 60,
    rule: 'R31',
    assumption: true,
    text: {
      ja: `${formatJa(attackOn)}に不正の目的のおそれを知ったため、期間は60日以内となる。起算日は当初の${formatJa(dayOne)}のままとする（安全側の解釈）。`,
      en: `Wrongful purpose was suspected on ${formatEn(attackOn)}, which makes it 60 days, still counted from ${formatEn(dayOne)} (the cautious reading).`,
    },
  };
}

/** OPEN: R31. The day-30 duty was complete before an attack was suspected; learning of one does not heal a missed date. */
function tooLate(attackOn: CivilDate, thirtyDueOn: CivilDate): Parts {
  return {
    days: 30,
    rule: 'R31',
    assumption: true,
    showsSixty: true,
    humanDecision: [questions.attackAfterDayThirty(attackOn, thirtyDueOn)],
    text: {
      ja: `不正の目的のおそれを知った${formatJa(attackOn)}には、30日の期限（${formatJa(thirtyDueOn)}）が既に経過していた。経過した期限は変わらない。`,
      en: `When wrongful purpose was suspected, on ${formatEn(attackOn)}, the 30-day date (${formatEn(thirtyDueOn)}) had passed. It stays as it was.`,
    },
  };
}

/** OPEN: R32. Shortening is never done by itself. */
function ruledOut(droppedOn: CivilDate): Parts {
  return {
    days: 60,
    rule: 'R32',
    assumption: true,
    humanDecision: [questions.attackRuledOut(droppedOn)],
    text: {
      ja: `${formatJa(droppedOn)}に不正の目的のおそれが否定された（又は不明に戻った）が、期間は自動的に短縮せず60日のままとする。`,
      en: `On ${formatEn(droppedOn)} wrongful purpose was ruled out or put in doubt; the period of 60 days is not shortened by itself.`,
    },
  };
}
