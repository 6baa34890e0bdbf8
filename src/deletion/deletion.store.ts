import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/tx.js';
import type { Reference } from '../platform/database/tables-in-order.js';

const PAGE = 1_000;

// From the catalogue, so that a table that is added later is not forgotten.
const tables = {
  name: 'deletion_tables',
  text: `SELECT c.relname AS name FROM pg_class c
         JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organisation_id' AND NOT a.attisdropped
         WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relnamespace = 'public'::regnamespace ORDER BY c.relname`,
};

const references = {
  name: 'deletion_references',
  text: `SELECT f.relname AS "from", t.relname AS "to" FROM pg_constraint k
         JOIN pg_class f ON f.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid
         WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace`,
};

// Whoever adds to the record waits for this row, and finds none afterwards: nothing can be written behind the export.
const endOfRecord = {
  name: 'deletion_end_of_record',
  text: 'DELETE FROM audit_head WHERE organisation_id = $1 AND sequence = $2 RETURNING sequence',
};

const people = {
  name: 'deletion_people',
  text: 'SELECT DISTINCT person_id AS id FROM member WHERE organisation_id = $1 AND person_id IS NOT NULL',
};

/** As the system, which knows people and no organisation. */
const forgetPeople: readonly string[] = [
  'DELETE FROM one_time_link WHERE of_organisation = $1',
  'DELETE FROM session WHERE of_organisation = $1',
];

const forgetPersons = `DELETE FROM person p WHERE p.id = ANY ($1::uuid[])
  AND NOT EXISTS (SELECT FROM member m WHERE m.person_id = p.id)`;

/** Only names that came from the catalogue are put into a statement. */
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Every row of an organisation, whatever table it is in. For transactions of `UnitOfWork.erase` alone. */
@Injectable()
export class DeletionStore {
  async tables(tx: Tx): Promise<string[]> {
    return (await tx.rows<{ name: string }>(tables, [])).map(({ name }) => name);
  }

  references(tx: Tx): Promise<Reference[]> {
    return tx.rows<Reference & Record<string, unknown>>(references, []);
  }

  /** The rows of a table as JSON, some at a time. */
  async *rows(tx: Tx, table: string): AsyncGenerator<readonly string[]> {
    const cursor = quoted(`rows of ${table}`);
    const declare = `DECLARE ${cursor} CURSOR FOR SELECT to_jsonb(t)::text AS line FROM ${quoted(table)} t`;
    await tx.rows({ name: '', text: declare }, []);
    for (;;) {
      const page = await tx.rows<{ line: string }>({ name: '', text: `FETCH ${String(PAGE)} FROM ${cursor}` }, []);
      // Or the transaction keeps every page until its end.
      await tx.settle();
      if (page.length > 0) yield page.map(({ line }) => line);
      if (page.length < PAGE) break;
    }
    await tx.rows({ name: '', text: `CLOSE ${cursor}` }, []);
  }

  /** @returns false when the record has gone on since it ended there */
  async takeEndOfRecord(tx: Tx, sequence: number): Promise<boolean> {
    return (await tx.rows(endOfRecord, [tx.organisationId, sequence])).length === 1;
  }

  async people(tx: Tx): Promise<string[]> {
    return (await tx.rows<{ id: string }>(people, [tx.organisationId])).map(({ id }) => id);
  }

  /** @returns how many rows it had */
  async removeRows(tx: Tx, table: string): Promise<number> {
    const text = `DELETE FROM ${quoted(table)} WHERE organisation_id = $1`;
    return (await tx.send({ name: '', text }, [tx.organisationId])).rowCount ?? 0;
  }

  /** Forgets what people had here, and those who are members nowhere else. @returns how many people went */
  async forgetPeople(tx: Tx, personIds: readonly string[]): Promise<number> {
    await tx.rows({ name: '', text: 'SET LOCAL ROLE sokuho_system' }, []);
    for (const text of forgetPeople) await tx.rows({ name: '', text }, [tx.organisationId]);
    return (await tx.send({ name: '', text: forgetPersons }, [personIds])).rowCount ?? 0;
  }
}
