import { createHmac, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';

/** 256 random bits in the notation of Standard Webhooks. */
export const makeWebhookSecret = (): string => `${PREFIX}${randomBytes(32).toString('base64')}`;

export interface SignedAttempt {
  readonly id: string;
  /** Unix time of the attempt, in seconds. */
  readonly timestamp: number;
  readonly body: string;
}

const signatureOf = (secret: string, { id, timestamp, body }: SignedAttempt): string => {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
  return `v1,${createHmac('sha256', key)
    .update(`${id}.${String(timestamp)}.${body}`)
    .digest('base64')}`;
};

/**
 * The headers of an attempt: one signature for each secret, so that a receiver may know either while they change.
 * @param secrets `whsec_…`, the newest first
 */
export const webhookHeaders = (secrets: readonly string[], attempt: SignedAttempt): Record<string, string> => ({
  'webhook-id': attempt.id,
  'webhook-timestamp': String(attempt.timestamp),
  'webhook-signature': secrets.map((secret) => signatureOf(secret, attempt)).join(' '),
});
