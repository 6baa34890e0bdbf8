import { Injectable } from '@nestjs/common';
import { Settings } from '../../platform/config/settings.js';
import { HostNames } from '../../platform/outbound/host-names.js';

/** Hosts of the operator's own network that webhooks may reach. */
@Injectable()
export class AllowedHosts extends HostNames {
  constructor(settings: Settings) {
    super('SOKUHO_WEBHOOK_ALLOWED_HOSTS', settings.SOKUHO_WEBHOOK_ALLOWED_HOSTS);
  }
}
