import { DomainError, type LocalText } from '../../platform/http/domain-error.js';

/** A file of which nothing can be read, with the line at which that was found. */
export const unreadableFile = (line: number, detail: LocalText): DomainError =>
  new DomainError('invalid-request', detail, [{ pointer: `/${String(line)}`, detail }]);

export const notTheEncoding = (encoding: string): DomainError =>
  encoding === 'utf-8'
    ? new DomainError('malformed-request', {
        ja: '本文が UTF-8 ではありません。Excel では「CSV UTF-8（コンマ区切り）」で保存するか、Content-Type に charset=shift_jis を指定してください。',
        en: 'The body is not in UTF-8. Save it as "CSV UTF-8", or say charset=shift_jis in Content-Type.',
      })
    : new DomainError('malformed-request', {
        ja: `本文が、Content-Type の charset（${encoding}）で指定された文字コードではありません。`,
        en: `The body is not in ${encoding}, as the charset of Content-Type says.`,
      });

export const wrongType = (): DomainError =>
  new DomainError('unsupported-media-type', {
    ja: '台帳を text/csv（charset は utf-8 又は shift_jis）又は application/x-ndjson（UTF-8）の本文として送ってください。',
    en: 'Send the register as the body: text/csv (charset utf-8 or shift_jis) or application/x-ndjson (UTF-8).',
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
