import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who answers for an API key: the member that made it, or that made the key that made it. */
export class ResponsibleMembers1764000201000 implements MigrationInterface {
  readonly name = 'ResponsibleMembers1764000201000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE api_key ADD COLUMN responsible_member_id uuid');
    // The check of the rows that are there is no organisation's, and an owner whom the policies bind could not make it.
    const tables = ['api_key', 'member'];
    for (const table of tables) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    await runner.query(
      'ALTER TABLE api_key ADD FOREIGN KEY (organisation_id, responsible_member_id) REFERENCES member',
    );
    for (const table of tables) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE api_key DROP COLUMN responsible_member_id');
  }
}
