import type { EnquiryDesk } from '../../incidents/particulars.js';
import type { ReportingOrganisation } from '../report-source.js';
import { spaced } from '../wording/japanese.js';
import type { Statement } from './composer.js';
import { stated } from './composer.js';
import { isBlank } from '../../platform/text/blank.js';

const labelled = (label: string, text: string | null | undefined): string | null =>
  text === null || text === undefined || isBlank(text) ? null : `${label}：${text}`;

/** Where persons can ask: the enquiry desk, or the organisation's contact without the clerk's name. */
export function enquiryLines(
  desk: EnquiryDesk | null | undefined,
  { name, contact }: ReportingOrganisation,
): Statement[] {
  const [from, at] =
    desk === null || desk === undefined ? [contact, 'organisation.contact'] : [desk, 'particulars.enquiryDesk'];
  const { telephone, mail } = from ?? {};
  if (!telephone && !mail) return [];
  const who = desk?.name ?? spaced(name, contact?.department);
  return [
    stated(`お問い合わせ先：${who}`, at, 'organisation.name'),
    stated(labelled('電話', telephone), `${at}.telephone`),
    stated(labelled('電子メール', mail), `${at}.mail`),
    stated(labelled('受付時間', desk?.hours), 'particulars.enquiryDesk.hours'),
  ];
}
