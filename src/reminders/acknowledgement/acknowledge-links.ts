import { verify } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Links } from '../../platform/http/links.js';
import { SigningKeys } from '../../platform/secrets/signing-keys.js';

/** After that, somebody with an old mail is shown to the incident instead. */
const VALID_DAYS = 30;
const DAY_SECONDS = 86_400;

/** What a link in a mail says, as it was signed. */
export interface AcknowledgeLink {
  readonly organisationId: string;
  readonly reminderId: string;
  /** Of the deadline when the mail was written: a moved date makes the link stale. */
  readonly deadlineSequence: number;
  readonly memberId: string | null;
  readonly address: string;
  /** Seconds since 1970. */
  readonly expiresAt: number;
}

export type ReadLink =
  { readonly is: 'good'; readonly link: AcknowledgeLink } | { readonly is: 'expired' | 'forged'; readonly link: null };

/** The first line keeps a signature over a link from ever being one over a checkpoint, which the same keys sign. */
const signedText = (body: string): string => `sokuho acknowledge link 1\n${body}`;

/** Links that let the reader of one mail acknowledge one reminder, for a time, without a key: signed, and not secret. */
@Injectable()
export class AcknowledgeLinks {
  constructor(
    private readonly keys: SigningKeys,
    private readonly links: Links,
    private readonly clock: Clock,
  ) {}

  urlFor(link: Omit<AcknowledgeLink, 'expiresAt'>): string {
    const { organisationId, reminderId, deadlineSequence, memberId, address } = link;
    const expiresAt = this.seconds() + VALID_DAYS * DAY_SECONDS;
    const fields = [organisationId, reminderId, deadlineSequence, expiresAt, memberId, address];
    const body = Buffer.from(JSON.stringify(fields)).toString('base64url');
    return this.links.acknowledge(`${body}.${this.keys.sign(signedText(body)).signature}`);
  }

  /** Whatever came with a request. */
  read(token: unknown): ReadLink {
    const [body = '', signature = '', rest] = typeof token === 'string' ? token.split('.') : [];
    const bytes = Buffer.from(signature, 'base64url');
    const isOurs =
      rest === undefined &&
      this.keys.publicKeys.some(({ key }) => verify(null, Buffer.from(signedText(body)), key, bytes));
    if (!isOurs) return { is: 'forged', link: null };
    const [organisationId, reminderId, deadlineSequence, expiresAt, memberId, address] = JSON.parse(
      Buffer.from(body, 'base64url').toString(),
    ) as [string, string, number, number, string | null, string];
    if (expiresAt <= this.seconds()) return { is: 'expired', link: null };
    return { is: 'good', link: { organisationId, reminderId, deadlineSequence, memberId, address, expiresAt } };
  }

  private seconds(): number {
    return Math.floor(this.clock.now().getTime() / 1000);
  }
}
