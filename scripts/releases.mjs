import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build.mjs';

export const releasesFile = join(root, 'docs', 'releases.json');

/** Every release, oldest first, with its commit and the file names of its migrations. */
export const releases = () => JSON.parse(readFileSync(releasesFile, 'utf8'));

/** The file names of the migrations in a folder. */
export const migrationsIn = (folder) =>
  readdirSync(folder)
    .filter((name) => /^\d+-.+\.ts$/u.test(name))
    .toSorted();
