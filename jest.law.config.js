import config from './jest.config.js';

const [unit] = config.projects;

/** The law's tests alone: for the four time zones and for mutation, which run them many times over. */
export default {
  ...unit,
  displayName: 'law',
  testMatch: ['<rootDir>/src/law/**/*.spec.ts', '<rootDir>/test/law/**/*.spec.ts'],
};
