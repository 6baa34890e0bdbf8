import law from './jest.law.config.js';

/** Without the slow ones: the properties and the bundle find few mutants that the tables do not, and cost most of the time. */
export default {
  ...law,
  displayName: 'mutation',
  testPathIgnorePatterns: ['/node_modules/', 'properties\\.spec\\.ts$', 'package-face\\.spec\\.ts$'],
};
