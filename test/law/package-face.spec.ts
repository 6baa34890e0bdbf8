import { createContext, runInContext } from 'node:vm';

import { describe, expect, it } from '@jest/globals';
import { build } from 'esbuild';

/** Bundles the law as an application in a browser would, and says what went into it. */
async function browserBundle() {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `import { assess } from './src/law/index.ts'; globalThis.assess = assess;`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  return { code: outputFiles[0]?.text ?? '', inputs: Object.keys(metafile.inputs) };
}

describe('the law as a package of its own', () => {
  it('needs nothing but itself, date-fns and the holiday data', async () => {
    const { inputs } = await browserBundle();
    const own = /^(src\/law\/|node_modules\/(@date-fns|date-fns|@holiday-jp)\/|<stdin>$)/u;
    const others = inputs.filter((path) => !own.test(path));
    expect(others).toEqual([]);
  });

  it('runs where there is no Node: no process, no require, no modules', async () => {
    const { code } = await browserBundle();
    const page = createContext({});
    runInContext(code, page);
    const due = runInContext(
      `assess('appi-private', [{ knownAt: '2026-11-24T10:00:00+09:00', facts: { specialCareData: true } }])
         .obligations.map((each) => each.kind + ' ' + each.dueOn).join()`,
      page,
    ) as string;
    expect(due).toBe('preliminary_report 2026-11-28,final_report 2026-12-23,individual_notice null');
  });
});
