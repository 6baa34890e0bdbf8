import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Settings } from '../../src/platform/config/settings.js';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

describe('docs/scale.md', () => {
  it('counts the connections that a process makes', () => {
    const pool = new Settings().DATABASE_POOL_SIZE;
    const system = Number(/max: (\d+)/u.exec(read('src/platform/database/system-database.ts'))?.[1]);
    const page = read('docs/scale.md').split('Connections to PostgreSQL, at most:').at(1) ?? '';
    const rows = [...page.matchAll(/^\| ([^|]+?) +\| (\d+|-) +\| (\d+) +\|$/gmu)];
    expect(rows.map(([, what, ofApi, ofWorker]) => [what, ofApi, ofWorker])).toEqual([
      ['main pool, `DATABASE_POOL_SIZE`', `${pool}`, `${pool}`],
      ['what is done across organisations', `${system}`, `${system}`],
      ['`LISTEN`', '-', '1'],
      ['together', `${pool + system}`, `${pool + system + 1}`],
    ]);
    expect(page).toContain(`Two of each are ${2 * (pool + system) + 2 * (pool + system + 1)}`);
  });
});
