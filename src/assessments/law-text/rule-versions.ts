import { addDays, type CivilDate, type Regime, REGIME_IDS, regimeOf } from '../../law/index.js';
import type { VersionAnswer } from './versions.answer.js';

/** Every version of every law that is held, oldest first within its law. @param today a date in Japan */
export function ruleVersions(today: CivilDate): VersionAnswer[] {
  return REGIME_IDS.flatMap((id) => versionsOf(regimeOf(id), today));
}

function versionsOf({ id, name, versions }: Regime, today: CivilDate): VersionAnswer[] {
  return versions.map((version, place) => {
    const next = versions[place + 1];
    const effectiveTo = next === undefined ? null : addDays(next.effectiveFrom, -1);
    return {
      id: version.id,
      regime: id,
      name,
      status: statusOn(today, version.effectiveFrom, effectiveTo),
      effectiveFrom: version.effectiveFrom,
      effectiveTo,
      change: version.change,
      items: version.items.map(({ item, label, finalReportDays, citations }) => ({
        item,
        label,
        finalReportDays,
        citations,
      })),
      asks: version.asks,
    };
  });
}

function statusOn(today: CivilDate, from: CivilDate, to: CivilDate | null): VersionAnswer['status'] {
  if (today < from) return 'not_yet_in_force';
  return to !== null && to < today ? 'superseded' : 'in_force';
}
