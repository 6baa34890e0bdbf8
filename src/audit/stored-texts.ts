import { hashedFields, type StoredEvent } from './chain/stored-event.js';

/** `at` in UTC with microseconds. to_char leaves the era out, so a year before 1 gets a sign: nothing may read the same. */
const at = (row: string): string =>
  `CASE WHEN ${row}.at < '0001-01-01 00:00:00Z' THEN '-' ELSE '' END || to_char(${row}.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** The texts of an entry as SQL; docs/audit.md tells their form. */
const texts = (row: string): Readonly<Record<keyof StoredEvent, string>> => ({
  organisationId: `${row}.organisation_id::text`,
  sequence: `${row}.sequence::text`,
  at: at(row),
  actor: `${row}.actor::text`,
  requestId: `${row}.request_id`,
  action: `${row}.action`,
  subjectType: `${row}.subject_type`,
  subjectId: `${row}.subject_id::text`,
  incidentId: `${row}.incident_id::text`,
  incidentState: `${row}.incident_state`,
  detail: `${row}.detail::text`,
  detailSalt: `encode(${row}.detail_salt, 'hex')`,
  detailHash: `encode(${row}.detail_hash, 'hex')`,
  previousHash: `encode(${row}.previous_hash, 'hex')`,
  hash: `encode(${row}.hash, 'hex')`,
});

/** A text with its length in bytes before it; null is '-'. Its twin is canonicalForm in chain/stored-event.ts. */
const prefixed = (sql: string): string => `coalesce(octet_length(${sql}) || ':' || (${sql}), '-')`;

/** The canonical form of a row, as the database makes it when it appends. */
const canonicalSql = (row: string): string => hashedFields.map((field) => prefixed(texts(row)[field])).join(' || ');

/** The hash of a row's detail. Its twin is hasItsDetail in chain/stored-event.ts. */
export const detailHashSql = (row: string): string =>
  `sha256(${row}.detail_salt || convert_to(${row}.detail::text, 'UTF8'))`;

/** The hash of a row. Its twin is hashOf in chain/stored-event.ts. */
export const hashSql = (row: string): string =>
  `sha256(sha256(convert_to(${canonicalSql(row)}, 'UTF8')) || ${row}.detail_hash || ${row}.previous_hash)`;

/** Columns of a select that answers StoredEvent. */
export const storedColumns = (row: string): string =>
  Object.entries(texts(row))
    .map(([name, sql]) => `${sql} AS "${name}"`)
    .join(', ');
