import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';

/**
 * Runs the bundle of the law's tests inside Stryker's own worker: it is compiled once and evaluated anew for each mutant,
 * tables at the top of modules included. Starting Node for each mutant cost five times as much.
 *
 * A table that is remembered is covered by the first test that asks for it alone, so what covers a mutant only decides
 * which tests go first; a mutant has survived when all of them have run.
 */
class PlainRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const file = join(process.cwd(), '.mutation', 'law-tests.cjs');
    const text = `(function (require, module, exports) {${readFileSync(file, 'utf8')}\n})`;
    this.script = new Script(text, { filename: file });
    this.require = createRequire(file);
    this.context = globalThis.__stryker__ ??= {};
  }

  async dryRun({ disableBail }) {
    this.context.mutantCoverage = { static: {}, perTest: {} };
    const tests = [];
    await this.each(this.evaluated(), async (test) => {
      this.context.currentTestId = test.name;
      const began = performance.now();
      const failure = await failureOf(test);
      const common = { id: test.name, name: test.name, timeSpentMs: performance.now() - began };
      tests.push(failure === null ? { ...common, status: 0 } : { ...common, status: 1, failureMessage: failure });
      return failure === null || disableBail;
    });
    this.context.currentTestId = undefined;
    return { status: 'complete', tests, mutantCoverage: this.context.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    Object.assign(this.context, {
      activeMutant: activeMutant.id,
      hitCount: hitLimit === undefined ? undefined : 0,
      hitLimit,
    });
    this.context.mutantCoverage = { static: {}, perTest: {} };
    try {
      return await this.outcomeOf(testFilter ?? []);
    } finally {
      this.context.activeMutant = undefined;
    }
  }

  async outcomeOf(covering) {
    let run = 0;
    let killed = null;
    try {
      const tests = this.evaluated();
      const first = new Set(covering);
      const ordered = [...tests.filter(({ name }) => first.has(name)), ...tests.filter(({ name }) => !first.has(name))];
      await this.each(ordered, async (test) => {
        run += 1;
        const failureMessage = await failureOf(test);
        if (failureMessage !== null) killed = { killedBy: [test.name], failureMessage };
        return killed === null;
      });
    } catch (error) {
      killed = { killedBy: ['loading'], failureMessage: String(error) };
    }
    if (this.context.hitLimit !== undefined && this.context.hitCount > this.context.hitLimit)
      return { status: 'timeout', reason: `Hit limit reached (${this.context.hitCount}/${this.context.hitLimit})` };
    return killed === null ? { status: 'survived', nrOfTests: run } : { status: 'killed', ...killed, nrOfTests: run };
  }

  /** The tests of a fresh evaluation, under whichever mutant is active. */
  evaluated() {
    const module = { exports: {} };
    this.script.runInThisContext()(this.require, module, module.exports);
    return module.exports.tests;
  }

  async each(tests, goesOn) {
    for (const test of tests) if (!(await goesOn(test))) return;
  }
}

const failureOf = async ({ body }) => {
  try {
    await body();
    return null;
  } catch (error) {
    return String(error?.message ?? error).slice(0, 400);
  }
};

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'plain', PlainRunner)];
