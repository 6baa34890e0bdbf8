import zxcvbn from '@zxcvbn-ts/language-common';

/** The 49,233 commonest passwords of published leaks, commonest first, in lower case (the list of zxcvbn-ts, MIT). */
const common: ReadonlySet<string> = new Set(zxcvbn.dictionary['passwords-common']);

/** Whether it is among the commonest, however its letters are cased. */
export const isCommonPassword = (password: string): boolean => common.has(password.toLowerCase());
