import { Injectable } from '@nestjs/common';
import { ClockWatchService } from '../clock/clock-watch.service.js';
import type { DeliveryChannel as Channel } from '../../deliveries/delivery-words.js';
import { StandingService } from '../standing/standing.service.js';
import type { Standing } from '../standing/standing.store.js';
import type { ReadinessAnswer } from './readiness.dto.js';
import { gapsOf, warningsOf } from './warnings.js';

const byChannel = <T>(of: (channel: Channel) => T): Record<Channel, T> => ({
  mail: of('mail'),
  webhook: of('webhook'),
});

const inTenths = (seconds: number): number => Math.round(seconds * 10) / 10;

/** Tells whether the process can do its work, and how the work stands. */
@Injectable()
export class ReadinessService {
  constructor(
    private readonly standing: StandingService,
    private readonly clocks: ClockWatchService,
  ) {}

  /** @throws what the database answers when it does not */
  async read(): Promise<ReadinessAnswer> {
    const standing = await this.standing.look();
    const { offsetSeconds, lastJump } = this.clocks;
    const secondsSinceJump = lastJump === null ? null : (performance.now() - lastJump.steadyMs) / 1000;
    const jump = lastJump === null ? null : { clock: lastJump.clock, seconds: lastJump.seconds, at: lastJump.at };
    return {
      status: 'ok',
      warnings: warningsOf(standing, { offsetSeconds, secondsSinceJump }),
      ...shown(standing),
      clock: { offsetSeconds, lastJump: jump },
    };
  }
}

const shown = (standing: Standing): Pick<ReadinessAnswer, 'reminders' | 'deliveries' | 'failures' | 'sweeps'> => {
  const { reminders, queues, failures, sweeps } = standing;
  const failed = (channel: Channel, kind: string): number =>
    failures.find((failure) => failure.channel === channel && failure.kind === kind)?.count ?? 0;
  return {
    reminders: {
      due: reminders.due,
      oldestAgeSeconds: reminders.due === 0 ? null : inTenths(reminders.oldestAgeSeconds),
      gaps: gapsOf(standing),
    },
    deliveries: byChannel((channel) => {
      const queue = queues.find((one) => one.channel === channel);
      return {
        waiting: queue?.waiting ?? 0,
        retried: queue?.retried ?? 0,
        oldestAgeSeconds: queue === undefined ? null : inTenths(queue.oldestAgeSeconds),
      };
    }),
    failures: byChannel((channel) => ({
      refused: failed(channel, 'refused'),
      failed: failed(channel, 'failed'),
      givenUp: failed(channel, 'given_up'),
    })),
    sweeps: sweeps.map(({ loop, ageSeconds }) => ({ loop, ageSeconds: inTenths(ageSeconds) })),
  };
};
