import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Settings } from '../platform/config/settings.js';
import type { MailMessage } from './mail-message.js';
import { type MailTransport, mailTransportFor } from './mail-transport.js';

/** The way out for mail, as the settings choose it. */
@Injectable()
export class MailSender implements OnApplicationShutdown {
  private readonly transport: MailTransport;

  constructor(settings: Settings) {
    this.transport = mailTransportFor(settings);
  }

  send(to: string, message: MailMessage): Promise<string> {
    return this.transport.send(to, message);
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
}
