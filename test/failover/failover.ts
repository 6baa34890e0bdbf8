import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { migrate } from '../../src/platform/database/migrate.js';
import { makeSecretKey } from '../../src/platform/secrets/secret-box.js';
import { makeSigningKey } from '../../src/platform/secrets/signing-keys.js';
import { ChaosDatabase } from '../chaos/database.js';
import { Ledger } from '../chaos/ledger.js';
import { SokuhoProcess } from '../chaos/sokuho-process.js';
import { Workload } from '../chaos/workload.js';
import { compiledApp } from '../support/compiled-app.js';
import { DatabaseProxy } from '../support/database-proxy.js';
import { Mailbox } from '../support/mailbox.js';
import type { TestSettings } from '../support/test-api.js';
import { withStandby } from './standby.js';

/**
 * A primary that stands still without a word, and a standby that takes its place: api and workers find out and go on by
 * themselves, what was acknowledged is there, and each reminder comes once. npm run test:failover
 */
const log = (said: string): void => console.log(`${(performance.now() / 1000).toFixed(1).padStart(6)} s  ${said}`);

/** Within so long of the promotion an incident must have been acknowledged, and its mails be sent. In ms. */
const LONGEST_MS = 30_000;
const WORKERS = 2;

const folder = await mkdtemp(join(tmpdir(), 'sokuho-failover-'));
await chmod(folder, 0o711);
const primary = new ChaosDatabase(join(folder, 'primary'));
const mailbox = new Mailbox();
const compiled = await compiledApp('test/chaos/process.ts');
const processes: SokuhoProcess[] = [];
let standby: ChaosDatabase | null = null;
let proxy: DatabaseProxy | null = null;
let isOver = false;

const now = (): string => new Date().toISOString();

/** Mails of incidents that were logged since, and how many of them are sent. */
const mailsSince = async (database: ChaosDatabase, since: string) => {
  const [row] = await database.rows<{ sent: number; queued: number }>(
    `SELECT count(*) FILTER (WHERE d.state = 'sent')::int AS sent, count(*) FILTER (WHERE d.state = 'queued')::int AS queued
     FROM delivery d JOIN incident i ON i.organisation_id = d.organisation_id AND i.id = d.incident_id
     WHERE i.created_at >= '${since}'`,
  );
  return row ?? { sent: 0, queued: 0 };
};

const openReminders = async (database: ChaosDatabase): Promise<number> => {
  const [row] = await database.rows<{ open: number }>(
    `SELECT ((SELECT count(*) FROM reminder WHERE state = 'planned' AND due_at <= now())
           + (SELECT count(*) FROM delivery WHERE state = 'queued'))::int AS open`,
  );
  return row?.open ?? 0;
};

const within = async (ms: number, what: string, isSo: () => Promise<boolean>): Promise<number> => {
  const began = performance.now();
  while (!(await isSo())) {
    if (performance.now() - began > ms) throw new Error(`Within ${String(ms / 1_000)} s: ${what} did not come.`);
    await pause(100);
  }
  return performance.now() - began;
};

