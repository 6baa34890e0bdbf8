import type { Language } from '../../platform/http/language.js';
import type { DeliveryPurpose } from '../delivery-words.js';

export interface NoticeWords {
  readonly subject: string;
  readonly heading: string;
  readonly detail: string;
  /** A word before the facts, such as that it is a drill. */
  readonly notice?: string;
  /** Label and value. */
  readonly facts: readonly (readonly [string, string])[];
  readonly next: string;
  /** What the reader should do, in its order. */
  readonly steps: readonly string[];
  /** Text of the link. */
  readonly open: string;
  /** Who sends it; else the organisation's name alone. */
  readonly footer?: string;
}

/** Something about the service's own work that an admin has to see to. */
export interface AdminNotice {
  readonly purpose: DeliveryPurpose;
  /** The same notice has the same key and goes to each admin once. Letters, digits, dots and hyphens. */
  readonly key: string;
  readonly incidentId: string | null;
  readonly reminderId: string | null;
  readonly url: string | null;
  readonly words: Readonly<Record<Language, NoticeWords>>;
}
