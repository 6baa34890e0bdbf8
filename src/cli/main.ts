import 'reflect-metadata';
import { settingsOfProcess } from '../platform/config/parse-settings.js';
import { WrongUsage } from './command.js';
import { commands } from './commands.js';

const usage = (): string =>
  `npm run cli -- <command>   (in the image: node dist/src/cli/main.js <command>)\n\n${Object.entries(commands)
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
    const shown = isOfArguments(error) ? `\n${String(name)} ${command.usage}` : '';
    process.stderr.write(`${(error as Error).message}${shown}\n`);
    process.exitCode = isOfArguments(error) ? 2 : 1;
  }
}
