import { LawError } from '../law-error.js';
import type { CivilDate, RegimeId } from '../model.js';
import { appiPrivate } from './appi-private.js';
import { appiPublic } from './appi-public.js';
import { myNumber } from './my-number.js';
import type { Regime, RegimeVersion } from './regime.js';

export const regimes: Readonly<Record<RegimeId, Regime>> = {
  'appi-private': appiPrivate,
  'appi-public': appiPublic,
  'my-number': myNumber,
};

export const REGIME_IDS = Object.keys(regimes) as readonly RegimeId[];

/** @throws LawError regime_unknown */
export function regimeOf(id: RegimeId): Regime {
  if (Object.hasOwn(regimes, id)) return regimes[id];
  throw new LawError('regime_unknown', '/regime', {
    ja: `「${id}」という制度はありません。${REGIME_IDS.join('、')} のいずれかを指定してください。`,
    en: `There is no regime "${id}". Give one of ${REGIME_IDS.join(', ')}.`,
  });
}

/** The version in force on that day; null before the first, when there was no duty. */
export function versionInForce({ versions }: Regime, on: CivilDate): RegimeVersion | null {
  for (let place = versions.length - 1; place >= 0; place -= 1) {
    const version = versions[place];
    if (version !== undefined && version.effectiveFrom <= on) return version;
  }
  return null;
}

/** @throws LawError version_unknown for an id that no version of the law in force carries */
export function versionById(id: string): RegimeVersion {
  for (const regime of Object.values(regimes)) {
    const version = regime.versions.find((each) => each.id === id);
    if (version !== undefined) return version;
  }
  throw new LawError('version_unknown', '/version', {
    ja: `「${id}」という版はありません。`,
    en: `There is no rule version "${id}".`,
  });
}
