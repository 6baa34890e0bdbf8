import { normalPassword } from './password-rules.js';

/** argon2id (RFC 9106) with 19 MiB and two passes, as OWASP's Password Storage Cheat Sheet has it. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Of a password that nobody has: what is verified when there is no person, so that this takes as long. */
const ofNobody = '$argon2id$v=19$m=19456,t=2,p=1$MMGfSkU+BStu5V9seHBjfg$D2iNa0Z1M9TV7uUyryNIzkQFxQu4/2SPlTJHVdcWxrI';

export const hashPassword = async (password: string): Promise<string> =>
  (await import('@node-rs/argon2')).hash(normalPassword(password), cost);

/** Whether it is the password of this hash. Takes the same time, and answers no, when there is no hash. */
export const isPasswordOf = async (stored: string | null, password: string): Promise<boolean> => {
  const { verify } = await import('@node-rs/argon2');
  const matches = await verify(stored ?? ofNobody, normalPassword(password));
  return stored !== null && matches;
};
