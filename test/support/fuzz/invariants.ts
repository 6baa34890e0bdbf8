import type { Client } from 'pg';
import { GapStore } from '../../../src/watch/gaps/gap.store.js';
import type { TestApi } from '../test-api.js';

/** What is written together: each statement finds where a part of it is missing. */
const halves: Readonly<Record<string, string>> = {
  'an incident without its facts': `SELECT i.id FROM incident i WHERE NOT EXISTS (
    SELECT FROM fact_revision r WHERE (r.organisation_id, r.incident_id) = (i.organisation_id, i.id))`,
  'an incident without an assessment': `SELECT i.id FROM incident i WHERE NOT EXISTS (
    SELECT FROM assessment a WHERE (a.organisation_id, a.incident_id) = (i.organisation_id, i.id))`,
  'an incident that the record does not know': `SELECT i.id FROM incident i WHERE NOT EXISTS (
    SELECT FROM audit_event e WHERE (e.organisation_id, e.incident_id) = (i.organisation_id, i.id))`,
  'a deadline without the assessment it is of': `SELECT d.id FROM deadline d WHERE NOT EXISTS (
    SELECT FROM assessment a
    WHERE (a.organisation_id, a.id, a.incident_id) = (d.organisation_id, d.assessment_id, d.incident_id))`,
  'a reminder planned of a duty that is done': `SELECT r.id FROM reminder r
    JOIN deadline d ON (d.organisation_id, d.id) = (r.organisation_id, r.deadline_id)
    WHERE r.state = 'planned' AND d.state <> 'open' AND NOT d.awaits_supplement`,
  'a draft without its newest version': `SELECT d.id FROM draft d WHERE d.version <> (
    SELECT max(v.version) FROM draft_version v WHERE (v.organisation_id, v.draft_id) = (d.organisation_id, d.id))`,
  'an entry of the record that does not follow the one before': `SELECT e.organisation_id FROM (
      SELECT *, lag(hash) OVER own AS before, row_number() OVER own AS place FROM audit_event
      WINDOW own AS (PARTITION BY organisation_id ORDER BY sequence)) e
    WHERE e.sequence <> e.place OR e.previous_hash <> e.before`,
  'a record whose head is not its last entry': `SELECT h.organisation_id FROM audit_head h
    WHERE (h.sequence, h.hash) IS DISTINCT FROM (
      SELECT (e.sequence, e.hash) FROM audit_event e WHERE e.organisation_id = h.organisation_id
      ORDER BY e.sequence DESC LIMIT 1)`,
};

const text = Object.entries(halves)
  .map(([name, found]) => `SELECT '${name}' AS what, found::text AS which FROM (${found}) AS t (found)`)
  .join(' UNION ALL ');

/** What is half there in the whole database, and open deadlines that nobody would be reminded of; empty when all is well. */
export const halvesIn = async (owner: Client, api: TestApi): Promise<string[]> => {
  const { rows } = await owner.query<{ what: string; which: string }>({ name: 'halves', text });
  const gaps = await api.part(GapStore).find(api.clock.now(), { most: 10, ofEach: 10 });
  return [
    ...rows.map(({ what, which }) => `${what}: ${which}`),
    ...gaps.map(({ deadlineId }) => `an open deadline without a reminder: ${deadlineId}`),
  ];
};
