import { type ClockId, clocks } from '../law/clocks/index.js';
import { delegatedIndustries, type IndustryId, REGIME_IDS, uncertainIndustries } from '../law/index.js';

export const industryIds: readonly IndustryId[] = [
  'not_delegated',
  ...delegatedIndustries.map(({ id }) => id),
  ...uncertainIndustries.map(({ id }) => id),
];

export const clockIds: readonly ClockId[] = clocks.map(({ id }) => id);

export const regimeChoices = [...REGIME_IDS];
