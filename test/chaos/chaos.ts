import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { migrate } from '../../src/platform/database/migrate.js';
import { makeSecretKey } from '../../src/platform/secrets/secret-box.js';
import { makeSigningKey } from '../../src/platform/secrets/signing-keys.js';
import { compiledApp } from '../support/compiled-app.js';
import type { TestSettings } from '../support/test-api.js';
import { accountOf, type Disruptions } from './account.js';
import { chanceOf } from './chance.js';
import { ChaosDatabase } from './database.js';
import { type FastClock, setDatabaseClock, shownBy } from './fast-clock.js';
import { ChaosMailServer } from './mail-server.js';
import { SokuhoProcess } from './sokuho-process.js';
import { storedDeliveries, storedReminders } from './stored.js';
import { Workload } from './workload.js';

/**
 * Three workers, a real PostgreSQL and a real SMTP server, all of which fail at random while incidents are logged. At the
 * end everything is well again, and every reminder must have arrived: npm run test:chaos -- --minutes=10 --seed=1
 */
const { values } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string' }, minutes: { type: 'string' }, seed: { type: 'string' } },
});
const seconds = values.minutes === undefined ? Number(values.seconds ?? 20) : Number(values.minutes) * 60;
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
if (!(seconds > 0) || !Number.isInteger(seed)) throw new Error('Give --seconds or --minutes, and --seed, as numbers.');

const WORKERS = 3;
const LEAST_MAILS = 60;
/** In which at least one more of what is left must have been sent. */
const PATIENCE_MS = 120_000;
const chance = chanceOf(seed);
const between = (least: number, most: number): number => least + (most - least) * chance();
const log = (said: string): void => console.log(`${(performance.now() / 1000).toFixed(1).padStart(6)} s  ${said}`);

log(`seed ${String(seed)}, ${String(seconds)} s of chaos`);
const folder = await mkdtemp(join(tmpdir(), 'sokuho-chaos-'));
await chmod(folder, 0o711);
const database = new ChaosDatabase(join(folder, 'database'));
const slots: SokuhoProcess[] = [];
const outages: Disruptions['outages'][number][] = [];
const tally = { kills: 0, restarts: 0, crashes: 0, mailStops: 0 };
let isOver = false;
let isCalm = false;

const kill = (slot: number): void => {
  const worker = slots[slot];
  if (isCalm || worker?.isUp !== true) return;
  worker.kill();
  tally.kills += 1;
};
/** One in so many answers of the mail server is followed by a kill before the worker can have kept it. */
const mail = new ChaosMailServer(WORKERS, chance, (slot) => {
  if (chance() < 1 / 40) kill(slot);
});

let clock: FastClock = { began: Date.now(), showed: Date.parse('2026-06-01T10:00:00+09:00'), factor: 60 };
const now = (): string => new Date(shownBy(clock)).toISOString();

const hasTime = (): boolean => !isOver;

const repeatedly = async (least: number, most: number, work: () => Promise<void> | void): Promise<void> => {
  while (hasTime()) {
    await pause(Math.min(between(least, most), seconds * 500));
    // It may have come to its end during the pause.
    if (hasTime()) await work();
  }
};

const restartDatabase = async (): Promise<void> => {
  const fromMs = performance.now();
  const isCrash = chance() < 0.5;
  await (isCrash ? database.crash() : database.stop());
  await pause(between(200, 900));
  await database.start();
  outages.push({ fromMs, toMs: performance.now() });
  tally[isCrash ? 'crashes' : 'restarts'] += 1;
};

const stopMail = async (): Promise<void> => {
  await mail.stop();
  await pause(between(300, 1_500));
  await mail.start();
  tally.mailStops += 1;
};

/** @param at by the clock of the processes @returns how much is still to be sent */
const leftAt = async (at: string): Promise<number> => {
  const [row] = await database.rows<{ open: string }>(
    `SELECT (SELECT count(*) FROM reminder WHERE state = 'planned' AND due_at <= '${at}')
          + (SELECT count(*) FROM delivery WHERE state = 'queued') AS open`,
  );
  return Number(row?.open);
};

