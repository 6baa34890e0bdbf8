import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether a request's Authorization header bears the token; compared in a time that tells nothing. */
export const bearsToken = (authorization: string | undefined, token: string): boolean =>
  timingSafeEqual(digest(authorization?.replace(/^bearer +/iu, '') ?? ''), digest(token));
