import type { ReportSource } from '../report-source.js';
import { dateText, dayOfMoment } from '../wording/dates.js';
import { joinWith, sentence } from '../wording/japanese.js';
import { causePhrase, discoveryPhrase, eventPhrase, personsPhrase } from '../wording/legal-phrases.js';
import { awarenessDay } from './awareness.js';
import type { ComposeContext, Composed, Statement } from './composer.js';
import { inWords, paragraph, stated } from './composer.js';

function awareness({ incident, assessment }: ReportSource, { terms, self }: ComposeContext): Statement {
  const how = discoveryPhrase(incident.discoveredBy);
  const event = eventPhrase(terms, incident.facts.eventTypes, incident.particulars?.eventsConfirmed);
  return stated(
    `${self}は、${dateText(awarenessDay(incident, assessment))}、${how === null ? '' : `${how}により、`}${event}を知った。`,
    'incident.awareAt',
    'assessment.obligations.clockStart',
    ...(how === null ? [] : ['incident.discoveredBy']),
    'facts.eventTypes',
    'particulars.eventsConfirmed',
  );
}

function occurrence({ incident }: ReportSource): Statement {
  const { occurredAt } = incident;
  if (occurredAt === null || occurredAt === undefined) return stated('発生日は調査中である。', 'incident.occurredAt');
  return stated(`発生日は${dateText(dayOfMoment(occurredAt))}である。`, 'incident.occurredAt');
}

function cause({ incident }: ReportSource): Statement {
  const phrase = causePhrase(incident.cause);
  if (phrase !== null)
    return stated(
      `原因は、現時点で把握している限り、${phrase}である。`,
      'incident.cause.kind',
      'incident.cause.malware',
    );
  return incident.cause === null || incident.cause === undefined
    ? stated('原因は調査中である。', 'incident.cause')
    : stated(null);
}

function persons({ incident }: ReportSource): Statement {
  const phrase = personsPhrase(incident.facts);
  return stated(
    phrase === null ? '本人の数は調査中である。' : `本人の数は、${phrase}である。`,
    'facts.affectedPersons',
  );
}

const itemNames = (items: readonly { readonly item: number }[], conjunction: '及び' | '又は'): string =>
  joinWith(
    items.map(({ item }) => `第${item}号`),
    conjunction,
  );

/** Which items are met, and which are open (R2, R9, R10). */
function items({ assessment }: ReportSource, { terms }: ComposeContext): Statement {
  const { law, article } = terms.items;
  const met = assessment.items.filter(({ status }) => status === 'met');
  const open = assessment.items.filter(({ status }) => status === 'unknown');
  if (assessment.verdict === 'not_reportable') {
    return stated(`本件は、${law}${article}各号に定める事態に該当しないものと判断している。`, 'assessment.verdict');
  }
  const first = met.length === 0 ? '' : `本件は、${law}${article}${itemNames(met, '及び')}に定める事態に該当する。`;
  const where = met.length === 0 ? `${law}${article}` : '同条';
  const rest = open.length === 0 ? '' : `${where}${itemNames(open, '又は')}に該当するか否かは調査中である。`;
  return stated(`${first}${rest}`, 'assessment.items');
}

/** The outline of a report: sentences from facts, then the summary in the words it was logged with. */
export function outlineText(source: ReportSource, context: ComposeContext): Composed | null {
  const { summary } = source.incident;
  return inWords([
    paragraph([awareness(source, context), occurrence(source), cause(source), persons(source), items(source, context)]),
    stated(sentence(summary), 'incident.summary'),
  ]);
}
