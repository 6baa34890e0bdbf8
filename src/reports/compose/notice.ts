import type { DataItemKind } from '../../incidents/particulars.js';
import { dataItemChoices } from '../form/choices.js';
import type { ReportSource } from '../report-source.js';
import { dateText, dayOfMoment } from '../wording/dates.js';
import { joinWith, sentence } from '../wording/japanese.js';
import { politely } from '../wording/polite.js';
import { causePhrase, eventPhrase } from '../wording/legal-phrases.js';
import { awarenessDay } from './awareness.js';
import type { ComposeContext, Composed, Composers, Statement } from './composer.js';
import { given, inWords, paragraph, stated } from './composer.js';
import { enquiryLines } from './enquiries.js';

/** In letters a name in the third person says who is told; the mark is filled in for each recipient. */
const RECIPIENT = { individual_notice: '{{氏名}} 様', public_announcement: '関係者各位' } as const;

/** The event in the words of a letter, where reports say おそれを含む。 */
function politeEvent({ incident: { facts, particulars } }: ReportSource, { terms }: ComposeContext): string {
  return eventPhrase(terms, facts.eventTypes, particulars?.eventsConfirmed).replace('含む。', '含みます。');
}

function opening(source: ReportSource, context: ComposeContext): Composed | null {
  const { kind, self, terms } = context;
  const isDuty = kind === 'individual_notice' && source.assessment.verdict !== 'not_reportable';
  const ground = isDuty ? `${terms.noticeDuty.law}${terms.noticeDuty.article}の規定に基づき、` : '';
  const text = `このたび、${self}において、${politeEvent(source, context)}が判明いたしましたので、${ground}下記のとおりお知らせいたします。ご心配とご迷惑をお掛けいたしますことを、深くおわび申し上げます。`;
  return given(text, 'form', 'facts.eventTypes', 'particulars.eventsConfirmed', 'assessment.verdict');
}

function outline(source: ReportSource, context: ComposeContext): Composed | null {
  const { incident, assessment } = source;
  const aware = dateText(awarenessDay(incident, assessment));
  const { occurredAt } = incident;
  const occurred: Statement =
    occurredAt === null || occurredAt === undefined
      ? stated('発生日は、現在調査中です。', 'incident.occurredAt')
      : stated(`発生日は、${dateText(dayOfMoment(occurredAt))}です。`, 'incident.occurredAt');
  const known = `${context.self}は、${aware}、${politeEvent(source, context)}を把握いたしました。`;
  return inWords([
    paragraph([stated(known, 'incident.awareAt', 'facts.eventTypes', 'particulars.eventsConfirmed'), occurred]),
  ]);
}

const labelOf = (kind: DataItemKind): string => dataItemChoices.find(({ code }) => code === kind)?.label.ja ?? '';

function dataItems({ incident: { facts, particulars } }: ReportSource): Composed | null {
  const named = (particulars?.dataItems?.kinds ?? []).filter((kind) => kind !== 'other').map(labelOf);
  return inWords([
    stated(named.length === 0 ? null : `${joinWith(named, '及び')}です。`, 'particulars.dataItems.kinds'),
    stated(politely(sentence(particulars?.dataItems?.detail)), 'particulars.dataItems.detail'),
    stated(facts.specialCareData === true ? '要配慮個人情報を含みます。' : null, 'facts.specialCareData'),
  ]);
}

function cause({ incident: { cause: known, particulars } }: ReportSource): Composed | null {
  const phrase = causePhrase(known);
  return inWords([
    stated(phrase === null ? null : `現時点で把握している原因は、${phrase}です。`, 'incident.cause.kind'),
    stated(politely(sentence(particulars?.causeDetail)), 'particulars.causeDetail'),
  ]);
}

const DAMAGE = {
  yes: '二次被害が生じ、又は生じるおそれがございます。',
  no: '現時点において、二次被害及びそのおそれは確認されておりません。',
} as const;

function damage({ incident }: ReportSource): Composed | null {
  const { exists = null, content } = incident.particulars?.secondaryDamage ?? {};
  return inWords([
    stated(exists === null ? null : DAMAGE[exists ? 'yes' : 'no'], 'particulars.secondaryDamage.exists'),
    stated(politely(sentence(content)), 'particulars.secondaryDamage.content'),
  ]);
}

export const noticeComposers: Composers = {
  noticeDate: (_source, { writtenOn }) => given(writtenOn, 'draft.writtenOn'),
  recipientName: (_source, { kind }) =>
    given(kind === 'public_announcement' ? RECIPIENT.public_announcement : RECIPIENT.individual_notice, 'form'),
  senderName: ({ organisation }) => given(organisation.name, 'organisation.name'),
  senderRepresentative: ({ organisation }) => given(organisation.representative, 'organisation.representative'),
  subject: ({ incident: { facts, particulars } }, { terms }) =>
    given(
      `${eventPhrase(terms, facts.eventTypes, particulars?.eventsConfirmed)}に関するお知らせ`,
      'form',
      'facts.eventTypes',
      'particulars.eventsConfirmed',
    ),
  opening,
  noticeOutline: outline,
  noticeData: dataItems,
  noticeCause: cause,
  noticeDamage: damage,
  noticeOther: ({ incident, organisation }) => {
    const police = incident.particulars?.police?.status === 'reported' ? '警察への届出を行っております。' : null;
    return inWords([
      stated(police, 'particulars.police.status'),
      ...enquiryLines(incident.particulars?.enquiryDesk, organisation),
    ]);
  },
  substituteReason: ({ incident }) =>
    given(sentence(incident.particulars?.response?.substituteReason), 'particulars.response.substituteReason'),
  substituteDetail: ({ incident }) =>
    given(sentence(incident.particulars?.response?.substituteMeasure), 'particulars.response.substituteMeasure'),
};
