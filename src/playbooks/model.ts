import type { CauseActor, CauseKind, MalwareFamily } from '../incidents/cause.js';
import type { BilingualText, ObligationKind } from '../law/model.js';

/** What a playbook is made of. Data only: the library holds ours, an organisation's copies have the same shape. */
export interface Playbook {
  readonly id: string;
  /** 1, 2, 3 ... A running incident keeps the version it started with. */
  readonly version: number;
  readonly title: BilingualText;
  readonly summary: BilingualText;
  readonly appliesTo: AppliesTo;
  /** In the order in which they are shown; what must wait for what is said by `dependsOn`. */
  readonly tasks: readonly Task[];
  /** Offered for the report's prevention block. A person accepts them, one by one: they never enter a report by themselves. */
  readonly prevention: readonly PreventionProposal[];
  /** Whose advice it follows, by name. */
  readonly sources: readonly Source[];
  /** An organisation's copy names its original, and is chosen in its stead. */
  readonly basedOn?: { readonly id: string; readonly version: number };
}

/** Any one of these is enough. A playbook without any is only ever chosen by hand. */
export interface AppliesTo {
  readonly causeKinds?: readonly CauseKind[];
  /** The family decides by itself, whatever the kind of cause: ransomware may be logged as unauthorised access. */
  readonly malware?: readonly MalwareFamily[];
  /** The kinds of cause do not count when one of these families is known: it has a better playbook. */
  readonly exceptMalware?: readonly MalwareFamily[];
  readonly actors?: readonly CauseActor[];
  /** The organisation handled the data for a principal (委託先として). */
  readonly asProcessor?: boolean;
}

export interface Task {
  /** Unique in its playbook. */
  readonly id: string;
  readonly title: BilingualText;
  readonly why: BilingualText;
  readonly how: readonly BilingualText[];
  readonly role: TaskRole;
  readonly due: TaskDue;
  readonly dependsOn: readonly string[];
  /** The duty behind it, by its rule number ('R26'). */
  readonly lawRule?: string;
  /** The dated line that the done task writes into the course of events; absent for work that the report does not tell. */
  readonly courseOfEvents?: BilingualText;
}

export const taskRoles = ['owner', 'officers', 'legal', 'admins', 'it'] as const;
export type TaskRole = (typeof taskRoles)[number];

export const taskRoleLabels: Readonly<Record<TaskRole, BilingualText>> = {
  owner: { ja: '事案の責任者', en: 'Owner of the incident' },
  officers: { ja: '報告担当者', en: 'Reporting officers' },
  legal: { ja: '法務担当者', en: 'Legal' },
  admins: { ja: '組織の管理者', en: 'Administrators' },
  it: { ja: '情報システム担当者', en: 'IT' },
};

export type DueAnchor = 'awareness' | ObligationKind;
export const dueAnchors: readonly DueAnchor[] = [
  'awareness',
  'preliminary_report',
  'final_report',
  'individual_notice',
  'principal_notice',
];

/**
 * When a task is due, counted from awareness or from the due date of a duty; before it when negative.
 *
 * Hours run from the instant. Days are days on the calendar in Japan, and end with their last moment.
 */
export type TaskDue =
  | { readonly relativeTo: DueAnchor; readonly hours: number; readonly days?: never }
  | { readonly relativeTo: DueAnchor; readonly days: number; readonly hours?: never };

export interface PreventionProposal {
  readonly id: string;
  readonly text: BilingualText;
  /** The half of the report's prevention block in which it usually stands; the person who accepts it may move it. */
  readonly block: 'done' | 'planned';
}

export interface Source {
  readonly publisher: BilingualText;
  readonly title: BilingualText;
  readonly url?: string;
}
