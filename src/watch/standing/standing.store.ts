import { Injectable } from '@nestjs/common';
import { SystemDatabase } from '../../platform/database/system-database.js';
import type { AttemptOutcome, DeliveryChannel } from '../../deliveries/delivery-words.js';

/** Ages are seconds by the database's clock, which all processes share. */
interface SweepRow {
  readonly loop: string;
  readonly found: number;
  readonly ageSeconds: number;
}

interface QueueRow {
  readonly channel: DeliveryChannel;
  readonly waiting: number;
  readonly retried: number;
  readonly oldestAgeSeconds: number;
}

interface FailureRow {
  readonly channel: DeliveryChannel;
  /** `given_up`: the delivery ended in failure; it is counted among the attempts too. */
  readonly kind: Exclude<AttemptOutcome, 'accepted'> | 'given_up';
  readonly count: number;
}

/** Where the reminders stand, of all organisations together. */
export interface Standing {
  /** Of the database. Milliseconds since 1970. */
  readonly databaseMs: number;
  readonly reminders: { readonly due: number; readonly oldestAgeSeconds: number };
  readonly queues: readonly QueueRow[];
  /** Of the last hour. */
  readonly failures: readonly FailureRow[];
  readonly sweeps: readonly SweepRow[];
}

const standing = {
  name: 'watch_standing',
  text: `SELECT extract(epoch FROM clock_timestamp()) * 1000 AS "databaseMs",
    (SELECT jsonb_build_object('due', count(*),
              'oldestAgeSeconds', coalesce(extract(epoch FROM $1 - min(due_at)), 0))
       FROM reminder WHERE state = 'planned' AND due_at <= $1) AS reminders,
    (SELECT coalesce(jsonb_agg(to_jsonb(q)), '[]') FROM (
       SELECT channel, count(*) AS waiting, count(*) FILTER (WHERE attempts > 0) AS retried,
              extract(epoch FROM $1 - min(created_at)) AS "oldestAgeSeconds"
       FROM delivery WHERE state = 'queued' GROUP BY channel) q) AS queues,
    (SELECT coalesce(jsonb_agg(to_jsonb(f)), '[]') FROM (
       SELECT d.channel, a.outcome AS kind, count(*) AS count
       FROM delivery_attempt a
       JOIN delivery d ON d.organisation_id = a.organisation_id AND d.id = a.delivery_id
       WHERE a.outcome <> 'accepted' AND a.attempted_at > $1 - interval '1 hour' GROUP BY 1, 2
       UNION ALL
       SELECT channel, 'given_up', count(*) FROM delivery
       WHERE state = 'failed' AND settled_at > $1 - interval '1 hour' GROUP BY channel) f) AS failures,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('loop', loop, 'found', found,
              'ageSeconds', extract(epoch FROM clock_timestamp() - swept_at))), '[]')
       FROM worker_sweep) AS sweeps`,
};

@Injectable()
export class StandingStore {
  constructor(private readonly system: SystemDatabase) {}

  async read(now: Date): Promise<Standing> {
    const [row] = await this.system.rows<Standing & { databaseMs: string }>(standing, [now]);
    if (row === undefined) throw new Error('A SELECT without FROM always has a row.');
    return { ...row, databaseMs: Number(row.databaseMs) };
  }
}
