import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DeliverySenderService } from '../../src/deliveries/delivery-sender.service.js';
import { ReminderDispatcherService } from '../../src/reminders/reminder-dispatcher.service.js';
import { ReminderStore } from '../../src/reminders/reminder.store.js';
import { makeSecretKey } from '../../src/platform/secrets/secret-box.js';
import { makeSigningKey } from '../../src/platform/secrets/signing-keys.js';
import { aLeak } from '../support/builders.js';
import { ChildApp } from '../support/child-app.js';
import { compiledApp, type CompiledApp } from '../support/compiled-app.js';
import type { TestOrganisation } from '../support/test-organisation.js';
import { useTestApi } from '../support/use-test-api.js';

const keys = { SOKUHO_SECRET_KEY: makeSecretKey(), SOKUHO_SIGNING_KEY: makeSigningKey() };

describe('a worker killed with -9', () => {
  const api = useTestApi();
  let compiled: CompiledApp;
  let acme: TestOrganisation;
  let worker: ChildApp | null = null;

  beforeAll(async () => {
    compiled = await compiledApp();
  }, 60_000);

  afterAll(() => compiled.remove());

  beforeEach(async () => {
    api.mailbox.empty();
    // Another process has another clock: the test's stands at the true time.
    api.clock.standAt(new Date().toISOString());
    acme = await api.newOrganisation();
  });

  afterEach(async () => {
    await worker?.stop('SIGKILL');
    worker = null;
  });

  const startWorker = () =>
    (worker = new ChildApp(compiled.main, {
      SOKUHO_ROLE: 'worker',
      DATABASE_URL: api.databaseUrl,
      ...keys,
      SMTP_URL: api.mailbox.url,
      MAIL_FROM: 'sokuho <sokuho@sokuho.example>',
    }));

  /** Leases end by themselves after minutes; a test does not wait for that. */
  const endLeases = () =>
    api.asOwner((owner) =>
      owner.query('UPDATE reminder SET lease_until = NULL; UPDATE delivery SET lease_until = NULL'),
    );

  const allSent = async () => {
    for (;;) {
      const deliveries = await acme.deliveries();
      if (deliveries.length > 0 && deliveries.every(({ state }) => state === 'sent')) return deliveries;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  it('between "250" and the commit: nothing is lost, and what comes twice has the same Message-ID', async () => {
    const people = Array.from({ length: 30 }, (_, index) => `officer-${index}@acme.example`);
    for (const email of people) await acme.addMember('officer', email);
    await acme.logIncident(aLeak());
    const first = startWorker();
    api.mailbox.onTaken(() => {
      if (api.mailbox.mails.length === 12) first.kill('SIGKILL');
    });
    await first.exitCode();
    const takenFirst = [...api.mailbox.messageIds];
    expect(takenFirst.length).toBeGreaterThanOrEqual(12);
    expect((await acme.deliveries('&state=queued')).length).toBeGreaterThan(people.length - 12);

    await endLeases();
    startWorker();
    const deliveries = await allSent();

    expect(deliveries.map(({ recipient }) => recipient).toSorted()).toEqual(people.toSorted());
    expect(new Set(api.mailbox.messageIds)).toEqual(new Set(deliveries.map(({ messageId }) => messageId)));
    const again = api.mailbox.messageIds.slice(takenFirst.length).filter((id) => takenFirst.includes(id));
    expect(again.length).toBeGreaterThanOrEqual(1);
    expect(again.length).toBeLessThanOrEqual(5); // as many as were on their way at once
  }, 60_000);

  it('before the mail server took it: it goes out once', async () => {
    await acme.addMember('officer');
    await acme.logIncident(aLeak());
    const first = startWorker();
    api.mailbox.meetsMails(() => {
      first.kill('SIGKILL');
      return 'stall';
    });
    await first.exitCode();
    expect(api.mailbox.mails).toEqual([]);

    api.mailbox.meetsMails('accept');
    await endLeases();
    startWorker();
    await allSent();
    expect(api.mailbox.mails).toHaveLength(1);
  }, 60_000);

  it('between the claim and the dispatch: the reminder waits for the end of its lease, and goes out once', async () => {
    await acme.addMember('officer');
    await acme.logIncident(aLeak());
    const claimed = await api.part(ReminderStore).claimDue(api.clock.now(), 10, 60);
    expect(claimed.filter(({ organisation_id }) => organisation_id === acme.id)).toHaveLength(3);

    await api.sweep();
    expect(await acme.deliveries()).toEqual([]);

    await endLeases();
    await api.sweep();
    expect(await acme.deliveries()).toMatchObject([{ state: 'sent', attempts: 1 }]);
    expect(await api.part(ReminderDispatcherService).sweep()).toBe(0);
    expect(await api.part(DeliverySenderService).sweep()).toBe(0);
  });

  it('a worker that lives sends what another process logs, without waiting for its next round', async () => {
    await startWorker().ready();
    await acme.addMember('officer');
    const before = performance.now();
    await acme.logIncident(aLeak());
    await allSent();
    expect(performance.now() - before).toBeLessThan(10_000);
    expect(await worker?.stop('SIGTERM')).toBe(0);
  }, 60_000);
});
