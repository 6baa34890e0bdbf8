import type { LocalText } from '../../platform/http/domain-error.js';
import { foldedAddress } from '../../platform/mail-address.js';

export const SHORTEST_PASSWORD = 12;
/** Longer than any passphrase, short enough that hashing it is no work. */
export const LONGEST_PASSWORD = 256;

/** The same password however a keyboard composes its characters: が may come as one code point or as two (NFC). */
export const normalPassword = (password: string): string => password.normalize('NFC');

/** By code points, as a person counts most characters; what is typed as one key counts once. */
const lengthOf = (password: string): number => [...normalPassword(password)].length;

const isOwnAddress = (password: string, email: string): boolean => {
  const typed = foldedAddress(password);
  const address = foldedAddress(email);
  return typed === address || typed === address.split('@')[0];
};

/**
 * What is wrong with a new password; null when nothing is. It may be made of anything: only length, the commonest ones and
 * the person's own address are looked at. Never shows the password.
 */
export const faultOfPassword = async (password: string, email: string): Promise<LocalText | null> => {
  const length = lengthOf(password);
  if (length < SHORTEST_PASSWORD) {
    return {
      ja: `パスワードは${SHORTEST_PASSWORD}文字以上にしてください（現在${length}文字）。文字の種類は問いません。`,
      en: `The password has ${length} characters. Give at least ${SHORTEST_PASSWORD}, of any kind.`,
    };
  }
  if (length > LONGEST_PASSWORD) {
    return {
      ja: `パスワードは${LONGEST_PASSWORD}文字以下にしてください（現在${length}文字）。`,
      en: `The password has ${length} characters. Give at most ${LONGEST_PASSWORD}.`,
    };
  }
  // Unpacking the list takes longer than a start can spare, and few processes ever set a password.
  const { isCommonPassword } = await import('./common-passwords.js');
  if (isCommonPassword(normalPassword(password))) {
    return {
      ja: 'このパスワードは、よく使われるものの一覧に載っており、すぐに推測されます。別のものにしてください。',
      en: 'This password is on the list of the commonest, which are guessed first. Choose another.',
    };
  }
  if (isOwnAddress(normalPassword(password), email)) {
    return {
      ja: 'ご自身のメールアドレスはパスワードにできません。別のものにしてください。',
      en: 'Your own address cannot be your password. Choose another.',
    };
  }
  return null;
};
