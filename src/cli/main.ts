import 'reflect-metadata';
import { settingsOfProcess } from '../platform/config/parse-settings.js';
import { WrongUsage } from './command.js';
import { commands } from './commands.js';

/** As it was called: the image has no scripts. */
const program = process.env['npm_lifecycle_event'] === 'cli' ? 'npm run cli --' : 'node dist/src/cli/main.js';

const usage = (): string =>
  `${program} <command>\n\n${Object.entries(commands)
    .map(([name, command]) => `  ${name} ${command.usage}\n      ${command.summary}\n`)
    .join('')}`;

const isOfArguments = (error: unknown): boolean =>
  error instanceof WrongUsage || String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');

const [name, ...args] = process.argv.slice(2);
const command = name === undefined ? undefined : commands[name];
if (command === undefined) {
  process.stderr.write(
    name === undefined || name === '--help' ? usage() : `There is no command ${name}.\n\n${usage()}`,
  );
  process.exitCode = name === '--help' ? 0 : 2;
} else {
  try {
    await command.run(args, settingsOfProcess);
  } catch (error) {
    const shown = isOfArguments(error) ? `\n${program} ${String(name)} ${command.usage}` : '';
    process.stderr.write(`${(error as Error).message}${shown}\n`);
    process.exitCode = isOfArguments(error) ? 2 : 1;
  }
}
