import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build, isBuilt, root } from './build.mjs';

/**
 * Boots the built service once as a newcomer would: embedded database, empty data directory, a port of the system's
 * choice. Posts an example with the key that was printed, looks at its dates, stops it, and looks for what was left.
 */
const settings = ['DATABASE_URL', 'SMTP_URL', 'HOST', 'SOKUHO_ROLE', 'SOKUHO_BOOTSTRAP_API_KEY', 'SOKUHO_PUBLIC_URL'];
const dataDir = mkdtempSync(join(tmpdir(), 'sokuho-smoke-'));

const expectEqual = (what, found, wanted) => {
  if (found !== wanted) throw new Error(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`);
  console.log(`ok  ${what}: ${wanted}`);
};

/** One that has ended and was not collected by its parent yet counts as gone. */
const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return !/^\d+ \(.*\) Z /.test(existsSync('/proc/self/stat') ? readFileSync(`/proc/${pid}/stat`, 'utf8') : '');
  } catch {
    return false;
  }
};

const until = async (what, seconds, probe) => {
  for (const end = performance.now() + seconds * 1000; performance.now() < end; await pause(100)) {
    const found = await probe();
    if (found) return found;
  }
  throw new Error(`Waited ${seconds} s in vain for ${what}.`);
};

const start = () => {
  const env = { ...process.env, SOKUHO_DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'warn' };
  for (const name of settings) delete env[name];
  const child = spawn(process.execPath, [join(root, 'dist', 'service', 'main.js')], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const app = {
    child,
    said: '',
    ended: new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal))),
  };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (app.said += chunk));
  return app;
};

const visit = async (app) => {
  const saidOrEnded = (pattern) => () => {
    if (app.child.exitCode !== null) throw new Error('The service ended by itself.');
    return pattern.exec(app.said)?.[0];
  };
  const base = await until('the address', 60, saidOrEnded(/http:\/\/(127\.0\.0\.1|localhost):[1-9]\d*/));
  const key = await until('the key', 10, saidOrEnded(/\bsokuho_[\w-]{43}/));
  await until('/readyz', 30, () =>
    fetch(`${base}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    ),
  );

  const post = (path, body) =>
    fetch(`${base}/v1/${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body,
    });
  await post('members', JSON.stringify({ email: 'houmu@example.jp', name: '法務', role: 'officer' }));
  const answer = await post('incidents', readFileSync(join(root, 'examples', 'mis-sent-health-data.json')));
  const incident = await answer.json();
  expectEqual('status of POST /v1/incidents', answer.status, 201);
  const due = (kind) => incident.deadlines.find((deadline) => deadline.kind === kind)?.dueOn;
  // Known on Friday 20 November 2026: day 5 is a Tuesday, day 30 a Saturday.
  expectEqual('preliminary report', due('preliminary_report'), '2026-11-24');
  expectEqual('final report', due('final_report'), '2026-12-21');

  const kept = await (
    await fetch(`${base}/v1/incidents/${incident.id}`, { headers: { authorization: `Bearer ${key}` } })
  ).json();
  // Read from the database, whose dates must not become moments.
  expectEqual('final report as kept', kept.deadlines.map(({ dueOn }) => dueOn).join(' '), '2026-11-24 2026-12-21 ');
  const outbox = join(dataDir, 'outbox');
  await until(
    'a mail about it',
    30,
    () => existsSync(outbox) && readdirSync(outbox).some((name) => name.endsWith('.eml')),
  );
  console.log('ok  a mail about it went out');

  // Drawn in a thread, whose modules stand apart in the bundle.
  const draft = await (await post(`incidents/${incident.id}/drafts`, '{"kind":"individual_notice"}')).json();
  const ask = (path, init) =>
    fetch(`${base}/v1/${path}`, { ...init, headers: { authorization: `Bearer ${key}`, ...init?.headers } });
  const pdf = await ask(`drafts/${draft.id}/document?format=pdf`);
  expectEqual(
    'a draft as PDF',
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
    '%PDF-',
  );
  const fields = Object.fromEntries(
    ['subject', 'senderName', 'noticeOutline', 'noticeData', 'noticeCause', 'noticeDamage', 'noticeOther'].map((id) => [
      id,
      { text: '記載事項' },
    ]),
  );
  await ask(`drafts/${draft.id}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json', 'if-match': '*' },
    body: JSON.stringify({ fields: { ...fields, recipientName: { text: '{{氏名}} 様' } } }),
  });
  const letters = await ask(`drafts/${draft.id}/letters?as=pdf`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv' },
    body: '氏名\n山田太郎\n',
  });
  expectEqual(
    'letters as PDF',
    Buffer.from(await letters.arrayBuffer())
      .subarray(0, 5)
      .toString(),
    '%PDF-',
  );

  const faulty = await post('incidents', JSON.stringify({ title: 1, awareAt: '2026-02-30', cause: { kind: 'x' } }));
  expectEqual('status for a body with faults', faulty.status, 400);
  const pointers = new Set((await faulty.json()).errors.map(({ pointer }) => pointer));
  expectEqual('what is at fault', [...pointers].toSorted().join(' '), '/awareAt /cause/kind /facts /title');

  const stranger = await fetch(`${base}/v1/incidents`, { headers: { authorization: 'Bearer none' } });
  expectEqual('status for a wrong key', stranger.status, 401);
  const openApi = await (await fetch(`${base}/openapi.json`)).json();
  expectEqual('OpenAPI', openApi.openapi.slice(0, 3), '3.1');
};

const stop = async (app) => {
  const server = Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  app.child.kill('SIGTERM');
  expectEqual('exit after SIGTERM', await Promise.race([app.ended, pause(20_000, 'still running', { ref: false })]), 0);
  await until('the database server to end', 5, () => !isAlive(server));
  console.log('ok  nothing is left running');
};

if (!isBuilt() && !(await build())) process.exit(1);
const app = start();
try {
  await visit(app);
  await stop(app);
} catch (error) {
  console.error(
    `FAILED  ${error.message}\n--- what the service said ---\n${app.said.replace(/sokuho_[\w-]{43}/g, 'sokuho_...')}`,
  );
  process.exitCode = 1;
  app.child.kill('SIGTERM');
  if ((await Promise.race([app.ended, pause(20_000, null, { ref: false })])) === null) app.child.kill('SIGKILL');
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
