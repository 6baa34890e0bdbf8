import { parseArgs } from 'node:util';
import { verifyPack } from '../evidence/offline/verify-pack.js';
import { type Command, WrongUsage } from './command.js';

export const packVerify: Command = {
  usage: '<pack.zip> --public-key <file>',
  summary:
    'Tells whether an evidence pack is as it left, and names what was altered. Needs no database and no network (docs/evidence-pack.md).',
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { 'public-key': { type: 'string' } },
    });
    const [path] = positionals;
    const publicKey = values['public-key'];
    if (path === undefined || publicKey === undefined) {
      throw new WrongUsage('Give the pack, and --public-key with PEM or the answer of GET /v1/audit/public-key.');
    }
    const { incidentId, madeAt, entries, faults, valid } = await verifyPack(path, publicKey);
    process.stdout.write(`Incident ${incidentId}, packed ${madeAt}, ${entries} entries.\n`);
    for (const { entry, kind, detail } of faults) process.stdout.write(`${entry}\t${kind}\t${detail}\n`);
    process.stdout.write(valid ? 'The pack holds.\n' : 'The pack does NOT hold.\n');
    if (!valid) process.exitCode = 1;
  },
};
