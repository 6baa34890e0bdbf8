import { AsyncResource } from 'node:async_hooks';
import { setImmediate as turnOfTheLoop } from 'node:timers/promises';

/** A round that takes longer holds the next back no more: its connection may be dead, and others are not. */
const LONGEST_HOLD_MS = 1_000;

type Answers<Answer> = ReadonlyMap<string, Answer>;

interface Round<Answer> {
  readonly questions: Set<string>;
  readonly answers: Promise<Answers<Answer>>;
}

/**
 * Questions that many callers ask at the same time, asked of the database together: those that come while a round is under
 * way are the next one. Each answer was read after its question came and none is kept, so what was revoked or changed
 * before a request counts for that request.
 */
export class AskedTogether<Answer> {
  private readonly askAll: (questions: readonly string[]) => Promise<Answers<Answer>>;
  private next: Round<Answer> | null = null;
  private isFree: Promise<void> = Promise.resolve();

  /** @param askAll answers different questions; what it leaves out has no answer */
  constructor(
    askAll: (questions: readonly string[]) => Promise<Answers<Answer>>,
    private readonly longestHoldMs = LONGEST_HOLD_MS,
  ) {
    // A round belongs to no request: neither to its transaction nor to its trace.
    this.askAll = AsyncResource.bind(askAll);
  }

  /** @throws what its round failed with */
  async ask(question: string): Promise<Answer | undefined> {
    this.next ??= this.openRound();
    this.next.questions.add(question);
    return (await this.next.answers).get(question);
  }

  private openRound(): Round<Answer> {
    const questions = new Set<string>();
    return { questions, answers: this.answersTo(questions) };
  }

  private async answersTo(questions: ReadonlySet<string>): Promise<Answers<Answer>> {
    await this.isFree;
    // Requests that came over other connections in this turn of the loop come along.
    await turnOfTheLoop();
    this.next = null;
    const answers = this.askAll([...questions]);
    this.isFree = settledOrLate(answers, this.longestHoldMs);
    return answers;
  }
}

const settledOrLate = (round: Promise<unknown>, longestMs: number): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(resolve, longestMs).unref();
    const settled = (): void => {
      clearTimeout(late);
      resolve();
    };
    round.then(settled, settled);
  });
