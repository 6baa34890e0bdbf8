import type { LocalText } from '../../platform/http/domain-error.js';

interface EventType {
  readonly means: LocalText;
  /** `data` of such an event. An event of an incident also carries `incidentId` and `drill`. */
  readonly example: Readonly<Record<string, unknown>>;
  readonly ofIncident: boolean;
}

const incidentId = '0193a5c0-7d1e-7a3b-9c52-1f0e6a2b4d10';
const deadlineId = '0193a5c0-7d1f-7d07-8a44-63c2f1b0e9a7';
const duty = { deadlineId, regime: 'appi-private', kind: 'final_report' };
const openDuty = {
  ...duty,
  force: 'statutory',
  provisional: false,
  dueOn: '2026-12-23',
  dueAt: '2026-12-23T23:59:59.999+09:00',
};
const ofIncident = (example: object, ja: string, en: string): EventType => ({
  means: { ja, en },
  example: { incidentId, drill: false, ...example },
  ofIncident: true,
});
const ofOrganisation = (example: object, ja: string, en: string): EventType => ({
  means: { ja, en },
  example: { ...example },
  ofIncident: false,
});

const draft = {
  draftId: '0193a5c1-11aa-7e66-b0c1-0a52b7c3d4e5',
  version: 3,
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
};

/**
 * Every event that is sent. Data is thin on purpose: ids, kinds and dates, no words that somebody wrote. Whoever wants
 * more asks the API, which asks who they are. docs/webhooks.md is written from this table.
 */
export const eventTypes = {
  'incident.logged': ofIncident(
    { verdicts: { 'appi-private': 'reportable' } },
    '案件が登録された',
    'An incident was logged',
  ),
  'incident.facts_added': ofIncident(
    {},
    '案件に事実が追加・更新された',
    'Facts were added to an incident, or became known otherwise',
  ),
  'determination.made': ofIncident(
    { determinationId: '0193a5c2-5b0c-7c1d-8e2f-7a6b5c4d3e2f', kind: 'date_kept' },
    '判断（終了、再開を含む）が記録された',
    'A decision was recorded; closing and reopening are decisions too',
  ),
  'deadline.added': ofIncident(
    { ...duty, from: null, to: '2026-12-23', rule: 'R22' },
    '登録後に判明した事実により、期限が加わった',
    'A duty came to an incident that was logged before',
  ),
  'deadline.moved': ofIncident(
    { ...duty, from: '2026-12-23', to: '2027-01-22', rule: 'R31' },
    '期限が動いた',
    'The date to keep moved',
  ),
  'deadline.dropped': ofIncident(
    { ...duty, from: '2026-12-23', to: null, rule: null },
    '義務がなくなり、期限が外れた',
    'A duty is gone, and its date with it',
  ),
  'deadline.discharged': ofIncident(
    { ...duty, from: '2026-12-23', to: null, rule: 'R40' },
    '委託元への通知等により、義務を履行する必要がなくなった',
    'A duty need not be performed any more, such as after the notice to the principal',
  ),
  'deadline.approaching': ofIncident(
    { ...openDuty, daysLeft: 3 },
    '期限まで 7 日、3 日、1 日になった（停止後は直近のもののみ）',
    'A date is 7, 3 or 1 days away; after downtime only the newest of these is sent',
  ),
  'deadline.missed': ofIncident(openDuty, '提出のないまま期限を過ぎた', 'A date has passed, and nothing was filed'),
  'filing.recorded': ofIncident(
    {
      filingId: '0193a5c3-0f4e-7b2a-9d3c-5e6f7a8b9c0d',
      serves: ['final_report'],
      filedAt: '2026-12-20T15:00:00+09:00',
      complete: true,
      outcome: { final_report: 'met' },
    },
    '報告又は通知の提出が記録された',
    'It was recorded that a report or notice was made',
  ),
  'draft.submitted': ofIncident(draft, '草案がレビューに出された', 'A draft was handed to review'),
  'draft.returned': ofIncident(draft, '草案が差し戻された', 'A draft was sent back with comments'),
  'draft.approved': ofIncident(draft, '草案のその版が承認された', 'This version of a draft was approved'),
  'reminder.sent': ofIncident(
    {
      reminderId: '0193a5c4-2c3d-7e4f-8a5b-6c7d8e9f0a1b',
      deadlineId,
      obligation: 'final_report',
      dueOn: '2026-12-23',
      late: false,
      memberIds: ['0193a5bf-1a2b-7c3d-8e4f-5a6b7c8d9e0f'],
    },
    'リマインダーが送信に回された（memberIds は、Webhook で知らせることになっているメンバー）',
    'A reminder went out; memberIds are those whom it is to reach through this webhook',
  ),
  'reminder.failed': ofIncident(
    {
      reminderId: '0193a5c4-2c3d-7e4f-8a5b-6c7d8e9f0a1b',
      deliveryId: '0193a5c4-2c3e-7f50-9b6c-7d8e9f0a1b2c',
      attempts: 10,
    },
    'リマインダーのメールを届けられず、再送を終えた',
    'The mail of a reminder was refused for good, or tried for three days in vain',
  ),
  'reminder.gap': ofIncident(
    { deadlineId, obligation: 'final_report', dueOn: '2026-12-23' },
    '未了の期限にリマインダーが一件も予定されていないことが検出された（解消まで一日に一度）',
    'An open deadline was found of which no reminder is planned; told once a day until it is mended',
  ),
  'address.refused': ofOrganisation(
    {
      deliveryId: '0193a5c4-2c3e-7f50-9b6c-7d8e9f0a1b2c',
      memberId: '0193a5bf-1a2b-7c3d-8e4f-5a6b7c8d9e0f',
    },
    'メールアドレスが受信を恒久的に拒否し、以後のリマインダーの宛先から外れた',
    'A mail server refused an address for good: reminders pass it over from now on',
  ),
  'audit.checkpoint_signed': ofOrganisation(
    {
      organisationId: '0193a5bf-0000-7000-8000-000000000000',
      sequence: 42,
      hash: 'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c',
      at: '2026-11-24T01:00:00.000Z',
      keyId: '3f2a9c1d5e7b8a60',
      signature: 'q0…',
    },
    '監査記録の末尾に署名したチェックポイントが作られた（それ自体で検証できる）',
    'A checkpoint of the record was signed; keep it, it verifies by itself (docs/audit.md)',
  ),
  'webhook.test': ofOrganisation(
    { endpointId: '0193a5c5-3d4e-7f60-8a7b-9c0d1e2f3a4b' },
    'テスト送信',
    'A test that somebody asked for; sent to that endpoint whatever it subscribes to',
  ),
} as const satisfies Record<string, EventType>;

export type EventTypeName = keyof typeof eventTypes;
export const eventTypeNames = Object.keys(eventTypes) as EventTypeName[];

/** Example body of an event, as it is sent. */
export const exampleOf = (name: EventTypeName): Readonly<Record<string, unknown>> => ({
  type: name,
  timestamp: '2026-11-24T10:00:00.000+09:00',
  data: eventTypes[name].example,
});
