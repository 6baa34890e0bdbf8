import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LoggedBeforeService } from '../../incidents/logged-before/logged-before.service.js';
import type { Tx } from '../../platform/database/tx.js';
import { DomainError, type LocalText } from '../../platform/http/domain-error.js';
import type { WarningAnswer } from '../../playbooks/warning.dto.js';
import { inColumnTerms } from './column-terms.js';
import { type BadRow, type CheckedRow, faultsOf, type GoodRow } from './row-check.service.js';

/** What a row does that is an incident of the organisation already. */
export const waysWithExisting = ['refuse', 'skip', 'update'] as const;
export type WithExisting = (typeof waysWithExisting)[number];

/** A row with what the organisation has of it: an incident of its id, or one that looks the same. */
export type PlacedRow =
  BadRow | (GoodRow & { readonly existing: boolean; readonly warnings: readonly WarningAnswer[] });

const AT_ONCE = 200;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;

const likenessOf = ({ title, awareAt }: { readonly title: string; readonly awareAt: Date | string }): string =>
  createHash('sha256')
    .update(`${new Date(awareAt).toISOString()} ${title}`)
    .digest('base64url');

const isGood = (row: CheckedRow): row is GoodRow => 'input' in row;

/** A register that comes back must not double itself. */
@Injectable()
export class RowsAgainService {
  constructor(private readonly before: LoggedBeforeService) {}

  /**
   * Rows with what the organisation has of them, in their order. Some hundred are looked up at once.
   * @param isCheck also tells rows that look the same, within the file too
   */
  async *placed(
    tx: Tx,
    rows: AsyncIterable<CheckedRow>,
    onExisting: WithExisting,
    isCheck: boolean,
  ): AsyncGenerator<PlacedRow> {
    const seen = new Set<string>();
    let waiting: CheckedRow[] = [];
    for await (const row of rows) {
      if (waiting.push(row) < AT_ONCE) continue;
      yield* await this.together(tx, waiting, onExisting, isCheck ? seen : null);
      waiting = [];
    }
    yield* await this.together(tx, waiting, onExisting, isCheck ? seen : null);
  }

  private async together(
    tx: Tx,
    rows: readonly CheckedRow[],
    onExisting: WithExisting,
    seen: Set<string> | null,
  ): Promise<PlacedRow[]> {
    const good = rows.filter(isGood);
    const ids = good.flatMap(({ id }) => (id !== null && uuid.test(id.toLowerCase()) ? [id.toLowerCase()] : []));
    const existing = await this.before.among(tx, ids);
    const asked = good.map(({ input: { title, awareAt } }) => ({ title, awareAt: new Date(awareAt) }));
    const alike = new Set(seen === null ? [] : (await this.before.alike(tx, asked)).map(likenessOf));
    const placed: PlacedRow[] = [];
    for (const row of rows) {
      if (!isGood(row)) {
        placed.push(row);
        continue;
      }
      const incident = existing.get(row.id?.toLowerCase() ?? '');
      const likeness = likenessOf(row.input);
      const looksTheSame = seen !== null && incident === undefined && (alike.has(likeness) || seen.has(likeness));
      seen?.add(likeness);
      try {
        if (incident !== undefined && onExisting === 'refuse') throw logged(incident.id);
        if (incident !== undefined && onExisting === 'update' && seen !== null)
          await this.before.changes(tx, incident, row.input);
        placed.push({ ...row, existing: incident !== undefined, warnings: looksTheSame ? [probablyTwice] : [] });
      } catch (error) {
        const faults = faultsOf(row.line, error);
        placed.push({ line: row.line, faults: row.isTable ? inColumnTerms(faults, []) : faults });
      }
    }
    return placed;
  }
}

const logged = (id: string): DomainError => {
  const detail: LocalText = {
    ja: `案件ID「${id}」は、この組織に登録されています。再度登録すると二重になります。変更を反映するには onExisting=update、読み飛ばすには onExisting=skip を指定し、別の案件であれば案件IDを空欄にしてください。`,
    en: `Incident ${id} is logged in this organisation, and would be there twice. Say onExisting=update to take its changes over or onExisting=skip to pass over it; leave the id empty where it is another incident.`,
  };
  return new DomainError('invalid-request', detail, [{ pointer: '/id', detail }]);
};

const probablyTwice: WarningAnswer = {
  pointer: '/title',
  kind: 'probable_duplicate',
  advice: {
    ja: '件名と知った日時が同じ案件が、登録済みか、このファイルにあります。二重登録でないか確認してください。',
    en: 'An incident of the same title, known at the same moment, is logged already or stands in this file. See whether it is the same.',
  },
};
