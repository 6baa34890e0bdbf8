import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createTransport } from 'nodemailer';
import { DeadlinesService } from '../src/deadlines/deadlines.service.js';
import { DeliverySenderService } from '../src/deliveries/delivery-sender.service.js';
import { MAIL_CONNECTIONS } from '../src/deliveries/mail-transport.js';
import { OrganisationsService } from '../src/organisations/organisations.service.js';
import { SystemDatabase } from '../src/platform/database/system-database.js';
import type { Statement } from '../src/platform/database/tx.js';
import { UnitOfWork } from '../src/platform/database/unit-of-work.js';
import { ReminderDispatcherService } from '../src/reminders/reminder-dispatcher.service.js';
import { ReminderStore } from '../src/reminders/reminder.store.js';
import { RemindersService } from '../src/reminders/reminders.service.js';
import { aLeak } from '../test/support/builders.js';
import { bootHere, counted, postTo, startOwnDatabase } from './own-service.js';
import { copyIncident, copyOrganisation, copyReminders, dueLater, dueNow, plannedAgain } from './reminders/copies.js';
import { type BenchRow, keepResults } from './results.js';

/** By turns with nodemailer alone, since a machine is not equally fast from one minute to the next; the first warms up. */
const ROUNDS = 5;
/** Organisations of a round, with one mail each about three duties, as on a morning. */
const ORGANISATIONS = 250;
/** Of them, so many then have so many people each, who all are to be told. */
const LARGER = 25;
const PEOPLE = 10;
const PLANNED = 100_000;
const FUTURE = 1_000_000;
const INCIDENTS_AT_ONCE = 200;

