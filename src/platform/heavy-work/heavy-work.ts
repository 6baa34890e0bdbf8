import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import type { Transferable } from 'node:worker_threads';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { Piscina } from 'piscina';
import { TooManyRequests, TryLater } from '../http/domain-error.js';
import { onFirstUse } from '../process/on-first-use.js';
import { FairQueue } from './fair-queue.js';

/** More than one, so that what is long of one organisation leaves another its turn. */
const THREADS = Math.max(2, availableParallelism() - 1);

/** A thread that needs more ends, and its task fails; the process lives. */
const MAX_HEAP_MB = 512;

/** The longest document takes seconds. */
const MAX_TASK_MS = 60_000;

export interface TaskOptions {
  /** What is moved to the thread in place of being copied. */
  readonly transfer?: Transferable[];
  /** Ends the task, and its thread with it. */
  readonly stopped?: AbortSignal;
  /** Longest time that it may take. */
  readonly maxMs?: number;
  /** Of an answer that is under way already: it waits its turn, since it can no longer be refused. */
  readonly isUnderWay?: boolean;
}

/** What a thread costs is paid again after a pause, and its memory is given back meanwhile. */
const IDLE_MS = 60_000;

/** Reads and writes of whole registers at once, beside the threads. */
const TRANSFERS = 2;

/** A module whose default export does one kind of task, in a thread of its own. */
export class TaskModule<Input, Output> {
  /** Only for the types: what the task takes and gives. */
  declare readonly types: (input: Input) => Output;

  readonly url: URL;

  /**
   * @param path of the compiled module, from the folder of `from`; in the bundle all task modules lie beside the program
   * @param from `import.meta.url` of whoever names it
   */
  constructor(path: string, from: string) {
    this.url = from.endsWith('.ts')
      ? new URL(path.replace(/\.js$/u, '.ts'), from)
      : new URL(isBundled ? `./${basename(path)}` : path, from);
  }
}

/** Run from its source, as tests and benches do, a task is compiled as its thread loads it. */
const typescript = import.meta.url.endsWith('.ts')
  ? ['--import', new URL('../../../scripts/register-typescript.mjs', import.meta.url).href]
  : null;
const isBundled = !import.meta.url.includes('/heavy-work/');

const refusal = (): TooManyRequests =>
  new TooManyRequests(
    {
      ja: '組織の文書作成・台帳の入出力が混み合っています。終わるのを待って、再度お送りください。',
      en: 'Your organisation has as many documents, exports and imports under way as it may. Wait for one to end and send it again.',
    },
    10,
  );

const failed = (): TryLater =>
  new TryLater(
    'unavailable',
    {
      ja: '文書の作成に必要な時間又はメモリーが上限を超えました。何も変更されていません。内容を短くするか、しばらくしてから送り直してください。',
      en: 'Making the document took more time or memory than it may. Nothing was changed. Shorten it, or try again in a while.',
    },
    30,
  );

const waiting = { maxWaiting: 4, waitMs: 30_000, refusal };
/** As many as packs may be taken at once; each asks for one document at a time. */
const underWay = { maxWaiting: 1_000, waitMs: 600_000 };

/**
 * Work that would keep others waiting. What needs the processor alone runs in threads; what reads or writes whole registers
 * stays in the event loop in small steps. For both, organisations take turns.
 */
@Injectable()
export class HeavyWork implements OnModuleDestroy {
  private readonly logger = new Logger('HeavyWork');
  private readonly threads = new FairQueue({ size: THREADS, share: THREADS - 1, ...waiting });
  private readonly transfers = new FairQueue({ size: TRANSFERS, share: 1, ...waiting });
  private started: Piscina | null = null;

  private readonly pool = onFirstUse(async (): Promise<Piscina> => {
    const { Piscina } = await import('piscina');
    this.started = new Piscina({
      maxThreads: THREADS,
      idleTimeout: IDLE_MS,
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
      ...(typescript !== null && { execArgv: typescript }),
    });
    // A thread that ends is told by its task; without a listener it would end the process.
    this.started.on('error', (error: unknown) => {
      this.logger.error({ message: 'a thread for heavy work ended', error });
    });
    return this.started;
  });

  /**
   * Does a task in a thread. Input and output are copied.
   * @throws TooManyRequests when the organisation has too many waiting, TryLater beyond the bounds of time and memory, and
   * what the task throws
   */
  async run<Input, Output>(
    organisationId: string,
    task: TaskModule<Input, Output>,
    input: Input,
    { transfer = [], stopped, maxMs = MAX_TASK_MS, isUnderWay = false }: TaskOptions = {},
  ): Promise<Output> {
    const work = async (): Promise<Output> => {
      const pool = await this.pool();
      const late = AbortSignal.timeout(maxMs);
      const signal = stopped === undefined ? late : AbortSignal.any([late, stopped]);
      try {
        return (await pool.run(input, { filename: task.url.href, signal, transferList: transfer })) as Output;
      } catch (error) {
        const isOutOfBounds =
          late.aborted || (error as NodeJS.ErrnoException | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY';
        throw isOutOfBounds ? failed() : error;
      }
    };
    return this.threads.hold(organisationId, work, isUnderWay ? underWay : waiting);
  }

  /** Does what reads or writes a whole register, once it is the organisation's turn. @throws TooManyRequests */
  transfer<T>(organisationId: string, work: () => Promise<T>): Promise<T> {
    return this.transfers.hold(organisationId, work);
  }

  async onModuleDestroy(): Promise<void> {
    await this.started?.destroy();
  }
}
