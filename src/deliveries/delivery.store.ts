import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { SystemDatabase } from '../platform/database/system-database.js';
import { directionOf } from '../platform/database/sort-direction.js';
import type { SystemTx } from '../platform/database/system-tx.js';
import type { Finding, Tx } from '../platform/database/tx.js';
import { inGroups } from '../platform/in-groups.js';
import {
  type AttemptOutcome,
  DeliveryAttemptEntity,
  type DeliveryChannel,
  DeliveryEntity,
  type DeliveryPurpose,
  type DeliveryState,
} from './delivery.entity.js';
import { foldedAddress, foldedAddressSql } from '../platform/mail-address.js';

/** A message about the incident, alone or among others. */
export const tellsOf = (delivery: string, incidentId: string): string =>
  `(${delivery}.incident_id = ${incidentId} OR EXISTS (SELECT FROM delivery_incident n
     WHERE n.organisation_id = ${delivery}.organisation_id AND n.incident_id = ${incidentId} AND n.delivery_id = ${delivery}.id))`;

export type ClaimedDelivery = Pick<DeliveryEntity, 'organisationId' | 'id'>;

export interface AttemptResult {
  readonly id: string;
  readonly attempt: number;
  readonly at: Date;
  readonly outcome: AttemptOutcome;
  readonly answer: string;
  readonly state: DeliveryState;
  readonly nextAttemptAt: Date;
  /** A refusal of the recipient, and not of this one message. */
  readonly isAboutAddress?: boolean;
}

const insertMany = {
  name: 'delivery_insert',
  text: `INSERT INTO delivery (organisation_id, id, incident_id, reminder_id, purpose, channel, recipient, member_id,
           endpoint_id, logical_key, message, state, next_attempt_at, created_at)
         SELECT $1, d.id, d."incidentId", d."reminderId", d.purpose, d.channel, d.recipient, d."memberId",
           d."endpointId", d."logicalKey", d.message, 'queued', d."nextAttemptAt", d."createdAt"
         FROM jsonb_to_recordset($2::jsonb) AS d (id uuid, "incidentId" uuid, "reminderId" uuid, purpose text,
           channel text, recipient text, "memberId" uuid, "endpointId" uuid, "logicalKey" text, message jsonb, "nextAttemptAt" timestamptz,
           "createdAt" timestamptz)
         ON CONFLICT (organisation_id, logical_key) DO NOTHING`,
};

// A message that was queued before, by its logical key, is not there under this id.
const insertIncidents = {
  name: 'delivery_incidents_insert',
  text: `INSERT INTO delivery_incident (organisation_id, delivery_id, incident_id)
         SELECT $1, d.id, n."incidentId" FROM jsonb_to_recordset($2::jsonb) AS n ("deliveryId" uuid, "incidentId" uuid)
         JOIN delivery d ON d.organisation_id = $1 AND d.id = n."deliveryId"`,
};

/** Organisations take turns: of each that waits as many as there is room for, so that nobody's queue holds the others. */
const claimDue = {
  name: 'delivery_claim',
  text: `WITH turn AS (
           SELECT organisation_id, count(*) OVER () AS organisations FROM delivery
           WHERE state = 'queued' AND channel = $4 AND next_attempt_at <= $1
             AND (lease_until IS NULL OR lease_until < clock_timestamp())
           GROUP BY organisation_id ORDER BY min(next_attempt_at), organisation_id LIMIT $2),
         due AS (
           SELECT d.organisation_id, d.id FROM turn CROSS JOIN LATERAL (
             SELECT organisation_id, id FROM delivery
             WHERE organisation_id = turn.organisation_id AND state = 'queued' AND channel = $4 AND next_attempt_at <= $1
               AND (lease_until IS NULL OR lease_until < clock_timestamp())
             ORDER BY next_attempt_at LIMIT greatest(1, $2 / turn.organisations) FOR UPDATE SKIP LOCKED) AS d)
         UPDATE delivery SET lease_until = clock_timestamp() + make_interval(secs => $3)
         WHERE (organisation_id, id) IN (SELECT organisation_id, id FROM due)
         RETURNING organisation_id AS "organisationId", id`,
};

const letGo = {
  name: 'delivery_let_go',
  text: `UPDATE delivery SET lease_until = NULL WHERE organisation_id = $1 AND id = ANY ($2) AND state = 'queued'`,
};

const queued: Finding<DeliveryEntity> = {
  name: 'delivery_queued',
  of: DeliveryEntity,
  where: `id = ANY ($2) AND state = 'queued'`,
};

const insertAttempt = {
  name: 'delivery_attempt_insert',
  text: `INSERT INTO delivery_attempt (organisation_id, delivery_id, attempt, attempted_at, outcome, answer)
         VALUES ($1, $2, $3, $4, $5, $6)`,
};

const recordResult = {
  name: 'delivery_result',
  text: `UPDATE delivery SET attempts = $3, state = $4, next_attempt_at = $5, last_answer = $6, lease_until = NULL,
           settled_at = CASE WHEN $4 = 'queued' THEN NULL ELSE $7::timestamptz END,
           message = CASE WHEN $8 THEN message - 'sealedLink' ELSE message END
         WHERE organisation_id = $1 AND id = $2`,
};

const cancelQueued = {
  name: 'delivery_cancel_of_endpoint',
  text: `UPDATE delivery SET state = 'cancelled', settled_at = $3, lease_until = NULL
         WHERE organisation_id = $1 AND endpoint_id = $2 AND state = 'queued'`,
};

