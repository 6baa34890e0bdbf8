import type { AuditEntry } from '../../audit/audit.service.js';
import type { DeadlineChange } from '../../deadlines/deadline-change.js';
import type { NewEvent } from '../outbox/new-event.js';
import type { EventTypeName } from './event-types.js';

type Detail = AuditEntry['detail'];

const only = (detail: Detail, ...names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, detail[name] ?? null]));

const changeEvents: Readonly<Partial<Record<DeadlineChange['change'], EventTypeName>>> = {
  added: 'deadline.added',
  moved: 'deadline.moved',
  dropped: 'deadline.dropped',
  discharged: 'deadline.discharged',
};

const ofChanges = ({ detail, subject: { incidentId } }: AuditEntry): NewEvent[] =>
  ((detail['changes'] ?? []) as readonly DeadlineChange[]).flatMap(({ change, ...data }) => {
    const type = changeEvents[change];
    return type === undefined ? [] : [{ type, incidentId, data }];
  });

type FromEntry = (entry: AuditEntry) => NewEvent[];

const one =
  (type: EventTypeName, dataOf: (entry: AuditEntry) => Record<string, unknown>): FromEntry =>
  (entry) => [{ type, incidentId: entry.subject.incidentId, data: dataOf(entry) }];

const ofDraft = (type: EventTypeName): FromEntry =>
  one(type, ({ subject, detail }) => ({ draftId: subject.id, ...only(detail, 'version', 'sha256') }));

const reminderFailed: FromEntry = (entry) =>
  entry.detail['purpose'] === 'reminder'
    ? one('reminder.failed', ({ subject, detail }) => ({
        deliveryId: subject.id,
        ...only(detail, 'reminderId', 'attempts'),
      }))(entry)
    : [];

/** A way to the admins that needs no mail: theirs may be the address that is refused. */
const addressRefused: FromEntry = ({ subject, detail }) =>
  detail['addressMarked'] === true
    ? [{ type: 'address.refused', data: { deliveryId: subject.id, ...only(detail, 'memberId') } }]
    : [];

/** Which entries of the record are events for others, and what these may know of them. */
const fromEntries: Readonly<Record<string, FromEntry>> = {
  'incident.logged': one('incident.logged', ({ detail }) => only(detail, 'verdicts')),
  'incident.facts_added': (entry) => [...one('incident.facts_added', () => ({}))(entry), ...ofChanges(entry)],
  'incident.reassessed': ofChanges,
  'determination.made': (entry) => [
    ...one('determination.made', ({ subject, detail }) => ({
      determinationId: subject.id,
      kind: detail['kind'],
    }))(entry),
    // A corrected awareness is a revision of facts too, whose own entry tells of the dates.
    ...(entry.detail['kind'] === 'awareness_corrected' ? [] : ofChanges(entry)),
  ],
  'filing.recorded': one('filing.recorded', ({ subject, detail }) => ({
    filingId: subject.id,
    ...only(detail, 'serves', 'filedAt', 'outcome'),
    complete: detail['complete'] ?? true,
  })),
  'draft.submitted': ofDraft('draft.submitted'),
  'draft.returned': ofDraft('draft.returned'),
  'draft.approved': ofDraft('draft.approved'),
  'reminder.sent': one('reminder.sent', ({ subject, detail }) => ({
    reminderId: subject.id,
    ...only(detail, 'deadlineId', 'obligation', 'dueOn', 'late', 'memberIds'),
  })),
  'reminder.gap': one('reminder.gap', ({ detail }) => only(detail, 'deadlineId', 'obligation', 'dueOn')),
  'delivery.failed': (entry) => [...reminderFailed(entry), ...addressRefused(entry)],
};

/** The events that an entry of the record is for others: none for most. */
export const eventsOfEntry = (entry: AuditEntry): NewEvent[] => fromEntries[entry.action]?.(entry) ?? [];
