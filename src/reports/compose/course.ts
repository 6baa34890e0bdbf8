import type { DatedLine } from '../draft-content.js';
import type { ReportSource, TimelineLine } from '../report-source.js';
import { compareMoments } from '../wording/dates.js';
import { discoveryPhrase } from '../wording/legal-phrases.js';
import type { ComposeContext, Composed } from './composer.js';

type Line = Omit<TimelineLine, 'at'> & { readonly at: string | null | undefined };

/** Lines that follow from dated facts; a fact without its date has none. */
function linesFromFacts({ incident, assessment }: ReportSource, { self }: ComposeContext): Line[] {
  const { facts, particulars } = incident;
  const how = discoveryPhrase(incident.discoveredBy);
  const investigation = particulars?.outsideInvestigation;
  const lines: Line[] = [
    { at: incident.occurredAt, text: '本件事態が発生', source: 'incident.occurredAt' },
    {
      at: incident.awareAt,
      text: `${how === null ? '' : `${how}により、`}${self}が本件を認知`,
      source: 'incident.awareAt',
    },
    { at: facts.principalNotifiedAt, text: '委託元に通知', source: 'facts.principalNotifiedAt' },
    {
      at: investigation?.askedOn,
      text: `${investigation?.by ?? '外部の調査機関'}に調査を依頼`,
      source: 'particulars.outsideInvestigation',
    },
  ];
  const { police, response, publication } = particulars ?? {};
  if (police?.status === 'reported')
    lines.push({ at: police.on, text: `${police.office ?? '警察'}に届出`, source: 'particulars.police' });
  if (police?.status === 'consulted')
    lines.push({ at: police.on, text: `${police.office ?? '警察'}に相談`, source: 'particulars.police' });
  if (response?.status === 'done') lines.push({ at: response.on, text: '本人に通知', source: 'particulars.response' });
  if (publication?.status === 'done')
    lines.push({ at: publication.on, text: '本件を公表', source: 'particulars.publication' });
  return [...lines, ...laterItems({ incident, assessment })];
}

/** Items that became known after the first day: why a count or a period changed has to be readable. */
function laterItems({ incident, assessment }: Pick<ReportSource, 'incident' | 'assessment'>): Line[] {
  const met = assessment.items.filter(({ since }) => since !== null);
  const first = met.map(({ since }) => since ?? '').sort()[0];
  return met
    .filter(({ since }) => since !== first)
    .map(({ since, item, label }) => ({
      at: since,
      text: `第${item}号（${label.ja}）に該当する事態であることを認知`,
      source: `assessment.items.${item}`,
    }))
    .filter(() => incident.regime === assessment.regime);
}

/**
 * 事実経過: facts with dates, the timeline and the particulars' own lines, in order and each once. Where somebody wrote of a moment,
 * a fact has no line of its own for it.
 */
export function courseOfEvents(source: ReportSource, context: ComposeContext): Composed | null {
  const own = (source.incident.particulars?.events ?? []).map((event) => ({ ...event, source: 'particulars.events' }));
  const told = new Set([...(source.events ?? []), ...own].map(({ at }) => at));
  const fromFacts = linesFromFacts(source, context).filter(
    ({ at }) => at === null || at === undefined || !told.has(at),
  );
  const all = [...fromFacts, ...(source.events ?? []), ...own];
  const dated = all.filter((line): line is TimelineLine => line.at !== null && line.at !== undefined);
  const once = [...new Map(dated.map((line) => [`${line.at} ${line.text}`, line])).values()];
  once.sort((a, b) => compareMoments(a.at, b.at));
  if (once.length === 0) return null;
  const value: DatedLine[] = once.map(({ at, text }) => ({ at, text }));
  return { value, sources: [...new Set(once.map((line) => line.source))] };
}
