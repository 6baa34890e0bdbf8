import type { DeadlineAnswer } from '../../deadlines/deadline.dto.js';
import type { FilingAnswer } from '../../incidents/filing.dto.js';
import type { ObligationKind } from '../../law/index.js';
import type { Language } from '../../platform/http/language.js';
import type { RegisterRecord } from '../register-record.js';
import { type Cell, DateCell, type DerivedColumn } from './column.js';
import { japaneseMoment } from './moment.js';
import { decisionLabels, dutyLabels, regimeLabels, statusLabels, verdictLabels } from './words.js';

const derived = (name: string, ja: string, en: string, cell: DerivedColumn['cell']): DerivedColumn => ({
  name,
  heading: { ja, en },
  cell,
});

const momentOrNull = (instant: string | null | undefined): DateCell | null =>
  instant === null || instant === undefined ? null : new DateCell(japaneseMoment(instant));

const dateOrNull = (date: string | null | undefined): DateCell | null =>
  date === null || date === undefined ? null : new DateCell(date);

/** A duty under the regime that stands first; one that is gone is not shown. */
const duty = ({ deadlines, regime }: RegisterRecord, kind: ObligationKind): DeadlineAnswer | undefined =>
  deadlines.find((one) => one.regime === regime && one.kind === kind && one.state !== 'superseded');

const filingOf = (record: RegisterRecord, kind: ObligationKind): FilingAnswer | undefined =>
  record.filings.find(({ id }) => id === duty(record, kind)?.filingId);

const dueOn =
  (kind: ObligationKind) =>
  (record: RegisterRecord): Cell =>
    dateOrNull(duty(record, kind)?.dueOn);
const filedAt =
  (kind: ObligationKind) =>
  (record: RegisterRecord): Cell =>
    momentOrNull(duty(record, kind)?.metAt);
const receipt =
  (kind: ObligationKind) =>
  (record: RegisterRecord): Cell =>
    filingOf(record, kind)?.receiptNumber ?? null;

const lines = (parts: readonly string[]): Cell => (parts.length === 0 ? null : parts.join('\n'));

const items = ({ items: met }: RegisterRecord, language: Language): Cell =>
  lines(
    met.map(({ article, label }) => (language === 'ja' ? `${article}（${label.ja}）` : `${article} (${label.en})`)),
  );

const furtherDuties = ({ deadlines, regime: first }: RegisterRecord, language: Language): Cell =>
  lines(
    deadlines
      .filter(({ regime, state }) => regime !== first && state !== 'superseded')
      .map(({ regime, kind, dueOn: due, metAt }) => {
        const filed = momentOrNull(metAt)?.written ?? '-';
        return language === 'ja'
          ? `${regimeLabels[regime].ja} ${dutyLabels[kind].ja}：期限 ${due ?? '-'}、提出 ${filed}`
          : `${regimeLabels[regime].en}, ${dutyLabels[kind].en}: due ${due ?? '-'}, filed ${filed}`;
      }),
  );

const decisions = ({ determinations }: RegisterRecord, language: Language): Cell =>
  lines(
    determinations.map(({ kind, decidedAt, reason }) => {
      const day = japaneseMoment(decidedAt).slice(0, 10);
      return language === 'ja'
        ? `${day} ${decisionLabels[kind].ja}：${reason}`
        : `${day} ${decisionLabels[kind].en}: ${reason}`;
    }),
  );

/** What a register of leaks tells beside what was entered. */
export const derivedColumns: readonly DerivedColumn[] = [
  derived('status', '状況', 'Status', ({ status }, language) => statusLabels[status][language]),
  derived('verdict', '判定', 'Verdict', ({ verdict }, language) => verdictLabels[verdict as 'reportable'][language]),
  derived('items', '該当する号', 'Items met', items),
  derived('preliminaryDueOn', '速報の期限', 'Preliminary report due', dueOn('preliminary_report')),
  derived('preliminaryFiledAt', '速報の提出日時', 'Preliminary report filed', filedAt('preliminary_report')),
  derived('preliminaryReceipt', '速報の受付番号', 'Preliminary report receipt', receipt('preliminary_report')),
  derived('finalDueOn', '確報の期限', 'Final report due', dueOn('final_report')),
  derived('finalFiledAt', '確報の提出日時', 'Final report filed', filedAt('final_report')),
  derived('finalReceipt', '確報の受付番号', 'Final report receipt', receipt('final_report')),
  derived('awaitsSupplement', '追完待ち', 'Awaits supplement', (record, language) =>
    record.deadlines.some(({ awaitsSupplement }) => awaitsSupplement) ? { ja: 'はい', en: 'yes' }[language] : null,
  ),
  derived('individualNoticeAt', '本人への通知日時', 'Persons notified at', filedAt('individual_notice')),
  derived('principalNoticeAt', '委託元への通知の記録', 'Notice to the principal recorded', filedAt('principal_notice')),
  derived('recipients', '報告先', 'Reported to', ({ filings }) =>
    lines([...new Set(filings.map(({ recipient }) => recipient))]),
  ),
  derived('furtherDuties', '他の制度の期限・提出', 'Duties under further regimes', furtherDuties),
  derived('decisions', '判断の記録', 'Decisions', decisions),
  derived('ownerName', '担当者', 'Owner', ({ ownerName }) => ownerName),
  derived('closedAt', '終了日時', 'Closed at', ({ closedAt }) => momentOrNull(closedAt)),
  derived('createdAt', '登録日時', 'Logged at', ({ createdAt }) => momentOrNull(createdAt)),
  derived('updatedAt', '更新日時', 'Changed at', ({ updatedAt }) => momentOrNull(updatedAt)),
];
