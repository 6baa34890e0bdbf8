import { readFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * The law's tables as one plain program for plain-runner.mjs, so that a mutant costs neither a start of jest nor one of
 * Node: 5,100 mutants in an hour instead of a day. The properties and the package face are left out; they find few
 * mutants that the tables do not, and cost most of the time.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const left = /(properties|package-face|coverage|conformance-index)\.spec\.ts$/;
const specs = ['src/law', 'test/law']
  .flatMap((folder) => readdirSync(`${root}${folder}`, { recursive: true }).map((file) => `${folder}/${file}`))
  .filter((file) => file.endsWith('.spec.ts'))
  .filter((file) => !left.test(file))
  .sort();

const places = {
  name: 'each module keeps its own import.meta.url',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8'))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
      loader: 'ts',
    })),
};

await build({
  stdin: {
    contents: [
      ...specs.map((file) => `import './${file}';`),
      "export { tests } from './scripts/mutation/plain-jest.mjs';",
    ].join('\n'),
    resolveDir: root,
  },
  absWorkingDir: root,
  outfile: '.mutation/law-tests.cjs',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  logLevel: 'warning',
  packages: 'external',
  alias: { '@jest/globals': './scripts/mutation/plain-jest.mjs' },
  plugins: [places],
});
