import { DateBeyondCalendar, LawError } from '../../law/index.js';
import { DomainError, type LocalText } from './domain-error.js';

/** Where the values stand in one request that the law speaks of in its own terms: a list of revisions. */
export interface Places {
  /** The body as it was sent. */
  readonly body: object;
  /** Of a pointer of the law ('/revisions/0/facts/affectedPersons/max'); as it is when left out. */
  readonly ofPointer?: (pointer: string) => string;
  /** The value from which a date beyond the calendar was counted. */
  readonly ofDate: () => string;
}

/**
 * What to throw for what was thrown: a refusal of the law points into the request, anything else stays as it is.
 *
 * The law points at the fact after which two collide, and the request may hold only the other of the two. The pointer
 * then ends at the part that is there, for a pointer to nothing helps nobody.
 */
export const inTermsOf = ({ body, ofPointer = asItIs, ofDate }: Places, error: unknown): unknown => {
  if (error instanceof DateBeyondCalendar) return dateBeyondCalendar(error.text, asFarAsThere(body, ofDate()));
  if (error instanceof LawError) return contradictoryFacts(error.text, asFarAsThere(body, ofPointer(error.pointer)));
  return error;
};

/** Runs what the law may refuse, and lets the refusal point into the request. */
export const pointingInto = <T>(places: Places, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw inTermsOf(places, error);
  }
};

/** The law's own list of revisions is none of the request's, which is one revision by itself. */
export const withoutRevision = (pointer: string): string => pointer.replace(/^\/revisions\/\d+(?=\/)/u, '');

export const contradictoryFacts = (text: LocalText, pointer: string): DomainError =>
  new DomainError('contradictory-facts', text, [{ pointer, detail: text }]);

export const dateBeyondCalendar = (text: LocalText, pointer: string): DomainError =>
  new DomainError('date-beyond-calendar', text, [{ pointer, detail: text }]);

const asItIs = (pointer: string): string => pointer;

const asFarAsThere = (body: object, pointer: string): string => {
  let there = '';
  let value: unknown = body;
  for (const segment of pointer.split('/').slice(1)) {
    value = (value as Readonly<Record<string, unknown>>)[segment];
    if (value === undefined || value === null) return there;
    there += `/${segment}`;
  }
  return there;
};
