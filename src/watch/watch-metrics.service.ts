import { Injectable, Logger } from '@nestjs/common';
import { calendarRange, civilDateOf, REGIME_IDS, regimeOf, versionInForce } from '../law/index.js';
import { Clock } from '../platform/clock/clock.js';
import { toJapanTime } from '../platform/clock/instant.js';
import { Metrics } from '../platform/metrics/metrics.js';
import { gapsOf } from './readiness/warnings.js';
import { StandingService } from './standing/standing.service.js';
import type { Standing } from './standing/standing.store.js';

/** Gauges of how the work and the law stand, read anew for each scrape. */
@Injectable()
export class WatchMetricsService {
  private readonly logger = new Logger('WatchMetrics');

  constructor(
    private readonly standing: StandingService,
    private readonly clock: Clock,
    metrics: Metrics,
  ) {
    const isUp = metrics.gauge('sokuho_database_up', 'The database answers this process', []);
    const work = workGauges(metrics);
    const law = lawGauges(metrics);
    metrics.beforeScrape(async () => {
      law(civilDateOf(toJapanTime(this.clock.now())));
      try {
        work(await this.standing.look());
        isUp([[{}, 1]]);
      } catch (error) {
        this.logger.warn({ message: 'the database does not answer the metrics', error });
        work(null);
        isUp([[{}, 0]]);
      }
    });
  }
}

/** @returns sets them all; to nothing when nothing is known, since an old number would pass for a new one */
const workGauges = (metrics: Metrics): ((standing: Standing | null) => void) => {
  const due = metrics.gauge('sokuho_reminders_due', 'Reminders whose moment has come and that were not sent', []);
  const oldest = metrics.gauge('sokuho_reminders_oldest_due_seconds', 'Age of the oldest of them', []);
  const gaps = metrics.gauge('sokuho_reminder_gaps', 'Open deadlines of which no reminder is planned', []);
  const waiting = metrics.gauge('sokuho_deliveries_waiting', 'Deliveries that have not left', ['channel']);
  const retried = metrics.gauge('sokuho_deliveries_retried', 'Of these, tried before', ['channel']);
  const age = metrics.gauge('sokuho_deliveries_oldest_seconds', 'Age of the oldest of them', ['channel']);
  const failures = metrics.gauge('sokuho_failures_last_hour', 'Failures in sending, by kind', ['channel', 'kind']);
  const sweeps = metrics.gauge('sokuho_sweep_age_seconds', 'Since a worker last ended such a sweep well', ['loop']);
  return (standing) => {
    due(standing === null ? [] : [[{}, standing.reminders.due]]);
    oldest(standing === null ? [] : [[{}, standing.reminders.oldestAgeSeconds]]);
    gaps(standing === null ? [] : [[{}, gapsOf(standing)]]);
    const queues = standing?.queues ?? [];
    waiting(queues.map(({ channel, waiting: count }) => [{ channel }, count]));
    retried(queues.map(({ channel, retried: count }) => [{ channel }, count]));
    age(queues.map(({ channel, oldestAgeSeconds }) => [{ channel }, oldestAgeSeconds]));
    failures((standing?.failures ?? []).map(({ channel, kind, count }) => [{ channel, kind }, count]));
    sweeps((standing?.sweeps ?? []).map(({ loop, ageSeconds }) => [{ loop }, ageSeconds]));
  };
};

/** @returns sets them for a date in Japan */
const lawGauges = (metrics: Metrics): ((today: string) => void) => {
  const versions = metrics.gauge('sokuho_law_version', 'Rule versions held; 1 for the one in force today', [
    'regime',
    'version',
  ]);
  const lastDay = metrics.gauge(
    'sokuho_law_calendar_until_seconds',
    'When the holiday data ends: dates beyond it are refused. Seconds since 1970',
    [],
  );
  lastDay([[{}, Date.parse(`${calendarRange.last}T23:59:59+09:00`) / 1000]]);
  return (today) => {
    const held = REGIME_IDS.map(regimeOf).flatMap((regime) => {
      const inForce = versionInForce(regime, today);
      return regime.versions.map(({ id: version }) => ({ regime: regime.id, version, value: version === inForce?.id }));
    });
    versions(held.map(({ regime, version, value }) => [{ regime, version }, Number(value)]));
  };
};
