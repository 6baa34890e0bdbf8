import { parseArgs } from 'node:util';
import { SystemClock } from '../platform/clock/clock.js';
import { restoreBackup } from '../backup/restore-backup.js';
import { type Command, WrongUsage } from './command.js';
import { withDatabase } from './with-database.js';

export const restore: Command = {
  usage: '--from <file>',
  summary:
    'Restores a backup into a database that was newly made, and migrates it to this release (docs/operations.md).',
  run: async (args, settings) => {
    const { from } = parseArgs({ args: [...args], options: { from: { type: 'string' } } }).values;
    if (from === undefined) throw new WrongUsage('Give --from a file that `backup` wrote.');
    await withDatabase(settings(), async (url) => {
      const { manifest, mayBeSecond } = await restoreBackup(url, from, new SystemClock().now());
      const { takenAt, version, tables } = manifest;
      const rows = tables.reduce((sum, table) => sum + table.rows, 0);
      process.stdout.write(`${JSON.stringify({ takenAt, version, tables: tables.length, rows, mayBeSecond })}\n`);
      process.stderr.write(
        'Not restored: files of incidents, keys, checkpoint files. Before a worker starts, bring these back (docs/operations.md).\n',
      );
    });
  },
};
