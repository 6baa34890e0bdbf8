import { ApiProperty } from '@nestjs/swagger';
import { toJapanTime } from '../../platform/clock/instant.js';
import { type AcknowledgementEntity, type AcknowledgementWay, acknowledgementWays } from './acknowledgement.entity.js';

export class AcknowledgementAnswer {
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({
    description: 'The member, the key, or the address that was sent the mail',
    example: 'houmu@example.jp',
  })
  by: string;
  @ApiProperty({ enum: acknowledgementWays }) via: AcknowledgementWay;
  @ApiProperty({ description: 'The date has moved since: what was acknowledged is no longer what is due' })
  stale: boolean;
}

/** @param sequence of the deadline now */
export const acknowledgementAnswerOf = (row: AcknowledgementEntity, sequence: number): AcknowledgementAnswer => ({
  at: toJapanTime(row.acknowledgedAt),
  by: row.acknowledgedBy.kind === 'system' ? (row.acknowledgedBy.address ?? '') : row.acknowledgedBy.name,
  via: row.via,
  stale: row.deadlineSequence !== sequence,
});
