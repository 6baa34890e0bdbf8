import { readdirSync, readFileSync } from 'node:fs';

const e2e = new URL('test/e2e/', import.meta.url);
/**
 * Loading the application costs a file of tests some seconds. When all are run, the files that a file of `together/`
 * imports share it; one that is named on the command line runs by itself.
 */
const isWhole = !process.argv.slice(2).some((argument) => argument.includes('e2e/'));
const groups = readdirSync(new URL('together/', e2e));
const grouped = groups.flatMap((name) =>
  [...readFileSync(new URL(`together/${name}`, e2e), 'utf8').matchAll(/'\.\.\/(.+)\.js'/g)].map(
    ([, spec]) => `${spec}.ts`,
  ),
);
const alone = readdirSync(e2e).filter((name) => name.endsWith('.e2e-spec.ts') && !grouped.includes(name));
const wholeSuite = [...groups.map((name) => `together/${name}`), ...alone].map((name) => `<rootDir>/test/e2e/${name}`);

const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      target: 'es2022',
    },
    module: { type: 'es6' },
  },
];

const shared = {
  rootDir: '.',
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': swc, '/node_modules/content-disposition/.+\\.js$': swc },
  // @fastify/static requires this ES module, which Node does and jest on Node 20 does not: compiled to CommonJS for it.
  transformIgnorePatterns: ['/node_modules/(?!content-disposition/)'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.stryker-tmp/', '<rootDir>/.mutation/'],
};

/** Two projects: `unit` needs nothing but Node; `e2e` gets a real PostgreSQL from its global set-up. */
export default {
  // Left to itself jest keeps a core for its own process, which on two cores means one test file at a time.
  maxWorkers: '100%',
  // A busy machine is no failure; what hangs ends all the same.
  testTimeout: 30_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/test/unit/**/*.spec.ts', '<rootDir>/test/law/**/*.spec.ts'],
    },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: isWhole ? wholeSuite : ['<rootDir>/test/e2e/**/*.e2e-spec.ts'],
      globalSetup: '<rootDir>/test/support/global-set-up.ts',
      globalTeardown: '<rootDir>/test/support/global-tear-down.ts',
    },
  ],
};
