import type { DomainError } from '../platform/http/domain-error.js';
import { invalidRequest } from '../platform/http/validation.js';

/** A request names a member, at this pointer, whom the organisation does not have, or has no more. */
export const noSuchMember = (pointer: string, memberId: string): DomainError =>
  invalidRequest([
    {
      pointer,
      detail: {
        ja: `メンバー「${memberId}」は見つかりません。ID をご確認ください。`,
        en: `There is no member ${memberId}. Check the id.`,
      },
    },
  ]);
