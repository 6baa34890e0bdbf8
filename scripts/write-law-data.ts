import { writeFileSync } from 'node:fs';

import { publishedData } from '../test/law/published-data.js';

writeFileSync(new URL('../docs/law/data.json', import.meta.url), publishedData());
