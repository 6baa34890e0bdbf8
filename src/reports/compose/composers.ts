import type { Composer, Composers } from './composer.js';
import {
  causeComposers,
  damageComposers,
  dataComposers,
  otherComposers,
  personsComposers,
  preventionComposers,
  publicationComposers,
  responseComposers,
} from './contents.js';
import { cyberComposers } from './cyber.js';
import { headComposers } from './head.js';
import { noticeComposers } from './notice.js';
import { outlineComposers } from './outline.js';

const composers: Composers = {
  ...headComposers,
  ...outlineComposers,
  ...dataComposers,
  ...personsComposers,
  ...causeComposers,
  ...damageComposers,
  ...responseComposers,
  ...publicationComposers,
  ...preventionComposers,
  ...otherComposers,
  ...cyberComposers,
  ...noticeComposers,
};

/** Every field of every form has one; a test walks through the forms. */
export function composerOf(fieldId: string): Composer {
  const composer = composers[fieldId];
  if (composer === undefined) throw new Error(`No composer for the field "${fieldId}".`);
  return composer;
}
