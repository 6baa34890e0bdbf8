import { formatEn, formatJa } from '../calendar/civil-date.js';
import type { BilingualText, CivilDate } from '../model.js';

/** Questions that the engine puts and does not answer. */
export function attackAfterDayThirty(attackOn: CivilDate, thirtyDueOn: CivilDate): BilingualText {
  return {
    ja: `30日の期限（${formatJa(thirtyDueOn)}）の経過後、${formatJa(attackOn)}に不正の目的のおそれが判明した。60日の期限によることができるかは、理由を記録して人が判断されたい。`,
    en: `Wrongful purpose was suspected on ${formatEn(attackOn)}, after the 30-day date (${formatEn(thirtyDueOn)}) had passed. Whether the 60-day date may be relied on is for a person to decide, with the reason recorded.`,
  };
}

export function attackRuledOut(droppedOn: CivilDate): BilingualText {
  return {
    ja: `${formatJa(droppedOn)}に不正の目的のおそれが否定された。確報を30日以内の期限に合わせて早めるかを、人が判断されたい。`,
    en: `Wrongful purpose was ruled out on ${formatEn(droppedOn)}. A person should decide whether to go back to the 30-day date.`,
  };
}

export function principalNotifiedLate(notifiedOn: CivilDate, windowEnd: CivilDate): BilingualText {
  return {
    ja: `委託元への通知（${formatJa(notifiedOn)}）は、目安である${formatJa(windowEnd)}より後である。「速やかに」通知したといえるかを、人が判断されたい。`,
    en: `The principal was notified on ${formatEn(notifiedOn)}, after the guidance date ${formatEn(windowEnd)}. Whether that was "promptly" is for a person to decide.`,
  };
}

export function certainOnlyLater(metOn: CivilDate, suspectedOn: CivilDate): BilingualText {
  return {
    ja: `報告対象事態であることが確定したのは${formatJa(metOn)}であるが、これを否定できなかった${formatJa(suspectedOn)}から起算している。起算日を改める場合は、理由を記録して人が判断されたい。`,
    en: `The situation was certain only on ${formatEn(metOn)}; the count runs from ${formatEn(suspectedOn)}, when it could not be ruled out. To use another day 1, a person decides and records why.`,
  };
}

export function noLongerReportable(began: CivilDate, ended: CivilDate): BilingualText {
  return {
    ja: `${formatJa(began)}から${formatJa(ended)}までは報告対象事態に当たり得た。既に行った報告の扱いと、その間に経過した期限の記録を、人が確認されたい。`,
    en: `From ${formatEn(began)} to ${formatEn(ended)} the case was, or may have been, reportable. A person should settle what becomes of reports already filed and of dates that passed meanwhile.`,
  };
}
