import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftSchema } from '../src/reports/render/draft-schema.js';
import { reportFormPage } from './report-form-page.js';

/** Writes docs/report-form.md and the schema of a draft's JSON anew, from the top folder of the repository. */
const docs = join(process.cwd(), 'docs');
writeFileSync(join(docs, 'report-form.md'), reportFormPage());
writeFileSync(join(docs, 'draft.schema.json'), `${JSON.stringify(draftSchema, null, 2)}\n`);
console.log('docs/report-form.md, docs/draft.schema.json');
