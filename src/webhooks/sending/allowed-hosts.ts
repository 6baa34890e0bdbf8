import { Injectable } from '@nestjs/common';
import { Settings } from '../../platform/config/settings.js';

/** Hosts of the operator's own network that webhooks may reach, by the name that stands in the endpoint's URL. */
@Injectable()
export class AllowedHosts {
  private readonly names: ReadonlySet<string>;

  constructor(settings: Settings) {
    const named = (settings.SOKUHO_WEBHOOK_ALLOWED_HOSTS ?? '').split(',').map((name) => name.trim().toLowerCase());
    this.names = new Set(named.filter((name) => name !== ''));
  }

  has({ hostname }: URL): boolean {
    return this.names.has(bare(hostname));
  }
}

/** A URL writes an IPv6 address in brackets; nothing else does. */
export const bare = (hostname: string): string => hostname.replace(/^\[(.*)\]$/u, '$1');
