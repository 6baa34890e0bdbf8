/** An answer as the caller got it, and gets it again. */
export interface KeptAnswer {
  readonly status: number;
  /** Those that belong to the answer itself, not to its moment. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON; null for an answer without a body. */
  readonly body: string | null;
}

/** What a request was, in a form that can be compared: its route and address, and a hash of its body. */
export type RequestHash = string;
