import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { DeliverySenderService } from '../../src/deliveries/delivery-sender.service.js';
import type { LoggedIncident } from '../../src/incidents/incident.dto.js';
import { ReminderDispatcherService } from '../../src/reminders/reminder-dispatcher.service.js';
import { aLeak } from '../support/builders.js';
import type { TestOrganisation } from '../support/test-organisation.js';
import { useTestApi } from '../support/use-test-api.js';

describe('a mail over SMTP', () => {
  const api = useTestApi();
  let acme: TestOrganisation;
  let incident: LoggedIncident;

  beforeEach(async () => {
    api.mailbox.empty();
    api.clock.standAt('2026-06-01T10:00:00+09:00');
    acme = await api.newOrganisation('株式会社例示商事');
    await acme.addMember('officer', 'houmu@acme.example');
    incident = await acme.logIncident(aLeak({ specialCareData: true }));
  });

  const dayBefore = async () => {
    await api.sweep();
    api.mailbox.empty();
    api.clock.standAt('2026-06-04T09:00:00+09:00');
    await api.sweep();
    const [mail] = api.mailbox.mails;
    if (mail === undefined) throw new Error('No mail came.');
    return mail;
  };

  it('says in Japanese what is due, when, how long is left, under which article, why, and what to do', async () => {
    const mail = await dayBefore();

    expect(mail.subject).toBe('【速報・残り1日】6/5（金）まで 顧客情報の漏えい');
    for (const body of [mail.text ?? '', mail.html === false ? '' : mail.html]) {
      expect(body).toContain('株式会社例示商事');
      expect(body).toContain('2026年6月5日（金）［令和8年6月5日］');
      expect(body).toContain('速報の目安の日まで、残り1日です');
      expect(body).toContain('個人情報の保護に関する法律第26条第1項');
      expect(body).toContain('次にしていただくこと');
      expect(body).toContain('個人情報保護委員会ウェブサイトの報告フォーム');
      expect(body).toContain('知った日を1日目として数える');
      expect(body).toContain(`https://sokuho.example/v1/incidents/${incident.id}`);
    }
  });

  it('comes from a machine and can be sorted by its headers', async () => {
    const { headers, messageId, from } = await dayBefore();

    expect(from?.text).toBe('"sokuho" <sokuho@sokuho.example>');
    expect(messageId).toMatch(/^<reminder-[\da-f.-]+@sokuho\.example>$/u);
    expect(headers.get('list')).toMatchObject({ id: { name: `reminders.${acme.id}.sokuho.example` } });
    expect(headers.get('auto-submitted')).toBe('auto-generated');
  });

  it('cannot be given further headers by an incident title', async () => {
    const hostile = aLeak(
      { specialCareData: true },
      { title: 'x\r\nBcc: thief@example.com\r\n\r\n<script>alert(1)</script>' },
    );
    await acme.logIncident(hostile);
    await api.sweep();

    const mails = api.mailbox.of('houmu@acme.example');
    expect(mails).toHaveLength(1);
    expect(mails[0]?.bcc).toBeUndefined();
    expect(mails[0]?.html).toContain('&lt;script&gt;');
    expect(mails[0]?.html).not.toContain('<script>');
  });

  it("is sent with the server's answer kept", async () => {
    await api.sweep();
    expect(await acme.deliveries()).toMatchObject([
      { state: 'sent', recipient: 'houmu@acme.example', attempts: 1, lastAnswer: expect.stringMatching(/^250 /u) },
    ]);
  });

  it('names the address that the organisation wants answers at', async () => {
    await acme.patch('/v1/organisation', { replyTo: 'not an address' }, '*', 400);
    expect(await acme.patch('/v1/organisation', { replyTo: 'kojin-joho@acme.example' }, '*')).toMatchObject({
      replyTo: 'kojin-joho@acme.example',
    });
    await api.sweep();
    expect(api.mailbox.mails.map(({ replyTo }) => replyTo?.text)).toEqual(['kojin-joho@acme.example']);
  });

  it.each([
    ['refused for now', { refuse: 451 } as const],
    ['cut off', 'drop' as const],
  ])('that was %s is tried again after a growing pause, with the same Message-ID', async (_, manner) => {
    api.mailbox.meetsMails(manner);
    await api.sweep();
    const [first] = await acme.deliveries();
    expect(first).toMatchObject({ state: 'queued', attempts: 1 });
    expect(Date.parse(first?.nextAttemptAt ?? '') - Date.parse('2026-06-01T10:00:00+09:00')).toBeGreaterThanOrEqual(
      48_000,
    );

    api.clock.standAt('2026-06-01T10:01:00+09:00');
    await api.sweep();
    const [second] = await acme.deliveries();
    expect(second).toMatchObject({ state: 'queued', attempts: 2 });
    expect(Date.parse(second?.nextAttemptAt ?? '') - Date.parse('2026-06-01T10:01:00+09:00')).toBeGreaterThanOrEqual(
      240_000,
    );

    api.mailbox.meetsMails('accept');
    await api.sweep();
    expect(api.mailbox.mails).toEqual([]); // its pause is not over

    api.clock.standAt('2026-06-01T10:06:00+09:00');
    await api.sweep();
    expect(api.mailbox.messageIds).toEqual([first?.messageId]);
    expect(await acme.deliveries()).toMatchObject([{ state: 'sent', attempts: 3 }]);
  });

  it('that is refused for good fails at once, with the words of the server', async () => {
    api.mailbox.meetsMails({ refuse: 554 });
    await api.sweep();
    expect(await acme.deliveries()).toMatchObject([
      { state: 'failed', attempts: 1, nextAttemptAt: null, lastAnswer: expect.stringContaining('554') },
    ]);
    expect(api.log.takeErrors().join()).toContain('no mail reaches anybody of the organisation');
  });

  it('that nobody takes for three days fails, and its last answer is kept', async () => {
    api.mailbox.meetsMails({ refuse: 421 });
    await api.sweep();
    for (let tries = 1; tries < 12; tries += 1) {
      const [delivery] = await acme.deliveries();
      if (delivery?.nextAttemptAt == null) break;
      await api.sendAt(delivery.nextAttemptAt);
    }
    expect(await acme.deliveries()).toMatchObject([
      { state: 'failed', attempts: 10, lastAnswer: expect.stringContaining('421') },
    ]);
    expect(api.log.takeErrors().join()).toContain('no mail reaches anybody of the organisation');
  });

  it('that a worker held longer than its lease, since the machine stood still, is left to whoever takes it next', async () => {
    for (let nth = 1; nth <= 11; nth += 1) await acme.addMember('officer', `officer-${nth}@acme.example`);
    await api.part(ReminderDispatcherService).sweep();
    const now = performance.now.bind(performance);
    let stoodStill = 0;
    const clock = jest.spyOn(performance, 'now').mockImplementation(() => now() + stoodStill);
    api.mailbox.onTaken(() => (stoodStill = 181_000));
    await api.part(DeliverySenderService).sweep();
    clock.mockRestore();
    const sent = await acme.deliveries('&state=sent');
    expect(sent.length).toBeLessThanOrEqual(5); // as many as were on their way
    expect(await acme.deliveries('&state=queued')).toHaveLength(12 - sent.length);
    expect(api.mailbox.messageIds).toHaveLength(sent.length);

    await api.asOwner((owner) => owner.query('UPDATE delivery SET lease_until = NULL'));
    await api.sweep();
    expect(await acme.deliveries('&state=sent')).toHaveLength(12);
    expect(new Set(api.mailbox.messageIds).size).toBe(12);
    expect(api.mailbox.messageIds).toHaveLength(12);
  });

  it('to one who refuses does not keep the others from theirs', async () => {
    await acme.addMember('officer', 'gone@acme.example');
    api.mailbox.meetsMails((to) => (to === 'gone@acme.example' ? { refuse: 550 } : 'accept'));
    await api.sweep();

    const states = Object.fromEntries((await acme.deliveries()).map(({ recipient, state }) => [recipient, state]));
    expect(states).toEqual({ 'gone@acme.example': 'failed', 'houmu@acme.example': 'sent' });
  });

  it('is in English for a member who reads English', async () => {
    await acme.post('/v1/members', { email: 'en@acme.example', name: 'Pat', role: 'officer', language: 'en' });
    await api.sweep();

    expect(api.mailbox.of('en@acme.example')[0]?.text).toContain('Preliminary report');
  });
});

describe('without SMTP_URL', () => {
  const api = useTestApi({ SMTP_URL: '' });
  const acme = api.organisation();

  it('each mail is an .eml file in the outbox', async () => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
    await acme.addMember('officer', 'houmu@acme.example');
    await acme.logIncident(aLeak({ specialCareData: true }));
    await api.sweep();

    const outbox = join(api.dataDir, 'outbox');
    const files = await readdir(outbox);
    expect(files).toEqual([expect.stringMatching(/^reminder-.*\.eml$/u)]);
    const mail = await simpleParser(await readFile(join(outbox, files[0] ?? '')));
    expect(mail.subject).toBe('【速報・残り4日】6/5（金）まで 顧客情報の漏えい ほか2件');
    expect(await acme.deliveries()).toMatchObject([{ state: 'sent', lastAnswer: expect.stringContaining('.eml') }]);
  });
});
