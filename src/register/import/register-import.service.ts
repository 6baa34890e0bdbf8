import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditService } from '../../audit/audit.service.js';
import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { HeavyWork } from '../../platform/heavy-work/heavy-work.js';
import { type SpooledBytes, spool } from '../../platform/heavy-work/spooled-bytes.js';
import { LogIncidentService } from '../../incidents/log-incident.service.js';
import { MembersService } from '../../organisations/members.service.js';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { LoggedBeforeService } from '../../incidents/logged-before/logged-before.service.js';
import type { Organisation } from '../../organisations/organisation.js';
import { decoded } from '../../platform/tables/decoded.js';
import { TableFault } from '../../platform/tables/table-fault.js';
import { Settings } from '../../platform/config/settings.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { ChecklistService } from '../../playbooks/checklist.service.js';
import { warningsAbout } from '../../playbooks/warning.dto.js';
import { RemindersService } from '../../reminders/reminders.service.js';
import { buffer } from 'node:stream/consumers';
import { csvRows } from './csv-rows.js';
import { inColumnTerms } from './column-terms.js';
import { refusedTable, tooLarge, tooManyRows } from './file-refusals.js';
import type { ImportFormat } from './import-format.js';
import { ImportReport } from './import-report.js';
import { ndjsonRows } from './ndjson-rows.js';
import type { ReadRow, RowFault } from './row-fault.js';
import { type CheckedRow, faultsOf, type GoodRow, RowCheckService } from './row-check.service.js';
import { type PlacedRow, RowsAgainService, type WithExisting } from './rows-again.service.js';
import { type TableRow, tableRows } from './table-rows.js';
import { xlsxRows } from './xlsx-rows.js';

const MOST_ROWS = 100_000;
/** Statements that are on their way at once: some ten for each. */
const ROWS_AT_ONCE = 50;
/** A row takes a millisecond or two. */
const ROWS_AT_A_STRETCH = 10;
/** In rows. Nobody analyses what is not committed, and plans for tables that were empty read more with each row. */
const PLANNED_ANEW_EVERY = 200;
const MOST_BYTES_OF_A_WORKBOOK = 16 * 1_048_576;

export interface ImportWanted {
  readonly format: ImportFormat;
  /** What bad rows do: `refuse` all of them, or `skip` those alone. */
  readonly onError: 'refuse' | 'skip';
  /** Checks, and logs nothing. */
  readonly dryRun: boolean;
  readonly onExisting: WithExisting;
}

/** What rows are checked against. */
interface Held {
  readonly organisation: Organisation;
  readonly memberIds: ReadonlySet<string>;
}

