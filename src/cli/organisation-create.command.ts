import { parseArgs } from 'node:util';
import { toInstance } from '../platform/to-instance.js';
import { validateSync } from 'class-validator';
import { NewOrganisationDto } from '../organisations/organisation.dto.js';
import { SignUpService } from '../organisations/sign-up.service.js';
import { type Command, WrongUsage } from './command.js';
import { withApp } from './with-app.js';

const options = {
  name: { type: 'string' },
  kind: { type: 'string' },
  industry: { type: 'string' },
  regime: { type: 'string' },
  language: { type: 'string' },
} as const;

/** @throws WrongUsage that says of every value what is wrong with it */
const wantedBy = (args: readonly string[]): NewOrganisationDto => {
  const { regime, ...values } = parseArgs({ args: [...args], options }).values;
  const wanted = toInstance(NewOrganisationDto, {
    ...values,
    ...(regime !== undefined && { defaultRegime: regime }),
  });
  const faults = validateSync(wanted).flatMap(({ property, value, constraints }) =>
    Object.values(constraints ?? {}).map((fault) => `--${property} (${String(value)}): ${fault}`),
  );
  if (faults.length > 0) throw new WrongUsage(faults.join('\n'));
  return wanted;
};

export const organisationCreate: Command = {
  usage:
    '--name <name> --kind private_operator|administrative_organ|local_body [--industry <id>] [--regime <id>] [--language ja|en]',
  summary: 'Makes an organisation, also while sign-up is closed, and prints its admin key, once.',
  run: (args, settings) => {
    const wanted = wantedBy(args);
    return withApp(settings(), async (app) => {
      const { organisation, adminKey } = await app.get(SignUpService).make(wanted);
      process.stdout.write(`${JSON.stringify({ id: organisation.id, name: organisation.name, adminKey })}\n`);
    });
  },
};
