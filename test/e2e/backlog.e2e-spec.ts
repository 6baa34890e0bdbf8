import { beforeEach, describe, expect, it } from '@jest/globals';
import type { LoggedIncident } from '../../src/incidents/incident.dto.js';
import { DeliveryStore } from '../../src/deliveries/delivery.store.js';
import { ReminderDispatcherService } from '../../src/reminders/reminder-dispatcher.service.js';
import { ReminderStore } from '../../src/reminders/reminder.store.js';
import { GapCheckService } from '../../src/watch/gaps/gap-check.service.js';
import { GapStore } from '../../src/watch/gaps/gap.store.js';
import { WebhookEventStore } from '../../src/webhooks/outbox/webhook-event.store.js';
import { aLeak } from '../support/builders.js';
import type { TestOrganisation } from '../support/test-organisation.js';
import { useTestApi } from '../support/use-test-api.js';

const start = '2026-06-01T10:00:00+09:00';

describe("an organisation's backlog", () => {
  const api = useTestApi();

  beforeEach(async () => {
    api.clock.standAt(start);
    await api.asOwner((owner) =>
      owner.query(
        `UPDATE deadline SET state = 'discharged'; UPDATE delivery SET state = 'cancelled';
         UPDATE reminder SET state = 'cancelled', set_aside_at = NULL WHERE state = 'planned';
         UPDATE webhook_event SET dispatched_at = now()`,
      ),
    );
    api.mailbox.empty();
  });

  const log = async (organisation: TestOrganisation, count: number): Promise<LoggedIncident[]> => {
    const logged: LoggedIncident[] = [];
    for (let at = 1; at <= count; at += 1) {
      logged.push(await organisation.logIncident(aLeak({ specialCareData: true }, { title: `漏えい${String(at)}` })));
    }
    return logged;
  };

  describe('of many incidents at one moment', () => {
    it('is one short mail to a person, with counts, the most urgent and a link, however many they are', async () => {
      const acme = await api.newOrganisation();
      const { email } = await acme.addMember('officer');
      await log(acme, 45);
      await api.sweep();

      const [mail, ...more] = api.mailbox.of(email);
      expect(more).toEqual([]);
      expect(mail?.subject).toContain('ほか134件');
      const files = (mail?.attachments ?? []).map(({ filename }) => filename);
      expect(files.length).toBeLessThanOrEqual(3);
      expect(new Set(files).size).toBe(files.length);
      expect(mail?.text).toContain('その他135件');
      expect(mail?.text).toContain('記載しきれない105件');
      expect((mail?.text ?? '').length).toBeLessThan(20_000);
      expect(await acme.get('/v1/reminders?state=planned&limit=1')).not.toMatchObject({ items: [{ dueAt: start }] });
    }, 60_000);

    it('is one mail too when all of them are overdue, and each of these is recorded as sent', async () => {
      const acme = await api.newOrganisation();
      const { email } = await acme.addMember('officer');
      const incidents = await log(acme, 8);
      api.clock.standAt('2026-08-03T09:00:00+09:00');
      await api.sweep();

      expect(api.mailbox.of(email).length).toBeLessThanOrEqual(2);
      expect(api.mailbox.of(email)[0]?.text).toContain('漏えい8');
      for (const incident of incidents) {
        const sent = (await acme.timelineOf(incident)).filter(({ action }) => action === 'reminder.sent');
        expect(sent).toHaveLength(incident.deadlines.length);
      }
    });
  });

  describe('keeps nobody waiting:', () => {
    it('organisations take turns when due reminders are claimed', async () => {
      const [acme, globex] = [await api.newOrganisation('甲社'), await api.newOrganisation('乙社')];
      await log(acme, 5);
      api.clock.standAt('2026-06-01T10:01:00+09:00');
      await log(globex, 1);
      const claimed = await api
        .part(ReminderStore)
        .claimDue(api.clock.now(), { organisations: 5, ofEach: 4, leaseSeconds: 60 });
      const of = (id: string) => claimed.filter(({ organisationId }) => organisationId === id).length;
      expect([of(acme.id), of(globex.id)]).toEqual([4, 3]);
    });

    it('organisations take turns when queued mails are claimed', async () => {
      const [acme, globex] = [await api.newOrganisation('甲社'), await api.newOrganisation('乙社')];
      for (let at = 0; at < 10; at += 1) await acme.addMember('officer', `officer-${String(at)}@acme.example`);
      await globex.addMember('officer');
      await log(acme, 1);
      await api.part(ReminderDispatcherService).sweep();
      api.clock.standAt('2026-06-01T10:01:00+09:00');
      await log(globex, 1);
      await api.part(ReminderDispatcherService).sweep();
      const claimed = await api.part(DeliveryStore).claimDue('mail', api.clock.now(), 4, 60);
      expect(claimed.filter(({ organisationId }) => organisationId === globex.id)).toHaveLength(1);
      expect(claimed.filter(({ organisationId }) => organisationId === acme.id)).toHaveLength(2);
    });

    it('gaps of each organisation are found, and events of each are told', async () => {
      const [acme, globex] = [await api.newOrganisation('甲社'), await api.newOrganisation('乙社')];
      for (const organisation of [acme, globex]) {
        await organisation.post('/v1/webhooks', { url: 'https://hooks.example.jp/in' });
        await log(organisation, 2);
      }
      await api.asOwner((owner) => owner.query("UPDATE reminder SET state = 'cancelled' WHERE state = 'planned'"));
      const gaps = await api.part(GapStore).find(api.clock.now(), { most: 4, ofEach: 2 });
      expect(new Set(gaps.map(({ organisationId }) => organisationId))).toEqual(new Set([acme.id, globex.id]));
      expect(new Set(await api.part(WebhookEventStore).organisationsWaiting(2))).toEqual(new Set([acme.id, globex.id]));
    });
  });

  it('that the database does not get through in one turn goes out in smaller ones', async () => {
    const acme = await api.newOrganisation();
    const { email } = await acme.addMember('officer');
    await log(acme, 15);
    // As a statement that runs into its time-out: it does so for 45 reminders at once, and for 20 it does not.
    await api.asOwner((owner) =>
      owner.query(`CREATE FUNCTION too_long() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
          IF (SELECT count(*) FROM added) > 30 THEN RAISE EXCEPTION 'too long' USING ERRCODE = 'query_canceled'; END IF;
          RETURN NULL; END $$;
        CREATE TRIGGER too_long AFTER INSERT ON audit_event REFERENCING NEW TABLE AS added
          FOR EACH STATEMENT EXECUTE FUNCTION too_long()`),
    );
    try {
      await api.sweep();
    } finally {
      await api.asOwner((owner) => owner.query('DROP TRIGGER too_long ON audit_event; DROP FUNCTION too_long'));
    }
    expect(api.mailbox.of(email).length).toBeGreaterThan(0);
    expect(await acme.get('/v1/reminders?state=sent&limit=50')).toMatchObject({ items: { length: 45 } });
  });

  it('with one reminder that cannot be sent sends the others, and cries about that one until it has gone out', async () => {
    const acme = await api.newOrganisation();
    const { email } = await acme.addMember('officer');
    const incidents = await log(acme, 6);
    const [poison] = incidents;
    const body = (change: string) =>
      api.asOwner((owner) =>
        owner.query(`UPDATE assessment SET body = ${change} WHERE organisation_id = $1 AND incident_id = $2`, [
          acme.id,
          poison?.id,
        ]),
      );
    await body("jsonb_set(body, '{kept}', body->'obligations') || '{\"obligations\": []}'");
    await api.sweep();

    const told = () => api.mailbox.of(email).map(({ text }) => text ?? '');
    for (const { title } of incidents.slice(1)) expect(told().some((text) => text.includes(title))).toBe(true);
    expect(told().some((text) => text.includes(poison?.title ?? '?'))).toBe(false);
    expect(api.log.takeErrors().join('\n')).toContain('set aside');

    await api.part(GapCheckService).sweep();
    expect(api.log.takeErrors().join('\n')).toContain('reminder.gap');
    const gaps = (await acme.timelineOf(poison as LoggedIncident)).filter(({ action }) => action === 'reminder.gap');
    expect(gaps).toHaveLength(3);
    // Not tried again and again: the next sweep finds nothing.
    expect(await api.part(ReminderDispatcherService).sweep()).toBe(0);

    await body("jsonb_set(body, '{obligations}', body->'kept') - 'kept'");
    await api.asOwner((owner) => owner.query('UPDATE reminder SET lease_until = NULL'));
    await api.sweep();
    expect(told().some((text) => text.includes(poison?.title ?? '?'))).toBe(true);
    expect(await api.part(GapCheckService).sweep()).toBe(0);
  });
});
