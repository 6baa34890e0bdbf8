import type { LocalText } from '../platform/http/domain-error.js';
import { DomainError } from '../platform/http/domain-error.js';
import type { IncompleteWarning } from '../playbooks/warning.dto.js';
import type { Gap } from './completeness.js';

/** A person's word that something goes on although it lacks what it should say; as it enters the record. */
export interface AcceptedIncomplete {
  readonly reason: string;
  /** Ids of the fields that were open. */
  readonly fields: readonly string[];
}

const pointerTo = ({ field }: Gap): string => `/fields/${field}`;

const open = ({ label }: Gap): LocalText => ({
  ja: `「${label.ja}」が記載されていません。記載するか、acceptIncomplete に不足のまま進める理由を指定してください。`,
  en: `${label.en}: nothing is written there. Fill it in, or say in acceptIncomplete why it goes on without.`,
});

/**
 * Whether something may go on with these fields open.
 * @param accepted the reason that the caller gives for going on; undefined when they give none
 * @returns what enters the record; null when nothing is open
 * @throws DomainError incomplete-draft, pointing at each open field
 */
export const refuseIncomplete = (gaps: readonly Gap[], accepted: string | undefined): AcceptedIncomplete | null => {
  if (gaps.length === 0) return null;
  if (accepted !== undefined) return { reason: accepted, fields: gaps.map(({ field }) => field) };
  const named = (language: 'ja' | 'en') =>
    gaps.map(({ label }) => label[language]).join(language === 'ja' ? '、' : ', ');
  throw new DomainError(
    'incomplete-draft',
    {
      ja: `記載すべき事項が ${gaps.length} 件空です（${named('ja')}）。記載するか、acceptIncomplete に不足のまま進める理由を指定してください。`,
      en: `${gaps.length} fields are open (${named('en')}). Fill them in, or say in acceptIncomplete why it goes on without.`,
    },
    gaps.map((gap) => ({ pointer: pointerTo(gap), detail: open(gap) })),
  );
};

/** What the answer says of fields that were accepted open. */
export const incompleteWarnings = (gaps: readonly Gap[]): IncompleteWarning[] =>
  gaps.map((gap) => ({
    pointer: pointerTo(gap),
    kind: 'incomplete',
    advice: {
      ja: `「${gap.label.ja}」は空のままです。判明し次第、記載又は追完してください。`,
      en: `${gap.label.en} stays open. Fill it in, or supplement it, once it is known.`,
    },
  }));