/** A register on its way in. */
@Injectable()
export class RegisterImportService {
  constructor(
    private readonly rows: RowCheckService,
    private readonly again: RowsAgainService,
    private readonly before: LoggedBeforeService,
    private readonly logging: LogIncidentService,
    private readonly organisations: OrganisationsService,
    private readonly members: MembersService,
    private readonly checklist: ChecklistService,
    private readonly reminders: RemindersService,
    private readonly audit: AuditService,
    private readonly heavy: HeavyWork,
    private readonly settings: Settings,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * Logs each row as POST /v1/incidents logs one: all of them or none, in one transaction. The file is taken in first and
   * read twice, once to check and once to log, so that no row needs to be kept.
   *
   * @throws DomainError invalid-request naming the bad rows, unless they are skipped; payload-too-large; TooManyRequests
   * while another transfer of the organisation is under way
   */
  async take(actor: Actor, body: Readable, wanted: ImportWanted): Promise<ImportReport> {
    const megabytes = this.settings.SOKUHO_FILE_LIMIT_MB;
    const file = await spool(body, megabytes * 1_048_576);
    try {
      if (file.size > megabytes * 1_048_576) throw tooLarge(megabytes);
      const report = await this.heavy.transfer(actor.organisationId, () =>
        this.unitOfWork.run(actor.organisationId, async (tx) => {
          // Held, so that settings do not change between the check and the logging.
          const organisation = await this.organisations.held(tx);
          const memberIds = new Set((await this.members.all(tx)).map(({ id }) => id));
          return this.read(tx, actor, { organisation, memberIds }, file, wanted);
        }),
      );
      if (report.logged > 0) this.reminders.wake();
      return report;
    } finally {
      await file.discard();
    }
  }

  private async read(
    tx: Tx,
    actor: Actor,
    held: Held,
    file: SpooledBytes,
    wanted: ImportWanted,
  ): Promise<ImportReport> {
    const report = new ImportReport();
    for await (const row of this.placed(tx, held, file, wanted, report.passedOver, true)) {
      report.rows += 1;
      if (report.rows > MOST_ROWS) throw tooManyRows(MOST_ROWS);
      if ('faults' in row) report.refuse(row.faults);
      else report.warn(row.line, [...warningsAbout(row.input), ...row.warnings]);
    }
    if (report.refused > 0 && wanted.onError === 'refuse') throw refusedRows(report);
    if (wanted.dryRun) return report;
    const again = this.placed(tx, held, file, wanted, report.passedOver, false);
    await this.log(tx, actor, held.organisation, again, report, wanted);
    const { rows, logged, updated, skipped, refused } = report;
    void this.audit.append(tx, actor, {
      action: 'register.imported',
      subject: { type: 'organisation', id: actor.organisationId },
      detail: { format: wanted.format.type, rows, logged, updated, skipped, refused, sha256: file.sha256 },
    });
    return report;
  }

  private async log(
    tx: Tx,
    actor: Actor,
    organisation: Organisation,
    rows: AsyncIterable<PlacedRow>,
    report: ImportReport,
    { onExisting }: ImportWanted,
  ): Promise<void> {
    const playbooks = await this.checklist.available(tx);
    let worked = 0;
    for await (const row of rows) {
      if ('faults' in row) continue;
      if (row.existing && onExisting === 'skip') report.skipped += 1;
      else if (row.existing) await this.update(tx, actor, row, report);
      else report.log(row.line, this.logging.logIn(tx, actor, organisation, playbooks, row.input).dossier.incident.id);
      worked += 1;
      if (worked % PLANNED_ANEW_EVERY === 0) tx.planAnew();
      if (worked % ROWS_AT_ONCE === 0) await tx.settle();
    }
    await tx.settle();
  }

  /** @throws DomainError naming the line where what is recorded by now contradicts it */
  private async update(tx: Tx, actor: Actor, row: GoodRow, report: ImportReport): Promise<void> {
    try {
      if (await this.before.update(tx, actor, row.id?.toLowerCase() ?? '', row.input)) report.updated += 1;
      else report.skipped += 1;
    } catch (error) {
      const faults = faultsOf(row.line, error);
      report.refuse(row.isTable ? inColumnTerms(faults, []) : faults);
      throw refusedRows(report);
    }
  }

  private placed(
    tx: Tx,
    held: Held,
    file: SpooledBytes,
    { format, onExisting }: ImportWanted,
    passedOver: Set<string>,
    isCheck: boolean,
  ): AsyncGenerator<PlacedRow> {
    return this.again.placed(tx, this.checked(held, file, format, passedOver), onExisting, isCheck);
  }

  private async *checked(
    { organisation, memberIds }: Held,
    file: SpooledBytes,
    format: ImportFormat,
    passedOver: Set<string>,
  ): AsyncGenerator<CheckedRow> {
    let count = 0;
    try {
      for await (const row of readRows(file, format, passedOver)) {
        yield await this.rows.check(organisation, row, memberIds);
        // What is in memory would be worked off without a pause, in which nobody else is served.
        if ((count += 1) % ROWS_AT_A_STRETCH === 0) await turnOfTheLoop();
      }
    } catch (error) {
      if (error instanceof TableFault) throw refusedTable(error);
      throw error;
    }
  }
}

/** A workbook is held in memory; of a table as text only the row that is read. */
const readRows = (file: SpooledBytes, format: ImportFormat, passedOver: Set<string>): AsyncGenerator<ReadRow> => {
  switch (format.type) {
    case 'ndjson':
      return ndjsonRows(decoded(file.read(), format.encoding), passedOver);
    case 'csv':
      return tableRows(csvRows(decoded(file.read(), format.encoding)), passedOver);
    case 'xlsx':
      return tableRows(workbookRows(file), passedOver);
  }
};

async function* workbookRows(file: SpooledBytes): AsyncGenerator<TableRow> {
  if (file.size > MOST_BYTES_OF_A_WORKBOOK) throw tooLarge(MOST_BYTES_OF_A_WORKBOOK / 1_048_576);
  yield* xlsxRows(await buffer(file.read()));
}

/** Pointers begin with the line of the file. */
const faultOf = ({ line, pointer, detail }: RowFault) => ({
  pointer: `/${String(line)}${pointer}`,
  detail: { ja: `${line} 行目：${detail.ja}`, en: `Line ${line}: ${detail.en}` },
});

const refusedRows = ({ refused, rows, faults, faultCount }: ImportReport): DomainError => {
  const more = faultCount > faults.length;
  return new DomainError(
    'invalid-request',
    {
      ja: `${rows} 件のうち ${refused} 件に誤りがあるため、何も取り込んでいません${more ? `（誤り ${faultCount} 件のうち先頭の ${faults.length} 件を示します）` : ''}。修正して再度お送りいただくか、onError=skip で正しい行だけを取り込んでください。`,
      en: `${refused} of ${rows} rows are wrong, so nothing was imported${more ? ` (the first ${faults.length} of ${faultCount} faults are listed)` : ''}. Set them right and send the file again, or import the good rows alone with onError=skip.`,
    },
    faults.map(faultOf),
  );
};
