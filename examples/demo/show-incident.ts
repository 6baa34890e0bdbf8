import type { Schema } from '../../src/client/index.js';
import { formatEn, formatJa } from '../../src/law/index.js';
import { table, wrapped } from './table.js';
import { type Lang, words } from './words.js';

type Obligation = Schema<'ObligationAnswer'>;

const WIDTH = 96;

const dutyRow = (duty: Obligation, lang: Lang): string[] => {
  const say = words[lang];
  const date = lang === 'ja' ? formatJa : formatEn;
  const days = duty.days === undefined ? '' : lang === 'ja' ? `${duty.days}日` : `${duty.days} days`;
  const due = duty.discharged !== undefined ? '-' : duty.dueOn === null ? say.noDate : date(duty.dueOn);
  return [say.kinds[duty.kind] + (duty.provisional ? say.provisional : ''), due, say.force[duty.force], days];
};

const reasonLines = (duty: Obligation, lang: Lang): string =>
  duty.trace
    .map(({ text, rule, article, assumption }) => {
      const mark = assumption ? words[lang].assumption : '';
      return `    - ${wrapped(`${text[lang]}${mark} [${rule} ${article}]`, WIDTH - 6, '      ')}`;
    })
    .join('\n');

/** The screen of one incident: verdict, items, dates, and the reasons for the date that the law fixes. */
export const incidentScreen = ({ title, awareAt, assessment }: Schema<'LoggedIncident'>, lang: Lang): string => {
  const say = words[lang];
  const met = assessment.items.filter(({ status }) => status === 'met');
  const items = met.map(({ item, label }) => `${item}: ${label[lang]}`).join(' / ') || say.none;
  const explained =
    assessment.obligations.find(({ kind }) => kind === 'final_report') ??
    assessment.obligations.find(({ dueOn }) => dueOn !== null);
  const parts = [
    `\n${'─'.repeat(WIDTH)}\n■ ${title}`,
    table([
      [say.aware, awareAt],
      ['→', `${say.verdict[assessment.verdict]} — ${wrapped(assessment.reason[lang], WIDTH - 24, ' '.repeat(14))}`],
      [say.items, wrapped(items, WIDTH - 16, ' '.repeat(14))],
    ]),
  ];
  if (assessment.decidingFacts.length > 0) {
    parts.push(`  ${say.deciding}: ${assessment.decidingFacts.map((set) => set.join(' + ')).join(' / ')}`);
  }
  if (assessment.obligations.length > 0) {
    parts.push(
      `  ${say.duties}`,
      table(
        assessment.obligations.map((duty) => dutyRow(duty, lang)),
        '    ',
      ),
    );
  }
  if (explained !== undefined) {
    parts.push(`  ${say.reasons(say.kinds[explained.kind])}`, reasonLines(explained, lang));
  }
  return parts.join('\n');
};
