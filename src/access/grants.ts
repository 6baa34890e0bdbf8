import { DomainError, type LocalText } from '../platform/http/domain-error.js';
import type { Actor } from './actor.js';
import type { Permission } from './permissions.js';

/**
 * Nobody gives what they lack: whoever makes a key, a member, an invitation, or a rule by which others get roles, holds
 * themselves every permission that comes of it. Asked by every use case that lets somebody else in.
 *
 * @param given the permissions that whoever it is for will have
 * @param pointer the field of the request that gives them
 * @throws DomainError forbidden, naming the permissions that the caller lacks
 */
export const refuseGrantBeyond = (
  actor: Pick<Actor, 'permissions'>,
  given: readonly Permission[],
  pointer: string,
): void => {
  const lacking = [...new Set(given)].filter((permission) => !actor.permissions.includes(permission));
  if (lacking.length === 0) return;
  const detail = beyond(lacking);
  throw new DomainError('forbidden', detail, [{ pointer, detail }]);
};

const beyond = (lacking: readonly Permission[]): LocalText => ({
  ja: `ご自身が持たない権限（${lacking.join('、')}）を他者に与えることはできません。与える範囲を狭めるか、その権限を持つ管理者にご依頼ください。`,
  en: `Nobody gives what they lack: you do not hold ${lacking.join(', ')}. Give less, or ask an admin who holds it.`,
});
