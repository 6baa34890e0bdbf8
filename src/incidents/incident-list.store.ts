import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import type { RegimeId } from '../law/index.js';
import { directionOf } from '../platform/database/sort-direction.js';
import type { Tx } from '../platform/database/tx.js';
import { IncidentEntity } from './incident.entity.js';
import type { IncidentSort } from './incident-sort.js';

/** A search that finds more than this reads along the list instead, where it soon meets enough for a page. */
const FEW = 1000;

/** What a search found: all of it when that is little, else the words to compare by. */
export type TextMatch = { readonly ids: readonly string[] } | { readonly words: readonly string[] };

export interface IncidentFilter {
  readonly regime?: RegimeId;
  readonly text?: TextMatch;
  readonly drill?: boolean;
  readonly dueBefore?: Date;
}

const search = { name: 'incident_search', text: 'SELECT search_incidents($1::text[], $2) AS id' };

const searched = "search_folded(incident.title || E'\\n' || incident.summary)";

/** Incidents in a list, a page at a time. */
@Injectable()
export class IncidentListStore {
  /** Incidents whose title or summary holds each of the words, 全角 or 半角, upper or lower case. */
  async search(tx: Tx, words: readonly string[]): Promise<TextMatch> {
    const found = await tx.rows<{ id: string }>(search, [words, FEW + 1]);
    return found.length > FEW ? { words } : { ids: found.map(({ id }) => id) };
  }

  /** @param after the sort values of the row that ended the page before; null for the first page */
  page(
    tx: Tx,
    filter: IncidentFilter,
    sort: IncidentSort,
    after: readonly string[] | null,
    limit: number,
  ): Promise<IncidentEntity[]> {
    const query = tx.manager
      .createQueryBuilder(IncidentEntity, 'incident')
      .where('incident.organisation_id = :organisationId', { organisationId: tx.organisationId })
      .andWhere('incident.drill = :drill', { drill: filter.drill ?? false });
    if (filter.regime !== undefined) query.andWhere(':regime = ANY (incident.regimes)', { regime: filter.regime });
    if (filter.text !== undefined) addText(query, filter.text);
    if (filter.dueBefore !== undefined) {
      query.andWhere(
        `EXISTS (SELECT FROM deadline d WHERE d.organisation_id = incident.organisation_id
           AND d.incident_id = incident.id AND d.state = 'open' AND d.due_at < :dueBefore)`,
        { dueBefore: filter.dueBefore },
      );
    }
    addSort(query, sort, after);
    return query.limit(limit).getMany();
  }
}

const addText = (query: SelectQueryBuilder<IncidentEntity>, text: TextMatch): void => {
  if ('ids' in text) {
    query.andWhere('incident.id = ANY (:found)', { found: text.ids });
    return;
  }
  for (const [at, word] of text.words.entries()) {
    query.andWhere(`strpos(${searched}, search_folded(:word${at})) > 0`, { [`word${at}`]: word });
  }
};

/** Ids are made in the order of logging. */
const addSort = (
  query: SelectQueryBuilder<IncidentEntity>,
  sort: IncidentSort,
  after: readonly string[] | null,
): void => {
  const { direction, than } = directionOf(sort);
  if (sort.endsWith('awareAt')) {
    query.orderBy('incident.aware_at', direction).addOrderBy('incident.id', direction);
    if (after !== null)
      query.andWhere(`(incident.aware_at, incident.id) ${than} (:awareAt, :id)`, { awareAt: after[0], id: after[1] });
    return;
  }
  query.orderBy('incident.id', direction);
  if (after !== null) query.andWhere(`incident.id ${than} :id`, { id: after[0] });
};
