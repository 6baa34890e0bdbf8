import { DomainError } from '../platform/http/domain-error.js';
import { ReportsError } from './reports-error.js';

/** Runs work on a draft; what it finds wrong with the request is said as a problem at this JSON Pointer. */
export const inRequestTerms = <T>(pointer: string, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ReportsError)) throw error;
    throw refusalOf(error, pointer);
  }
};

export const refusalOf = ({ texts }: ReportsError, pointer: string): DomainError =>
  new DomainError('invalid-request', texts, [{ pointer, detail: texts }]);
