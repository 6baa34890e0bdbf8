import { writeFileSync } from 'node:fs';

import { besidePage } from '../test/law/explained-beside.js';

writeFileSync(new URL('../docs/law/beside-explained.md', import.meta.url), besidePage());
