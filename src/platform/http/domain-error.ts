import type { LocalText, ProblemCode } from './problems.js';

export type { LocalText, ProblemCode };

/** One wrong value: where it stands in the request (JSON Pointer, RFC 6901), and what to do about it. */
export interface Fault {
  readonly pointer: string;
  readonly detail: LocalText;
}

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

/** Throws a refusal anew for a request of which what was refused is a part, standing at this JSON Pointer. */
export const refusedBelow =
  (place: string) =>
  (error: unknown): never => {
    if (!(error instanceof DomainError)) throw error;
    const faults = error.faults.map(({ pointer, detail }) => ({ pointer: `${place}${pointer}`, detail }));
    throw new DomainError(error.code, error.detail, faults);
  };

export class NotFound extends DomainError {
  constructor(what: LocalText, id: string) {
    super('not-found', {
      ja: `${what.ja}「${id}」は見つかりません。ID をご確認ください。`,
      en: `There is no ${what.en} ${id}. Check the id.`,
    });
  }
}

/** What may succeed when it is asked again; told in Retry-After when. */
export class TryLater extends DomainError {
  constructor(
    code: ProblemCode,
    detail: LocalText,
    readonly waitSeconds: number,
  ) {
    super(code, detail);
  }
}

/** Asked too often. */
export class TooManyRequests extends TryLater {
  constructor(detail: LocalText, waitSeconds: number) {
    super('too-many-requests', detail, waitSeconds);
  }
}
