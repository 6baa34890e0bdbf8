import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { systemActor } from '../access/actor.js';
import { ExportService } from '../audit/export.service.js';
import { type Command, WrongUsage } from './command.js';
import { withApp } from './with-app.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** A line at a time, and no faster than the other side takes them. */
const writeLines = async (lines: AsyncIterable<string>, out: NodeJS.WritableStream): Promise<void> => {
  for await (const line of lines) if (!out.write(line)) await once(out, 'drain');
};

const writeFileOf = async (lines: AsyncIterable<string>, path: string): Promise<void> => {
  // Never over an export that is there already.
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true });
  await once(file, 'open');
  await writeLines(lines, file);
  file.end();
  await finished(file);
};

export const auditExport: Command = {
  usage: '--organisation <id> [--out <file>]',
  summary: 'Writes the whole record of an organisation as NDJSON, to be verified offline (docs/audit.md).',
  run: async (args, settings) => {
    const { values } = parseArgs({
      args: [...args],
      options: { organisation: { type: 'string' }, out: { type: 'string' } },
    });
    const { organisation, out } = values;
    if (organisation === undefined || !uuid.test(organisation)) throw new WrongUsage('Give --organisation an id.');
    await withApp(settings(), async (app) => {
      const lines = app.get(ExportService).lines(systemActor(organisation));
      await (out === undefined ? writeLines(lines, process.stdout) : writeFileOf(lines, out));
    });
  },
};
