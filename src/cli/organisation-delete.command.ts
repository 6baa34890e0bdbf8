import { parseArgs } from 'node:util';
import { DeleteOrganisationService } from '../deletion/delete-organisation.service.js';
import { type Command, WrongUsage } from './command.js';
import { withApp } from './with-app.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

const options = {
  organisation: { type: 'string' },
  name: { type: 'string' },
  out: { type: 'string' },
  'files-only': { type: 'boolean' },
} as const;

export const organisationDelete: Command = {
  usage: '--organisation <id> --name <its exact name> --out <new folder> | --organisation <id> --files-only',
  summary:
    'Takes everything of an organisation out, then deletes it for good (docs/operations.md). It cannot be undone.',
  run: async (args, settings) => {
    const { organisation, name, out, 'files-only': filesOnly } = parseArgs({ args: [...args], options }).values;
    if (organisation === undefined || !uuid.test(organisation)) throw new WrongUsage('Give --organisation an id.');
    await withApp(settings(), async (app) => {
      const deletion = app.get(DeleteOrganisationService);
      if (filesOnly === true) {
        process.stdout.write(`${JSON.stringify({ files: await deletion.removeFilesOfNobody(organisation) })}\n`);
        return;
      }
      if (name === undefined || out === undefined)
        throw new WrongUsage(
          'Give --name the exact name of the organisation, and --out a folder for what is taken out.',
        );
      process.stdout.write(`${JSON.stringify(await deletion.delete(organisation, name, out))}\n`);
    });
  },
};
