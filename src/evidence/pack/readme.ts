import { AUDIT_EXTRACT, INCIDENT_STATE, MANIFEST, SIGNATURE } from './manifest.js';

export interface PackTitle {
  readonly incidentId: string;
  readonly title: string;
  readonly drill: boolean;
  readonly madeAt: string;
  /** Parts of the database that are not as the record says: somebody changed them, or a backup was restored in part. */
  readonly differing: readonly string[];
}

const warningOf = (differing: readonly string[]): string =>
  differing.length === 0
    ? ''
    : `
【警告】次の部分は、データベースの内容が記録（ハッシュの連鎖）と一致しません。改変された疑いがあります：${differing.join('、')}
WARNING: in the database these are not as the record says and may have been altered: ${differing.join(', ')}
`;

/** What whoever opens the pack reads first. */
export const readmeOf = ({
  incidentId,
  title,
  drill,
  madeAt,
  differing,
}: PackTitle): string => `証拠一式（sokuho evidence pack）
${warningOf(differing)}
案件: ${title}${drill ? '（訓練）' : ''}
案件 ID: ${incidentId}
作成日時: ${madeAt}

incident.json         案件の概要、原因、報告書の記載事項となる事情
facts.json            判明した事実とその訂正の経過（いつ知り、いつ、だれが記録したか）
assessments.json      報告義務の有無と期限の評価（適用した規定の版及び期限を導いた過程）。最後のものが最新
determinations.json   担当者の判断とその理由
deadlines.json        期限の現況
filings.json          提出の記録（承認された版のハッシュ値、証拠となるファイルのハッシュ値）
drafts/               草案ごとに、全ての版、審査の経過及び最新版の PDF
tasks.json            対応の手順とその記録
files.json, files/    保管しているファイルの一覧とその内容
mail-log.ndjson       送信の記録（宛先、件名、本文、相手方サーバーの応答）
${AUDIT_EXTRACT}  この案件に関する記録の抜粋（ハッシュの連鎖による）
audit/checkpoint.json 作成時における記録の末尾の署名
${INCIDENT_STATE}      データベースの行そのもの。そのハッシュ値は、抜粋の最後の記載と一致する
${MANIFEST}         以上全ての大きさとハッシュ値（SHA-256）
${SIGNATURE}          その署名（Ed25519）

改変の有無は、次のとおり、通信をせずに確かめることができます。
  npm run cli -- pack:verify <この ZIP> --public-key <GET /v1/audit/public-key の応答を保存したもの>

This pack holds what is recorded of one incident. manifest.json lists every entry with its SHA-256, and manifest.sig signs it
(Ed25519). To tell offline whether anything was altered: npm run cli -- pack:verify <pack.zip> --public-key <file>.
What each entry means is told in docs/evidence-pack.md.
`;
