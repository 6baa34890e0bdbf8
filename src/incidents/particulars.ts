import type { CivilDate, EventType, Tri } from '../law/model.js';

/** A Japan date where the time does not matter or is not known, else an instant. */
export type Moment = string;

/**
 * What the report form asks beyond the facts that decide the law (R43). All of it is optional: absent and null both mean
 * that it is not known yet, which a preliminary report may say.
 *
 * The lists of codes are 様式の選択肢は未確認: the form's own choices were not readable, so they are configuration.
 */
export interface Particulars {
  /** Which of the events are established; the others "may have" happened. Unknown: the report says おそれを含む. */
  readonly eventsConfirmed?: readonly EventType[] | null;
  /** Who noticed, in more words than `discoveredBy` ('外部のセキュリティ機関からの通報'). */
  readonly discovererDetail?: string | null;
  readonly media?: Media | null;
  readonly subjects?: Subjects | null;
  readonly dataItems?: DataItems | null;
  readonly persons?: PersonsDetail | null;
  /** How it came about, in sentences; the kind of cause stands with the incident. */
  readonly causeDetail?: string | null;
  readonly secondaryDamage?: SecondaryDamage | null;
  readonly response?: ResponseToPersons | null;
  readonly publication?: Publication | null;
  readonly measuresDone?: readonly Measure[] | null;
  readonly measuresPlanned?: readonly Measure[] | null;
  readonly outsideInvestigation?: OutsideInvestigation | null;
  /** The organisation that entrusted the data (委託元). */
  readonly principal?: Counterpart | null;
  /** Organisations to which the data was entrusted (委託先). */
  readonly processors?: Counterpart | null;
  readonly police?: PoliceReport | null;
  readonly otherAuthorities?: readonly AuthorityReport[] | null;
  readonly foreignAuthorities?: readonly AuthorityReport[] | null;
  readonly events?: readonly CourseEvent[] | null;
  readonly notes?: string | null;
  /** Where persons can ask (問い合わせ窓口); without it a notice names the organisation's contact. */
  readonly enquiryDesk?: EnquiryDesk | null;
  readonly cyberAttack?: CyberAttack | null;
}

export const mediaKinds = ['paper', 'electronic', 'other'] as const;
export type MediaKind = (typeof mediaKinds)[number];
export interface Media {
  readonly kinds?: readonly MediaKind[] | null;
  readonly detail?: string | null;
}

export const subjectKinds = ['customer', 'employee', 'other'] as const;
export type SubjectKind = (typeof subjectKinds)[number];
export interface Subjects {
  readonly kinds?: readonly SubjectKind[] | null;
  readonly detail?: string | null;
}

export const dataItemKinds = [
  'name',
  'birth_date',
  'sex',
  'address',
  'telephone',
  'mail_address',
  'card_number',
  'card_expiry',
  'card_security_code',
  'password',
  'other',
] as const;
export type DataItemKind = (typeof dataItemKinds)[number];
export interface DataItems {
  readonly kinds?: readonly DataItemKind[] | null;
  /** What 'other' is, or more about the rest ('健康診断の結果'). */
  readonly detail?: string | null;
}

export interface PersonsDetail {
  /** Of the persons, those whose card data is among it. */
  readonly withCardData?: number | null;
  /** How the number was found, or why it is not known. */
  readonly basis?: string | null;
}

export interface SecondaryDamage {
  /** 二次被害又はそのおそれの有無. */
  readonly exists?: Tri;
  readonly content?: string | null;
}

export const responseStatuses = ['done', 'planned', 'none'] as const;
export type ResponseStatus = (typeof responseStatuses)[number];
export interface ResponseToPersons {
  readonly status?: ResponseStatus | null;
  readonly on?: CivilDate | null;
  /** How ('郵送により通知'). */
  readonly method?: string | null;
  /** What is done instead where notice is hard (R51). */
  readonly substituteMeasure?: string | null;
  /** Why notice is hard: the substitute is no free choice (R51). */
  readonly substituteReason?: string | null;
}

export const publicationStatuses = ['done', 'planned', 'undecided', 'none'] as const;
export type PublicationStatus = (typeof publicationStatuses)[number];
export const publicationMethods = ['website', 'press', 'other'] as const;
export type PublicationMethod = (typeof publicationMethods)[number];
export interface Publication {
  readonly status?: PublicationStatus | null;
  readonly on?: CivilDate | null;
  readonly methods?: readonly PublicationMethod[] | null;
  /** The text as published, or a summary of it. */
  readonly text?: string | null;
}

export interface Measure {
  readonly text: string;
  /** Done on, or to be done by. */
  readonly on?: CivilDate | null;
}

export const investigationStatuses = ['done', 'under_way', 'planned', 'none'] as const;
export type InvestigationStatus = (typeof investigationStatuses)[number];
export interface OutsideInvestigation {
  readonly status?: InvestigationStatus | null;
  readonly by?: string | null;
  readonly askedOn?: CivilDate | null;
  readonly result?: string | null;
}

export interface Counterpart {
  readonly exists?: Tri;
  readonly names?: readonly string[] | null;
}

export const policeStatuses = ['reported', 'consulted', 'planned', 'none'] as const;
export type PoliceStatus = (typeof policeStatuses)[number];
export interface PoliceReport {
  readonly status?: PoliceStatus | null;
  readonly on?: CivilDate | null;
  readonly office?: string | null;
}

export interface AuthorityReport {
  readonly name: string;
  readonly on?: CivilDate | null;
  readonly detail?: string | null;
}

/** One line of the course of events (事実経過), in the words that shall stand in the report. */
export interface CourseEvent {
  readonly at: Moment;
  readonly text: string;
}

export interface EnquiryDesk {
  readonly name?: string | null;
  readonly telephone?: string | null;
  readonly mail?: string | null;
  readonly hours?: string | null;
}

export const ransomwareKinds = ['encryption', 'leak_threat', 'ransom_demand'] as const;
export type RansomwareKind = (typeof ransomwareKinds)[number];
export const intrusionMethods = ['vulnerability', 'phishing', 'vpn', 'other'] as const;
export type IntrusionMethod = (typeof intrusionMethods)[number];

/** What the common cyber-attack forms ask besides (R44), as far as their fields are known. */
export interface CyberAttack {
  readonly ransomNote?: string | null;
  readonly fileExtension?: string | null;
  readonly ransomwareKinds?: readonly RansomwareKind[] | null;
  readonly intrusionMethods?: readonly IntrusionMethod[] | null;
  readonly intrusionDetail?: string | null;
  /** Indicators of compromise: hashes, addresses, tools. */
  readonly indicators?: readonly string[] | null;
  readonly attackType?: string | null;
  readonly trafficGbps?: number | null;
  readonly trafficPacketsPerSecond?: number | null;
  readonly durationMinutes?: number | null;
  readonly mitigation?: string | null;
  /** Consent to share the report with the National Cybersecurity Office (国家サイバー統括室). */
  readonly shareWithNco?: Tri;
}
