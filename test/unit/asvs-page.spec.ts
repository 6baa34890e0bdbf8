import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const root = new URL('../../', import.meta.url);
const rows = readFileSync(new URL('docs/asvs.md', root), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/u.test(line))
  .map((line) => {
    const [, id = '', , state = '', how = ''] = line.split('|').map((cell) => cell.trim());
    return {
      id,
      state,
      files: [...how.matchAll(/`([^`]+\.(?:ts|md))`/gu)].map(([, file]) => file ?? ''),
      isChecked: how.includes('`npm run check`'),
    };
  });

describe('docs/asvs.md', () => {
  it('says of each requirement one of three things, and of each once', () => {
    expect(rows.length).toBeGreaterThan(200);
    expect(rows.filter(({ state }) => !['met', 'not met', 'not applicable'].includes(state))).toEqual([]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('names a test that is there, a page, or a check, for each that is met', () => {
    expect(rows.filter(({ state, files, isChecked }) => state === 'met' && files.length === 0 && !isChecked)).toEqual(
      [],
    );
    const named = rows.flatMap(({ files }) => files);
    expect(named.filter((file) => !/spec\.ts$|^docs\//u.test(file) || !existsSync(new URL(file, root)))).toEqual([]);
  });
});
