import { Injectable } from '@nestjs/common';
import { WebhookDispatcherService } from './sending/webhook-dispatcher.service.js';
import { WebhookSenderService } from './sending/webhook-sender.service.js';
import { DeadlineWatchService } from './watch/deadline-watch.service.js';

/** What a worker does for webhooks: time becomes events, events become deliveries, deliveries leave. */
@Injectable()
export class WebhookSweepService {
  constructor(
    private readonly watch: DeadlineWatchService,
    private readonly dispatcher: WebhookDispatcherService,
    private readonly sender: WebhookSenderService,
  ) {}

  /**
   * @param stopping once told, nothing more is begun to be sent
   * @returns how much it did; more than nothing means that there may be more at once
   */
  async sweep(stopping?: AbortSignal): Promise<number> {
    return (await this.watch.sweep()) + (await this.dispatcher.sweep()) + (await this.sender.sweep(stopping));
  }
}
