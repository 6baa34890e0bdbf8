import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { migrate } from '../../src/platform/database/migrate.js';
import { makeSecretKey } from '../../src/platform/secrets/secret-box.js';
import { makeSigningKey } from '../../src/platform/secrets/signing-keys.js';
import { compiledApp } from '../support/compiled-app.js';
import { DatabaseProxy } from '../support/database-proxy.js';
import { hasPooler, Pooler } from '../support/pooler.js';
import type { TestSettings } from '../support/test-api.js';
import { accountOf } from './account.js';
import { untilCalm } from './calm.js';
import { chanceOf } from './chance.js';
import { ChaosDatabase } from './database.js';
import { type FastClock, setDatabaseClock, shownBy } from './fast-clock.js';
import { Ledger } from './ledger.js';
import { ChaosMailServer } from './mail-server.js';
import { PoisonOrganisation } from './poison.js';
import { faultsOfRecords } from './records.js';
import { SokuhoProcess } from './sokuho-process.js';
import { storedDeliveries, storedReminders } from './stored.js';
import { Troubles } from './troubles.js';
import { Workload } from './workload.js';

/**
 * An api and three workers, a pooler, a real PostgreSQL and a real SMTP server, all of which fail at random while incidents
 * are logged, filed and read, beside an organisation with a mountain of overdue ones. At the end everything is well again:
 * every reminder must have arrived, and what was acknowledged be there. npm run test:chaos -- --minutes=10 --seed=1
 */
const { values } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string' },
    minutes: { type: 'string' },
    seed: { type: 'string' },
    poison: { type: 'string' },
  },
});
const seconds = values.minutes === undefined ? Number(values.seconds ?? 20) : Number(values.minutes) * 60;
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
/** Overdue incidents of one organisation. */
const poisonous = Number(values.poison ?? (seconds >= 60 ? 5_000 : 300));
if (!(seconds > 0) || !Number.isInteger(seed) || !(poisonous > 0))
  throw new Error('Give --seconds or --minutes, --seed, and --poison, as numbers.');

const WORKERS = 3;
const LEAST_MAILS = 60;
/** In the short form the troubles with the database follow closely on each other, so that each of them comes. */
const hurry = Math.min(1, seconds / 60);
const chance = chanceOf(seed);
const between = (least: number, most: number): number => least + (most - least) * chance();
const log = (said: string): void => console.log(`${(performance.now() / 1000).toFixed(1).padStart(6)} s  ${said}`);

log(`seed ${String(seed)}, ${String(seconds)} s of chaos, ${hasPooler ? 'pgbouncer' : 'no pgbouncer'}`);
const folder = await mkdtemp(join(tmpdir(), 'sokuho-chaos-'));
await chmod(folder, 0o711);
const database = new ChaosDatabase(join(folder, 'database'));
const slots: SokuhoProcess[] = [];
const tally = { kills: 0, apiKills: 0, mailStops: 0 };
let isOver = false;
let isCalm = false;

const kill = (slot: number): void => {
  if (!isCalm && slots[slot]?.isUp === true && slots[slot].kill()) tally.kills += 1;
};
/** One in so many answers of the mail server is followed by a kill before the worker can have kept it. */
const mail = new ChaosMailServer(WORKERS, chance, (slot) => {
  if (chance() < 1 / 40) kill(slot);
});

let clock: FastClock = { began: Date.now(), showed: Date.parse('2026-06-01T10:00:00+09:00'), factor: 60 };
const now = (): string => new Date(shownBy(clock)).toISOString();

const hasTime = (): boolean => !isOver;

const repeatedly = async (least: number, most: number, work: () => Promise<unknown> | undefined): Promise<void> => {
  while (hasTime()) {
    await pause(Math.min(between(least, most), seconds * 500));
    // It may have come to its end during the pause.
    if (hasTime()) await work();
  }
};

const stopMail = async (): Promise<void> => {
  await mail.stop();
  await pause(between(300, 1_500));
  await mail.start();
  tally.mailStops += 1;
};

/** Whatever has ended is started again, as by whoever supervises it. @returns how many */
const tend = (processes: readonly SokuhoProcess[]): number => {
  const ended = processes.filter((process) => process.hasEnded);
  for (const process of ended) process.start(clock);
  return ended.length;
};

