import { parseArgs } from 'node:util';
import { SecondFactorService } from '../people/second-factor/second-factor.service.js';
import { type Command, WrongUsage } from './command.js';
import { withApp } from './with-app.js';

export const secondFactorRemove: Command = {
  usage: '--email <address>',
  summary: 'Removes the second factor of a person who lost device and codes, and ends their sessions. It is recorded.',
  run: (args, settings) => {
    const { email } = parseArgs({ args: [...args], options: { email: { type: 'string' } } }).values;
    if (email === undefined) throw new WrongUsage('Give --email the address that the person signs in with.');
    return withApp(settings(), async (app) => {
      if (!(await app.get(SecondFactorService).removeFor(email))) throw new WrongUsage(`Nobody signs in as ${email}.`);
      process.stdout.write(`${email} signs in with the password alone.\n`);
    });
  },
};
