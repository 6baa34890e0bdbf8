import type { DataSubject, IndustryId, OrganisationKind } from '../law/index.js';

export type { DataSubject, IndustryId, OrganisationKind };

export const organisationKinds = [
  'private',
  'transferred_corporation',
  'administrative_organ',
  'local_body',
] as const satisfies readonly OrganisationKind[];

export const industries = [
  'not_delegated',
  'telecom',
  'finance',
  'real_estate',
  'credit_information',
  'security_services',
  'construction',
  'transport',
  'travel',
  'installment_credit',
  'meti_other',
  'maff',
  'mhlw',
] as const satisfies readonly IndustryId[];

export const dataSubjects = [
  'customers',
  'own_employees',
  'shareholders',
  'others',
] as const satisfies readonly DataSubject[];