const compiled = await compiledApp('test/chaos/process.ts');
const closing: (() => Promise<unknown>)[] = [];
try {
  await database.start();
  await migrate(database.url);
  await setDatabaseClock(database.url, clock);
  await mail.start();
  const pooler = hasPooler ? await Pooler.inFrontOf(database.url, 20) : null;
  if (pooler !== null) closing.push(() => pooler.stop());
  const direct = await DatabaseProxy.inFrontOf(database.url);
  const pooled = pooler === null ? null : await DatabaseProxy.inFrontOf(pooler.url);
  const proxies = [direct, ...(pooled === null ? [] : [pooled])];
  closing.unshift(...proxies.map((proxy) => () => proxy.close()));
  const { main } = compiled;
  const shared: TestSettings = {
    DATABASE_URL: direct.url,
    DATABASE_STATEMENT_SECONDS: '3',
    SOKUHO_SECRET_KEY: makeSecretKey(),
    SOKUHO_SIGNING_KEY: makeSigningKey(),
    SOKUHO_DATA_DIR: join(folder, 'data'),
    SOKUHO_RATE_LIMIT_PER_KEY: '0',
    SOKUHO_RATE_LIMIT_PER_ADDRESS: '0',
    SOKUHO_SIGNUP: 'open',
    MAIL_FROM: 'sokuho <sokuho@sokuho.example>',
  };
  // The api and every second worker work through the pooler; the others have connections of their own.
  const throughPooler: TestSettings = pooled === null ? {} : { DATABASE_POOLER_URL: pooled.url };
  const api = new SokuhoProcess(main, { ...shared, ...throughPooler, SOKUHO_ROLE: 'api' });
  slots.push(
    ...Array.from({ length: WORKERS }, (_, slot) => {
      const way = slot % 2 === 0 ? throughPooler : {};
      return new SokuhoProcess(main, { ...shared, ...way, SOKUHO_ROLE: 'worker', SMTP_URL: mail.url(slot) });
    }),
  );
  const everything = [api, ...slots];
  try {
    api.start(clock);
    await api.up();
    const ledger = new Ledger();
    const workload = new Workload(() => api.url, now, ledger);
    await workload.setUp();
    const poison = await PoisonOrganisation.bringIn(workload, database, poisonous);
    for (const worker of slots) worker.start(clock);
    await Promise.all(slots.map((worker) => worker.up()));
    log(`all are up; ${String(poisonous)} overdue incidents of one organisation are there`);

    const troubles = new Troubles({
      database,
      pooler,
      proxies,
      between,
      longestFreezeMs: Math.min(40_000, Math.max(5_000, seconds * 150)),
    });
    const chaos = [
      workload.run(() => isOver),
      repeatedly(2_500, 5_000, () => {
        kill(Math.floor(chance() * WORKERS));
        return undefined;
      }),
      repeatedly(15_000, 25_000, () => {
        if (api.kill()) tally.apiKills += 1;
        return undefined;
      }),
      repeatedly(4_000 * hurry, 8_000 * hurry, async () => log(`the database was ${await troubles.next()}`)),
      repeatedly(5_000, 9_000, stopMail),
      repeatedly(500, 1_000, () => {
        tend(everything);
        return undefined;
      }),
      repeatedly(200, 300, () => database.ring()),
    ];
    const began = performance.now();
    const lasted = (): number => (performance.now() - began) / 1_000;
    const hasShown = (): boolean => mail.met >= LEAST_MAILS && troubles.isRound && tally.kills > 0;
    // On a slow machine longer: chaos that nothing was done in shows nothing.
    while (lasted() < seconds || (!hasShown() && lasted() < 60 + 3 * seconds)) await pause(100);
    isOver = true;
    await Promise.all(chaos);
    log('chaos is over: everything is off for 20 hours, then all is well');

    isCalm = true;
    for (const process of everything) process.kill();
    await Promise.all(everything.map((process) => process.ended()));
    mail.isSane = true;
    clock = { began: Date.now(), showed: shownBy(clock) + 20 * 3_600_000, factor: 1 };
    // The jump ended every lease that was left behind; now all that waited is sent at once, and a lease must last.
    await setDatabaseClock(database.url, clock, 1);
    tend(everything);
    const why = await untilCalm(
      database,
      now,
      () => tend(everything),
      () => poison.isCriedAbout(database),
    );
    const end = now();
    log(why ?? 'all that was due is settled');
    for (const worker of slots) worker.kill();

    const own = workload.customers.map(({ id }) => id);
    const { counts, faults } = accountOf(
      await storedReminders(database, own, end),
      await storedDeliveries(database, own, end),
      mail,
      { kills: slots.map(({ killedMs }) => killedMs), outages: troubles.outages },
    );
    await api.up();
    const all = [
      ...(why === null ? [] : [why]),
      ...faults,
      ...(await ledger.faults(database)),
      ...(await poison.faults(database, end)),
      ...(await faultsOfRecords(workload, poison)),
    ];
    const lines = {
      'writes acknowledged': ledger.count('stored'),
      '  refused with 503': ledger.count('refused'),
      '  of unknown outcome': ledger.count('unknown'),
      'acknowledged incidents read again': workload.reads,
      'workers killed with -9': tally.kills,
      'api killed with -9': tally.apiKills,
      'processes started': everything.reduce((sum, { starts }) => sum + starts, 0),
      ...Object.fromEntries(Object.entries(troubles.counts).map(([what, count]) => [`database ${what}`, count])),
      'mail server stopped': tally.mailStops,
      ...Object.fromEntries(Object.entries(mail.counts).map(([manner, count]) => [`mail server: ${manner}`, count])),
      ...counts,
      ...(await poison.counts(database)),
      'all faults': all.length,
    };
    log('done');
    for (const [what, count] of Object.entries(lines)) console.log(`${what.padEnd(40)} ${String(count).padStart(6)}`);
    for (const fault of all.slice(0, 20)) console.error(`FAULT: ${fault}`);
    if (all.length > 0) {
      console.error(JSON.stringify({ kills: slots.map(({ killedMs }) => killedMs), outages: troubles.outages }));
      for (const process of everything) console.error(process.errors.slice(0, 20).join('\n'));
      throw new Error(`${String(all.length)} faults. Again with --seed=${String(seed)}.`);
    }
    if (ledger.count('stored') === 0 || !hasShown()) throw new Error('Too little happened, so nothing was shown.');
  } finally {
    isOver = true;
    for (const process of everything) process.kill();
    await Promise.all(everything.map((process) => process.ended()));
  }
} finally {
  for (const close of closing) await close().catch(() => undefined);
  await mail.stop().catch(() => undefined);
  await database.stop().catch(() => undefined);
  await compiled.remove();
  await rm(folder, { recursive: true, force: true });
}
