import type { components } from './api-types.js';

export type { components, operations, paths } from './api-types.js';
export { type Answer, type Call, sokuhoClient, type SokuhoAt, type SokuhoClient } from './client.js';
export { type ProblemDetails, SokuhoFailure, SokuhoProblem } from './failure.js';

/** A body or an answer by its name in the API's description: `Schema<'NewIncidentDto'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];
