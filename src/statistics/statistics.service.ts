import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { civilDateOf } from '../law/index.js';
import { Clock } from '../platform/clock/clock.js';
import { toJapanTime } from '../platform/clock/instant.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { DomainError } from '../platform/http/domain-error.js';
import { statisticsAnswerOf } from './statistics-answer.js';
import type { StatisticsAnswer, StatisticsQuery } from './statistics.dto.js';
import { StatisticsStore } from './statistics.store.js';

/** How an organisation stands with its duties, in numbers. */
@Injectable()
export class StatisticsService {
  constructor(
    private readonly store: StatisticsStore,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * Of the incidents which the organisation came to know of from one date in Japan to another, exercises left out
   * (docs/api.md says what counts). All figures are of one moment.
   */
  async of({ organisationId }: Actor, { from, to }: StatisticsQuery): Promise<StatisticsAnswer> {
    if (from !== undefined && to !== undefined && from > to) throw reversed(from, to);
    const now = this.clock.now();
    const period = { now, today: civilDateOf(toJapanTime(now)), from: from ?? null, to: to ?? null };
    const [incidents, deadlines] = await this.unitOfWork.snapshot(organisationId, (tx) =>
      Promise.all([this.store.ofIncidents(tx, period), this.store.ofDeadlines(tx, period)]),
    );
    return statisticsAnswerOf(period, incidents, deadlines);
  }
}

const reversed = (from: string, to: string): DomainError => {
  const detail = {
    ja: `from（${from}）が to（${to}）より後です。期間の初日を from に、末日を to に指定してください。`,
    en: `from (${from}) lies after to (${to}). Give the first day as from and the last as to.`,
  };
  return new DomainError('invalid-request', detail, [{ pointer: '/from', detail }]);
};
