import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { playbookPages } from './playbook-pages.js';

/** Writes docs/playbooks anew, from the top folder of the repository. */
const folder = join(process.cwd(), 'docs', 'playbooks');
const pages = playbookPages();
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (name.endsWith('.md') && !pages.has(name)) rmSync(join(folder, name));
for (const [name, page] of pages) writeFileSync(join(folder, name), page);
console.log(`docs/playbooks: ${String(pages.size)} pages`);
