import { appendFileSync } from 'node:fs';

/**
 * Writes down what failed, a line each. With a mutant in place the first failure that is news ends the process: the rest of
 * the file could say nothing more.
 */
export default class FirstRed {
  known = new Set(JSON.parse(process.env.MUTATION_KNOWN ?? 'null'));
  ends = process.env.MUTATION_KNOWN !== undefined;

  onTestCaseResult(_test, { fullName, status }) {
    if (status === 'failed') this.tell(fullName);
  }

  onTestFileResult({ path, context }, { testExecError }) {
    // A file that could not be loaded, or whose set-up or tear-down failed.
    if (testExecError) this.tell(path.slice(context.config.rootDir.length + 1));
  }

  tell(name) {
    if (this.known.has(name)) return;
    appendFileSync(process.env.MUTATION_RED, `${name}\n`);
    if (this.ends) process.exit(1);
  }
}
