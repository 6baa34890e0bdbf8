import type { IncidentDossier } from '../incidents/incident-dossier.js';
import type { Assessment } from '../law/index.js';
import type { Organisation } from '../organisations/organisation.js';
import { toJapanTime, toJapanTimeOrNull } from '../platform/clock/instant.js';
import type { ChecklistForReport, OfferedPrevention } from '../playbooks/checklist.service.js';
import type { ReportSource } from './report-source.js';

export interface ReportParts {
  readonly organisation: Organisation;
  readonly dossier: IncidentDossier;
  /** Under the law that the report is made under. */
  readonly assessment: Assessment;
  readonly checklist: ChecklistForReport;
  readonly offered: readonly OfferedPrevention[];
}

const sourceOfProposal = (proposal: string): string => `playbook:${proposal.replace('.', '/')}`;

/** Gathers what a draft is made from. */
export const reportSourceOf = ({
  organisation,
  dossier,
  checklist,
  assessment,
  offered,
}: ReportParts): ReportSource => {
  const { incident, filings } = dossier;
  const previous = filings.findLast(({ serves }) => serves.includes('preliminary_report'));
  const { address, corporateNumber, representative, contact } = organisation.settings;
  return {
    organisation: {
      name: organisation.name,
      kind: organisation.kind === 'private_operator' ? null : 'public_body',
      address: address ?? null,
      corporateNumber: corporateNumber ?? null,
      representative: representative ?? null,
      contact: contact ?? null,
    },
    incident: {
      title: incident.title,
      summary: incident.summary,
      occurredAt: toJapanTimeOrNull(incident.occurredAt),
      awareAt: toJapanTime(incident.awareAt),
      discoveredBy: incident.discoveredBy,
      cause: incident.cause,
      regime: assessment.regime,
      facts: assessment.facts,
      particulars: incident.particulars,
      drill: incident.drill,
    },
    assessment,
    events: [
      ...filings.map(({ id, filedAt, recipient, serves }) => ({
        at: toJapanTime(filedAt),
        text: `${recipient}に対し、${serves.includes('preliminary_report') ? '速報' : '報告'}を提出した。`,
        source: `filings.${id}`,
      })),
      ...checklist.courseLines.map(({ at, text, taskKey }) => ({
        at: toJapanTime(at),
        text,
        source: `tasks.${taskKey}`,
      })),
    ],
    acceptedMeasures: checklist.acceptedPrevention.map(({ proposal, text, block, on }) => ({
      text,
      block,
      on,
      source: sourceOfProposal(proposal),
    })),
    preventionProposals: offered.map(({ proposal, text }) => ({ text, source: sourceOfProposal(proposal) })),
    previousReport:
      previous === undefined
        ? null
        : {
            id: previous.id,
            kind: 'preliminary_report',
            filedAt: toJapanTime(previous.filedAt),
            receiptNumber: previous.receiptNumber,
          },
    recipient: assessment.obligations.find(({ recipient }) => recipient !== undefined)?.recipient ?? null,
  };
};
