export interface LocalText {
  readonly ja: string;
  readonly en: string;
}

/** One wrong value: where it stands in the request (JSON Pointer, RFC 6901), and what to do about it. */
export interface Fault {
  readonly pointer: string;
  readonly detail: LocalText;
}

/** Every way in which a request can be answered with a problem. The key is the last part of the problem's `type`. */
export const problems = {
  'malformed-request': { status: 400, title: { ja: 'リクエストを読み取れません', en: 'The request cannot be read' } },
  'invalid-request': {
    status: 400,
    title: { ja: 'リクエストの内容に誤りがあります', en: 'The request has wrong values' },
  },
  'contradictory-facts': {
    status: 422,
    title: { ja: '事実の入力に矛盾があります', en: 'The facts contradict each other' },
  },
  'date-beyond-calendar': {
    status: 422,
    title: { ja: '祝日データの範囲外の日付です', en: 'The date lies beyond the holiday data' },
  },
  unauthenticated: { status: 401, title: { ja: '認証が必要です', en: 'Authentication is needed' } },
  'second-factor-needed': { status: 401, title: { ja: '認証コードが必要です', en: 'A second factor is needed' } },
  'second-factor-required': {
    status: 403,
    title: { ja: '二要素認証の設定が必要です', en: 'The organisation requires a second factor' },
  },
  forbidden: { status: 403, title: { ja: 'この操作の権限がありません', en: 'Not allowed' } },
  'not-found': { status: 404, title: { ja: '見つかりません', en: 'Not found' } },
  'method-not-allowed': { status: 405, title: { ja: 'このメソッドは使えません', en: 'Method not allowed' } },
  'request-timeout': {
    status: 408,
    title: { ja: 'リクエストが時間内に届きませんでした', en: 'The request did not arrive in time' },
  },
  conflict: { status: 409, title: { ja: '現在の状態では実行できません', en: 'Not possible in the present state' } },
  'incident-closed': { status: 409, title: { ja: '案件は終了しています', en: 'The incident is closed' } },
  'idempotency-key-in-use': {
    status: 409,
    title: {
      ja: '同じ Idempotency-Key のリクエストを処理中です',
      en: 'A request with this Idempotency-Key is under way',
    },
  },
  'idempotency-key-reused': {
    status: 422,
    title: {
      ja: 'Idempotency-Key が別のリクエストに使われています',
      en: 'The Idempotency-Key belongs to another request',
    },
  },
  'precondition-failed': { status: 412, title: { ja: '内容が更新されています', en: 'It has changed in the meantime' } },
  'payload-too-large': { status: 413, title: { ja: '本文が大きすぎます', en: 'The body is too large' } },
  'unsupported-media-type': { status: 415, title: { ja: '対応していない形式です', en: 'Unsupported media type' } },
  'late-without-reason': {
    status: 422,
    title: { ja: '期限後の提出には理由が必要です', en: 'A late filing needs its reason' },
  },
  'precondition-required': { status: 428, title: { ja: 'If-Match が必要です', en: 'If-Match is needed' } },
  'too-many-requests': { status: 429, title: { ja: 'リクエストが多すぎます', en: 'Too many requests' } },
  'headers-too-large': { status: 431, title: { ja: 'ヘッダーが大きすぎます', en: 'The headers are too large' } },
  internal: { status: 500, title: { ja: '内部エラーが発生しました', en: 'Internal error' } },
  unavailable: { status: 503, title: { ja: '一時的に利用できません', en: 'Temporarily unavailable' } },
} as const satisfies Record<string, { status: number; title: LocalText }>;

export type ProblemCode = keyof typeof problems;

/**
 * What a service throws when a request cannot be met. `detail` says what is wrong, with which value, and what to do.
 * One filter turns it into problem details (RFC 9457).
 */
export class DomainError extends Error {
  override readonly name: string = 'DomainError';

  constructor(
    readonly code: ProblemCode,
    readonly detail: LocalText,
    readonly faults: readonly Fault[] = [],
  ) {
    super(detail.en);
  }
}

export class NotFound extends DomainError {
  constructor(what: LocalText, id: string) {
    super('not-found', {
      ja: `${what.ja}「${id}」は見つかりません。ID をご確認ください。`,
      en: `There is no ${what.en} ${id}. Check the id.`,
    });
  }
}

/** Asked too often; told in Retry-After when to ask again. */
export class TooManyRequests extends DomainError {
  constructor(
    detail: LocalText,
    readonly waitSeconds: number,
  ) {
    super('too-many-requests', detail);
  }
}
