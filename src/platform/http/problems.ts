export interface LocalText {
  readonly ja: string;
  readonly en: string;
}

interface Problem {
  readonly status: number;
  readonly title: LocalText;
  /** When it is answered. */
  readonly cause: LocalText;
  /** What the caller does then. */
  readonly cure: LocalText;
}

/** Every way in which a request can be answered with a problem. The key is the last part of the problem's `type`. */
export const problems = {
  'malformed-request': {
    status: 400,
    title: { ja: 'リクエストを読み取れません', en: 'The request cannot be read' },
    cause: {
      ja: '本文、アドレス又はヘッダーを読み取れない（壊れた JSON など）',
      en: 'The body, the address or a header cannot be read, for instance broken JSON',
    },
    cure: { ja: '書式を正して送り直す', en: 'Correct the syntax' },
  },
  'invalid-request': {
    status: 400,
    title: { ja: 'リクエストの内容に誤りがあります', en: 'The request has wrong values' },
    cause: { ja: '値の不足・誤り、又は定義されていない項目', en: 'A value is missing, wrong, or not defined' },
    cure: { ja: '`errors` が示す位置の値を正す', en: 'Correct what `errors` names' },
  },
  unauthenticated: {
    status: 401,
    title: { ja: '認証が必要です', en: 'Authentication is needed' },
    cause: {
      ja: 'API キー・トークンがない、不明、失効又は期限切れである。メールアドレス又はパスワードの誤り',
      en: 'No key or token, or one that is unknown, revoked or expired; a wrong address or password',
    },
    cure: {
      ja: '有効なものを `Authorization: Bearer` で送る。トークンを更新するか、サインインし直す',
      en: 'Send a valid one as `Authorization: Bearer`, refresh, or sign in',
    },
  },
  'second-factor-needed': {
    status: 401,
    title: { ja: '認証コードが必要です', en: 'A second factor is needed' },
    cause: {
      ja: 'パスワードは正しいが、認証コードがない、誤っている、又は使用済みである',
      en: 'The password is right, and the code is missing, wrong or used',
    },
    cure: {
      ja: '認証アプリのコード又は回復コードを `code` で送る',
      en: 'Send the code of the app, or a recovery code, as `code`',
    },
  },
  'second-factor-required': {
    status: 403,
    title: { ja: '二要素認証の設定が必要です', en: 'The organisation requires a second factor' },
    cause: {
      ja: '組織が二要素認証を必須としているが、このセッションは二要素認証によらずに開始された',
      en: 'The organisation wants a second factor, and the session was opened without',
    },
    cure: {
      ja: '`POST /v1/auth/second-factor` で設定する',
      en: 'Set one up by `POST /v1/auth/second-factor`',
    },
  },
  forbidden: {
    status: 403,
    title: { ja: 'この操作の権限がありません', en: 'Not allowed' },
    cause: {
      ja: 'API キー又は利用者に、`detail` が示す権限がない',
      en: 'The key or the person lacks the permission named in `detail`',
    },
    cure: { ja: '別の API キーを使うか、管理者に依頼する', en: 'Use another key, or ask an admin' },
  },
  'not-found': {
    status: 404,
    title: { ja: '見つかりません', en: 'Not found' },
    cause: {
      ja: 'その ID のものが組織内にない、又はそのアドレスとメソッドの組合せがない',
      en: 'There is nothing of that id in your organisation, or no such address with that method',
    },
    cure: { ja: 'ID・アドレス・メソッドを確認する', en: 'Check the id, the address and the method' },
  },
  'request-timeout': {
    status: 408,
    title: { ja: 'リクエストが時間内に届きませんでした', en: 'The request did not arrive in time' },
    cause: { ja: 'リクエスト全体が 30 秒以内に届かなかった', en: 'The request was not whole after 30 seconds' },
    cure: {
      ja: '送り直す。大きなファイルはより速い回線で送る',
      en: 'Send it again; send large files over a faster connection',
    },
  },
  conflict: {
    status: 409,
    title: { ja: '現在の状態では実行できません', en: 'Not possible in the present state' },
    cause: {
      ja: '対象の現在の状態が、求められた操作を許さない',
      en: 'What it concerns is in a state that does not allow it',
    },
    cure: { ja: '読み直し、改めて判断する', en: 'Read it again and decide anew' },
  },
  'idempotency-key-in-use': {
    status: 409,
    title: {
      ja: '同じ Idempotency-Key のリクエストを処理中です',
      en: 'A request with this Idempotency-Key is under way',
    },
    cause: {
      ja: '同じ Idempotency-Key のリクエストがまだ処理中である',
      en: 'A request with the same Idempotency-Key is still under way',
    },
    cure: {
      ja: '`Retry-After` の秒数の後、内容を変えずに送り直す',
      en: 'Send it again, unchanged, after `Retry-After` seconds',
    },
  },
  'incident-closed': {
    status: 409,
    title: { ja: '案件は終了しています', en: 'The incident is closed' },
    cause: {
      ja: '終了した案件には、コメントを除き何も追加・変更できない',
      en: 'A closed incident takes nothing more but comments',
    },
    cure: {
      ja: '理由を付して再開する（determinations の `reopened`）',
      en: 'Reopen it, with a reason (determination `reopened`)',
    },
  },
  'precondition-failed': {
    status: 412,
    title: { ja: '内容が更新されています', en: 'It has changed in the meantime' },
    cause: { ja: '読み取った後に別の更新があった', en: 'It changed since you read it' },
    cure: {
      ja: '読み直し、新しい ETag を付けて改めて送る',
      en: 'Read it again, and repeat with the new ETag',
    },
  },
  'payload-too-large': {
    status: 413,
    title: { ja: '本文が大きすぎます', en: 'The body is too large' },
    cause: { ja: '本文が上限を超えている', en: 'The body is over the limit' },
    cure: { ja: '小さくするか、分けて送る', en: 'Send less, or in parts' },
  },
  'unsupported-media-type': {
    status: 415,
    title: { ja: '対応していない形式です', en: 'Unsupported media type' },
    cause: {
      ja: 'この操作が受け付けない形式の本文である',
      en: 'The body is of a type that the route does not take',
    },
    cure: {
      ja: '`/docs` が示す `Content-Type`（通常は `application/json`）で送る',
      en: 'Send it with the `Content-Type` that `/docs` names, mostly `application/json`',
    },
  },
  'contradictory-facts': {
    status: 422,
    title: { ja: '事実の入力に矛盾があります', en: 'The facts contradict each other' },
    cause: { ja: '入力された事実が互いに矛盾している', en: 'Facts contradict each other' },
    cure: {
      ja: '示された事実を正す。分からないものは省く',
      en: 'Correct the facts named; what is not known is left out',
    },
  },
  'date-beyond-calendar': {
    status: 422,
    title: { ja: '祝日データの範囲外の日付です', en: 'The date lies beyond the holiday data' },
    cause: { ja: '日付が祝日データの範囲外にある', en: 'A date lies outside the holiday data' },
    cure: { ja: '日付を確認する', en: 'Check the date' },
  },
  'idempotency-key-reused': {
    status: 422,
    title: {
      ja: 'Idempotency-Key が別のリクエストに使われています',
      en: 'The Idempotency-Key belongs to another request',
    },
    cause: {
      ja: '同じ Idempotency-Key が 24 時間以内に別のリクエストで使われた',
      en: 'The Idempotency-Key was used for another request within 24 hours',
    },
    cure: {
      ja: 'リクエストごとに新しい鍵を使い、再送のときに限り同じ鍵を使う',
      en: 'Use a new key for each request; the same only to repeat one',
    },
  },
  'incomplete-draft': {
    status: 422,
    title: { ja: '記載すべき事項が空です', en: 'Fields of the draft are open' },
    cause: {
      ja: '草案の必須項目が空のまま、提出・承認・提出の記録が求められた。又は、追完すべき事項を残す草案による確報を、完全なもの（`complete: true`）として記録しようとした',
      en: 'A draft is to be submitted, approved or filed with required fields open, or a final report is called complete though its draft names fields to supplement',
    },
    cure: {
      ja: '`errors` が示す項目を記載するか、`acceptIncomplete` に不足のまま進める理由を書く',
      en: 'Fill in the fields that `errors` names, or say in `acceptIncomplete` why it goes on without',
    },
  },
  'late-without-reason': {
    status: 422,
    title: { ja: '期限後の提出には理由が必要です', en: 'A late filing needs its reason' },
    cause: { ja: '期限後の提出に理由がない', en: 'A filing after its due date has no reason' },
    cure: { ja: '`lateReason` に理由を書く', en: 'Give `lateReason`' },
  },
  'precondition-required': {
    status: 428,
    title: { ja: 'If-Match が必要です', en: 'If-Match is needed' },
    cause: { ja: '変更に `If-Match` がない', en: 'A change without `If-Match`' },
    cure: { ja: '読み取ったときの ETag を送る', en: 'Send the ETag that you read' },
  },
  'too-many-requests': {
    status: 429,
    title: { ja: 'リクエストが多すぎます', en: 'Too many requests' },
    cause: {
      ja: 'API キー又は接続元ごとの上限を超えた',
      en: 'Too many requests of a key, or from an address',
    },
    cure: { ja: '`Retry-After` の秒数の後に送り直す', en: 'Send it again after `Retry-After` seconds' },
  },
  'headers-too-large': {
    status: 431,
    title: { ja: 'ヘッダーが大きすぎます', en: 'The headers are too large' },
    cause: { ja: 'ヘッダーが 16 kB を超えている', en: 'The headers are over 16 kB' },
    cure: { ja: 'ヘッダーを減らすか短くする', en: 'Send fewer or shorter headers' },
  },
  internal: {
    status: 500,
    title: { ja: '内部エラーが発生しました', en: 'Internal error' },
    cause: { ja: 'サービスの不具合', en: 'A fault of the service' },
    cure: { ja: '`requestId` を添えて運用者に知らせる', en: 'Report the `requestId` to whoever runs it' },
  },
  'outcome-unknown': {
    status: 503,
    title: { ja: '処理の結果を確認できません', en: 'The outcome is not known' },
    cause: {
      ja: 'データベースとの接続が確定（COMMIT）の応答前に切れ、記録されたかどうかを確認できなかった',
      en: 'The connection to the database broke before COMMIT was answered, and what became of it could not be told',
    },
    cure: {
      ja: '読み直して確かめるか、同じ `Idempotency-Key` で送り直す',
      en: 'Read what it was about, or send it again with the same `Idempotency-Key`',
    },
  },
  unavailable: {
    status: 503,
    title: { ja: '一時的に利用できません', en: 'Temporarily unavailable' },
    cause: {
      ja: '起動中又は停止中である、データベースが応答しない・容量が足りない、又は組織の処理が混み合っている。何も変更されていない',
      en: 'Starting or stopping; the database does not answer or is full; or the organisation has too much under way. Nothing was changed',
    },
    cure: { ja: '`Retry-After` の秒数の後に送り直す', en: 'Try again after `Retry-After` seconds' },
  },
} as const satisfies Record<string, Problem>;

export type ProblemCode = keyof typeof problems;
