import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SystemDatabase } from '../../src/platform/database/system-database.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { aFiling, aLeak } from '../support/builders.js';
import { hasPooler, Pooler } from '../support/pooler.js';
import { TestApi } from '../support/test-api.js';
import { cloneDatabase } from '../support/test-database.js';

// Debian's package pgbouncer; where it is not installed the service is told the server itself for one, and works all the same
// as it would behind a pooler: without start-up options and without named statements.
describe(hasPooler ? 'behind pgbouncer in transaction mode, on one connection' : 'told that there is a pooler', () => {
  let api: TestApi;

  beforeAll(async () => {
    const database = await cloneDatabase();
    const pooler = hasPooler ? await Pooler.inFrontOf(database.url) : null;
    const drop = async (): Promise<void> => {
      await pooler?.stop();
      await database.drop();
    };
    api = await TestApi.start({ DATABASE_POOLER_URL: pooler?.url ?? database.url }, { url: database.url, drop });
    api.clock.standAt('2026-06-01T10:00:00+09:00');
  }, 60_000);

  afterAll(async () => {
    await api.stop();
  }, 60_000);

  it('an incident is logged, reminded of and filed', async () => {
    const acme = await api.newOrganisation();
    await acme.addMember('officer', 'houmu@acme.example');
    const incident = await acme.logIncident(aLeak());
    await api.sweep();
    expect(api.mailbox.mails.map(({ subject }) => subject)).toEqual([expect.stringContaining('顧客情報の漏えい')]);

    api.clock.standAt('2026-06-03T10:00:00+09:00');
    await acme.post(
      `/v1/incidents/${incident.id}/filings`,
      aFiling({ serves: ['preliminary_report'], filedAt: '2026-06-03T09:00:00+09:00' }),
    );
    const { items } = (await acme.get('/v1/deadlines')) as { items: { kind: string }[] };
    expect(items.map(({ kind }) => kind).sort()).toEqual(['final_report']);
  });

  it('organisations that take turns on the connection stay apart', async () => {
    const [acme, globex] = [await api.newOrganisation('甲社'), await api.newOrganisation('乙社')];
    const ours = await acme.logIncident(aLeak());
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, turn) =>
        (turn % 2 === 0 ? acme : globex).request('get', `/v1/incidents/${ours.id}`).then(({ status }) => status),
      ),
    );
    expect(answers).toEqual(Array.from({ length: 20 }, (_, turn) => (turn % 2 === 0 ? 200 : 404)));
  });

  it('each transaction takes on its role, since the connection has none', async () => {
    const acme = await api.newOrganisation();
    const whoAmI = { name: 'who-am-i', text: 'SELECT current_user::text AS role' };
    expect(await api.part(UnitOfWork).run(acme.id, (tx) => tx.rows(whoAmI, []))).toEqual([{ role: 'sokuho_app' }]);
    expect(await api.part(SystemDatabase).rows(whoAmI, [])).toEqual([{ role: 'sokuho_system' }]);
  });

  it('each transaction plans as the connections of the service do', async () => {
    const acme = await api.newOrganisation();
    const settings = {
      name: 'how-do-i-plan',
      text: "SELECT current_setting('enable_seqscan') AS whole, current_setting('jit') AS jit",
    };
    const planned = [{ whole: 'off', jit: 'off' }];
    const unitOfWork = api.part(UnitOfWork);
    expect(await unitOfWork.run(acme.id, (tx) => tx.rows(settings, []))).toEqual(planned);
    expect(await unitOfWork.snapshot(acme.id, (tx) => tx.rows(settings, []))).toEqual(planned);
    expect(await unitOfWork.across((system) => system.rows(settings, []))).toEqual(planned);
    expect(await api.part(SystemDatabase).rows(settings, [])).toEqual(planned);
  });
});
