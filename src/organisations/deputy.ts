import { invalidRequest } from '../platform/http/validation.js';
import type { Deputy, MemberEntity } from './member.entity.js';
import { noSuchMember } from './named-member.js';

/**
 * A deputy is another member, for days that follow each other.
 * @throws DomainError invalid-request
 */
export const refuseDeputy = (memberId: string, deputy: Deputy, found: MemberEntity | null): void => {
  if (deputy.memberId === memberId) {
    throw invalidRequest([
      {
        pointer: '/deputy/memberId',
        detail: { ja: '本人を代理にすることはできません。', en: 'Nobody is their own deputy. Name another member.' },
      },
    ]);
  }
  if (found === null) throw noSuchMember('/deputy/memberId', deputy.memberId);
  if (deputy.to < deputy.from) {
    const detail = {
      ja: `終わりの日（${deputy.to}）が始まりの日（${deputy.from}）より前です。`,
      en: `The last day (${deputy.to}) lies before the first (${deputy.from}).`,
    };
    throw invalidRequest([{ pointer: '/deputy/to', detail }]);
  }
};
