import { describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { DeliveryStore } from '../../src/deliveries/delivery.store.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { SystemDatabase } from '../../src/platform/database/system-database.js';
import { aLeak } from '../support/builders.js';
import { useTestApi } from '../support/use-test-api.js';

describe('work in the background', () => {
  // One connection, which one organisation's work hands to the next.
  const api = useTestApi({ DATABASE_POOL_SIZE: '1' });
  const acme = api.organisation('例示商事');
  const globex = api.organisation('別の会社');

  it('sends each organisation’s mails to its own people, with its own incidents', async () => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
    await acme.addMember('officer', 'officer@acme.example');
    await globex.addMember('officer', 'officer@globex.example');
    await acme.logIncident(aLeak({ specialCareData: true }, { title: 'ACME-ONLY' }));
    await globex.logIncident(aLeak({ specialCareData: true }, { title: 'GLOBEX-ONLY' }));
    await api.sweep();

    const mails = api.mailbox.mails.map((mail) => ({
      to: [mail.to].flat().flatMap((to) => to?.value.map(({ address }) => address) ?? []),
      text: `${mail.subject ?? ''} ${mail.text ?? ''}`,
    }));
    expect(mails.length).toBeGreaterThanOrEqual(2);
    for (const { to, text } of mails) {
      const isAcmes = to.includes('officer@acme.example');
      expect(text.includes('ACME-ONLY')).toBe(isAcmes);
      expect(text.includes('GLOBEX-ONLY')).toBe(!isAcmes);
    }
    const seen = async (organisation: typeof acme) =>
      (await organisation.deliveries()).map(({ recipient }) => recipient);
    expect(new Set(await seen(acme))).toEqual(new Set(['officer@acme.example']));
    expect(new Set(await seen(globex))).toEqual(new Set(['officer@globex.example']));
  });

  it('cannot read, settle or answer for a delivery of another organisation', async () => {
    const [theirs] = await acme.deliveries();
    const id = theirs?.id ?? '';
    const store = api.part(DeliveryStore);
    const unitOfWork = api.part(UnitOfWork);
    await api.asOwner((owner) => owner.query("UPDATE delivery SET state = 'queued' WHERE id = $1", [id]));
    expect(await unitOfWork.run(acme.id, (tx) => store.queued(tx, [id]))).toHaveLength(1);
    expect(await unitOfWork.run(globex.id, (tx) => store.queued(tx, [id]))).toEqual([]);

    const at = api.clock.now();
    const result = { id, attempt: 9, at, outcome: 'accepted', answer: 'x', state: 'sent', nextAttemptAt: at } as const;
    const answered = unitOfWork.run(globex.id, async (tx) => {
      store.record(tx, result, false);
      return Promise.resolve();
    });
    await expect(answered).rejects.toThrow(/foreign key/u);
    expect((await acme.deliveries()).find((delivery) => delivery.id === id)).toMatchObject({ state: 'queued' });
  });

  it('asked about several organisations at once, reads of each what is its own', async () => {
    const [theirs] = await acme.deliveries();
    const id = theirs?.id ?? '';
    const read = (...organisations: (typeof acme)[]) =>
      api.part(UnitOfWork).across((system) =>
        api.part(DeliveryStore).queuedOf(
          system,
          organisations.map((organisation) => ({ organisationId: organisation.id, id })),
        ),
      );
    expect(await read(globex)).toEqual([]);
    expect(await read(globex, acme, globex)).toMatchObject([{ id, organisationId: acme.id }]);
  });

  it('without an organisation is an error before any statement is sent', async () => {
    const unitOfWork = api.part(UnitOfWork);
    for (const nothing of ['', ' ', 'null', "'; SELECT 1; --"]) {
      await expect(unitOfWork.run(nothing, () => Promise.resolve('went on'))).rejects.toThrow(TypeError);
    }
    await expect(unitOfWork.run(undefined as unknown as string, () => Promise.resolve('went on'))).rejects.toThrow(
      TypeError,
    );
  });

  it.each(["''", 'DEFAULT', "'00000000-0000-0000-0000-000000000000'"])(
    'with the tenant set to %s reads and writes nothing',
    async (nothing) => {
      const client = new Client({ connectionString: api.databaseUrl, options: '-c role=sokuho_app' });
      await client.connect();
      try {
        await client.query(`BEGIN; SET LOCAL sokuho.organisation_id = ${nothing}`);
        const read = await client.query('SELECT id FROM incident').catch((error: unknown) => (error as Error).message);
        if (typeof read === 'string') expect(read).toMatch(/uuid|sokuho\.organisation_id/u);
        else expect(read.rows).toEqual([]);
      } finally {
        await client.end();
      }
    },
  );

  it('sees across organisations what is due and whose a key is, and nothing of any record', async () => {
    const system = api.part(SystemDatabase);
    const read = (columns: string, table: string) =>
      system.rows({ name: `read ${columns} ${table}`, text: `SELECT ${columns} FROM ${table}` }, []);
    expect((await read('organisation_id, id', 'delivery')).length).toBeGreaterThan(0);
    for (const [columns, table] of [
      ['message', 'delivery'],
      ['recipient', 'delivery'],
      ['step', 'reminder'],
      ['id', 'incident'],
      ['email', 'member'],
      ['content', 'draft_version'],
      ['detail', 'audit_event'],
    ] as const) {
      await expect(read(columns, table)).rejects.toThrow(/permission denied/u);
    }
  });
});
