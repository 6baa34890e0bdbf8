import type { Client } from 'pg';

/** In the order of their foreign keys; an id of their own is made anew, and the incident's is that of the copy. */
const tables: Readonly<Record<string, string>> = {
  incident: "'id', copy.id",
  fact_revision: "'incident_id', copy.id",
  assessment: "'id', gen_random_uuid(), 'incident_id', copy.id",
  deadline: "'id', gen_random_uuid(), 'incident_id', copy.id",
  filing: "'id', gen_random_uuid(), 'incident_id', copy.id",
};

/** Gives its organisation so many more incidents like this one, with all that the register tells of it. */
export const copyIncidents = async (owner: Client, incidentId: string, count: number): Promise<void> => {
  await owner.query('CREATE TEMP TABLE copy AS SELECT gen_random_uuid() AS id FROM generate_series(1, $1)', [count]);
  for (const [table, change] of Object.entries(tables)) {
    await owner.query(
      `INSERT INTO ${table}
       SELECT made.*
       FROM (SELECT * FROM ${table} WHERE ${table === 'incident' ? 'id' : 'incident_id'} = $1) t CROSS JOIN copy
       CROSS JOIN LATERAL jsonb_populate_record(NULL::${table}, to_jsonb(t) || jsonb_build_object(${change})) made`,
      [incidentId],
    );
  }
  await owner.query('DROP TABLE copy');
};
