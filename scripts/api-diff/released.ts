import { readdirSync, readFileSync } from 'node:fs';
import type { Description } from './shapes.js';

const folder = 'docs/openapi';

const byVersion = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

/** The description as the last release published it. */
export const lastReleased = (): { readonly version: string; readonly description: Description } => {
  const file = readdirSync(folder)
    .filter((name) => /^\d+\.\d+\.\d+\.json$/u.test(name))
    .toSorted(byVersion)
    .at(-1);
  if (file === undefined) throw new Error(`${folder} holds no released description.`);
  return {
    version: file.replace('.json', ''),
    description: JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Description,
  };
};
