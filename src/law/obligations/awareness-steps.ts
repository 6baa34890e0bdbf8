import { formatEn, formatJa } from '../calendar/civil-date.js';
import type { Awareness, CivilDate, TraceStep } from '../model.js';
import type { Grounds } from '../regimes/regime.js';
import { step } from '../trace.js';
import { named } from '../verdict-text.js';
import { rememberedByDay, rememberedFor } from '../remembered.js';

function knowing({ knownAt, revision, by, items }: Awareness, grounds: Grounds): TraceStep {
  if (by === 'item_met') {
    const known = named(items);
    return step('aware', {
      input: { knownAt, revision, items },
      output: null,
      text: {
        ja: `${knownAt} に報告対象事態（${known.ja}）を知った。`,
        en: `The reportable situation (item ${known.en}) was known at ${knownAt}.`,
      },
      ground: grounds.knowing,
    });
  }
  return step('suspected', {
    input: { knownAt, revision },
    output: null,
    text: {
      ja: `${knownAt} の時点で報告対象事態に当たることを否定できない。発生したおそれで足りるため、確定を待たずに起算する。`,
      en: `At ${knownAt} a reportable situation could not be ruled out. That it may have happened is enough, so the count does not wait for certainty.`,
    },
    ground: grounds.duty,
    rule: 'R1',
    assumption: true,
  });
}

function corrected({ knownAt, correction }: Awareness, grounds: Grounds): TraceStep[] {
  if (correction === undefined) return [];
  const { recordedAt, reason } = correction;
  return [
    step('awareness_corrected', {
      input: { recordedAt, knownAt, reason },
      output: null,
      text: {
        ja: `知った時点を ${recordedAt} から ${knownAt} に訂正した（理由：${reason}）。`,
        en: `The time of knowing was corrected from ${recordedAt} to ${knownAt} (reason: ${reason}).`,
      },
      ground: grounds.knowing,
    }),
  ];
}

const dayOneFor = rememberedFor((grounds: Grounds) =>
  rememberedByDay((date: CivilDate) =>
    step('day_one', {
      input: { date },
      output: date,
      text: {
        ja: `知った日を1日目として数える（初日を算入する）。1日目は${formatJa(date)}である。`,
        en: `The day of knowing is day 1; it is counted. Day 1 is ${formatEn(date)}.`,
      },
      ground: grounds.counting,
      rule: 'R20',
    }),
  ),
);

/** From the instant to day 1: the beginning that the traces of all duties share. */
export function awarenessSteps(awareness: Awareness, grounds: Grounds): TraceStep[] {
  const { knownAt, date } = awareness;
  const japanDate = step('japan_date', {
    input: { instant: knownAt },
    output: date,
    text: { ja: `日本時間では ${date} に当たる。`, en: `In Japan that is ${date}.` },
    ground: grounds.japanDate,
  });
  return [knowing(awareness, grounds), ...corrected(awareness, grounds), japanDate, dayOneFor(grounds)(date)];
}