const requeue = {
  name: 'delivery_requeue',
  text: `UPDATE delivery SET state = 'queued', attempts_before = attempts, next_attempt_at = $3, settled_at = NULL
         WHERE organisation_id = $1 AND id = $2 AND state <> 'queued' RETURNING id`,
};

export interface DeliveryPageQuery {
  readonly incidentId?: string;
  readonly reminderId?: string;
  readonly endpointId?: string;
  readonly state?: DeliveryState;
  readonly channel?: DeliveryChannel;
  readonly purpose?: DeliveryPurpose;
  readonly recipient?: string;
  readonly createdFrom?: string;
  readonly createdTo?: string;
  /** By their ids, which are made in the order of queueing. */
  readonly sort: '-createdAt' | 'createdAt';
  readonly after: string | null;
  readonly limit: number;
}

@Injectable()
export class DeliveryStore {
  constructor(private readonly system: SystemDatabase) {}

  /** A message queued already, by its logical key, is not queued twice. */
  insertMany(tx: Tx, deliveries: readonly Partial<DeliveryEntity>[]): Promise<unknown> {
    return tx.send(insertMany, [tx.organisationId, JSON.stringify(deliveries)]);
  }

  /** Of mails that tell of several, queued before in the same transaction. */
  insertIncidents(tx: Tx, named: readonly { deliveryId: string; incidentId: string }[]): Promise<unknown> {
    return tx.send(insertIncidents, [tx.organisationId, JSON.stringify(named)]);
  }

  claimDue(channel: DeliveryChannel, now: Date, most: number, leaseSeconds: number): Promise<ClaimedDelivery[]> {
    return this.system.rows<ClaimedDelivery>(claimDue, [now, most, leaseSeconds, channel]);
  }

  letGo(tx: Tx, ids: readonly string[]): Promise<unknown> {
    return tx.send(letGo, [tx.organisationId, ids]);
  }

  queued(tx: Tx, ids: readonly string[]): Promise<DeliveryEntity[]> {
    return tx.find(queued, [ids]);
  }

  /** The same of several organisations, asked together. */
  queuedOf(system: SystemTx, claimed: readonly ClaimedDelivery[]): Promise<DeliveryEntity[]> {
    const byOrganisation = inGroups(claimed, ({ organisationId }) => organisationId);
    return system.findEach(
      queued,
      [...byOrganisation].map(([organisationId, own]) => ({ organisationId, values: [own.map(({ id }) => id)] })),
    );
  }

  /** @param hasSecret its secret link goes once it is settled; a message that stays is not written again */
  record(tx: Tx, result: AttemptResult, hasSecret: boolean): void {
    const { id, attempt, at, outcome, answer, state, nextAttemptAt } = result;
    const losesSecret = hasSecret && state !== 'queued';
    void tx.send(insertAttempt, [tx.organisationId, id, attempt, at, outcome, answer]);
    void tx.send(recordResult, [tx.organisationId, id, attempt, state, nextAttemptAt, answer, at, losesSecret]);
  }

  /** What still waits for an endpoint goes no more. */
  cancelQueued(tx: Tx, endpointId: string, at: Date): Promise<unknown> {
    return tx.send(cancelQueued, [tx.organisationId, endpointId, at]);
  }

  find(tx: Tx, id: string): Promise<DeliveryEntity | null> {
    return tx.manager.findOneBy(DeliveryEntity, { organisationId: tx.organisationId, id });
  }

  /** In their order. */
  attemptsOf(tx: Tx, deliveryIds: readonly string[]): Promise<DeliveryAttemptEntity[]> {
    return tx.manager.find(DeliveryAttemptEntity, {
      where: { organisationId: tx.organisationId, deliveryId: In([...deliveryIds]) },
      order: { attempt: 'ASC' },
    });
  }

  /** @returns whether it was settled and now is queued */
  async requeue(tx: Tx, id: string, at: Date): Promise<boolean> {
    return (await tx.rows(requeue, [tx.organisationId, id, at])).length > 0;
  }

  page(tx: Tx, query: DeliveryPageQuery): Promise<DeliveryEntity[]> {
    const { direction, than } = directionOf(query.sort);
    const select = tx.manager
      .createQueryBuilder(DeliveryEntity, 'delivery')
      .where('delivery.organisation_id = :organisationId', { organisationId: tx.organisationId })
      .orderBy('delivery.id', direction)
      .limit(query.limit);
    if (query.incidentId !== undefined) select.andWhere(tellsOf('delivery', ':incidentId'), query);
    if (query.reminderId !== undefined) select.andWhere('delivery.reminder_id = :reminderId', query);
    if (query.endpointId !== undefined) select.andWhere('delivery.endpoint_id = :endpointId', query);
    if (query.state !== undefined) select.andWhere('delivery.state = :state', query);
    if (query.channel !== undefined) select.andWhere('delivery.channel = :channel', query);
    if (query.purpose !== undefined) select.andWhere('delivery.purpose = :purpose', query);
    if (query.recipient !== undefined) {
      const recipient = foldedAddress(query.recipient);
      select.andWhere(`${foldedAddressSql('delivery.recipient')} = :recipient`, { recipient });
    }
    if (query.createdFrom !== undefined) select.andWhere('delivery.created_at >= :createdFrom', query);
    if (query.createdTo !== undefined) select.andWhere('delivery.created_at < :createdTo', query);
    if (query.after !== null) select.andWhere(`delivery.id ${than} :after`, query);
    return select.getMany();
  }
}
