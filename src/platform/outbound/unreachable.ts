/**
 * A host that a caller named cannot be reached. Whether its name is unknown, leads to an address inside, or leads to a
 * host that does not answer is not said: that would tell callers about the operator's own network. The cause says it, for
 * logs alone.
 */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';

  constructor(cause: unknown) {
    super(
      'the host cannot be reached from here: its name must be known on the internet and lead to a host that answers',
      {
        cause,
      },
    );
  }
}

/** A host that was reached said nothing, or not all, in time. */
export class NoWholeAnswer extends Error {
  override readonly name = 'NoWholeAnswer';

  constructor(milliseconds: number) {
    super(`no whole answer within ${String(milliseconds / 1000)} s`);
  }
}

/** What only a host that was reached can bring about: its certificate, an answer that is no HTTP, a connection that it cut. */
const ofTheHost = /^(?:ECONNRESET$|HPE_|CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/u;

const isOfTheHost = (error: Error & { readonly code?: unknown }): boolean =>
  error instanceof NoWholeAnswer || (typeof error.code === 'string' && ofTheHost.test(error.code));

/** The error of an outgoing request, as whoever named the host may read it. */
export const asTold = (error: unknown): Error =>
  isOfTheHost(error as Error) ? (error as Error) : new Unreachable(error);
