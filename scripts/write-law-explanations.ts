import { writeFileSync } from 'node:fs';

import { explanationsPage } from '../test/law/explained.js';

writeFileSync(new URL('../docs/law/explanations.md', import.meta.url), explanationsPage());
