import { describe, expect, it, jest } from '@jest/globals';
import type { LoggedIncident } from '../../src/incidents/incident.dto.js';
import type { TaskAnswer } from '../../src/playbooks/task.dto.js';
import { DeliverySenderService } from '../../src/deliveries/delivery-sender.service.js';
import { ReminderDispatcherService } from '../../src/reminders/reminder-dispatcher.service.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { ReminderStore } from '../../src/reminders/reminder.store.js';
import { aFiling, aLeak, type LeakToLog } from '../support/builders.js';
import { useTestApi } from '../support/use-test-api.js';

describe('reminders', () => {
  const api = useTestApi();

  /** An organisation of its own for each test, so that nothing else of it is due. */
  const loggedOnJune1 = async (facts: LeakToLog['facts'] = { specialCareData: true }) => {
    api.mailbox.empty();
    api.clock.standAt('2026-06-01T10:00:00+09:00');
    const acme = await api.newOrganisation();
    const { email } = await acme.addMember('officer');
    const incident = await acme.logIncident(aLeak(facts));
    const subjects = () => api.mailbox.of(email).map(({ subject }) => subject ?? '');
    return { acme, incident, email, subjects };
  };

  const plannedFor = async (
    { acme, incident }: Pick<Awaited<ReturnType<typeof loggedOnJune1>>, 'acme' | 'incident'>,
    kind: string,
  ) => {
    const deadline = incident.deadlines.find((one) => one.kind === kind)?.id ?? '';
    const rows = await acme.remindersOf(incident, `&deadlineId=${deadline}&state=planned`);
    return rows.map(({ dueAt }) => dueAt.slice(0, 16).replace('T', ' '));
  };

  it('are planned to the minute in Japan time: at once, day 3, the day before, the due day twice, then daily', async () => {
    expect(await plannedFor(await loggedOnJune1(), 'preliminary_report')).toEqual([
      '2026-06-01 10:00',
      '2026-06-03 09:00',
      '2026-06-04 09:00',
      '2026-06-05 09:00',
      '2026-06-05 15:00',
      '2026-06-06 09:00',
    ]);
  });

  it('of the final report come 14, 7, 3, 1 and 0 days before, and on the open day before a closed one', async () => {
    expect(await plannedFor(await loggedOnJune1(), 'final_report')).toEqual([
      '2026-06-01 10:00',
      '2026-06-16 09:00',
      '2026-06-23 09:00',
      '2026-06-26 09:00', // Friday, because the 27th is a Saturday
      '2026-06-27 09:00',
      '2026-06-29 09:00',
      '2026-06-30 09:00',
      '2026-07-01 09:00',
    ]);
  });

  it('go out when their moment has come, and not before', async () => {
    const { incident, subjects } = await loggedOnJune1();
    await api.sweep();
    api.mailbox.empty();

    api.clock.standAt('2026-06-03T08:59:59.999+09:00');
    await api.sweep();
    expect(subjects()).toEqual([]);

    api.clock.standAt('2026-06-03T09:00:00+09:00');
    await api.sweep();
    expect(subjects()).toEqual([`【速報・残り2日】6/5（金）まで ${incident.title}`]);
  });

  it('name the tasks of the checklist that are past their date, with who does them, until they are done', async () => {
    api.mailbox.empty();
    api.clock.standAt('2026-06-01T10:00:00+09:00');
    const acme = await api.newOrganisation();
    const { email, id: ownerMemberId, name } = await acme.addMember('officer');
    const emotet = { cause: { kind: 'malware', malware: 'emotet' } } as const;
    const incident = await acme.logIncident(aLeak({ wrongfulPurpose: true }, emotet));
    const exercise = await acme.logIncident(aLeak({ wrongfulPurpose: true }, { ...emotet, drill: true }));
    const path = `/v1/incidents/${incident.id}/tasks`;
    const overdueAt9 = (tasks: TaskAnswer[]) =>
      tasks.filter(({ dueAt }) => dueAt !== null && Date.parse(dueAt) < Date.parse('2026-06-03T09:00:00+09:00'));
    const late = overdueAt9((await acme.get(path)).items);
    const [first, second] = late;
    if (first === undefined || second === undefined) throw new Error('no tasks due by then');
    const inDrill = `/v1/incidents/${exercise.id}/tasks`;
    await acme.post(inDrill, { title: '訓練だけの作業', dueAt: '2026-06-01T11:00:00+09:00' });
    await acme.patch(`${path}/${first.id}`, { ownerMemberId }, '"1"');
    await acme.patch(`${path}/${second.id}`, { state: 'done' }, '"1"');
    await api.sweep();
    expect(api.mailbox.of(email).every(({ text }) => !text?.includes('期限を過ぎた作業'))).toBe(true);
    api.mailbox.empty();

    api.clock.standAt('2026-06-03T09:00:00+09:00');
    await api.sweep();

    const mails = api.mailbox.of(email);
    const real = mails.find(({ subject }) => !subject?.includes('訓練'));
    expect(mails).toHaveLength(2);
    for (const body of [real?.text, real?.html]) {
      expect(body).toContain(`期限を過ぎた作業（${String(late.length - 1)}件）`);
      expect(body).toMatch(new RegExp(`${first.title.ja}（期限 .*超過、担当 ${name}）`, 'u'));
      expect(body).not.toContain(`${second.title.ja}（期限`);
      expect(body).not.toContain('訓練だけの作業');
    }
    expect(mails.find(({ subject }) => subject?.startsWith('【訓練】'))?.text).toContain('訓練だけの作業');
  });

  it('follow each other daily while the date is overdue, without end', async () => {
    const { acme, incident, subjects } = await loggedOnJune1();
    for (const day of ['06', '07', '08', '09']) {
      api.mailbox.empty();
      api.clock.standAt(`2026-06-${day}T09:00:00+09:00`);
      await api.sweep();
      expect(subjects()).toContain(`【速報・目安超過${Number(day) - 5}日】${incident.title}`);
    }
    expect(await plannedFor({ acme, incident }, 'preliminary_report')).toEqual(['2026-06-10 09:00']);
  });

  it('stop with the filing', async () => {
    const { acme, incident, subjects } = await loggedOnJune1();
    await api.sweep();
    api.mailbox.empty();
    api.clock.standAt('2026-06-02T10:00:00+09:00');
    const serves = ['preliminary_report', 'final_report', 'individual_notice'] as const;
    await acme.file(incident, aFiling({ serves: [...serves], filedAt: '2026-06-02T09:30:00+09:00' }));

    api.clock.standAt('2026-07-20T10:00:00+09:00');
    await api.sweep();
    expect(subjects()).toEqual([]);
  });

  it('missed while the service was down: only the newest of each deadline goes out, and says that it is late', async () => {
    const { acme, incident, email } = await loggedOnJune1();
    await api.sweep();
    api.mailbox.empty();

    api.clock.standAt('2026-06-05T18:00:00+09:00');
    await api.sweep();

    const about = api.mailbox.of(email).filter(({ subject }) => subject?.startsWith('【速報'));
    expect(about).toHaveLength(1);
    expect(about[0]?.text).toContain('2026年6月5日（金）15:00に送信予定でしたが、送信が遅れました');
    const states = (await acme.remindersOf(incident)).filter(
      ({ kind, escalates }) => escalates === null && (kind === 'approaching' || kind === 'due_day'),
    );
    expect(states.slice(0, 4).map(({ step, state }) => [step, state])).toEqual([
      ['day_3', 'folded'],
      ['due_minus_1', 'folded'],
      ['due_day', 'folded'],
      ['due_day_afternoon', 'sent'],
    ]);
  });

  it('missed at different moments go out together with the first that is claimed, and nobody else’s lease is broken', async () => {
    const { acme, incident } = await loggedOnJune1();
    const due = await acme.remindersOf(incident, '&state=planned');
    const [first, second] = due.map(({ id }) => id);
    await api.asOwner((owner) =>
      owner.query(
        "UPDATE reminder SET lease_until = now() + interval '1 minute' WHERE organisation_id = $1 AND id = $2",
        [acme.id, second],
      ),
    );
    const until = new Date('2026-06-05T18:00:00+09:00');
    const found = await api
      .part(UnitOfWork)
      .run(acme.id, (tx) => api.part(ReminderStore).lockDue(tx, [first ?? ''], until, 100));
    const past = due.filter(({ id, dueAt }) => id !== second && Date.parse(dueAt) <= until.getTime());
    expect(past.length).toBeGreaterThan(3);
    expect(found.map(({ id }) => id).toSorted()).toEqual(past.map(({ id }) => id).toSorted());
  });

  it.each([2, 3, 10])('are sent once by %i workers at once', async (workers) => {
    const { acme, incident } = await loggedOnJune1({ wrongfulPurpose: true });
    for (let more = 1; more < 6; more += 1)
      await acme.addMember('officer', `officer-${String(more)}@${acme.id}.example`);
    const atOnce = async (part: { sweep(): Promise<number> }): Promise<void> => {
      await Promise.all(Array.from({ length: workers }, () => part.sweep()));
    };
    for (const moment of ['2026-06-01T10:00', '2026-06-03T09:00', '2026-06-05T18:00']) {
      api.clock.standAt(`${moment}:00+09:00`);
      // Dispatchers and senders side by side, as workers run them.
      await Promise.all([atOnce(api.part(ReminderDispatcherService)), atOnce(api.part(DeliverySenderService))]);
      await atOnce(api.part(DeliverySenderService));
      await api.sweep();
    }
    const deliveries = await acme.deliveries();
    const own = api.mailbox.mails.filter(({ text }) => text?.includes(incident.id));
    expect(own.map(({ messageId }) => messageId).toSorted()).toEqual(
      deliveries.map(({ messageId }) => messageId).toSorted(),
    );
    expect(new Set(deliveries.map(({ messageId }) => messageId)).size).toBe(deliveries.length);
    expect(deliveries.every(({ attempts, state }) => attempts === 1 && state === 'sent')).toBe(true);
    const settled = (await acme.remindersOf(incident)).filter(({ state }) => state === 'sent');
    const told = (await acme.timelineOf(incident)).filter(({ action }) => action === 'reminder.sent');
    expect(told).toHaveLength(settled.length);
  });

  it.each([
    // Day 30 is 30 December, in the closure from 29 December to 3 January: the period ends on 4 January.
    {
      what: 'the year-end closure',
      aware: '2026-12-01T10:00:00+09:00',
      days: ['2026-12-21', '2026-12-28', '2027-01-01', '2027-01-03', '2027-01-04', '2027-01-05'],
    },
    // Day 30 is Sunday, 28 February: the period ends on Monday. Three days before that is the Friday of the copy ahead.
    {
      what: 'the end of February',
      aware: '2027-01-30T23:59:00+09:00',
      days: ['2027-02-15', '2027-02-22', '2027-02-26', '2027-02-28', '2027-03-01', '2027-03-02'],
    },
    // Three days before is a Saturday, so the Friday hears of it too.
    {
      what: 'a leap day',
      aware: '2028-01-31T00:00:00+09:00',
      days: ['2028-02-15', '2028-02-22', '2028-02-25', '2028-02-26', '2028-02-28', '2028-02-29', '2028-03-01'],
    },
  ])('come on their days at nine over $what', async ({ aware, days }) => {
    // What other tests left overdue would come every day.
    await api.asOwner((owner) => owner.query("UPDATE reminder SET state = 'cancelled' WHERE state = 'planned'"));
    api.mailbox.empty();
    api.clock.standAt(aware);
    const acme = await api.newOrganisation();
    const { email } = await acme.addMember('officer');
    const incident = await acme.logIncident(aLeak());
    await acme.file(incident, aFiling({ serves: ['preliminary_report', 'individual_notice'], filedAt: aware }));
    await api.sweep();
    api.mailbox.empty();

    // The clock goes from one planned moment to the next, as far as the day after the last.
    const planned = async (): Promise<string[]> =>
      (await acme.remindersOf(incident, '&state=planned')).map(({ dueAt }) => dueAt).toSorted();
    const heard: string[] = [];
    for (let [next] = await planned(); next !== undefined && next.slice(0, 10) <= (days.at(-1) ?? '');) {
      api.clock.standAt(next);
      await api.sweep();
      if (api.mailbox.of(email).length > 0) heard.push(`${next} ${String(api.mailbox.of(email).length)}`);
      api.mailbox.empty();
      [next] = await planned();
    }
    expect(heard).toEqual(days.map((day) => `${day}T09:00:00.000+09:00 1`));
  });

  it('due beside the one that was claimed go out with it, whatever they are about', async () => {
    const { acme, incident, email } = await loggedOnJune1();
    const other = await acme.logIncident(aLeak({ specialCareData: true }, { title: 'もう一つの漏えい' }));
    const store = api.part(ReminderStore);
    const claimDue = store.claimDue.bind(store);
    const claim = jest
      .spyOn(store, 'claimDue')
      .mockImplementationOnce((now) => claimDue(now, { organisations: 1, ofEach: 1, leaseSeconds: 60 }));
    await api.part(ReminderDispatcherService).sweep();
    claim.mockRestore();
    await api.part(DeliverySenderService).sweep();

    const [mail, ...more] = api.mailbox.of(email);
    expect(more).toEqual([]);
    for (const title of [incident.title, other.title]) expect(mail?.text).toContain(title);
    for (const one of [incident, other]) {
      const rows = await acme.remindersOf(one, '&state=sent');
      expect(new Set(rows.map(({ deadlineId }) => deadlineId)).size).toBe(3);
    }
  });

  it('reach the admins when nobody has the role that they are for, and wait while there is nobody at all', async () => {
    api.mailbox.empty();
    api.clock.standAt('2026-06-01T10:00:00+09:00');
    const globex = await api.newOrganisation();
    const incident: LoggedIncident = await globex.logIncident(aLeak());
    await api.sweep();
    expect(api.log.takeErrors()).not.toEqual([]);
    expect(await globex.remindersOf(incident, '&state=sent')).toEqual([]);

    await globex.addMember('admin', 'admin@globex.example');
    api.clock.standAt('2026-06-01T10:05:00+09:00');
    await releaseLeases();
    await api.sweep();
    expect(api.mailbox.of('admin@globex.example')[0]?.text).toContain('本来の宛先に届けられる方がいない');
  });

  it('are recorded with whom they went to', async () => {
    const { acme, incident } = await loggedOnJune1();
    await api.sweep();

    const sent = (await acme.timelineOf(incident)).filter(({ action }) => action === 'reminder.sent');
    expect(sent).toHaveLength(3);
    expect(sent[0]).toMatchObject({
      actor: { kind: 'system', name: 'sokuho' },
      detail: { to: [expect.stringMatching(/^officer-/u)] },
    });
  });

  it('say that it is an exercise when it is one', async () => {
    const { acme, email } = await loggedOnJune1({ specialCareData: false });
    await acme.logIncident(aLeak({ specialCareData: true }, { drill: true }));
    await api.sweep();

    expect(api.mailbox.of(email).map(({ subject }) => subject)).toEqual([expect.stringMatching(/^【訓練】/u)]);
  });

  const releaseLeases = () => api.asOwner((owner) => owner.query('UPDATE reminder SET lease_until = NULL'));
});
