import type { MailLanguage } from './mail-input.js';

export type Tone = 'calm' | 'soon' | 'today' | 'overdue';

/** What a mail says, before it becomes text or HTML: both are made from the same blocks and cannot drift apart. */
export type MailBlock =
  | { readonly type: 'banner'; readonly tone: Tone; readonly text: string; readonly detail: string }
  | { readonly type: 'notice'; readonly text: string; readonly strong?: boolean }
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  /** Lines that belong together, such as name and company. */
  | { readonly type: 'lines'; readonly lines: readonly string[] }
  /** Small print. */
  | { readonly type: 'note'; readonly text: string }
  | { readonly type: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly entries: readonly string[] }
  | { readonly type: 'link'; readonly label: string; readonly href: string; readonly primary: boolean }
  | { readonly type: 'rule' }
  | { readonly type: 'footer'; readonly lines: readonly string[] };

export interface MailContent {
  readonly lang: MailLanguage;
  readonly subject: string;
  /** The line that a phone shows under the subject. */
  readonly preheader: string;
  readonly blocks: readonly MailBlock[];
}
