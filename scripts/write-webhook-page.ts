import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { webhookPage } from './webhook-page.js';

/** Writes docs/webhooks.md anew, from the top folder of the repository. */
writeFileSync(join(process.cwd(), 'docs', 'webhooks.md'), webhookPage());
console.log('docs/webhooks.md');
