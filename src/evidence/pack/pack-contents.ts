import type { Checkpoint } from '../../audit/chain/checkpoint.js';
import type { StoredEvent } from '../../audit/chain/stored-event.js';
import { exportLine } from '../../audit/chain/export-line.js';
import { deadlineAnswerOf } from '../../deadlines/deadline-answers.js';
import type { LoggedDelivery } from '../../deliveries/delivery-log.store.js';
import {
  determinationAnswerOf,
  filingAnswerOf,
  revisionAnswerOf,
  summaryOf,
} from '../../incidents/incident-answers.js';
import type { IncidentDossier } from '../../incidents/incident-dossier.js';
import type { AssessmentEntity } from '../../incidents/incident.entity.js';
import { toJapanTime, toJapanTimeOrNull } from '../../platform/clock/instant.js';
import { taskAnswerOf } from '../../playbooks/task-answers.js';
import type { TaskEntity } from '../../playbooks/task.entity.js';

export const json = (value: unknown): string[] => [`${JSON.stringify(value, null, 2)}\n`];

/** What describes the incident; its facts, dates and filings are entries of their own. */
export const incidentOf = ({ incident, assessments, deadlines }: IncidentDossier, now: Date): object => {
  const verdict = assessments[0]?.verdict ?? 'undetermined';
  const { deadlines: _own, ...summary } = summaryOf(now)({ incident, deadlines, verdict });
  return { ...summary, particulars: incident.particulars };
};

export const assessmentsOf = (assessments: readonly AssessmentEntity[]): object[] =>
  assessments.map(({ id, assessedAt, body }) => ({ id, assessedAt: toJapanTime(assessedAt), ...body }));

export const factsOf = ({ revisions }: IncidentDossier): object[] => revisions.map(revisionAnswerOf);

export const determinationsOf = ({ determinations }: IncidentDossier): object[] =>
  determinations.map(determinationAnswerOf);

export const deadlinesOf = ({ deadlines }: IncidentDossier, now: Date): object[] =>
  deadlines.map(deadlineAnswerOf(now));

export const filingsOf = ({ filings }: IncidentDossier): object[] =>
  filings.map((filing) => ({ ...filingAnswerOf(filing), recordedBy: filing.recordedBy }));

export const tasksOf = (tasks: readonly TaskEntity[], now: Date): object[] =>
  tasks.map((task) => taskAnswerOf(task, tasks, now));

/** Whoever has a pack must not be able to act for the reader of a mail: links that do something are taken out. */
const withoutLiveLinks = (text: string): string => text.replaceAll(/([?&]token=)[\w.~%-]+/gu, '$1（削除）');

/** What was sent to whom. */
export async function* mailLog(deliveries: AsyncIterable<LoggedDelivery>): AsyncGenerator<string> {
  for await (const { createdAt, settledAt, ...delivery } of deliveries) {
    const times = { createdAt: toJapanTime(createdAt), settledAt: toJapanTimeOrNull(settledAt) };
    const text = delivery.text === null ? null : withoutLiveLinks(delivery.text);
    yield `${JSON.stringify({ ...delivery, text, ...times })}\n`;
  }
}

/** Lines as an export of the whole record has them, of this incident alone; the signed end of the record stands last. */
export async function* auditExtract(
  events: AsyncIterable<StoredEvent>,
  checkpoint: Checkpoint,
): AsyncGenerator<string> {
  for await (const event of events) yield exportLine({ kind: 'event', ...event });
  yield exportLine({ kind: 'checkpoint', ...checkpoint });
}