try {
  await primary.start();
  await migrate(primary.url);
  const second = (standby = await withStandby(primary, join(folder, 'standby')));
  const network = (proxy = await DatabaseProxy.inFrontOf(primary.url));
  await mailbox.listen();
  const settings: TestSettings = {
    DATABASE_URL: network.url,
    DATABASE_STATEMENT_SECONDS: '3',
    SOKUHO_SECRET_KEY: makeSecretKey(),
    SOKUHO_SIGNING_KEY: makeSigningKey(),
    SOKUHO_DATA_DIR: join(folder, 'data'),
    SOKUHO_RATE_LIMIT_PER_KEY: '0',
    SOKUHO_RATE_LIMIT_PER_ADDRESS: '0',
    SOKUHO_SIGNUP: 'open',
    SMTP_URL: mailbox.url,
    MAIL_FROM: 'sokuho <sokuho@sokuho.example>',
  };
  const clock = { began: Date.now(), showed: Date.now(), factor: 1 };
  const roles = ['api', ...Array.from({ length: WORKERS }, () => 'worker')];
  processes.push(...roles.map((SOKUHO_ROLE) => new SokuhoProcess(compiled.main, { ...settings, SOKUHO_ROLE })));
  for (const process of processes) process.start(clock);
  await Promise.all(processes.map((process) => process.up()));

  const ledger = new Ledger();
  const workload = new Workload(() => processes[0]?.url ?? null, now, ledger);
  await workload.setUp();
  const working = workload.run(() => isOver);
  await within(60_000, 'the first acknowledged incidents', () => Promise.resolve(ledger.count('stored') >= 15));
  log(`${String(ledger.count('stored'))} writes are acknowledged; the primary stands still`);

  await primary.freeze();
  await pause(1_000);
  await second.rows('SELECT pg_promote()');
  network.leadTo(second.url);
  const since = now();
  const promotedMs = performance.now();
  log('the standby is promoted, and new connections reach it');

  const storedBefore = ledger.count('stored');
  const apiMs = await within(LONGEST_MS, 'an acknowledged write', () =>
    Promise.resolve(ledger.count('stored') > storedBefore),
  );
  log(`the api goes on after ${(apiMs / 1_000).toFixed(1)} s`);
  await within(LONGEST_MS - apiMs, 'a mail about an incident that was logged since', async () => {
    return (await mailsSince(second, since)).sent > 0;
  });
  log(`workers go on after ${((performance.now() - promotedMs) / 1_000).toFixed(1)} s`);

  isOver = true;
  await working;
  let before = Infinity;
  // As long as it becomes less: a worker that stood on the frozen server lets its lease run out.
  for (let open = await openReminders(second); open > 0; open = await openReminders(second)) {
    if (open < before) log(`${String(open)} reminders and mails are open`);
    before = Math.min(before, open);
    if (performance.now() - promotedMs > 15 * 60_000) throw new Error(`${String(open)} are left.`);
    await pause(500);
  }

  const ids = mailbox.messageIds;
  const doubled = ids.filter((id, at) => ids.indexOf(id) !== at);
  const ended = processes.filter((process) => process.hasEnded);
  const [row] = await second.rows<{ sent: number; mails: number; untold: number }>(
    `SELECT (SELECT count(*) FROM reminder WHERE state = 'sent')::int AS sent,
            (SELECT count(*) FROM delivery WHERE state = 'sent')::int AS mails,
            (SELECT count(*) FROM reminder r WHERE state = 'sent' AND (SELECT count(*) FROM audit_event e
               WHERE e.organisation_id = r.organisation_id AND e.subject_id = r.id AND e.action = 'reminder.sent') <> 1)::int AS untold`,
  );
  const faults = [
    ...(await ledger.faults(second)),
    ...doubled.map((id) => `mail ${id} came twice`),
    ...ended.map((process) => `a process ended:\n${process.said.slice(-2_000)}`),
    ...(row?.mails === new Set(ids).size
      ? []
      : [`${String(row?.mails)} mails are sent, ${String(new Set(ids).size)} came`]),
    ...(row?.untold === 0 ? [] : [`${String(row?.untold)} reminders were not sent once by the record`]),
  ];
  for (const customer of workload.customers) {
    const { body } = await workload.asked('GET', '/v1/audit/verification', customer);
    if (body['valid'] !== true) faults.push(`a record does not verify: ${JSON.stringify(body).slice(0, 500)}`);
  }
  log(
    `${String(ledger.count('stored'))} writes acknowledged, ${String(ledger.count('refused'))} refused, ` +
      `${String(ledger.count('unknown'))} unknown; ${String(row?.sent)} reminders, ${String(row?.mails)} mails`,
  );
  if (faults.length > 0) throw new Error(faults.slice(0, 20).join('\n'));
} finally {
  isOver = true;
  for (const process of processes) process.kill();
  await Promise.all(processes.map((process) => process.ended()));
  await proxy?.close().catch(() => undefined);
  await primary.stop().catch(() => undefined);
  await standby?.stop().catch(() => undefined);
  await mailbox.close();
  await compiled.remove();
  await rm(folder, { recursive: true, force: true });
}
