/** The migrated database that each test file clones. */
export const TEMPLATE = 'sokuho_template';

/** Carries the server's address from the global set-up to the test files. */
export const SERVER_VARIABLE = 'SOKUHO_TEST_SERVER';
