import { beforeEach, describe, expect, it } from '@jest/globals';
import type { ParsedMail } from 'mailparser';
import request from 'supertest';
import type { LoggedIncident } from '../../src/incidents/incident.dto.js';
import { aFiling, aLeak } from '../support/builders.js';
import type { TestOrganisation } from '../support/test-organisation.js';
import { useTestApi } from '../support/use-test-api.js';

describe('a reminder that wants to be acknowledged', () => {
  const api = useTestApi();
  let acme: TestOrganisation;
  let incident: LoggedIncident;
  let officer: string;
  let admin: string;

  beforeEach(async () => {
    api.mailbox.empty();
    api.clock.standAt('2026-06-01T10:00:00+09:00');
    acme = await api.newOrganisation('株式会社例示商事');
    officer = (await acme.addMember('officer')).email;
    admin = (await acme.addMember('admin')).email;
    incident = await acme.logIncident(aLeak({ specialCareData: true }));
    await api.sweep();
    api.mailbox.empty();
  });

  /** The due morning's mail about the preliminary report, which escalates after three hours. */
  const dueMorning = async (): Promise<ParsedMail> => {
    api.clock.standAt('2026-06-05T09:00:00+09:00');
    await api.sweep();
    const mail = api.mailbox.of(officer).find(isPreliminary);
    if (mail === undefined) throw new Error('No mail came.');
    api.mailbox.empty();
    return mail;
  };

  const isPreliminary = ({ subject }: ParsedMail) => subject?.startsWith('【速報') ?? false;

  const linkIn = (mail: ParsedMail): string => {
    const link = /https:\/\/sokuho\.example(\/acknowledge\?token=[\w.-]+)/u.exec(mail.text ?? '')?.[1];
    if (link === undefined) throw new Error(`No link in ${mail.subject ?? ''}`);
    return link;
  };

  const sentDueDay = async () =>
    (await acme.remindersOf(incident, '&state=sent')).find(({ step }) => step === 'due_day')!;

  const at = async (instant: string) => {
    api.mailbox.empty();
    api.clock.standAt(instant);
    await api.sweep();
    return [officer, admin].filter((address) => api.mailbox.of(address).some(isPreliminary));
  };

  it('goes to the next group, alone and with a word why, when nobody has acknowledged it in time', async () => {
    await dueMorning();
    expect(await at('2026-06-05T11:59:59+09:00')).toEqual([]);
    expect(await at('2026-06-05T12:00:00+09:00')).toEqual([admin]);
    expect(api.mailbox.of(admin).find(isPreliminary)?.text).toContain('先にお送りした通知の確認が取れていないため');
    const escalation = (await acme.remindersOf(incident)).find(({ step }) => step === 'due_day~escalated');
    expect(escalation).toMatchObject({ state: 'sent', escalates: (await sentDueDay()).id });
  });

  it('is not acknowledged by opening the link, as mail scanners do', async () => {
    const link = linkIn(await dueMorning());
    for (const method of ['get', 'head', 'get'] as const) await request(api.url)[method](link).expect(200);
    const { text, headers } = await request(api.url).get(link);
    expect(text).toContain('<button type="submit">内容を確認しました</button>');
    for (const shown of ['株式会社例示商事', incident.title, '速報', '2026年6月5日（金）', 'officer担当'])
      expect(text).toContain(shown);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
    expect((await sentDueDay()).acknowledgements).toEqual([]);
    expect(await at('2026-06-05T12:00:00+09:00')).toEqual([admin]);
  });

  it('is acknowledged by the button: its escalation ends, the next step comes all the same', async () => {
    const link = linkIn(await dueMorning());
    const press = () => request(api.url).post(link).type('form').send('');
    expect((await press().expect(200)).text).toContain('確認を記録しました');
    expect((await press().expect(200)).text).toContain('確認を記録しました');

    expect((await sentDueDay()).acknowledgements).toEqual([
      { at: '2026-06-05T09:00:00.000+09:00', by: 'officer担当', via: 'link', stale: false },
    ]);
    expect(await at('2026-06-05T12:00:00+09:00')).toEqual([]);
    expect(await at('2026-06-05T15:00:00+09:00')).toEqual([officer]);
    const entries = (await acme.timelineOf(incident)).filter(({ action }) => action === 'reminder.acknowledged');
    expect(entries).toMatchObject([
      { actor: { kind: 'member', name: 'officer担当' }, detail: { via: 'link', address: officer, stopped: 1 } },
    ]);
  });

  it('is acknowledged over the API as well, by those who may', async () => {
    await dueMorning();
    const { id } = await sentDueDay();
    await acme.as('viewer').post(`/v1/reminders/${id}/acknowledgement`, {}, 403);
    const shown = await acme.as('legal').post(`/v1/reminders/${id}/acknowledgement`, {}, 200);
    expect(shown.acknowledgements).toMatchObject([{ by: 'legal', via: 'api', stale: false }]);
    expect(await at('2026-06-05T12:00:00+09:00')).toEqual([]);
  });

  it('keeps its escalation through new facts that move nothing', async () => {
    await dueMorning();
    await acme.addFacts(incident, { affectedPersons: { known: 46, max: 46 } });
    expect(await at('2026-06-05T12:00:00+09:00')).toEqual([admin]);
  });

  it('cannot be acknowledged once the date has moved, and an earlier acknowledgement goes stale', async () => {
    const [first] = (await acme.remindersOf(incident, '&state=sent')).filter(({ step }) => step === 'logged');
    const final = incident.deadlines.find(({ kind }) => kind === 'final_report')!;
    const announced = (await acme.remindersOf(incident, `&state=sent&deadlineId=${final.id}`))[0]!;
    await acme.post(`/v1/reminders/${announced.id}/acknowledgement`, {}, 200);

    api.clock.standAt('2026-06-01T11:00:00+09:00');
    await acme.addFacts(incident, { wrongfulPurpose: true });
    expect((await acme.get(`/v1/reminders/${announced.id}`)).acknowledgements).toMatchObject([{ stale: true }]);
    const listed = (await acme.remindersOf(incident)).find(({ id }) => id === announced.id);
    expect(listed?.acknowledgements).toMatchObject([{ stale: true }]);
    const refused = await acme.post(`/v1/reminders/${announced.id}/acknowledgement`, {}, 409);
    expect(refused.detail).toContain('2026-06-30 から 2026-07-30 に変わりました');
    expect(await acme.post(`/v1/reminders/${first!.id}/acknowledgement`, {}, 200)).toBeDefined();

    await api.sweep();
    const moved = api.mailbox.of(officer).find(({ subject }) => subject?.startsWith('【確報'));
    expect(moved?.text).toContain('変更前：2026年6月30日（火）');
  });

  it('that a moved date overtook says so on its page, with the present date', async () => {
    const links = await linksOfFirstMail();
    expect(links).toHaveLength(3);
    await acme.addFacts(incident, { wrongfulPurpose: true });
    const pages = await Promise.all(links.map((link) => request(api.url).post(link).type('form').send('')));
    const stale = pages.filter(({ status }) => status === 409);
    expect(stale).toHaveLength(1);
    expect(stale[0]?.text).toContain('2026年7月30日（木）');
    expect(stale[0]?.text).toContain('期日が変わりました');
  });

  it('has a link that ends after 30 days, and that nobody can forge', async () => {
    const link = linkIn(await dueMorning());
    const forged = link.replace(/.\./u, (end) => (end === 'A.' ? 'B.' : 'A.'));
    for (const wrong of [forged, '/acknowledge', '/acknowledge?token=x', '/acknowledge?token=a&token=b', `${link}.x`]) {
      const { status, text } = await request(api.url).post(wrong).set('accept-language', 'en');
      expect([wrong.slice(0, 30), status]).toEqual([wrong.slice(0, 30), 404]);
      expect(text).toContain('Nothing was recorded');
    }
    api.clock.standAt('2026-07-05T09:00:00+09:00');
    expect((await request(api.url).post(link).expect(410)).text).toContain('有効期間（30日）は過ぎています');
    expect((await sentDueDay()).acknowledgements).toEqual([]);
  });

  it('needs no acknowledgement after the filing: its escalation is gone and the page says so', async () => {
    const link = linkIn(await dueMorning());
    await acme.file(incident, aFiling({ serves: ['preliminary_report'], filedAt: '2026-06-05T09:00:00+09:00' }));
    expect((await request(api.url).get(link).expect(200)).text).toContain('この手続は既に済んだか');
    expect(await at('2026-06-05T12:00:00+09:00')).toEqual([]);
  });

  it('carries its date as a calendar file whose UID stays and whose SEQUENCE grows when the date moves', async () => {
    const event = async () => {
      await api.sweep();
      const files = api.mailbox.of(officer).flatMap(({ attachments }) => attachments);
      const file = files.findLast(({ filename }) => filename?.startsWith('final-report'));
      expect(file?.contentType).toBe('text/calendar');
      const text = file?.content.toString() ?? '';
      return ['UID', 'SEQUENCE', 'DTSTART;VALUE=DATE'].map(
        (name) => new RegExp(`^${name}:(\\S+)`, 'mu').exec(text)?.[1],
      );
    };
    api.clock.standAt('2026-06-16T09:00:00+09:00');
    const [uid, sequence, date] = await event();
    expect([sequence, date]).toEqual(['0', '20260630']);
    await acme.addFacts(incident, { wrongfulPurpose: true });
    expect(await event()).toEqual([uid, '1', '20260730']);
  });

  it('ends with a word in the record when there is no next group and no admin', async () => {
    await linksOfFirstMail();
    api.clock.standAt('2026-06-01T22:00:00+09:00');
    await api.sweep();
    const rows = (await acme.remindersOf(incident)).filter(({ escalates }) => escalates !== null);
    expect(rows.map(({ state }) => state)).toEqual(['cancelled', 'cancelled', 'cancelled']);
    expect((await acme.timelineOf(incident)).map(({ action }) => action)).toContain('reminder.escalation_unreachable');
  });

  const linksOfFirstMail = async (): Promise<string[]> => {
    acme = await api.newOrganisation();
    officer = (await acme.addMember('officer')).email;
    incident = await acme.logIncident(aLeak({ specialCareData: true }));
    await api.sweep();
    const text = api.mailbox.of(officer)[0]?.text ?? '';
    return [...text.matchAll(/https:\/\/sokuho\.example(\/acknowledge\?token=[\w.-]+)/gu)].map(
      ([, link]) => link ?? '',
    );
  };
});
