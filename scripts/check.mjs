import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** All checks at once; what one has to say is shown only when it fails. */
const checks = {
  prettier: ['prettier/bin/prettier.cjs', '--check', '--log-level=warn', '--cache', '.'],
  lint: ['oxlint/bin/oxlint'],
  types: ['typescript7/bin/tsc', '--noEmit', '--incremental', 'false', '--singleThreaded'],
  boundaries: [
    'dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    '.dependency-cruiser.cjs',
    'src',
    'migrations',
    'examples',
  ],
  api: ['../scripts/run-ts.mjs', 'scripts/check-api.ts'],
  regexps: ['../scripts/run-ts.mjs', 'scripts/check-regexps.ts'],
  unused: ['knip/bin/knip.js'],
};

const root = fileURLToPath(new URL('..', import.meta.url));
const only = process.argv.slice(2);

const run = ([name, [program, ...args]]) =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(process.execPath, [join(root, 'node_modules', program), ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(12)} ${seconds.padStart(5)} s`);
      if (code !== 0) console.log(said.trimEnd());
      resolve(code === 0);
    });
  });

const wanted = Object.entries(checks).filter(([name]) => only.length === 0 || only.includes(name));
const results = await Promise.all(wanted.map(run));
process.exitCode = results.every(Boolean) ? 0 : 1;
