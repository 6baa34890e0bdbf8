import { Injectable } from '@nestjs/common';
import { Settings } from '../config/settings.js';

/** Addresses that go into mails and files. */
@Injectable()
export class Links {
  /** Set once the server listens, for the case that no public address is configured. */
  listeningAt: string | null = null;

  constructor(private readonly settings: Settings) {}

  /** Without a slash at the end. */
  get base(): string {
    const url = this.settings.SOKUHO_PUBLIC_URL ?? this.listeningAt ?? `http://localhost:${this.settings.PORT}`;
    return url.replace(/(?<!\/)\/+$/u, '');
  }

  incident(id: string): string {
    return (this.settings.SOKUHO_INCIDENT_URL ?? `${this.base}/v1/incidents/{id}`).replace('{id}', id);
  }

  /** The page on which the reader of a mail says that they have seen it. */
  acknowledge(token: string): string {
    return `${this.base}/acknowledge?token=${token}`;
  }

  /** Where a front end, or the page of this service, takes the answer to a mailed link. */
  oneTime(path: 'invitation' | 'password-reset', token: string): string {
    return `${this.base}/auth/${path}?token=${token}`;
  }

  get board(): string {
    return `${this.base}/v1/deadlines`;
  }
}
