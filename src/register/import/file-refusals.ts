import { DomainError, type LocalText } from '../../platform/http/domain-error.js';
import type { TableFault } from '../../platform/tables/table-fault.js';

/** A file of which nothing can be read, with the line at which that was found. */
export const unreadableFile = (line: number, detail: LocalText): DomainError =>
  new DomainError('invalid-request', detail, [{ pointer: `/${String(line)}`, detail }]);

/** A table that cannot be read any further. */
export const refusedTable = ({ texts, line }: TableFault): DomainError =>
  line === null ? new DomainError('malformed-request', texts) : unreadableFile(line, texts);

export const wrongType = (): DomainError =>
  new DomainError('unsupported-media-type', {
    ja: '台帳を text/csv（charset は utf-8、shift_jis、euc-jp 又は utf-16。タブ区切りも可）、XLSX 又は application/x-ndjson（UTF-8）の本文として送ってください。',
    en: 'Send the register as the body: text/csv (charset utf-8, shift_jis, euc-jp or utf-16; tabs too), XLSX or application/x-ndjson (UTF-8).',
  });

export const tooLarge = (megabytes: number): DomainError =>
  new DomainError('payload-too-large', {
    ja: `取り込むファイルは ${megabytes} MB までです（SOKUHO_FILE_LIMIT_MB）。分割してください。`,
    en: `A file to import may have ${megabytes} MB (SOKUHO_FILE_LIMIT_MB). Split it.`,
  });

export const tooManyRows = (most: number): DomainError =>
  new DomainError('payload-too-large', {
    ja: `一度に取り込めるのは ${most.toLocaleString('en')} 件までです。分割してください。`,
    en: `${most.toLocaleString('en')} rows can be imported at once. Split the file.`,
  });
