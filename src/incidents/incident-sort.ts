import type { IncidentEntity } from './incident.entity.js';

/** A minus: the last first. */
export const incidentSorts = ['-createdAt', 'createdAt', '-awareAt', 'awareAt'] as const;
export type IncidentSort = (typeof incidentSorts)[number];

/** By what a list of incidents is ordered, so that no two are alike. */
export const sortValuesOf = ({ id, awareAt }: IncidentEntity, sort: IncidentSort): string[] =>
  sort.endsWith('awareAt') ? [awareAt.toISOString(), id] : [id];
