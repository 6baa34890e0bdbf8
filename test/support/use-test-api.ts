import { afterAll, beforeAll } from '@jest/globals';
import { TestApi, type TestSettings } from './test-api.js';
import type { TestOrganisation } from './test-organisation.js';

/** In ms. Of a cluster it is five processes, on a machine that may be busy. */
const A_START = 180_000;

/** A stand-in for what a hook makes before the tests run; it may be named, but not used, before that. */
const later = <T extends object>(made: () => T | null): T =>
  new Proxy({} as T, {
    get: (_, property) => {
      const target = made();
      if (target === null)
        throw new Error(`${String(property)} is there once the tests run, not while they are named.`);
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });

export type UsedTestApi = TestApi & {
  /** An organisation with a key for each role, made before the tests run. */
  organisation(name?: string): TestOrganisation;
};

/**
 * The application for the tests of a file or a describe block, started before them and stopped after them.
 * @param settings laid over those that suit tests
 */
export const useTestApi = (settings: TestSettings = {}): UsedTestApi => {
  let running: TestApi | null = null;
  beforeAll(async () => {
    running = await TestApi.start(settings);
  }, A_START);
  afterAll(async () => {
    await running?.stop();
  }, A_START);

  const organisation = (name?: string): TestOrganisation => {
    let made: TestOrganisation | null = null;
    beforeAll(async () => {
      made = (await running?.newOrganisation(name)) ?? null;
    });
    return later(() => made);
  };
  const api = later(() => running);
  return new Proxy(api as UsedTestApi, {
    get: (target, property) => (property === 'organisation' ? organisation : Reflect.get(target, property)),
  });
};
