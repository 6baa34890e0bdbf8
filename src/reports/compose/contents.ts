import type { CauseKind } from '../../incidents/cause.js';
import type { Measure } from '../../incidents/particulars.js';
import type { AcceptedMeasure, ReportSource } from '../report-source.js';
import { sentence } from '../wording/japanese.js';
import { causePhrase } from '../wording/legal-phrases.js';
import { authorityLines, policeText } from './authorities.js';
import type { Composed, Composers } from './composer.js';
import { given, inWords, paragraph, stated } from './composer.js';
import { factsAboutCause, factsAboutData } from './data-facts.js';

/** 様式の選択肢は未確認: malware counts as unauthorised access, a wrong setting and a processor's accident as その他. */
const CAUSE_ON_FORM: Readonly<Record<CauseKind, string>> = {
  unauthorised_access: 'unauthorised_access',
  malware: 'unauthorised_access',
  mis_sent_mail: 'wrong_sending_mail',
  mis_sent_post: 'wrong_sending_post',
  mis_sent_fax: 'wrong_sending_fax',
  mis_handed: 'wrong_handing',
  misconfiguration: 'other',
  loss: 'loss',
  theft: 'theft',
  wrong_disposal: 'wrong_disposal',
  insider: 'employee_wrongdoing',
  processor_incident: 'other',
  other: 'other',
};

/** Measures as they were given, and after them those accepted from a playbook. */
function measureLines(
  own: readonly Measure[] | null | undefined,
  source: string,
  accepted: readonly AcceptedMeasure[],
): Composed | null {
  const measures = [...(own ?? []), ...accepted].map(({ text, on }) => ({ at: on ?? null, text }));
  const ownSource = own === null || own === undefined || own.length === 0 ? [] : [source];
  return given(measures, ...new Set([...ownSource, ...accepted.map((measure) => measure.source)]));
}

const acceptedIn = (block: AcceptedMeasure['block'], { acceptedMeasures }: ReportSource): readonly AcceptedMeasure[] =>
  (acceptedMeasures ?? []).filter((measure) => measure.block === block);

export const dataComposers: Composers = {
  media: ({ incident }) => given(incident.particulars?.media?.kinds, 'particulars.media.kinds'),
  mediaDetail: ({ incident }) => given(incident.particulars?.media?.detail, 'particulars.media.detail'),
  subjects: ({ incident }) => given(incident.particulars?.subjects?.kinds, 'particulars.subjects.kinds'),
  subjectsDetail: ({ incident }) => given(incident.particulars?.subjects?.detail, 'particulars.subjects.detail'),
  dataItems: ({ incident }) => given(incident.particulars?.dataItems?.kinds, 'particulars.dataItems.kinds'),
  dataItemsDetail: ({ incident: { facts, particulars } }) => {
    return inWords([
      stated(sentence(particulars?.dataItems?.detail), 'particulars.dataItems.detail'),
      paragraph(factsAboutData(facts)),
    ]);
  },
};

export const personsComposers: Composers = {
  personsKnown: ({ incident }) => given(incident.facts.affectedPersons?.known, 'facts.affectedPersons.known'),
  personsMax: ({ incident }) => given(incident.facts.affectedPersons?.max, 'facts.affectedPersons.max'),
  personsWithCardData: ({ incident }) =>
    given(incident.particulars?.persons?.withCardData, 'particulars.persons.withCardData'),
  personsBasis: ({ incident }) => given(sentence(incident.particulars?.persons?.basis), 'particulars.persons.basis'),
};

export const causeComposers: Composers = {
  causeWho: ({ incident: { cause } }) =>
    given(
      cause?.actor ?? (cause?.kind === 'processor_incident' ? 'processor' : null),
      'incident.cause.actor',
      'incident.cause.kind',
    ),
  causeWhat: ({ incident: { cause } }) =>
    cause === null || cause === undefined ? null : given(CAUSE_ON_FORM[cause.kind], 'incident.cause.kind'),
  causeDetail: ({ incident: { cause, facts, particulars } }) => {
    const phrase = causePhrase(cause);
    return inWords([
      stated(
        phrase === null ? null : `${phrase}によるものと把握している。`,
        'incident.cause.kind',
        'incident.cause.malware',
      ),
      stated(sentence(cause?.detail), 'incident.cause.detail'),
      stated(sentence(particulars?.causeDetail), 'particulars.causeDetail'),
      paragraph(factsAboutCause(facts)),
    ]);
  },
};

export const damageComposers: Composers = {
  secondaryDamage: ({ incident }) => {
    const exists = incident.particulars?.secondaryDamage?.exists ?? null;
    return exists === null ? null : given(exists ? 'yes' : 'no', 'particulars.secondaryDamage.exists');
  },
  secondaryDamageContent: ({ incident }) =>
    given(sentence(incident.particulars?.secondaryDamage?.content), 'particulars.secondaryDamage.content'),
};

export const responseComposers: Composers = {
  response: ({ incident }) => given(incident.particulars?.response?.status, 'particulars.response.status'),
  responseOn: ({ incident }) => given(incident.particulars?.response?.on, 'particulars.response.on'),
  responseDetail: ({ incident }) =>
    given(sentence(incident.particulars?.response?.method), 'particulars.response.method'),
  substituteMeasure: ({ incident }) => {
    const { substituteMeasure, substituteReason } = incident.particulars?.response ?? {};
    return inWords([
      stated(sentence(substituteMeasure), 'particulars.response.substituteMeasure'),
      stated(prefixed('理由：', sentence(substituteReason)), 'particulars.response.substituteReason'),
    ]);
  },
};

const prefixed = (prefix: string, text: string | null): string | null => (text === null ? null : `${prefix}${text}`);

export const publicationComposers: Composers = {
  publication: ({ incident }) => given(incident.particulars?.publication?.status, 'particulars.publication.status'),
  publicationOn: ({ incident }) => given(incident.particulars?.publication?.on, 'particulars.publication.on'),
  publicationMethods: ({ incident }) =>
    given(incident.particulars?.publication?.methods, 'particulars.publication.methods'),
  publicationText: ({ incident }) => given(incident.particulars?.publication?.text, 'particulars.publication.text'),
};

export const preventionComposers: Composers = {
  measuresDone: (source) =>
    measureLines(source.incident.particulars?.measuresDone, 'particulars.measuresDone', acceptedIn('done', source)),
  measuresPlanned: (source) =>
    measureLines(
      source.incident.particulars?.measuresPlanned,
      'particulars.measuresPlanned',
      acceptedIn('planned', source),
    ),
  measuresProposed: ({ preventionProposals }) =>
    preventionProposals === undefined || preventionProposals.length === 0
      ? null
      : {
          value: preventionProposals.map(({ text }) => ({ at: null, text })),
          sources: [...new Set(preventionProposals.map(({ source }) => source))],
        },
};

export const otherComposers: Composers = {
  police: ({ incident }) => given(incident.particulars?.police?.status, 'particulars.police.status'),
  policeDetail: ({ incident }) => given(policeText(incident.particulars?.police), 'particulars.police'),
  otherAuthorities: ({ incident }) =>
    given(authorityLines(incident.particulars?.otherAuthorities), 'particulars.otherAuthorities'),
  foreignAuthorities: ({ incident }) =>
    given(authorityLines(incident.particulars?.foreignAuthorities), 'particulars.foreignAuthorities'),
  notes: ({ incident }) => given(sentence(incident.particulars?.notes), 'particulars.notes'),
};
