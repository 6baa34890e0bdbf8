import { writeFileSync } from 'node:fs';

import { lawCoveragePage } from './law-coverage.js';

writeFileSync(new URL('../docs/law/coverage.md', import.meta.url), lawCoveragePage());