const compiled = await compiledApp('test/chaos/process.ts');
try {
  await database.start();
  await migrate(database.url);
  await setDatabaseClock(database.url, clock);
  await mail.start();
  const { main } = compiled;
  const shared: TestSettings = {
    DATABASE_URL: database.url,
    SOKUHO_SECRET_KEY: makeSecretKey(),
    SOKUHO_SIGNING_KEY: makeSigningKey(),
    SOKUHO_DATA_DIR: join(folder, 'data'),
    SOKUHO_RATE_LIMIT_PER_KEY: '0',
    SOKUHO_RATE_LIMIT_PER_ADDRESS: '0',
    SOKUHO_SIGNUP: 'open',
    MAIL_FROM: 'sokuho <sokuho@sokuho.example>',
  };
  const api = new SokuhoProcess(main, { ...shared, SOKUHO_ROLE: 'api' });
  slots.push(
    ...Array.from(
      { length: WORKERS },
      (_, slot) => new SokuhoProcess(main, { ...shared, SOKUHO_ROLE: 'worker', SMTP_URL: mail.url(slot) }),
    ),
  );
  try {
    api.start(clock);
    const workload = new Workload(await api.url(), now);
    await workload.setUp();
    for (const worker of slots) worker.start(clock);
    await Promise.all(slots.map((worker) => worker.url()));
    log('all are up');

    const chaos = [
      workload.run(() => isOver),
      repeatedly(2_500, 5_000, () => kill(Math.floor(chance() * WORKERS))),
      repeatedly(8_000, 12_000, restartDatabase),
      repeatedly(5_000, 9_000, stopMail),
      repeatedly(100, 200, () => {
        for (const worker of slots) if (worker.hasEnded) worker.start(clock);
      }),
      repeatedly(200, 300, () => database.ring()),
    ];
    const began = performance.now();
    const lasted = (): number => (performance.now() - began) / 1_000;
    // On a slow machine longer: chaos that nothing was done in shows nothing.
    while (lasted() < seconds || (mail.met < LEAST_MAILS && lasted() < 3 * seconds)) await pause(100);
    isOver = true;
    await Promise.all(chaos);
    log('chaos is over: everything is off for 20 hours, then all is well');

    isCalm = true;
    for (const worker of slots) worker.kill();
    await Promise.all(slots.map((worker) => worker.ended()));
    mail.isSane = true;
    clock = { began: Date.now(), showed: shownBy(clock) + 20 * 3_600_000, factor: 60 };
    // The jump ended every lease that was left behind; now all that waited is sent at once, and a lease must last.
    await setDatabaseClock(database.url, clock, 1);
    for (const worker of slots) worker.start(clock);
    // However much chaos left, it is waited for as long as it becomes less.
    let least = Infinity;
    let patience = 0;
    let end = now();
    for (let left = await leftAt(end); left > 0; left = await leftAt(end)) {
      if (left < least) patience = performance.now() + PATIENCE_MS;
      else if (performance.now() > patience) break;
      least = Math.min(least, left);
      await database.ring();
      await pause(200);
      end = now();
    }
    for (const worker of slots) worker.kill();

    const disruptions = { kills: slots.map(({ killedMs }) => killedMs), outages };
    const { counts, faults } = accountOf(
      await storedReminders(database, end),
      await storedDeliveries(database, end),
      mail,
      disruptions,
    );
    const lines = {
      'incidents logged': workload.logged,
      '  tries without a good answer': workload.failed,
      'workers killed with -9': tally.kills,
      'database restarted': tally.restarts,
      'database crashed': tally.crashes,
      'mail server stopped': tally.mailStops,
      ...Object.fromEntries(Object.entries(mail.counts).map(([manner, count]) => [`mail server: ${manner}`, count])),
      ...counts,
    };
    log('done');
    for (const [what, count] of Object.entries(lines)) console.log(`${what.padEnd(40)} ${String(count).padStart(6)}`);
    for (const fault of faults.slice(0, 20)) console.error(`FAULT: ${fault}`);
    if (faults.length > 0) {
      console.error(JSON.stringify(disruptions));
      for (const process of [api, ...slots]) console.error(process.said.slice(-4_000));
      throw new Error(`${String(faults.length)} faults. Again with --seed=${String(seed)}.`);
    }
    if (workload.logged === 0 || tally.kills === 0) throw new Error('Nothing happened, so nothing was shown.');
  } finally {
    isOver = true;
    for (const process of [api, ...slots]) process.kill();
    await Promise.all([api, ...slots].map((process) => process.ended()));
  }
} finally {
  await mail.stop().catch(() => undefined);
  await database.stop().catch(() => undefined);
  await compiled.remove();
  await rm(folder, { recursive: true, force: true });
}
