import { toJapanTime } from '../platform/clock/instant.js';
import type { PublicKey } from '../platform/secrets/signing-keys.js';
import type { EventAnswer, PublicKeyAnswer, VerificationAnswer } from './audit.dto.js';
import type { AuditEventEntity } from './audit-event.entity.js';
import type { ChainReport } from './chain/verify-chain.js';

export const eventAnswerOf = (row: AuditEventEntity): EventAnswer => ({
  sequence: Number(row.sequence),
  at: toJapanTime(row.at),
  actor: row.actor,
  requestId: row.requestId,
  action: row.action,
  subject: { type: row.subjectType, id: row.subjectId },
  incidentId: row.incidentId,
  detail: row.detail,
  previousHash: row.previousHash.toString('hex'),
  hash: row.hash.toString('hex'),
});

export const publicKeyAnswerOf = ({ keyId, key }: PublicKey): PublicKeyAnswer => ({
  keyId,
  algorithm: 'Ed25519',
  publicKey: key.export({ type: 'spki', format: 'pem' }).toString(),
});

export const verificationAnswerOf = (report: ChainReport): VerificationAnswer => ({
  ...report,
  faults: [...report.faults],
});
