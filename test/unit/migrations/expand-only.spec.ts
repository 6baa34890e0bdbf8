import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migrations } from '../../../migrations/index.js';
import { narrowingsIn } from './narrowing.js';

interface Release {
  readonly version: string;
  readonly commit: string;
  /** File names. */
  readonly migrations: readonly string[];
}

/** A migration that takes away what no program of the release before uses any more says so, and why. */
interface Contract {
  readonly contract?: string;
}

const read = (path: string): Buffer => readFileSync(new URL(`../../../${path}`, import.meta.url));
const releases = JSON.parse(read('docs/releases.json').toString()) as Release[];
const files = readdirSync(new URL('../../../migrations/', import.meta.url)).filter((name) => /^\d/u.test(name));
const timeOf = (name: string): string => /\d{13}/u.exec(name)?.[0] ?? '';

const statementsOf = async (migration: MigrationInterface): Promise<string[]> => {
  const statements: string[] = [];
  const runner = {
    query: (statement: string) => {
      statements.push(...statement.split(/;\s*(?=\S)/u));
      return Promise.resolve([]);
    },
  };
  await migration.up(runner as unknown as QueryRunner);
  return statements;
};

describe('a released migration', () => {
  it.each(releases)('of $version is still there', ({ migrations: released }) => {
    expect(files).toEqual(expect.arrayContaining([...released]));
  });
});

describe('the migrations since the last release', () => {
  it('take nothing away from its programs, unless they say why they may (`readonly contract`)', async () => {
    const known = (releases.at(-1)?.migrations ?? []).map(timeOf);
    const added = migrations.map((Made) => new Made()).filter(({ name }) => !known.includes(timeOf(name)));
    const statements = [];
    for (const one of added) if (!(one as Contract).contract) statements.push(...(await statementsOf(one)));
    expect(narrowingsIn(statements)).toEqual([]);
  });
});

describe('what takes away', () => {
  it.each([
    ['ALTER TABLE member DROP COLUMN deputy', 'drops a column'],
    [
      'ALTER TABLE member ADD COLUMN a text, ADD COLUMN b text NOT NULL',
      'adds a column that older programs do not fill',
    ],
    ['ALTER TABLE member ALTER COLUMN email SET NOT NULL', 'refuses NULL'],
    ['ALTER TABLE member ALTER COLUMN email TYPE varchar(80)', 'changes a type'],
    ['ALTER TABLE member RENAME COLUMN email TO mail', 'renames'],
    ['ALTER TABLE member ADD CONSTRAINT short CHECK (length(name) < 80)', 'adds a constraint'],
    ['DROP TABLE member', 'drops a table, view or function'],
    ['REVOKE INSERT ON member FROM sokuho_app', 'takes a grant back'],
    ['CREATE UNIQUE INDEX one_name ON member (organisation_id, name)', 'makes rows unique'],
    ['DELETE FROM member', 'removes rows'],
  ])('is known: %s', (statement, what) => {
    expect(narrowingsIn([statement])).toEqual([`${what}: ${statement}`]);
  });

  it.each([
    'ALTER TABLE member ADD COLUMN a text, ADD COLUMN b integer NOT NULL DEFAULT 0',
    'CREATE INDEX by_name ON member (organisation_id, name)',
    'GRANT UPDATE ON member TO sokuho_app',
    'ALTER TABLE member ALTER COLUMN name DROP NOT NULL',
  ])('is not %s', (statement) => {
    expect(narrowingsIn([statement])).toEqual([]);
  });

  it('is free to what the same release made', () => {
    expect(
      narrowingsIn([
        'CREATE TABLE pen (id uuid)',
        'CREATE UNIQUE INDEX one ON pen (id)',
        'ALTER TABLE pen ADD CHECK (true)',
      ]),
    ).toEqual([]);
  });
});
