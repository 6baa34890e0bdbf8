import { appendFileSync } from 'node:fs';

/**
 * Says which mutant is active, and notes those that were reached. Read by each process, by each of its threads
 * (`--import`, through NODE_OPTIONS), and by the world of its own that jest makes for each test file (`setupFiles`).
 */
const said = (name) =>
  new RegExp(`recorder\\.mjs\\?\\S*\\b${name}=([^&\\s]+)`).exec(process.env.NODE_OPTIONS ?? '')?.[1];
const into = said('into');
const seen = new Set();

const noted = new Proxy(
  {},
  {
    get: () => 0,
    set: (_, id) => {
      if (seen.has(id)) return true;
      seen.add(id);
      appendFileSync(into, `${id}\n`);
      return true;
    },
  },
);

globalThis.__stryker__ = {
  activeMutant: said('active'),
  mutantCoverage: { static: into === undefined ? {} : noted, perTest: {} },
};
