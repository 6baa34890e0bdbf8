import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { startOptions } from '../src/platform/database/planning.js';
import { build, BuiltService, startOfNode } from './api/built-service.js';
import { HttpCalls } from './api/http-calls.js';
import { inTurns, load, type Load, ROUNDS, type Timed, WARM_UP } from './api/load.js';
import { copyIncidentsOverMany } from './api/many-incidents.js';
import { oneByOne, RecordedWork, together, type Work } from './api/recorded-work.js';
import { validationCost } from './api/validation.js';
import { makeWriters, type Writer } from './api/writers.js';
import { bootHere, counted, startOwnDatabase } from './own-service.js';
import { copyOrganisation } from './reminders/copies.js';
import { type BenchRow, keepResults } from './results.js';

const CONNECTIONS = 16;
const FEW = 4;
const ORGANISATIONS = 10_000;
const STORED = 1_000_000;
const WRITERS = 64;
const CREATED = 6_400;
const READ = 8_000;
const ASSESSED = 40_000;
const REQUESTS = 100_000;

build();
const { owner, url: databaseUrl, adminKey: key, settings: own, stop } = await startOwnDatabase();
const settings = { ...own, SOKUHO_RATE_LIMIT_PER_KEY: '0', SOKUHO_RATE_LIMIT_PER_ADDRESS: '0' };

const leak = {
  ...(JSON.parse(await readFile('examples/mis-sent-health-data.json', 'utf8')) as object),
  awareAt: new Date().toISOString(),
};
const body = JSON.stringify(leak);
const assessed = JSON.stringify({
  regime: 'appi-private',
  revisions: [
    { knownAt: '2026-11-24T10:00:00+09:00', facts: { specialCareData: true, affectedPersons: { known: 45 } } },
  ],
});

const ms = (value: number): string => `${value.toFixed(1)} ms`;
const percent = (part: number, whole: number): string => `${counted((100 * part) / whole)}%`;

/**
 * The same work by pg alone over as many connections, as the role that the service has and told as it is how to plan. What
 * is asked was made before: here the database and pg are timed.
 */
