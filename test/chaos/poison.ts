import type { ChaosDatabase } from './database.js';
import type { Customer, Workload } from './workload.js';

const ROWS_AT_ONCE = 500;

const members = [
  { role: 'admin', name: 'admin', email: 'admin@poison.example' },
  { role: 'officer', name: 'officer', email: 'officer@poison.example' },
];

/** Long past every date by the clock on which the chaos begins. */
const registerOf = (from: number, rows: number): string =>
  [
    '件名,知った日時,原因の種類,要配慮個人情報',
    ...Array.from(
      { length: rows },
      (_, row) =>
        `滞留 第${String(from + row)}号,2026-02-${String((row % 28) + 1).padStart(2, '0')}T10:00:00+09:00,mis_sent_mail,はい`,
    ),
    '',
  ].join('\r\n');

/** An organisation with a mountain of overdue incidents, one of which can be told to nobody. */
export class PoisonOrganisation {
  private constructor(
    readonly customer: Customer,
    private readonly brokenId: string,
  ) {}

  static async bringIn(workload: Workload, database: ChaosDatabase, incidents: number): Promise<PoisonOrganisation> {
    const customer = await workload.organisation('滞留商事', members);
    for (let from = 0; from < incidents; from += ROWS_AT_ONCE)
      await workload.asked(
        'POST',
        '/v1/incidents/import',
        customer,
        registerOf(from, Math.min(ROWS_AT_ONCE, incidents - from)),
      );
    const [broken] = await database.rows<{ id: string }>(
      `UPDATE assessment SET body = jsonb_set(body, '{obligations}', '[]')
       WHERE incident_id = (SELECT id FROM incident WHERE organisation_id = '${customer.id}' ORDER BY aware_at, id LIMIT 1)
       RETURNING incident_id AS id`,
    );
    if (broken === undefined) throw new Error('The register was not brought in.');
    return new PoisonOrganisation(customer, broken.id);
  }

  /** Whether what cannot be sent has been set aside, and cried about. */
  async isCriedAbout(database: ChaosDatabase): Promise<boolean> {
    const [row] = await database.rows<{ cried: boolean }>(
      `SELECT EXISTS (SELECT FROM audit_event WHERE organisation_id = '${this.customer.id}' AND action = 'reminder.gap'
                        AND incident_id = '${this.brokenId}')
          AND EXISTS (SELECT FROM reminder WHERE incident_id = '${this.brokenId}' AND set_aside_at IS NOT NULL) AS cried`,
    );
    return row?.cried === true;
  }

  async counts(database: ChaosDatabase): Promise<Record<string, number>> {
    const [row] = await database.rows<{ settled: number; aside: number }>(
      `SELECT count(*) FILTER (WHERE state IN ('sent', 'folded'))::int AS settled,
              count(*) FILTER (WHERE set_aside_at IS NOT NULL)::int AS aside
       FROM reminder WHERE organisation_id = '${this.customer.id}'`,
    );
    return { 'poison: reminders settled': row?.settled ?? 0, '  set aside': row?.aside ?? 0 };
  }

  /** Of its due reminders only those of the broken incident are not settled, and these stand aside. */
  async faults(database: ChaosDatabase, at: string): Promise<string[]> {
    const rows = await database.rows<{ id: string; isBroken: boolean; isAside: boolean; state: string }>(
      `SELECT id, incident_id = '${this.brokenId}' AS "isBroken", set_aside_at IS NOT NULL AS "isAside", state FROM reminder
       WHERE organisation_id = '${this.customer.id}' AND due_at <= '${at}'
         AND (state = 'planned' OR (state = 'sent' AND incident_id = '${this.brokenId}'))`,
    );
    return [
      ...rows
        .filter(({ isBroken, isAside }) => !isBroken || !isAside)
        .map(({ id, state, isBroken }) =>
          isBroken
            ? `reminder ${id} cannot be sent, is ${state}, and was not set aside`
            : `reminder ${id} of the poison organisation is due and was not sent`,
        ),
      ...(rows.length === 0 ? ['the broken incident of the poison organisation has no due reminder'] : []),
      ...((await this.isCriedAbout(database)) ? [] : ['nobody cried about the broken incident (reminder.gap)']),
    ];
  }
}
