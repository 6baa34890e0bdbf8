import type { LocalText } from '../../platform/http/domain-error.js';

/** Why a cell cannot be read, and what to write instead: one refusal, in the terms of its column. */
export class Unreadable {
  constructor(readonly detail: LocalText) {}
}

export const unreadable = (ja: string, en: string): Unreadable => new Unreadable({ ja, en });
