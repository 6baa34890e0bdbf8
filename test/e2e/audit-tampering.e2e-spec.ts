import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { systemActor } from '../../src/access/actor.js';
import { AuditService } from '../../src/audit/audit.service.js';
import type { FaultAnswer, VerificationAnswer } from '../../src/audit/audit.dto.js';
import { detailHashSql, hashSql } from '../../src/audit/stored-texts.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { aFiling, aLeak } from '../support/builders.js';
import { Superuser } from '../support/superuser.js';
import type { TestOrganisation } from '../support/test-organisation.js';
import { useTestApi } from '../support/use-test-api.js';

const SIGNED_FIRST = 6;
const SIGNED_LAST = 12;

/** All hashes made anew from an entry on, and the head with them: what an attacker who knows the format would do. */
const rehash = `
  DO $$ DECLARE v audit_event; before bytea; BEGIN
    FOR v IN SELECT * FROM audit_event WHERE organisation_id = '{id}' ORDER BY sequence LOOP
      before := coalesce(before, v.previous_hash);
      v.previous_hash := before;
      v.detail_hash := ${detailHashSql('v')};
      before := ${hashSql('v')};
      UPDATE audit_event SET previous_hash = v.previous_hash, detail_hash = v.detail_hash, hash = before
        WHERE organisation_id = v.organisation_id AND sequence = v.sequence;
      UPDATE audit_head SET sequence = v.sequence, hash = before WHERE organisation_id = v.organisation_id;
    END LOOP;
  END $$`;

