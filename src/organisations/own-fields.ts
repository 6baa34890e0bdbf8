import type { Actor } from '../access/actor.js';
import { DomainError } from '../platform/http/domain-error.js';
import type { MemberPatchDto } from './member.dto.js';

const ownFields: readonly string[] = ['language', 'channels', 'deputy'] satisfies (keyof MemberPatchDto)[];

/**
 * Members may say how they themselves are reached, and who stands in for them; the rest is for whoever writes members.
 * @throws DomainError forbidden
 */
export const refuseOthersFields = (actor: Actor, memberId: string, patch: MemberPatchDto): void => {
  // Whatever their role: a stolen access token must not move a member, and all their mails, to another mailbox.
  if (patch.email !== undefined && actor.kind === 'member' && actor.id === memberId) throw ownAddress();
  if (actor.permissions.includes('members:write')) return;
  const named = Object.entries(patch).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  const others = named.filter((name) => !ownFields.includes(name));
  const isSelf = actor.kind === 'member' && actor.id === memberId;
  if (isSelf && others.length === 0) return;
  throw new DomainError('forbidden', {
    ja: isSelf
      ? `${others.join('、')} の変更には権限「members:write」が必要です。ご自身で変更できるのは ${ownFields.join('、')} です。`
      : 'ほかのメンバーの変更には権限「members:write」が必要です。組織の管理者にご相談ください。',
    en: isSelf
      ? `To change ${others.join(', ')} needs the permission members:write. Of yourself you may change ${ownFields.join(', ')}.`
      : 'To change another member needs the permission members:write. Ask an admin of your organisation.',
  });
};

const ownAddress = (): DomainError =>
  new DomainError('forbidden', {
    ja: 'ご自身のメールアドレスは、パスワードを添えて POST /v1/auth/address で変更してください。組織の認証基盤でサインインしている場合は、管理者にご依頼ください。',
    en: 'Change your own address by POST /v1/auth/address, with your password. If you sign in by your organisation’s own sign-in, ask an admin.',
  });
