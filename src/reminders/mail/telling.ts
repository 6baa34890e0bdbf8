import type { Instant } from '../../law/model.js';
import type { MailLanguage } from './mail-input.js';
import { wordsEn } from './words-en.js';
import { wordsJa } from './words-ja.js';
import type { Words } from './words.js';

/** The language of one mail, and the moment from which it counts. */
export interface Telling {
  readonly lang: MailLanguage;
  readonly words: Words;
  readonly now: Instant;
}

export function tellingIn(lang: MailLanguage, now: Instant): Telling {
  return { lang, now, words: lang === 'ja' ? wordsJa : wordsEn };
}
