import { beforeEach, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import request from 'supertest';
import { aFiling, aLeak } from '../support/builders.js';
import type { TestOrganisation } from '../support/test-organisation.js';
import { useTestApi } from '../support/use-test-api.js';

interface Event {
  readonly uid: string;
  readonly start: string;
  readonly status: string;
  readonly sequence: number;
  readonly summary: string;
  readonly alarms: number;
}

/** Parsed strictly; what RFC 5545 demands of every event must be there. */
const eventsOf = (file: string): Event[] => {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  for (const name of ['prodid', 'version']) expect(calendar.getFirstPropertyValue(name)).toBeTruthy();
  return calendar.getAllSubcomponents('vevent').map((event) => {
    const text = (name: string): string => String(event.getFirstPropertyValue(name));
    expect(event.getFirstProperty('dtstamp')?.type).toBe('date-time');
    for (const alarm of event.getAllSubcomponents('valarm')) {
      expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY');
      expect(alarm.getFirstProperty('trigger')?.type).toBe('duration');
      expect(alarm.getFirstPropertyValue('description')).toBeTruthy();
    }
    return {
      uid: text('uid'),
      start: text('dtstart'),
      status: text('status'),
      sequence: Number(text('sequence')),
      summary: text('summary'),
      alarms: event.getAllSubcomponents('valarm').length,
    };
  });
};

describe('a calendar feed', () => {
  const api = useTestApi();
  let acme: TestOrganisation;

  beforeEach(async () => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
    acme = await api.newOrganisation();
  });

  const make = async (rest: object = {}): Promise<{ id: string; path: string }> => {
    const { id, url } = await acme.post('/v1/calendar-feeds', { name: '法務部の予定表', ...rest });
    return { id, path: new URL(url as string).pathname };
  };
  const read = async (path: string): Promise<Event[]> =>
    eventsOf(
      (
        await request(api.url)
          .get(path)
          .expect(200)
          .expect('content-type', /^text\/calendar/u)
      ).text,
    );
  const finalIn = (events: readonly Event[]): Event | undefined =>
    events.find(({ summary }) => summary.includes('確報'));

  it('has a name that is one line and no more than a name', async () => {
    const name = String.raw`法務,総務;表\予定`;
    const { path } = await make({ name });
    const { text } = await request(api.url).get(path).expect(200);
    for (const property of ['NAME', 'X-WR-CALNAME'])
      expect(text).toContain(String.raw`${property}:法務\,総務\;表\\予定` + '\r\n');
    expect(ICAL.parse(text)).toBeTruthy();
    for (const end of ['\n', '\r', '\r\n', '\u2028', '\u0085'])
      await acme.post('/v1/calendar-feeds', { name: `予定${end}BEGIN:VEVENT${end}SUMMARY:偽の期限` }, 400);
    await acme.post('/v1/calendar-feeds', { name: '\u3000\u200b' }, 400);
  });

  it('shows every dated duty as a whole day with its alarms, for whoever has the address', async () => {
    const { path } = await make();
    await acme.logIncident(aLeak({ specialCareData: true }));
    expect(path).toMatch(/^\/calendar\/[\w-]{43}\.ics$/u);
    expect(await read(path)).toEqual([
      expect.objectContaining({
        start: '2026-06-30',
        status: 'CONFIRMED',
        summary: '【確報期限】顧客情報の漏えい',
        alarms: 3,
      }),
      expect.objectContaining({ start: '2026-06-05', status: 'CONFIRMED', alarms: 2 }),
    ]);
  });

  it('moves an event under the same UID and a higher SEQUENCE, and cancels it once it is filed', async () => {
    const { path } = await make();
    const incident = await acme.logIncident(aLeak({ specialCareData: true }));
    const seen = [finalIn(await read(path))];

    api.clock.standAt('2026-06-10T10:00:00+09:00');
    await acme.addFacts(incident, { wrongfulPurpose: true });
    seen.push(finalIn(await read(path)));

    await acme.file(incident, aFiling({ serves: ['final_report'], filedAt: '2026-06-10T10:00:00+09:00' }));
    seen.push(finalIn(await read(path)));

    expect(new Set(seen.map((event) => event?.uid)).size).toBe(1);
    expect(seen.map((event) => event?.start)).toEqual(['2026-06-30', '2026-07-30', '2026-07-30']);
    expect(seen.map((event) => event?.status)).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED']);
    expect(seen.map((event) => event?.alarms)).toEqual([3, 3, 0]);
    const [first = 0, second = 0, third = 0] = seen.map((event) => event?.sequence ?? -1);
    expect([first < second, second < third]).toEqual([true, true]);
  });

  it('cancels a duty that is gone, and lets it go after a while', async () => {
    const { path } = await make();
    const incident = await acme.logIncident(aLeak({ specialCareData: true }));
    await acme.determine(incident, { kind: 'not_a_leak', reason: '誤検知だった' });
    expect((await read(path)).map(({ status }) => status)).toEqual(['CANCELLED', 'CANCELLED']);
    api.clock.standAt('2026-09-10T10:00:00+09:00');
    expect(await read(path)).toEqual([]);
  });

  it('marks an exercise, and keeps a hostile title a title', async () => {
    const { path } = await make();
    const title = `題名\r\nEND:VEVENT\r\nBEGIN:VALARM;,\\ ${'あ'.repeat(90)}`;
    await acme.logIncident(aLeak({ specialCareData: true }, { drill: true, title }));
    const events = await read(path);
    expect(events).toHaveLength(2);
    for (const { summary } of events) expect(summary).toMatch(/^【訓練】【.+】題名 END:VEVENT BEGIN:VALARM/u);
  });

  it('of a person holds what they own, in their language, and ends when they leave', async () => {
    const pat = await acme.post('/v1/members', { email: 'p@a.example', name: 'Pat', role: 'officer', language: 'en' });
    const { path } = await make({ memberId: pat.id });
    await acme.logIncident(aLeak({ specialCareData: true }));
    expect(await read(path)).toEqual([]);
    await acme.logIncident(aLeak({ specialCareData: true }, { ownerMemberId: pat.id, title: 'Own' }));
    expect((await read(path)).map(({ summary }) => summary)).toEqual(expect.arrayContaining(['Final report due: Own']));
    await acme
      .request('delete', `/v1/members/${pat.id as string}`)
      .set('if-match', '*')
      .expect(204);
    await request(api.url).get(path).expect(404);
  });

  it('of the whole organisation ends when whoever made it leaves', async () => {
    const officer = await acme.post('/v1/members', { email: 'o@a.example', name: 'Olive', role: 'officer' });
    const theirs = await api.keyOf(acme, officer.id as string, 'officer');
    const { url } = await theirs.post('/v1/calendar-feeds', { name: '全社の予定表' });
    const path = new URL(url as string).pathname;
    await read(path);
    await acme
      .request('delete', `/v1/members/${officer.id as string}`)
      .set('if-match', '*')
      .expect(204);
    await request(api.url).get(path).expect(404);
  });

  it('of a member who is not there is refused', async () => {
    const { status, body } = await acme
      .request('post', '/v1/calendar-feeds')
      .send({ name: 'x', memberId: '01900000-0000-7000-8000-000000000000' });
    expect([status, body.errors[0].pointer]).toEqual([400, '/memberId']);
  });

  it('that was revoked is answered like one that never was', async () => {
    const { id, path } = await make();
    await acme.request('delete', `/v1/calendar-feeds/${id}`).expect(204);
    const answer = async (at: string): Promise<unknown> => {
      const { status, body } = await request(api.url).get(at).set('x-request-id', 'same');
      return [status, { ...body, instance: '' }];
    };
    expect(await answer(path)).toEqual(await answer(`/calendar/${'A'.repeat(43)}.ics`));
    expect(await answer(path)).toMatchObject([404, { type: 'urn:sokuho:problem:not-found' }]);
    expect((await acme.get('/v1/calendar-feeds')).items).toEqual([]);
    await acme.request('delete', `/v1/calendar-feeds/${id}`).expect(404);
  });

  it('shows its address once: the database, the list and the record do not know it', async () => {
    const { id, path } = await make();
    const token = path.slice('/calendar/'.length, -'.ics'.length);
    const { rows } = await api.asOwner((owner) => owner.query('SELECT row_to_json(f) FROM calendar_feed f'));
    const told = [
      rows,
      await acme.get('/v1/calendar-feeds'),
      await acme.get(`/v1/calendar-feeds/${id}`),
      await acme.get('/v1/audit/events'),
    ];
    expect(JSON.stringify(told)).not.toContain(token);
  });

  it('is not sent again while nothing changed', async () => {
    const { path } = await make();
    const incident = await acme.logIncident(aLeak({ specialCareData: true }));
    const { headers } = await request(api.url).get(path).expect(200);
    const etag = headers['etag'] ?? '';
    await request(api.url).get(path).set('if-none-match', etag).expect(304);
    await acme.addFacts(incident, { wrongfulPurpose: true });
    await request(api.url).get(path).set('if-none-match', etag).expect(200);
  });

  it('shows nothing of another organisation', async () => {
    const { path } = await make();
    const globex = await api.newOrganisation();
    await globex.logIncident(aLeak({ specialCareData: true }));
    expect(await read(path)).toEqual([]);
  });
});
