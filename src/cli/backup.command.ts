import { parseArgs } from 'node:util';
import { writeBackup } from '../backup/write-backup.js';
import { type Command, WrongUsage } from './command.js';
import { withDatabase } from './with-database.js';

export const backup: Command = {
  usage: '--to <new file>',
  summary:
    'Writes the whole database, as of one moment, into a ZIP file; the service goes on meanwhile. Files of incidents, keys and checkpoints are not in it (docs/operations.md).',
  run: async (args, settings) => {
    const { to } = parseArgs({ args: [...args], options: { to: { type: 'string' } } }).values;
    if (to === undefined) throw new WrongUsage('Give --to a file that is not there yet.');
    await withDatabase(settings(), async (url) => {
      const { takenAt, tables } = await writeBackup(url, to);
      const rows = tables.reduce((sum, table) => sum + table.rows, 0);
      process.stdout.write(`${JSON.stringify({ file: to, takenAt, tables: tables.length, rows })}\n`);
    });
  },
};
