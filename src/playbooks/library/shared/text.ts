import type { BilingualText } from '../../../law/model.js';

/** Keeps the two languages of one sentence side by side. */
export function text(ja: string, en: string): BilingualText {
  return { ja, en };
}
