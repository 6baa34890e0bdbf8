import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { CheckpointsService } from '../audit/checkpoints/checkpoints.service.js';
import { DeliverySenderService } from '../deliveries/delivery-sender.service.js';
import { StrayFilesService } from '../files/stray-files.service.js';
import { IdempotencyService } from '../idempotency/idempotency.service.js';
import { Settings } from '../platform/config/settings.js';
import { PersonSweepService } from '../people/person-sweep.service.js';
import { DueSignal } from '../platform/worker/due-signal.js';
import { RingListener } from '../platform/worker/ring-listener.js';
import { SweepLoop, type SweepLoopOptions } from '../platform/worker/sweep-loop.js';
import { GapCheckService } from '../watch/gaps/gap-check.service.js';
import { loops } from '../watch/sweeps/loops.js';
import { SweepWatchService } from '../watch/sweeps/sweep-watch.service.js';
import { RetentionService } from '../retention/retention.service.js';
import { WebhookSweepService } from '../webhooks/webhook-sweep.service.js';
import { ReminderDispatcherService } from '../reminders/reminder-dispatcher.service.js';

const EVERY_MS = 15_000;
/** As short as the first pause of their schedule. */
const WEBHOOKS_EVERY_MS = 5_000;
/** Checkpoints are due every hour with news; nothing rings for them. */
const CHECKPOINTS_EVERY_MS = 300_000;
/** What is stray is so for a day before it is removed. */
const STRAY_FILES_EVERY_MS = 21_600_000;
const GAPS_EVERY_MS = 60_000;

/**
 * The loops of a worker process: due reminders become queued deliveries, queued deliveries leave, events are told to
 * other programs, the record is signed, people get the links they asked for, stray files, old Idempotency-Keys and personal
 * data past its period are removed, and somebody looks whether every open deadline is covered.
 */
@Injectable()
export class WorkersService implements OnModuleDestroy {
  private readonly loops: readonly SweepLoop[];
  private readonly rung: readonly SweepLoop[];
  private readonly isWorker: boolean;
  private silence: (() => void) | null = null;

  constructor(
    dispatcher: ReminderDispatcherService,
    sender: DeliverySenderService,
    checkpoints: CheckpointsService,
    webhooks: WebhookSweepService,
    strays: StrayFilesService,
    people: PersonSweepService,
    idempotency: IdempotencyService,
    retention: RetentionService,
    gaps: GapCheckService,
    watcher: SweepWatchService,
    settings: Settings,
    private readonly signal: DueSignal,
    private readonly listener: RingListener,
  ) {
    this.isWorker = settings.SOKUHO_ROLE !== 'api';
    const loop = (name: string, everyMs: number, sweep: SweepLoopOptions['sweep']): SweepLoop =>
      new SweepLoop({ name, everyMs, sweep, watcher });
    const send = loop(loops.send, EVERY_MS, (stopping) => sender.sweep(stopping));
    const dispatch = loop(loops.remind, EVERY_MS, async () => {
      try {
        return await dispatcher.sweep();
      } finally {
        // Also after one that failed for an organisation: the others' mails are waiting.
        send.wake();
      }
    });
    const sign = loop(loops.sign, CHECKPOINTS_EVERY_MS, () => checkpoints.sweep());
    const tell = loop(loops.tell, WEBHOOKS_EVERY_MS, (stopping) => webhooks.sweep(stopping));
    const tidy = loop(loops.tidy, STRAY_FILES_EVERY_MS, async () => {
      // One that fails keeps none of the others from its turn.
      const cleanups = [() => idempotency.sweep(), () => strays.sweep(), () => people.tidy(), () => retention.sweep()];
      const failures: unknown[] = [];
      for (const cleanup of cleanups) await cleanup().catch((error: unknown) => failures.push(error));
      if (failures.length > 0) throw new AggregateError(failures, 'What is over could not all be removed.');
      return 0;
    });
    const look = new SweepLoop({
      name: loops.gaps,
      everyMs: GAPS_EVERY_MS,
      sweep: () => gaps.sweep(),
      isPaced: true,
      watcher,
    });
    const welcome = loop(loops.welcome, EVERY_MS, async () => {
      const done = await people.sweep();
      if (done > 0) send.wake();
      return done;
    });
    this.rung = [dispatch, send, tell, welcome];
    this.loops = [...this.rung, sign, tidy, look];
  }

  /** Begins the loops, where this process is a worker. Called once it listens: one that cannot start does nothing. */
  start(): void {
    if (!this.isWorker) return;
    this.silence = this.signal.onRing(() => this.rung.forEach((loop) => loop.wake()));
    this.listener.start();
    this.loops.forEach((loop) => loop.start());
  }

  /** Ends after what is on its way: no reminder is left half sent, and none is begun. */
  async onModuleDestroy(): Promise<void> {
    this.silence?.();
    await this.listener.stop();
    await Promise.all(this.loops.map((loop) => loop.stop()));
  }
}
