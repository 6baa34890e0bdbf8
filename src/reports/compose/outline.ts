import type { Counterpart } from '../../incidents/particulars.js';
import type { EventType, Tri } from '../../law/model.js';
import { dateText, dayOfMoment } from '../wording/dates.js';
import { sentence } from '../wording/japanese.js';
import { awarenessDay } from './awareness.js';
import type { Composed, Composers } from './composer.js';
import { given, inWords, stated } from './composer.js';
import { courseOfEvents } from './course.js';
import { outlineText } from './outline-text.js';

/** Suspected unless established: a report may not claim more than is known (R1). */
function eventCodes(
  types: readonly EventType[] | null | undefined,
  confirmed: readonly EventType[] | null | undefined,
): string[] {
  return (types ?? []).map((type) => (confirmed?.includes(type) === true ? type : `${type}_suspected`));
}

function exists(
  answer: Tri | undefined,
  counterpart: Counterpart | null | undefined,
  ...sources: string[]
): Composed | null {
  const known = answer ?? counterpart?.exists ?? ((counterpart?.names?.length ?? 0) > 0 ? true : null);
  return known === null ? null : given(known ? 'yes' : 'no', ...sources);
}

export const outlineComposers: Composers = {
  outline: outlineText,
  occurredOn: ({ incident: { occurredAt } }) =>
    occurredAt === null || occurredAt === undefined ? null : given(dayOfMoment(occurredAt), 'incident.occurredAt'),
  awareOn: ({ incident, assessment }) =>
    given(awarenessDay(incident, assessment), 'assessment.obligations.clockStart', 'incident.awareAt'),
  events: ({ incident: { facts, particulars } }) =>
    given(
      eventCodes(facts.eventTypes, particulars?.eventsConfirmed),
      'facts.eventTypes',
      'particulars.eventsConfirmed',
    ),
  discoverer: ({ incident }) => given(incident.discoveredBy, 'incident.discoveredBy'),
  discovererDetail: ({ incident }) => given(incident.particulars?.discovererDetail, 'particulars.discovererDetail'),
  itemsMet: ({ assessment }) => {
    if (assessment.verdict === 'not_reportable') return given(['none'], 'assessment.verdict');
    const met = assessment.items.filter(({ status }) => status === 'met');
    return given(
      met.map(({ item }) => String(item)),
      ...met.map(({ item }) => `assessment.items.${item}`),
    );
  },
  principal: ({ incident: { facts, particulars } }) =>
    exists(facts.processor, particulars?.principal, 'facts.processor', 'particulars.principal'),
  principalNames: ({ incident }) =>
    given(incident.particulars?.principal?.names?.join('、'), 'particulars.principal.names'),
  processors: ({ incident }) => exists(null, incident.particulars?.processors, 'particulars.processors'),
  processorNames: ({ incident }) =>
    given(incident.particulars?.processors?.names?.join('、'), 'particulars.processors.names'),
  course: courseOfEvents,
  investigation: ({ incident }) =>
    given(incident.particulars?.outsideInvestigation?.status, 'particulars.outsideInvestigation.status'),
  investigationDetail: ({ incident }) => {
    const { by, askedOn, result } = incident.particulars?.outsideInvestigation ?? {};
    const asked = askedOn === null || askedOn === undefined ? null : `依頼日：${dateText(askedOn)}`;
    return inWords([
      stated(by === null || by === undefined ? null : `調査機関：${by}`, 'particulars.outsideInvestigation.by'),
      stated(asked, 'particulars.outsideInvestigation.askedOn'),
      stated(sentence(result), 'particulars.outsideInvestigation.result'),
    ]);
  },
};
