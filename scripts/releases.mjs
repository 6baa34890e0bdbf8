import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build.mjs';

export const releasesFile = join(root, 'docs', 'releases.json');

/** Every release, oldest first, with its commit and the SHA-256 of each of its migrations. */
export const releases = () => JSON.parse(readFileSync(releasesFile, 'utf8'));

/** The migrations in a folder, by file name, with the SHA-256 of each. */
export const migrationsIn = (folder) =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => /^\d+-.+\.ts$/u.test(name))
      .toSorted()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  );
