import { writeFileSync } from 'node:fs';

import { conformanceIndex, conformanceIndexSource } from './conformance-index.js';

writeFileSync(conformanceIndex, await conformanceIndexSource());
