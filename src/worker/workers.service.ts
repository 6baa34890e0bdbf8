import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { CheckpointsService } from '../audit/checkpoints/checkpoints.service.js';
import { DeliverySenderService } from '../deliveries/delivery-sender.service.js';
import { Settings } from '../platform/config/settings.js';
import { DueSignal } from '../platform/worker/due-signal.js';
import { RingListener } from '../platform/worker/ring-listener.js';
import { SweepLoop } from '../platform/worker/sweep-loop.js';
import { WebhookSweepService } from '../webhooks/webhook-sweep.service.js';
import { ReminderDispatcherService } from '../reminders/reminder-dispatcher.service.js';

const EVERY_MS = 15_000;
/** As short as the first pause of their schedule. */
const WEBHOOKS_EVERY_MS = 5_000;
/** Checkpoints are due every hour with news; nothing rings for them. */
const CHECKPOINTS_EVERY_MS = 300_000;

/** The loops of a worker process: due reminders become queued deliveries, queued deliveries leave, events are told to other programs, the record is signed. */
@Injectable()
export class WorkersService implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly loops: readonly SweepLoop[];
  private readonly rung: readonly SweepLoop[];
  private readonly isWorker: boolean;
  private silence: (() => void) | null = null;

  constructor(
    dispatcher: ReminderDispatcherService,
    sender: DeliverySenderService,
    checkpoints: CheckpointsService,
    webhooks: WebhookSweepService,
    settings: Settings,
    private readonly signal: DueSignal,
    private readonly listener: RingListener,
  ) {
    this.isWorker = settings.SOKUHO_ROLE !== 'api';
    const send = new SweepLoop({ name: 'SendLoop', everyMs: EVERY_MS, sweep: () => sender.sweep() });
    const dispatch = new SweepLoop({
      name: 'RemindLoop',
      everyMs: EVERY_MS,
      sweep: async () => {
        const settled = await dispatcher.sweep();
        if (settled > 0) send.wake();
        return settled;
      },
    });
    const sign = new SweepLoop({ name: 'SignLoop', everyMs: CHECKPOINTS_EVERY_MS, sweep: () => checkpoints.sweep() });
    const tell = new SweepLoop({ name: 'WebhookLoop', everyMs: WEBHOOKS_EVERY_MS, sweep: () => webhooks.sweep() });
    this.rung = [dispatch, send, tell];
    this.loops = [...this.rung, sign];
  }

  onApplicationBootstrap(): void {
    if (!this.isWorker) return;
    this.silence = this.signal.onRing(() => this.rung.forEach((loop) => loop.wake()));
    this.listener.start();
    this.loops.forEach((loop) => loop.start());
  }

  /** Ends after the sweeps under way: no reminder is left half sent. */
  async onModuleDestroy(): Promise<void> {
    this.silence?.();
    await this.listener.stop();
    await Promise.all(this.loops.map((loop) => loop.stop()));
  }
}
