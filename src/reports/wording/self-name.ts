import type { DraftKind } from '../draft-content.js';
import type { ReportingOrganisation } from '../report-source.js';

const LETTER = {
  company: '弊社',
  school: '当法人',
  medical: '当法人',
  public_body: '当機関',
  corporation: '当法人',
} as const;

/** 報告者 in a report (R41: the entity, not the clerk); in a letter as befits the organisation, by name when unsure. */
export function selfName(kind: DraftKind, organisation: ReportingOrganisation): string {
  if (kind.endsWith('_report')) return '報告者';
  if (kind === 'principal_notice') return '受託者';
  const { kind: what, name } = organisation;
  return what === null || what === undefined ? name : LETTER[what];
}
