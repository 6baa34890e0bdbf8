import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemPage } from './problem-page.js';

/** Writes docs/problems.md anew, from the top folder of the repository. */
writeFileSync(join(process.cwd(), 'docs', 'problems.md'), problemPage());
console.log('docs/problems.md');
