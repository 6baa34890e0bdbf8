import { describe, expect, it } from '@jest/globals';

import { composeDraft } from '../../../src/reports/compose-draft.js';
import type { DraftKind } from '../../../src/reports/draft-content.js';
import type { ReportSource } from '../../../src/reports/report-source.js';
import { anAssessment } from './support/assessments.js';
import { aBareSource, aCompleteSource, aHalfKnownSource } from './support/sources.js';

const WRITTEN_ON = { writtenOn: '2026-11-26' };
const textOf = (source: ReportSource, field: string, kind: DraftKind = 'preliminary_report'): string | undefined =>
  composeDraft(kind, source, WRITTEN_ON).fields[field]?.text;

describe('A preliminary report', () => {
  it('says in sentences what is known, and of what is not that it is being looked into', () => {
    expect(textOf(aHalfKnownSource(), 'outline')).toBe(
      '報告者は、2026年11月24日（火）（令和8年）、内部の発見により、個人データの漏えい（おそれを含む。）を知った。' +
        '発生日は調査中である。原因は、現時点で把握している限り、マルウェア「Emotet（エモテット）」への感染である。' +
        '本人の数は、確定していないが、最大で6,400名である。' +
        '本件は、個人情報の保護に関する法律施行規則第7条第3号及び第4号に定める事態に該当する。' +
        '同条第1号又は第2号に該当するか否かは調査中である。\n' +
        '従業員1名の業務用パソコンがマルウェアに感染し、当社名をかたるメールが約6,400通送信された。',
    );
  });

  it('claims no more than a suspicion unless the event is established', () => {
    expect(composeDraft('preliminary_report', aHalfKnownSource(), WRITTEN_ON).fields['events']?.value).toEqual([
      'leak_suspected',
    ]);
    expect(composeDraft('preliminary_report', aCompleteSource(), WRITTEN_ON).fields['events']?.value).toEqual(['leak']);
  });

  it('names the facts that each field was written from', () => {
    const { fields } = composeDraft('preliminary_report', aCompleteSource(), WRITTEN_ON);
    expect(fields['itemsMet']?.sources).toEqual(['assessment.items.1']);
    expect(fields['causeWhat']?.sources).toEqual(['incident.cause.kind']);
    for (const [id, { value, sources }] of Object.entries(fields))
      expect([id, sources.length > 0]).toEqual([id, value !== null]);
  });

  it('takes day 1 from the law, not from the log, where they differ', () => {
    const source = { ...aCompleteSource(), assessment: anAssessment({ clockStart: '2026-11-25' }) };
    expect(textOf(source, 'awareOn')).toBe('2026年11月25日（水）（令和8年）');
  });

  it('orders the course of events and leaves what somebody wrote of the same moment to their words', () => {
    const source = aCompleteSource();
    const events = [{ at: source.incident.awareAt, text: '取引先からの電話により判明' }];
    const told = {
      ...source,
      incident: { ...source.incident, particulars: { ...source.incident.particulars, events } },
    };
    expect(textOf(told, 'course')).toBe(
      '2026年11月20日（金）（令和8年）17時40分\u3000本件事態が発生\n2026年11月24日（火）（令和8年）10時00分\u3000取引先からの電話により判明',
    );
  });

  it('writes the day in Japan for an instant given elsewhere', () => {
    const source = aBareSource();
    const abroad = { ...source, incident: { ...source.incident, occurredAt: '2026-03-31T16:00:00Z' } };
    expect(textOf(abroad, 'occurredOn')).toBe('2026年4月1日（水）（令和8年）');
  });

  it('keeps proposals out of the measures', () => {
    const { fields } = composeDraft('preliminary_report', aHalfKnownSource(), WRITTEN_ON);
    expect(fields['measuresPlanned']?.value).toBeNull();
    expect(fields['measuresProposed']?.sources).toEqual(['playbook:emotet/isolate', 'playbook:emotet/passwords']);
  });

  it('puts accepted measures after those that were given, each in its block with its date', () => {
    const { fields } = composeDraft(
      'final_report',
      {
        ...aCompleteSource(),
        acceptedMeasures: [
          { text: '注意喚起を行った。', block: 'done', source: 'playbook:emotet/warn-staff' },
          { text: 'マクロを無効化する。', block: 'planned', on: '2026-12-25', source: 'playbook:emotet/macros-off' },
        ],
      },
      WRITTEN_ON,
    );
    expect(fields['measuresDone']?.value).toEqual([
      expect.objectContaining({ at: expect.any(String) }),
      { at: null, text: '注意喚起を行った。' },
    ]);
    expect(fields['measuresPlanned']?.text).toContain('2026年12月25日（金）（令和8年）　マクロを無効化する。');
    expect(fields['measuresPlanned']?.sources).toEqual(['particulars.measuresPlanned', 'playbook:emotet/macros-off']);
  });

  it('says of an exercise that it is one', () => {
    const source = aBareSource();
    const drill = composeDraft(
      'preliminary_report',
      { ...source, incident: { ...source.incident, drill: true } },
      WRITTEN_ON,
    );
    expect(drill.title).toBe('【訓練】個人データの漏えい等に関する報告書（速報）');
  });
});

describe('A notice to a person', () => {
  it('holds the five contents and no more', () => {
    const { fields } = composeDraft('individual_notice', aCompleteSource(), WRITTEN_ON);
    expect(Object.keys(fields).filter((id) => id.startsWith('notice'))).toEqual([
      'noticeDate',
      'noticeOutline',
      'noticeData',
      'noticeCause',
      'noticeDamage',
      'noticeOther',
    ]);
  });

  it('names the duty only where there is one', () => {
    const source = aCompleteSource();
    const voluntary = { ...source, assessment: anAssessment({ verdict: 'not_reportable' }) };
    expect(textOf(source, 'opening', 'individual_notice')).toContain('第26条第2項の規定に基づき');
    expect(textOf(voluntary, 'opening', 'individual_notice')).not.toContain('規定に基づき');
  });
});

describe('Golden drafts', () => {
  const sources = { complete: aCompleteSource(), 'half known': aHalfKnownSource(), bare: aBareSource() };
  const kinds: readonly DraftKind[] = [
    'preliminary_report',
    'final_report',
    'supplementary_report',
    'individual_notice',
    'principal_notice',
    'public_announcement',
  ];
  const regimes = ['appi-private', 'appi-public', 'my-number'] as const;

  it.each(kinds.flatMap((kind) => Object.keys(sources).map((name) => [kind, name as keyof typeof sources] as const)))(
    '%s of a %s incident',
    (kind, name) => {
      expect(composeDraft(kind, sources[name], WRITTEN_ON)).toMatchSnapshot();
    },
  );

  it.each(regimes.flatMap((regime) => ['report', 'ransomware', 'other-cyber'].map((form) => `${regime}/${form}`)))(
    'half known on the form %s',
    (formId) => {
      const regime = regimes.find((candidate) => formId.startsWith(candidate)) ?? 'appi-private';
      const source = aHalfKnownSource();
      const known = { ...source, incident: { ...source.incident, regime }, assessment: anAssessment({ regime }) };
      expect(composeDraft('preliminary_report', known, { ...WRITTEN_ON, formId })).toMatchSnapshot();
    },
  );
});