describe('what a superuser does to the record', () => {
  const api = useTestApi();
  const superuser = new Superuser(() => api.databaseUrl);

  const append = async ({ id }: TestOrganisation, count: number): Promise<void> => {
    for (let index = 0; index < count; index += 1) {
      await api.part(UnitOfWork).run(id, (tx) =>
        api.part(AuditService).append(tx, systemActor(id), {
          action: 'test.happened',
          subject: { type: 'test', id },
          detail: { index },
        }),
      );
    }
  };

  /** Five entries of its making, signed at 6; five more, signed at 12; two after that. */
  const aVictim = async (): Promise<TestOrganisation> => {
    const victim = await api.newOrganisation();
    const { sequence } = await victim.post('/v1/audit/checkpoints', {});
    expect(sequence).toBe(SIGNED_FIRST);
    await append(victim, 5);
    await victim.post('/v1/audit/checkpoints', {});
    await append(victim, 2);
    expect(await verify(victim)).toMatchObject({
      valid: true,
      from: 1,
      to: 14,
      checkpointsChecked: 2,
      signedThrough: SIGNED_LAST,
      faults: [],
    });
    return victim;
  };

  const verify = (victim: TestOrganisation): Promise<VerificationAnswer> => victim.get('/v1/audit/verification');

  const after = async (...statements: string[]): Promise<VerificationAnswer> => {
    const victim = await aVictim();
    for (const statement of statements) await superuser.tamper(statement.replaceAll('{id}', victim.id));
    return verify(victim);
  };

  const brief = ({ kind, sequence, through }: FaultAnswer): string =>
    through === sequence ? `${kind} ${sequence}` : `${kind} ${sequence}-${through}`;

  const mine = "organisation_id = '{id}'";

  it.each([
    ['action', "action = 'test.never'"],
    ['detail', `detail = '{"index": 99}'`],
    ['time, by a microsecond', "at = at + interval '1 microsecond'"],
    ['time, to the year before the era', "at = (replace(at::text, '+00', '') || '+00 BC')::timestamptz"],
    ['actor', `actor = '{"id": "x", "kind": "member", "name": "x"}'`],
    ['request id, from nothing to a text that reads like nothing', "request_id = '-'"],
    ['incident, from nothing', 'incident_id = organisation_id'],
    ['subject', "subject_id = 'ffffffff-0000-7000-8000-000000000000'"],
    ['hash', "hash = sha256('x')"],
  ])('alters one entry: its %s', async (_, change) => {
    const { valid, faults } = await after(`UPDATE audit_event SET ${change} WHERE ${mine} AND sequence = 8`);
    expect(valid).toBe(false);
    expect(faults.map(brief)).toContain('altered 8');
  });

  it('deletes one entry', async () => {
    const { faults } = await after(`DELETE FROM audit_event WHERE ${mine} AND sequence = 8`);
    expect(faults.map(brief)).toEqual(['missing 8']);
  });

  it('deletes the first entries', async () => {
    const { faults, from } = await after(`DELETE FROM audit_event WHERE ${mine} AND sequence <= 3`);
    expect(faults.map(brief)).toEqual(['missing 1-3']);
    expect(from).toBe(4);
  });

  it('deletes one entry and closes the gap', async () => {
    const { faults } = await after(
      `DELETE FROM audit_event WHERE ${mine} AND sequence = 8`,
      `UPDATE audit_event SET sequence = sequence - 1 WHERE ${mine} AND sequence > 8`,
    );
    expect(faults.map(brief)).toEqual(expect.arrayContaining(['altered 8', 'broken_link 7-8', 'missing 14']));
  });

  it('cuts the last entries off', async () => {
    const { faults } = await after(`DELETE FROM audit_event WHERE ${mine} AND sequence > 12`);
    expect(faults.map(brief)).toEqual(['missing 13-14']);
  });

  it('cuts off what is signed, and sets the head back', async () => {
    const { faults } = await after(
      `DELETE FROM audit_event WHERE ${mine} AND sequence > 9`,
      `UPDATE audit_head h SET sequence = 9, hash = e.hash FROM audit_event e WHERE h.${mine} AND e.${mine} AND e.sequence = 9`,
    );
    expect(faults.map(brief)).toEqual(expect.arrayContaining(['missing 10-12', 'head_differs 12']));
  });

  it('cuts off what is signed, sets the head back, and forgets the checkpoint', async () => {
    const { faults } = await after(
      `DELETE FROM audit_event WHERE ${mine} AND sequence > 9`,
      `DELETE FROM audit_checkpoint WHERE ${mine} AND sequence > 9`,
      `UPDATE audit_head h SET sequence = 9, hash = e.hash FROM audit_event e WHERE h.${mine} AND e.${mine} AND e.sequence = 9`,
    );
    expect(faults.map(brief)).toEqual(
      expect.arrayContaining(['checkpoint_removed 12', 'missing 10-12', 'head_differs 12']),
    );
  });

  it('empties the table', async () => {
    const victim = await aVictim();
    await superuser.query('CREATE TABLE kept AS SELECT * FROM audit_event');
    await superuser.tamper('TRUNCATE audit_event');
    expect((await verify(victim)).faults.map(brief)).toEqual(['missing 1-14']);
    await superuser.query('INSERT INTO audit_event SELECT * FROM kept');
    await superuser.query('DROP TABLE kept');
    expect((await verify(victim)).valid).toBe(true);
  });

  const copyTo = (sequence: number): string =>
    `INSERT INTO audit_event SELECT organisation_id, ${sequence}, at, actor, request_id, action, subject_type, subject_id, incident_id,
       detail, detail_salt, detail_hash, previous_hash, hash FROM audit_event WHERE ${mine} AND sequence = 8`;

  it.each([
    ['behind the head', 15, ['altered 15', 'broken_link 14-15', 'after_head 15']],
    ['far behind the head', 99, ['altered 99', 'missing 15-98', 'after_head 15-99']],
    ['before the first', 0, ['altered 0', 'unexpected 0']],
    ['before zero', -7, ['altered -7', 'unexpected -7']],
  ])('slips an entry in %s', async (_, sequence, faults) => {
    expect((await after(copyTo(sequence))).faults.map(brief)).toEqual(faults);
  });

  it('slips an entry in between, and moves the others on', async () => {
    const { faults } = await after(
      `UPDATE audit_event SET sequence = -sequence WHERE ${mine} AND sequence >= 8`,
      `UPDATE audit_event SET sequence = -sequence + 1 WHERE ${mine} AND sequence < 0`,
      copyTo(8).replace('sequence = 8', 'sequence = 9'),
    );
    expect(faults.map(brief)).toEqual(
      expect.arrayContaining(['altered 9', 'rewritten 7-12', 'altered 15', 'after_head 15']),
    );
  });

  it('changes the order of two entries', async () => {
    const { faults } = await after(
      `UPDATE audit_event SET sequence = -sequence WHERE ${mine} AND sequence IN (8, 9)`,
      `UPDATE audit_event SET sequence = 17 + sequence WHERE ${mine} AND sequence < 0`,
    );
    expect(faults.map(brief)).toEqual(expect.arrayContaining(['altered 8', 'altered 9', 'broken_link 7-8']));
  });

  it.each([
    [3, 'rewritten 1-6'],
    [8, 'rewritten 7-12'],
    [12, 'rewritten 7-12'],
  ])('rewrites entry %d and makes all hashes anew', async (sequence, fault) => {
    const { faults } = await after(
      `UPDATE audit_event SET detail = '{"index": 99}' WHERE ${mine} AND sequence = ${sequence}`,
      rehash,
    );
    expect(faults.map(brief)).toEqual([fault]);
  });

  it('rewrites the record, makes all hashes anew, and the checkpoint too, which cannot be signed', async () => {
    const { faults } = await after(
      `UPDATE audit_event SET detail = '{"index": 99}' WHERE ${mine} AND sequence = 8`,
      rehash,
      `UPDATE audit_checkpoint c SET hash = e.hash FROM audit_event e WHERE c.${mine} AND e.${mine} AND e.sequence = c.sequence`,
    );
    expect(faults.map(brief)).toEqual(['rewritten 7-12', 'checkpoint_invalid 12']);
  });

  it('rewrites the record and forgets every checkpoint: the file remembers', async () => {
    const { faults } = await after(
      `UPDATE audit_event SET detail = '{"index": 99}' WHERE ${mine} AND sequence = 8`,
      rehash,
      `DELETE FROM audit_checkpoint WHERE ${mine}`,
    );
    expect(faults.map(brief)).toEqual(['checkpoint_removed 6', 'checkpoint_removed 12', 'rewritten 7-12']);
  });

  it('gives a checkpoint to another organisation', async () => {
    const [one, other] = [await aVictim(), await aVictim()];
    await superuser.tamper(
      `UPDATE audit_checkpoint c SET hash = o.hash, signature = o.signature FROM audit_checkpoint o
       WHERE c.organisation_id = $1 AND o.organisation_id = $2 AND o.sequence = c.sequence AND c.sequence = 6`,
      [one.id, other.id],
    );
    expect((await verify(one)).faults.map(brief)).toEqual(['checkpoint_invalid 6']);
  });

  /** Entry 15 claims to have removed the detail of entry 8, chained as the service would chain it, and is not signed. */
  const forgedRemoval = [
    `INSERT INTO audit_event SELECT organisation_id, 15, at, actor, request_id, 'incident.personal_data_removed', 'incident',
       subject_id, organisation_id, jsonb_build_object('entries', 1, 'keyId', 'k', 'signature', 's', 'digest',
         (SELECT encode(sha256(convert_to('8:' || encode(e.hash, 'hex') || E'\\n', 'UTF8')), 'hex') FROM audit_event e
          WHERE e.${mine} AND e.sequence = 8)), detail_salt, detail_hash, hash, hash
     FROM audit_event WHERE ${mine} AND sequence = 14`,
    `UPDATE audit_event v SET detail_hash = ${detailHashSql('v')} WHERE v.${mine} AND sequence = 15`,
    `UPDATE audit_event v SET hash = ${hashSql('v')} WHERE v.${mine} AND sequence = 15`,
    `UPDATE audit_head h SET sequence = 15, hash = e.hash FROM audit_event e
     WHERE h.${mine} AND e.${mine} AND e.sequence = 15`,
  ];
  const blank = `incident_id = organisation_id, detail = '{"emptiedBy": 15}', detail_salt = NULL`;

  it('rewrites a signed entry, and adds a removal that vouches for what it wrote', async () => {
    const { faults } = await after(
      `UPDATE audit_event SET action = 'test.never', ${blank} WHERE ${mine} AND sequence = 8`,
      ...forgedRemoval,
    );
    expect(faults.map(brief)).toEqual(['altered 8', 'altered 15']);
  });

  it('blanks the detail of an entry, and adds a removal that counts it and is not signed', async () => {
    const { faults } = await after(
      `UPDATE audit_event SET ${blank.replace('incident_id = organisation_id, ', '')} WHERE ${mine} AND sequence = 8`,
      ...forgedRemoval,
    );
    expect(faults.map(brief)).toEqual(['altered 15']);
  });

  it('blanks a detail and names no removal, or one that is none', async () => {
    for (const by of [99, 12]) {
      const { faults } = await after(
        `UPDATE audit_event SET detail = '{"emptiedBy": ${String(by)}}', detail_salt = NULL WHERE ${mine} AND sequence = 8`,
      );
      expect(faults.map(brief)).toEqual([`altered ${String(by)}`]);
    }
  });

  it('sets the head on another entry', async () => {
    const { faults } = await after(`UPDATE audit_head SET hash = sha256('x') WHERE ${mine}`);
    expect(faults.map(brief)).toEqual(['head_differs 14']);
  });

  const fileOf = ({ id }: TestOrganisation): string => join(api.dataDir, 'checkpoints', `${id}.ndjson`);

  describe('to the rows that the record tells of', () => {
    /** With each kind of row; what is filed and decided afterwards vouches for none of what was altered before. */
    const anIncident = async (victim: TestOrganisation): Promise<string> => {
      api.clock.standAt('2026-06-01T10:00:00+09:00');
      const { id } = await victim.logIncident(aLeak({ specialCareData: true }));
      api.clock.standAt('2026-06-02T10:00:00+09:00');
      await victim.file({ id }, aFiling({ serves: ['preliminary_report'], filedAt: '2026-06-02T09:00:00+09:00' }));
      await victim.determine(
        { id },
        {
          kind: 'date_kept',
          reason: '監督官庁との調整',
          dueOn: '2026-06-25',
          obligation: 'final_report',
        },
      );
      return id;
    };

    it.each([
      ['incident', "UPDATE incident SET aware_at = aware_at + interval '3 days'"],
      ['facts', `UPDATE fact_revision SET known_at = known_at + interval '3 days'`],
      ['assessments', `UPDATE assessment SET body = jsonb_set(body, '{verdict}', '"not_reportable"')`],
      ['determinations', "UPDATE determination SET reason = '別の理由'"],
      ['filings', "UPDATE filing SET filed_at = filed_at - interval '30 days'"],
      ['deadlines', 'UPDATE deadline SET due_on = due_on + 30'],
      ['facts', `DELETE FROM fact_revision`],
    ])('alters the %s: %s', async (part, statement) => {
      const victim = await api.newOrganisation();
      const id = await anIncident(victim);
      expect(await verify(victim)).toMatchObject({ valid: true });
      await superuser.tamper(`${statement} WHERE organisation_id = '${victim.id}'`);
      const { valid, faults } = await verify(victim);
      expect(valid).toBe(false);
      expect(faults.map(({ kind }) => kind)).toContain('rows_differ');
      expect(faults.map(({ detail }) => detail).join()).toContain(`Of incident ${id} the ${part} in`);
    });

    it('alters a filing, and another change of the incident vouches for nothing of it', async () => {
      const victim = await api.newOrganisation();
      const id = await anIncident(victim);
      await superuser.tamper(
        `UPDATE filing SET filed_at = filed_at - interval '30 days' WHERE organisation_id = '${victim.id}'`,
      );
      await victim.addFacts({ id }, { wrongfulPurpose: true });
      const { faults } = await verify(victim);
      expect(faults.map(({ detail }) => detail).join()).toContain(`Of incident ${id} the filings in`);
    });

    it('removes an incident with all its rows', async () => {
      const victim = await api.newOrganisation();
      const id = await anIncident(victim);
      await superuser.tamper(
        `SET session_replication_role = replica; DELETE FROM incident WHERE organisation_id = '${victim.id}'; SET session_replication_role = DEFAULT`,
      );
      expect((await verify(victim)).faults.map(({ detail }) => detail)).toEqual([
        `Incident ${id} is gone, and no entry says that it was removed.`,
      ]);
    });
  });

  it('empties the file of checkpoints, or removes it', async () => {
    for (const remove of [(path: string) => writeFile(path, ''), (path: string) => rm(path)]) {
      const victim = await aVictim();
      await remove(fileOf(victim));
      expect((await verify(victim)).faults.map(brief)).toEqual(['checkpoint_removed 6', 'checkpoint_removed 12']);
    }
  });

  it('removes a line of the file', async () => {
    const victim = await aVictim();
    const [, second = ''] = (await readFile(fileOf(victim), 'utf8')).split('\n');
    await writeFile(fileOf(victim), `${second}\n`);
    expect((await verify(victim)).faults.map(brief)).toEqual(['checkpoint_removed 6']);
  });

  it('writes something else into the file', async () => {
    const victim = await aVictim();
    await writeFile(fileOf(victim), `nonsense\n${await readFile(fileOf(victim), 'utf8')}`);
    expect((await verify(victim)).faults).toMatchObject([
      { kind: 'unreadable', detail: expect.stringContaining('Line 1') },
    ]);
  });

  it('leaves more faults than are listed, which are counted', async () => {
    const victim = await aVictim();
    await append(victim, 120);
    await superuser.tamper('UPDATE audit_event SET request_id = $2 WHERE organisation_id = $1', [victim.id, 'x']);
    const { faultCount, faults } = await verify(victim);
    expect(faultCount).toBe(134);
    expect(faults).toHaveLength(100);
  });
});
