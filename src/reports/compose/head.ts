import { civilDateOf } from '../../law/calendar/civil-date.js';
import type { DraftKind } from '../draft-content.js';
import { spaced } from '../wording/japanese.js';
import type { Composed, Composers } from './composer.js';
import { given } from './composer.js';

const STAGES: Readonly<Partial<Record<DraftKind, string>>> = {
  preliminary_report: 'preliminary',
  final_report: 'final',
  supplementary_report: 'supplementary',
};

function principal(names: readonly string[] | null | undefined): Composed | null {
  const addressees = names?.map((name) => spaced(name, '御中')).join('\n');
  return given(addressees, 'particulars.principal.names');
}

export const headComposers: Composers = {
  reportDate: (_source, { writtenOn }) => given(writtenOn, 'draft.writtenOn'),
  addressee: ({ recipient, incident }, { kind }) => {
    if (kind === 'principal_notice') return principal(incident.particulars?.principal?.names);
    return recipient === null || recipient === undefined
      ? given(spaced('個人情報保護委員会', '殿'), 'form')
      : given(spaced(recipient.name.ja, '殿'), 'recipient.name');
  },
  reportKind: ({ previousReport }) =>
    previousReport === null || previousReport === undefined
      ? given('new', 'previousReport')
      : given('follow_up', 'previousReport'),
  reportStage: (_source, { kind }) => given(STAGES[kind], 'draft.kind'),
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