const sink = spawn(process.execPath, ['scripts/run-ts.mjs', 'bench/smtp-sink.ts'], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const [port] = (await once(sink.stdout, 'data')) as [Buffer];
const smtpUrl = `smtp://127.0.0.1:${port.toString().trim()}`;
const { owner, adminKey, settings, stop } = await startOwnDatabase();
const running = await bootHere({ ...settings, SMTP_URL: smtpUrl });
const part = running.app.get.bind(running.app);

const post = postTo(running.url, adminKey);

/** @returns how many a second */
const timed = async (work: () => Promise<number>): Promise<{ perSecond: number; ms: number }> => {
  const began = performance.now();
  const count = await work();
  const ms = performance.now() - began;
  return { perSecond: (count * 1_000) / ms, ms };
};

/** As the two loops of a worker do. @returns mails sent */
const drain = async (): Promise<number> => {
  let isDispatched = false;
  const dispatch = async (): Promise<void> => {
    while ((await part(ReminderDispatcherService).sweep()) > 0);
    isDispatched = true;
  };
  const send = async (): Promise<number> => {
    let sent = 0;
    for (;;) {
      const isLast = isDispatched;
      const found = await part(DeliverySenderService).sweep();
      sent += found;
      if (found === 0 && isLast) return sent;
      if (found === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const [, sent] = await Promise.all([dispatch(), send()]);
  return sent;
};

/** Mails by nodemailer alone, over as many connections. @returns mails sent */
const sendAlone = async (
  rows: readonly { readonly recipient: string; readonly message: object }[],
): Promise<number> => {
  const transport = createTransport({ url: smtpUrl, pool: true, maxConnections: MAIL_CONNECTIONS } as object);
  await Promise.all(
    rows.map(({ recipient, message }) => transport.sendMail({ from: 'sokuho@localhost', to: recipient, ...message })),
  );
  transport.close();
  return rows.length;
};

/** Drains what is due of the organisations, and then sends the same mails by nodemailer alone, which needs one for each digest. */
const drainedBesideAlone = async (organisations: readonly string[], counts: Counts): Promise<void> => {
  await dueNow(owner, organisations);
  const drained = await timed(drain);
  const { rows: mails } = await owner.query<{ recipient: string; message: object; state: string }>(
    'SELECT recipient, message, state FROM delivery WHERE organisation_id = ANY ($1)',
    [organisations],
  );
  const { rows: sent } = await owner.query<{ reminders: number }>(
    "SELECT count(*)::int AS reminders FROM reminder WHERE state = 'sent' AND organisation_id = ANY ($1)",
    [organisations],
  );
  const reminders = sent[0]?.reminders ?? 0;
  const open = mails.filter(({ state }) => state !== 'sent').length;
  if (open > 0 || reminders < organisations.length)
    throw new Error(`${mails.length} mails, of which ${open} are open.`);
  const alone = await timed(() => sendAlone(mails));
  counts.reminders += reminders;
  counts.mails += mails.length;
  counts.drainedMs += drained.ms;
  counts.aloneMs += alone.ms;
};

interface Counts {
  reminders: number;
  mails: number;
  drainedMs: number;
  aloneMs: number;
}

const inRounds = async (organisations: readonly string[]): Promise<BenchRow> => {
  const each = organisations.length / ROUNDS;
  const nothing = (): Counts => ({ reminders: 0, mails: 0, drainedMs: 0, aloneMs: 0 });
  const counts = nothing();
  for (let round = 0; round < ROUNDS; round += 1) {
    const own = organisations.slice(round * each, (round + 1) * each);
    await drainedBesideAlone(own, round === 0 ? nothing() : counts);
  }
  const { reminders, mails, drainedMs, aloneMs } = counts;
  return {
    work: `reminders drained to a local SMTP server, ${counted(reminders)} in ${counted(mails)} mails to ${counted(organisations.length - each)} organisations, ${String(MAIL_CONNECTIONS)} connections`,
    figure: `${counted((reminders * 1_000) / drainedMs)} reminders/s, ${counted((mails * 1_000) / drainedMs)} mails/s`,
    beside: `${counted((mails * 1_000) / aloneMs)} mails/s by nodemailer alone`,
    ratio: `${counted((100 * reminders * aloneMs) / drainedMs / mails)}% by reminders, ${counted((100 * aloneMs) / drainedMs)}% by mails`,
    aim: '80% or more',
  };
};

const plan = async (organisationId: string, incidentIds: readonly string[]): Promise<number> => {
  let planned = 0;
  for (let first = 0; first < incidentIds.length; first += INCIDENTS_AT_ONCE) {
    const ids = incidentIds.slice(first, first + INCIDENTS_AT_ONCE);
    planned += await part(UnitOfWork).run(organisationId, async (tx) => {
      const organisation = await part(OrganisationsService).current(tx);
      const deadlines = await part(DeadlinesService).ofIncidents(tx, ids);
      const reminders = part(RemindersService).ofNew(tx, organisation, deadlines);
      part(RemindersService).planNew(tx, reminders);
      return reminders.length;
    });
  }
  return planned;
};

/** What the database itself spends on a sweep that finds nothing, in ms: the middle of eleven. */
const emptySweep = async (): Promise<number> => {
  const times: number[] = [];
  const explaining = {
    rows: async ({ text }: Statement, values: readonly unknown[]) => {
      const explain = { name: `explain_${String(times.length)}`, text: `EXPLAIN (ANALYZE, FORMAT JSON) ${text}` };
      const [row] = await part(SystemDatabase).rows<Record<string, [{ 'Execution Time': number }]>>(explain, values);
      times.push(row?.['QUERY PLAN']?.[0]['Execution Time'] ?? NaN);
      return [];
    },
  };
  const store = new ReminderStore(explaining as unknown as SystemDatabase);
  for (let round = 0; round < 11; round += 1)
    await store.claimDue(new Date(), { organisations: 100, ofEach: 20, leaseSeconds: 60 });
  return times.toSorted((one, other) => one - other)[5] ?? NaN;
};

try {
  await post('/v1/members', { email: 'officer@example.jp', name: '担当', role: 'officer' });
  await post('/v1/incidents', { ...aLeak(), awareAt: new Date().toISOString() });
  const { rows } = await owner.query<{ id: string }>('SELECT organisation_id AS id FROM organisation');
  const organisationId = rows[0]?.id ?? '';
  const others = await copyOrganisation(owner, organisationId, ROUNDS * ORGANISATIONS - 1);
  const organisations = [organisationId, ...others];
  await dueLater(owner);
  const drainedOneByOne = await inRounds(organisations);
  const larger = organisations.slice(0, ROUNDS * LARGER);
  await plannedAgain(owner, { organisations: larger, people: PEOPLE });
  await dueLater(owner);
  const drainedToMany = await inRounds(larger);

  const { rows: held } = await owner.query<{ count: string }>(
    'SELECT count(*) FROM reminder WHERE organisation_id = $1',
    [organisationId],
  );
  const incidentIds = await copyIncident(owner, organisationId, Math.ceil(PLANNED / Number(held[0]?.count)));
  const planned = await timed(() => plan(organisationId, incidentIds));

  await owner.query('ALTER TABLE reminder SET (autovacuum_enabled = off)');
  await copyReminders(owner, organisationId, FUTURE);
  const sweepMs = await emptySweep();

  await keepResults('reminders', [
    drainedOneByOne,
    drainedToMany,
    {
      work: `planning ${counted(PLANNED)} reminders into rows`,
      figure: `${(planned.ms / 1_000).toFixed(1)} s (${counted(planned.perSecond)}/s)`,
      beside: '–',
      ratio: '–',
      aim: '–',
    },
    {
      work: `a sweep that finds nothing among ${counted(FUTURE)} future reminders (EXPLAIN ANALYZE)`,
      figure: `${sweepMs.toFixed(3)} ms in the database`,
      beside: '–',
      ratio: '–',
      aim: 'under 1 ms',
    },
  ]);
} finally {
  await running.close();
  await stop();
  sink.stdin.end();
}
