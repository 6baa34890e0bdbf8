import { DomainError } from '../../platform/http/domain-error.js';
import { invalidRequest } from '../../platform/http/validation.js';
import { faultOfPassword } from '../passwords/password-rules.js';

/** Unknown, used and too old look alike. */
export const linkIsGone = (): DomainError =>
  new DomainError('not-found', {
    ja: 'このリンクは使えません。期限が過ぎたか、既に使われたか、途中で切れています。新しいリンクをお求めください。',
    en: 'This link does not work: it is too old, was used already, or was cut off. Ask for a new one.',
  });

/** @throws DomainError invalid-request that says what is wrong with a new password */
export const refuseWeak = async (password: string, email: string, pointer: string): Promise<void> => {
  const detail = await faultOfPassword(password, email);
  if (detail !== null) throw invalidRequest([{ pointer, detail }]);
};
