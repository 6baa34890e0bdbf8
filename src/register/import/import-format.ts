import { wrongType } from './file-refusals.js';

export interface ImportFormat {
  readonly type: 'csv' | 'ndjson';
  /** As TextDecoder names it. */
  readonly encoding: 'utf-8' | 'shift_jis';
}

/** What an import may come as; the parser of each hands its bytes on. */
export const importTypes = { csv: 'text/csv', ndjson: 'application/x-ndjson' } as const;

const encodings: Readonly<Record<string, ImportFormat['encoding']>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  shift_jis: 'shift_jis',
  'shift-jis': 'shift_jis',
  sjis: 'shift_jis',
  'windows-31j': 'shift_jis',
  cp932: 'shift_jis',
};

/** @throws DomainError unsupported-media-type */
export const importFormatOf = (contentType: string | undefined): ImportFormat => {
  const [type = '', ...parameters] = (contentType ?? '').toLowerCase().split(';');
  const charset = parameters
    .map((one) => /^\s*charset="?([^"\s]+)"?\s*$/u.exec(one)?.[1])
    .find((one) => one !== undefined);
  const encoding = charset === undefined ? 'utf-8' : encodings[charset];
  if (encoding === undefined) throw wrongType();
  if (type.trim() === importTypes.csv) return { type: 'csv', encoding };
  if (type.trim() === importTypes.ndjson && encoding === 'utf-8') return { type: 'ndjson', encoding };
  throw wrongType();
};
