import { fileURLToPath } from 'node:url';
import config from '../../../jest.config.js';

const rootDir = fileURLToPath(new URL('../../..', import.meta.url));

/** The project's own, with one PostgreSQL for all runs instead of one for each. */
export default {
  ...config,
  rootDir,
  reporters: ['<rootDir>/scripts/mutation/sample/first-red.mjs'],
  testSequencer: '<rootDir>/scripts/mutation/sample/given-order.mjs',
  projects: config.projects.map(({ globalSetup: _, globalTeardown: __, ...project }) => ({
    ...project,
    rootDir,
    setupFiles: ['<rootDir>/scripts/mutation/sample/recorder.mjs'],
  })),
};