const byPgAlone = async (
  connections: number,
  count: number,
  work: (turn: number) => Work,
  isPipelined: boolean,
): Promise<Timed> => {
  const works = Array.from({ length: Math.ceil(count * (1 + WARM_UP)) }, (_, turn) => work(turn));
  const clients = Array.from(
    { length: connections },
    () =>
      new pg.Client({ connectionString: databaseUrl, options: startOptions('sokuho_app', 60), pipeline: isPipelined }),
  );
  await Promise.all(clients.map((client) => client.connect()));
  // What was made is much, and marking it would take the processor from the work.
  global.gc?.();
  try {
    const ask = isPipelined ? together : oneByOne;
    return await load(connections, count, (lane) => ask(clients[lane] as pg.Client, works.pop() ?? []));
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
};

/** What the service asks of the database for one incident, for the board and for one incident read again. */
const recordedWork = async (): Promise<{
  create: RecordedWork;
  board: RecordedWork;
  read: RecordedWork;
  id: string;
}> => {
  const running = await bootHere(settings);
  const calls = new HttpCalls(running.url, [key]);
  try {
    const made = await calls.send('POST', '/v1/incidents', body, 201);
    const { id } = JSON.parse(made.toString()) as { id: string };
    return {
      create: await RecordedWork.of(() => calls.send('POST', '/v1/incidents', body, 201)),
      board: await RecordedWork.of(() => calls.send('GET', '/v1/deadlines', null, 200)),
      read: await RecordedWork.of(() => calls.send('GET', `/v1/incidents/${id}`, null, 200)),
      id,
    };
  } finally {
    await calls.close();
    await running.close();
  }
};

const created = (calls: HttpCalls): Promise<Timed> =>
  load(CONNECTIONS, CREATED / ROUNDS, async () => {
    await calls.send('POST', '/v1/incidents', body, 201);
  });

const createdBesidePg = async (
  calls: HttpCalls,
  work: RecordedWork,
  from: string,
  writers: readonly Writer[],
): Promise<{ rows: BenchRow[]; ours: Load }> => {
  const byTurns = (turn: number): Work => work.anew(from, writers[turn % writers.length]?.organisationId);
  const [ours, apart, piped] = await inTurns(
    () => created(calls),
    () => byPgAlone(CONNECTIONS, CREATED / ROUNDS, byTurns, false),
    () => byPgAlone(CONNECTIONS, CREATED / ROUNDS, byTurns, true),
  );
  const figure = `${counted(ours.perSecond)}/s`;
  const name = `POST /v1/incidents, ${String(CONNECTIONS)} connections, ${String(WRITERS)} organisations, ${String(work.length)} statements`;
  return {
    ours,
    rows: [
      {
        work: name,
        figure,
        beside: `${counted(apart.perSecond)}/s, the same SQL by pg, one statement after another`,
        ratio: percent(ours.perSecond, apart.perSecond),
        aim: '100% or more',
      },
      {
        work: name,
        figure,
        beside: `${counted(piped.perSecond)}/s, the same SQL by pg, in one round trip`,
        ratio: percent(ours.perSecond, piped.perSecond),
        aim: '60% or more',
      },
    ],
  };
};

const readBesidePg = async (calls: HttpCalls, path: string, name: string, work: RecordedWork): Promise<BenchRow> => {
  const asked = work.anew();
  const [ours, alone] = await inTurns(
    () =>
      load(FEW, READ / ROUNDS, async () => {
        await calls.send('GET', path, null, 200);
      }),
    () => byPgAlone(FEW, READ / ROUNDS, () => asked, true),
  );
  return {
    work: `${name}, ${String(FEW)} connections`,
    figure: `p99 ${ms(ours.p99)} (p50 ${ms(ours.p50)}, ${counted(ours.perSecond)}/s)`,
    beside: `p99 ${ms(alone.p99)} (p50 ${ms(alone.p50)}, ${counted(alone.perSecond)}/s), the same queries by pg alone`,
    ratio: `${(ours.p99 / alone.p99).toFixed(1)}x`,
    aim: '2x or less',
  };
};

const assessedBesideFastify = async (calls: HttpCalls): Promise<BenchRow> => {
  const post = async (): Promise<void> => {
    await calls.send('POST', '/v1/assessments', assessed, 200);
  };
  const answer = await calls.send('POST', '/v1/assessments', assessed, 200);
  const bare = spawn(process.execPath, ['scripts/run-ts.mjs', 'bench/api/bare-route.ts'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  bare.stdin.end(answer);
  const [url] = (await once(bare.stdout, 'data')) as [Buffer];
  const bareCalls = new HttpCalls(url.toString().trim(), [key]);
  try {
    const [ours, alone] = await inTurns(
      () => load(CONNECTIONS, ASSESSED / ROUNDS, post),
      () =>
        load(CONNECTIONS, ASSESSED / ROUNDS, async () => {
          await bareCalls.send('POST', '/', assessed, 200);
        }),
    );
    return {
      work: `POST /v1/assessments, ${String(CONNECTIONS)} connections, ${counted(answer.length)} bytes`,
      figure: `${counted(ours.perSecond)}/s`,
      beside: `${counted(alone.perSecond)}/s by a route of fastify alone`,
      ratio: percent(ours.perSecond, alone.perSecond),
      aim: '50% or more',
    };
  } finally {
    await bareCalls.close();
    bare.kill();
  }
};

const memoryOver = async (service: BuiltService, calls: HttpCalls, id: string): Promise<BenchRow> => {
  const paths = ['/v1/deadlines', `/v1/incidents/${id}`, '/v1/organisation', '/v1/incidents?limit=5'];
  let sent = 0;
  const until = async (count: number): Promise<number> => {
    await Promise.all(
      Array.from({ length: CONNECTIONS }, async () => {
        while (sent < count) {
          sent += 1;
          await calls.send('GET', paths[sent % paths.length] ?? '', null, 200);
        }
      }),
    );
    return service.memory();
  };
  const before = await until(1_000);
  const warm = await until(10_000);
  const after = await until(REQUESTS);
  return {
    work: `memory after ${counted(REQUESTS)} requests`,
    figure: `${counted(after)} MiB`,
    beside: `${counted(before)} MiB after 1,000, ${counted(warm)} after 10,000`,
    ratio: `${(after / before).toFixed(2)}x`,
    aim: 'flat',
  };
};

try {
  const { create, board, read, id } = await recordedWork();
  const node = startOfNode();
  const service = await BuiltService.start(settings);
  const calls = new HttpCalls(service.url, [key]);
  const rows: BenchRow[] = [];
  try {
    const { rows: found } = await owner.query<{ id: string }>('SELECT organisation_id AS id FROM organisation');
    const first = found[0]?.id ?? '';
    const [model] = await copyOrganisation(owner, first, 1);
    const writers = await makeWriters(owner, first, WRITERS);
    const creating = new HttpCalls(service.url, [key, ...writers.map((writer) => writer.key)]);
    const few = await createdBesidePg(creating, create, first, writers);
    const { checked, read: merelyRead } = await validationCost(body);
    rows.push(...few.rows, {
      work: 'checking the body of POST /v1/incidents (ValidationPipe)',
      figure: `${checked.toFixed(2)} ms`,
      beside: `${merelyRead.toFixed(3)} ms for JSON.parse alone; ${ms(1_000 / few.ours.perSecond)} for one request after another`,
      ratio: `${percent(checked, 1_000 / few.ours.perSecond)} of a request`,
      aim: '–',
    });
    await copyIncidentsOverMany(owner, model ?? '', { organisations: ORGANISATIONS, incidents: STORED });
    const [many] = await inTurns(() => created(creating));
    await creating.close();
    rows.push(
      await readBesidePg(
        calls,
        '/v1/deadlines',
        `GET /v1/deadlines, first page of ${counted(STORED)} deadlines in ${counted(ORGANISATIONS)} organisations`,
        board,
      ),
      await readBesidePg(calls, `/v1/incidents/${id}`, 'GET /v1/incidents/{id}', read),
      {
        work: `POST /v1/incidents with ${counted(STORED)} incidents stored`,
        figure: `${counted(many.perSecond)}/s`,
        beside: `${counted(few.ours.perSecond)}/s with some thousands`,
        ratio: `${(few.ours.perSecond / many.perSecond).toFixed(2)}x`,
        aim: '1.2x or less',
      },
      await assessedBesideFastify(calls),
      {
        work: 'cold start of the built service on a migrated database, until it is ready',
        figure: `${counted(service.startMs)} ms`,
        beside: `${counted(node)} ms, Node itself`,
        ratio: `${counted(service.startMs - node)} ms more`,
        aim: 'within 2 s',
      },
      await memoryOver(service, calls, id),
    );
  } finally {
    await calls.close();
    await service.stop();
  }
  await keepResults('api', rows);
} finally {
  await stop();
}
