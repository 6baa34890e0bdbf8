#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { verifyExportFile } from './verify-export-file.js';

const usage = `Verifies an exported record with nothing but the export and the public key.

  sokuho-verify <export.ndjson> --public-key <file> [--checkpoints <file>]

  --public-key   PEM, or the answer of GET /v1/audit/public-key
  --checkpoints  checkpoints kept elsewhere, one JSON line each: the file of the data directory, or those of the mails

Ends with 0 when everything holds, 1 when something does not, 2 when it could not be told.
`;

const run = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'public-key': { type: 'string' }, checkpoints: { type: 'string' } },
  });
  const [exported] = positionals;
  const publicKey = values['public-key'];
  if (exported === undefined || publicKey === undefined) {
    process.stderr.write(usage);
    return 2;
  }
  const report = await verifyExportFile({ exported, publicKey, checkpoints: values.checkpoints ?? null });
  const { from, to, checkpointsChecked, signedThrough, emptied, faults, faultCount } = report;
  process.stdout.write(
    `Organisation ${report.organisationId}, entries ${from} to ${to}, ${checkpointsChecked} checkpoints.\n`,
  );
  for (const { sequence, kind, detail } of faults) process.stdout.write(`${sequence}\t${kind}\t${detail}\n`);
  if (faultCount > faults.length) process.stdout.write(`... and ${faultCount - faults.length} more.\n`);
  if (emptied > 0) process.stdout.write(`Of ${emptied} entries the detail was removed, as later entries say.\n`);
  if (signedThrough < to) process.stdout.write(`No checkpoint vouches for the entries after ${signedThrough}.\n`);
  process.stdout.write(report.valid ? 'The record holds.\n' : 'The record does NOT hold.\n');
  return report.valid ? 0 : 1;
};

try {
  process.exitCode = await run();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 2;
}
