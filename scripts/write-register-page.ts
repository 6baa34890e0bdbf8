import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerPage } from './register-page.js';

/** Writes docs/register.md anew, from the top folder of the repository. */
writeFileSync(join(process.cwd(), 'docs', 'register.md'), registerPage());
console.log('docs/register.md');
