import type { ReportSource } from '../../../../src/reports/report-source.js';
import { anAssessment } from './assessments.js';

const organisation: ReportSource['organisation'] = {
  name: '株式会社みなと健康サービス',
  kind: 'company',
  address: '東京都港区芝公園一丁目1番1号',
  corporateNumber: '1234567890123',
  representative: '代表取締役　山田太郎',
  contact: {
    name: '佐藤花子',
    department: '法務部個人情報保護課',
    telephone: '03-1234-5678',
    mail: 'privacy@example.jp',
  },
};

/** A mail with health data of 45 people went to the wrong customer; what can be known is known. */
export function aCompleteSource(): ReportSource {
  return {
    organisation,
    incident: {
      title: '健康診断結果のメール誤送信',
      summary: '健康診断の受診者45名分の結果一覧を添付した電子メールを、宛先を誤って別の取引先1社に送信した。',
      occurredAt: '2026-11-20T17:40:00+09:00',
      awareAt: '2026-11-24T10:00:00+09:00',
      discoveredBy: 'business_partner',
      cause: {
        kind: 'mis_sent_mail',
        actor: 'reporter',
        detail: '宛先の自動補完により、類似する名称の取引先を選択した。',
      },
      regime: 'appi-private',
      facts: {
        eventTypes: ['leak'],
        specialCareData: true,
        financialHarmRisk: false,
        wrongfulPurpose: false,
        strongEncryption: false,
        affectedPersons: { known: 45, max: 60 },
      },
      particulars: {
        eventsConfirmed: ['leak'],
        discovererDetail: '誤送信先の取引先の担当者から電話により連絡を受けた。',
        media: { kinds: ['electronic'], detail: '電子メールに添付した表計算ファイル' },
        subjects: { kinds: ['customer'], detail: '健康診断の受診者' },
        dataItems: {
          kinds: ['name', 'birth_date', 'sex', 'other'],
          detail: '健康診断の結果（血液検査値及び医師の所見）',
        },
        persons: { withCardData: 0, basis: '添付ファイルの行数による。重複の確認が済んでいない15名を最大数に含む。' },
        secondaryDamage: { exists: false },
        response: {
          status: 'planned',
          on: '2026-11-27',
          method: '電話及び書面により、概要と問い合わせ窓口を通知する。',
        },
        publication: { status: 'none' },
        measuresDone: [{ text: '誤送信先に当該メールの削除を依頼し、削除した旨の書面を受領', on: '2026-11-24' }],
        measuresPlanned: [{ text: '社外宛て送信時の上長承認の導入', on: '2026-12-25' }],
        outsideInvestigation: { status: 'none' },
        principal: { exists: false },
        processors: { exists: false },
        police: { status: 'none' },
        events: [{ at: '2026-11-24T11:30:00+09:00', text: '誤送信先に削除を依頼' }],
      },
    },
    assessment: anAssessment({ items: { 1: '2026-11-24', 2: 'not_met', 3: 'not_met', 4: 'not_met' } }),
    preventionProposals: [{ text: '送信前に宛先を一定時間保留する仕組みの導入', source: 'playbook:mis-sent-mail/3' }],
  };
}

/** Emotet on one PC, an hour after it was found: little is known. */
export function aHalfKnownSource(): ReportSource {
  return {
    organisation: { name: '株式会社はまべビル管理', kind: 'company', address: '神奈川県横浜市中区海岸通1番地' },
    incident: {
      title: '業務用パソコンのマルウェア感染',
      summary: '従業員1名の業務用パソコンがマルウェアに感染し、当社名をかたるメールが約6,400通送信された。',
      awareAt: '2026-11-24T09:15:00+09:00',
      discoveredBy: 'own_company',
      cause: { kind: 'malware', malware: 'emotet' },
      regime: 'appi-private',
      facts: { eventTypes: ['leak'], wrongfulPurpose: true, affectedPersons: { max: 6400 } },
    },
    assessment: anAssessment({ items: { 3: '2026-11-24', 4: '2026-11-24' } }),
    preventionProposals: [
      { text: '感染端末の隔離及び初期化', source: 'playbook:emotet/isolate' },
      { text: '流出したおそれのあるメールアカウントのパスワードの変更', source: 'playbook:emotet/passwords' },
    ],
  };
}

/** Nothing but that something may have happened. */
export function aBareSource(): ReportSource {
  return {
    organisation: { name: '株式会社みほん' },
    incident: { title: '調査中の事案', awareAt: '2026-11-24T09:15:00+09:00', regime: 'appi-private', facts: {} },
    assessment: anAssessment({ verdict: 'undetermined' }),
  };
}
