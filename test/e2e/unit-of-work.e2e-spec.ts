import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { systemActor } from '../../src/access/actor.js';
import { AuditService } from '../../src/audit/audit.service.js';
import { newId } from '../../src/platform/database/new-id.js';
import { TooLate, type Tx } from '../../src/platform/database/tx.js';
import { NotCommitted, UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { recordedStatements } from '../support/recorded-statements.js';
import { useTestApi } from '../support/use-test-api.js';

const addMember = {
  name: 'test_add_member',
  text: `INSERT INTO member (organisation_id, id, email, name, role, language, created_at)
         VALUES ($1, $2::uuid, $2::uuid || '@example.jp', 'x', 'viewer', 'ja', now())`,
};
const fail = { name: 'test_fail', text: 'SELECT 1 / $1::int' };

describe('a unit of work', () => {
  const api = useTestApi({ DATABASE_POOL_SIZE: '2' });
  const acme = api.organisation();

  const run = <T>(work: (tx: Tx) => Promise<T>) => api.part(UnitOfWork).run(acme.id, work);
  const send = (tx: Tx) => tx.send(addMember, [acme.id, newId()]);
  const members = async () => (await acme.get('/v1/members?limit=200')).items.length as number;

  it('commits what was sent without waiting', async () => {
    const before = await members();
    await run(async (tx) => {
      void send(tx);
      void send(tx);
      return Promise.resolve();
    });
    expect(await members()).toBe(before + 2);
  });

  it('keeps nothing when a statement that nobody waited for fails, and says which', async () => {
    const before = await members();
    const failed = run(async (tx) => {
      void send(tx);
      void tx.send(fail, [0]);
      void send(tx);
      return Promise.resolve('done');
    });
    await expect(failed).rejects.toThrow(/division by zero/u);
    expect(await members()).toBe(before);
  });

  describe('that others join', () => {
    const share = (made: () => Promise<unknown>) =>
      api.part(UnitOfWork).share(acme.id, async (tx, make) => {
        void send(tx);
        await make(made);
      });

    it('keeps what all of them did', async () => {
      const before = await members();
      await share(async () => {
        await run(send);
        await run(send);
      });
      expect(await members()).toBe(before + 3);
    });

    it.each([
      ['threw', () => Promise.reject(new Error('changed its mind')), 'changed its mind'],
      ['sent what failed', (tx: Tx) => Promise.resolve(void tx.send(fail, [0])), /division by zero/u],
    ])('keeps nothing when one of them %s, also where somebody caught that', async (_, work, said) => {
      const before = await members();
      const shared = share(async () => {
        await run(async (tx) => {
          await send(tx);
          await work(tx);
        }).catch(() => undefined);
        await run(send).catch(() => undefined);
      });
      await expect(shared).rejects.toThrow(said);
      expect(await members()).toBe(before);
    });

    it('is joined by nobody once it is over, nor by another organisation', async () => {
      const globex = await api.newOrganisation('乙社');
      const own = { name: 'test_whose', text: 'SELECT organisation_id AS id FROM organisation' };
      await share(async () => {
        expect(await api.part(UnitOfWork).run(globex.id, (tx) => tx.rows(own, []))).toEqual([{ id: globex.id }]);
      });
    });
  });

  it('lets no late failure become an unhandled rejection while the use case does something else', () => {
    const said = execFileSync(process.execPath, ['scripts/run-ts.mjs', 'test/support/late-failure.ts'], {
      stdio: 'pipe',
    });
    expect(said.toString()).toBe('alive');
  });

  it('answers the failure of the use case itself, whatever else fails with it', async () => {
    const thrown = run((tx) => {
      void tx.send(fail, [0]);
      return Promise.reject(new Error('the use case itself'));
    });
    await expect(thrown).rejects.toThrow('the use case itself');
  });

  it('answers why its first statement failed, and not that those behind it could not be worked on', async () => {
    const busy = { name: 'test_busy', text: "DO $$ BEGIN RAISE EXCEPTION 'busy' USING ERRCODE = '55P03'; END $$" };
    const thrown = run(async (tx) => {
      void tx.send(busy, []);
      await tx.manager.query('SELECT 1');
    });
    await expect(thrown).rejects.toMatchObject({ code: '55P03' });
  });

  it('is an error when COMMIT is answered ROLLBACK, although every failure was swallowed', async () => {
    const before = await members();
    const swallowed = run(async (tx) => {
      await tx.manager.query('SELECT 1 / 0').catch(() => undefined);
    });
    await expect(swallowed).rejects.toThrow(NotCommitted);
    expect(await members()).toBe(before);
  });

  it('keeps nothing of what was done when the use case throws', async () => {
    const before = await members();
    const thrown = run(async (tx) => {
      await send(tx);
      throw new Error('changed its mind');
    });
    await expect(thrown).rejects.toThrow('changed its mind');
    expect(await members()).toBe(before);
  });

  it('is not committed without its audit entry: a missing head stops it inside SQL', async () => {
    const id = newId();
    await api.asOwner((owner) =>
      owner.query(
        `INSERT INTO organisation (organisation_id, name, kind, default_regime, language, created_at)
         VALUES ($1, 'without a chain', 'private_operator', 'appi-private', 'ja', now())`,
        [id],
      ),
    );
    const headless = api.part(UnitOfWork).run(id, async (tx) => {
      void tx.send(addMember, [id, newId()]);
      const entry = { action: 'member.added', subject: { type: 'member', id }, detail: {} };
      void api.part(AuditService).append(tx, systemActor(id), entry);
      return Promise.resolve();
    });
    await expect(headless).rejects.toThrow(/null value in column "sequence"/u);

    const { rowCount } = await api.asOwner((owner) =>
      owner.query('SELECT FROM member WHERE organisation_id = $1', [id]),
    );
    expect(rowCount).toBe(0);
  });

  it('chains the entries of writers at once without a fork', async () => {
    await Promise.all(Array.from({ length: 10 }, (_, index) => acme.addMember('viewer', `chain-${index}@example.jp`)));

    const { rows } = await api.asOwner((owner) =>
      owner.query<{ broken: number; newest: boolean }>(
        `SELECT count(*) FILTER (WHERE e.previous_hash <> p.hash)::int AS broken,
                bool_or(e.sequence = h.sequence AND e.hash = h.hash) AS newest
         FROM audit_event e
         JOIN audit_event p ON p.organisation_id = e.organisation_id AND p.sequence = e.sequence - 1
         JOIN audit_head h ON h.organisation_id = e.organisation_id
         WHERE e.organisation_id = $1`,
        [acme.id],
      ),
    );
    expect(rows).toEqual([{ broken: 0, newest: true }]);
  });

  it('takes no organisation id that is none, so that nothing can be smuggled into its SQL', async () => {
    const smuggled = api.part(UnitOfWork).run("x'; RESET role; --", () => Promise.resolve());
    await expect(smuggled).rejects.toThrow(/Not an organisation id/u);
  });

  describe('that only asks', () => {
    const ask = <T>(work: (tx: Tx) => Promise<T>) => api.part(UnitOfWork).ask(acme.id, work);
    const own = { name: 'test_own', text: 'SELECT organisation_id AS id FROM organisation' };

    it('has sent COMMIT before its first answer comes', async () => {
      const order: string[] = [];
      await recordedStatements(
        () =>
          ask(async (tx) => {
            await tx.rows(own, []);
            order.push('an answer');
          }),
        ({ query }) => order.push(query.text.split(';')[0] ?? ''),
      );
      expect(order).toEqual(['BEGIN', own.text, 'COMMIT', 'an answer']);
    });

    it('asks nothing more once it was answered', async () => {
      const asked = ask(async (tx) => {
        await tx.rows(own, []);
        return tx.rows(own, []);
      });
      await expect(asked).rejects.toThrow(TooLate);
    });

    it('sees its organisation alone', async () => {
      expect(await ask((tx) => tx.rows(own, []))).toEqual([{ id: acme.id }]);
    });

    it('asks nothing through TypeORM, which sends later than it was called', async () => {
      await expect(ask((tx) => tx.manager.query('SELECT 1'))).rejects.toThrow(TooLate);
    });

    it('answers the failure of what it asked, and what it threw itself', async () => {
      await expect(ask((tx) => tx.rows(fail, [0]))).rejects.toThrow(/division by zero/u);
      const thrown = ask(async (tx) => {
        await tx.rows(own, []);
        throw new Error('not what was looked for');
      });
      await expect(thrown).rejects.toThrow('not what was looked for');
    });
  });
});
