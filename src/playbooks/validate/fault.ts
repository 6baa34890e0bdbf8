import type { BilingualText } from '../../law/model.js';

export type PlaybookFaultCode =
  | 'bad_id'
  | 'bad_version'
  | 'blank_text'
  | 'no_tasks'
  | 'too_many'
  | 'duplicate_id'
  | 'unknown_dependency'
  | 'dependency_cycle'
  | 'bad_due'
  | 'due_before_dependency';

/** One thing wrong with a playbook: where (a JSON pointer), and what to do about it. */
export interface PlaybookFault {
  readonly pointer: string;
  readonly code: PlaybookFaultCode;
  readonly message: BilingualText;
}

export function fault(pointer: string, code: PlaybookFaultCode, ja: string, en: string): PlaybookFault {
  return { pointer, code, message: { ja, en } };
}
