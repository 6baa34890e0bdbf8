import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { AuditStore } from '../../src/audit/audit.store.js';
import {
  canonicalForm,
  genesisHash,
  hashOf,
  hasItsDetail,
  type StoredEvent,
} from '../../src/audit/chain/stored-event.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { Superuser } from '../support/superuser.js';
import { useTestApi } from '../support/use-test-api.js';

describe('the canonical form, made by the database and made again from what it stored', () => {
  const api = useTestApi();
  const acme = api.organisation();
  const superuser = new Superuser(() => api.databaseUrl);

  const stored = (after: string): Promise<StoredEvent[]> =>
    api.part(UnitOfWork).run(acme.id, (tx) => api.part(AuditStore).storedAfter(tx, after, '9007199254740991', 10_000));

  interface Hostile {
    readonly at?: Date;
    readonly name?: string;
    readonly requestId?: string | null;
    readonly text?: string;
    readonly incidentId?: string | null;
    readonly detail?: Record<string, unknown>;
  }

  const append = (events: readonly Hostile[]): Promise<void> =>
    api.part(UnitOfWork).run(acme.id, async (tx) => {
      await api.part(AuditStore).append(
        tx,
        events.map(({ at, name, requestId, text, incidentId, detail }) => ({
          at: at ?? new Date(0),
          actor: { kind: 'system', id: acme.id, name: name ?? 'x' },
          requestId: requestId ?? null,
          action: text ?? 'x',
          subjectType: text ?? 'x',
          subjectId: acme.id,
          incidentId: incidentId ?? null,
          hasState: false,
          detail: detail ?? {},
        })),
      );
    });

  const expectEqualHashes = async (events: readonly Hostile[]): Promise<StoredEvent[]> => {
    const last = (await stored('0')).at(-1)?.sequence ?? '0';
    await append(events);
    const rows = await stored(last);
    expect(rows).toHaveLength(events.length);
    expect(rows.map(hashOf)).toEqual(rows.map(({ hash }) => hash));
    expect(rows.map(hasItsDetail)).toEqual(rows.map(() => true));
    return rows;
  };

  it.each<[string, Hostile]>([
    ['a text that reads like nothing', { requestId: '-', text: '-' }],
    ['texts that read like lengths', { requestId: '3:abc', text: '1:-1:-' }],
    ['an empty text, which is not nothing', { requestId: '', text: '' }],
    [
      'letters of one to four bytes, and marks that combine',
      { text: 'aé漏𠮷👨‍👩‍👧‍👦e\u0301\u200b\u202e', name: '株式会社\u3000𩸽' },
    ],
    [
      'line ends, tabs, quotes and backslashes',
      { text: 'a\r\n\t"\'\\u0041\\', detail: { 'a"\\\n': '\u007f\u2028\b' } },
    ],
    ['keys that jsonb puts in another order', { detail: { bb: 1, a: 2, B: 3, aaa: 4, '10': 5, '9': 6, é: 7 } }],
    [
      'numbers that are written in many ways',
      { detail: { n: [1e21, 1e-7, -0, 0.1, 1.5, 9007199254740992, 5e-324, 1.7976931348623157e308] } },
    ],
    ['nothing in many places', { detail: { a: null, b: [null, [], {}, '', false] } }],
    ['a moment before 1970, and one far away', { at: new Date('1900-01-01T00:00:00.001Z') }],
    ['the last moment of year 9999', { at: new Date('9999-12-31T23:59:59.999Z') }],
  ])('agree on %s', async (_, event) => {
    await expectEqualHashes([event]);
  });

  it('agree on anything', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 }).map((drawn) => drawn.replaceAll('\0', ''));
    const withoutNul = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replaceAll('\\u0000', ''));
    const event = fc.record({
      at: fc.date({
        min: new Date('1000-01-01T00:00:00Z'),
        max: new Date('9999-12-31T00:00:00Z'),
        noInvalidDate: true,
      }),
      name: text,
      requestId: fc.option(text),
      text,
      incidentId: fc.option(fc.uuid()),
      detail: fc
        .dictionary(text, fc.jsonValue({ stringUnit: 'grapheme' }))
        .map((drawn) => withoutNul(drawn) as Record<string, unknown>),
    });
    await expectEqualHashes(fc.sample(event, 300));
  });

  it('covers the microseconds, which a Date does not have', async () => {
    await append([{}]);
    await superuser.tamper(
      "UPDATE audit_event SET at = '2026-06-01 00:00:00.123456+00' WHERE sequence = (SELECT max(sequence) FROM audit_event)",
    );
    const last = (await stored('0')).at(-1);
    expect(last?.at).toBe('2026-06-01T00:00:00.123456Z');
    expect(last === undefined ? '' : hashOf(last)).not.toBe(last?.hash);
  });

  it('is the same in whatever zone and style of dates the session has', async () => {
    const [one] = await superuser.query<{ name: string }>('SELECT current_database() AS name');
    await superuser.query(`ALTER DATABASE ${one?.name} SET timezone = 'America/St_Johns'`);
    await superuser.query(`ALTER DATABASE ${one?.name} SET datestyle = 'SQL, DMY'`);
    const fresh = await api.newOrganisation();
    expect((await fresh.get('/v1/audit/verification')).valid).toBe(true);
  });

  it('begins from the organisation, and reads as documented', () => {
    const organisationId = '01990000-0000-7000-8000-000000000001';
    const event: StoredEvent = {
      organisationId,
      sequence: '1',
      at: '2026-06-01T01:00:00.000000Z',
      actor: '{"id": "x"}',
      requestId: null,
      action: '漏えい',
      subjectType: '-',
      subjectId: organisationId,
      incidentId: null,
      incidentState: null,
      detail: '{}',
      detailSalt: '00112233445566778899aabbccddeeff',
      detailHash: createHash('sha256').update('00112233445566778899aabbccddeeff', 'hex').update('{}').digest('hex'),
      previousHash: genesisHash(organisationId),
      hash: '',
    };
    expect(canonicalForm(event)).toBe(
      `36:${organisationId}1:127:2026-06-01T01:00:00.000000Z11:{"id": "x"}-9:漏えい1:-36:${organisationId}--`,
    );
    expect(hasItsDetail(event)).toBe(true);
    expect(hasItsDetail({ ...event, detail: '{ }' })).toBe(false);
  });
});
