import type { RegimeId } from '../law/index.js';

export const regimeIds = ['appi-private', 'appi-public', 'my-number'] as const satisfies readonly RegimeId[];

/** Derived at reading, never stored. */
export const incidentStatuses = [
  'undetermined',
  'reporting',
  'overdue',
  'preliminary_filed',
  'final_filed_incomplete',
  'final_filed',
  'discharged',
  'not_reportable',
  'closed',
] as const;
export type IncidentStatus = (typeof incidentStatuses)[number];
