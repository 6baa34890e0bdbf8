import { civilDateOf } from '../../law/calendar/civil-date.js';
import type { Composers } from './composer.js';
import { given } from './composer.js';

const STAGES = {
  preliminary_report: 'preliminary',
  final_report: 'final',
  supplementary_report: 'supplementary',
} as const;

export const headComposers: Composers = {
  reportDate: (_source, { writtenOn }) => given(writtenOn, 'draft.writtenOn'),
  addressee: ({ recipient }) =>
    recipient === null || recipient === undefined
      ? given('個人情報保護委員会　殿', 'form')
      : given(`${recipient.name.ja}　殿`, 'recipient.name'),
  reportKind: ({ previousReport }) =>
    previousReport === null || previousReport === undefined
      ? given('new', 'previousReport')
      : given('follow_up', 'previousReport'),
  reportStage: (_source, { kind }) =>
    kind in STAGES ? given(STAGES[kind as keyof typeof STAGES], 'draft.kind') : null,
  previousReportDate: ({ previousReport }) =>
    previousReport === null || previousReport === undefined
      ? null
      : given(civilDateOf(previousReport.filedAt), 'previousReport.filedAt'),
  organisationName: ({ organisation }) => given(organisation.name, 'organisation.name'),
  corporateNumber: ({ organisation }) => given(organisation.corporateNumber, 'organisation.corporateNumber'),
  organisationAddress: ({ organisation }) => given(organisation.address, 'organisation.address'),
  representative: ({ organisation }) => given(organisation.representative, 'organisation.representative'),
  contactName: ({ organisation }) => given(organisation.contact?.name, 'organisation.contact.name'),
  contactDepartment: ({ organisation }) => given(organisation.contact?.department, 'organisation.contact.department'),
  contactTelephone: ({ organisation }) => given(organisation.contact?.telephone, 'organisation.contact.telephone'),
  contactMail: ({ organisation }) => given(organisation.contact?.mail, 'organisation.contact.mail'),
};
