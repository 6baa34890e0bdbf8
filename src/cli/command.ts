import type { Settings } from '../platform/config/settings.js';

/** One command of `npm run cli -- <name>`, in a file of its own. */
export interface Command {
  /** What follows the name, as --help shows it. */
  readonly usage: string;
  readonly summary: string;
  /** @param args what follows the name */
  run(args: readonly string[], settings: () => Settings): Promise<void>;
}

/** The command was called wrongly; its usage is shown. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}
