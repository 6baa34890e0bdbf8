import { type Encoding, encodingNamed, mediaTypeOf } from '../../platform/tables/encoding.js';
import { wrongType } from './file-refusals.js';

export type ImportFormat =
  | { readonly type: 'csv'; readonly encoding: Encoding }
  | { readonly type: 'ndjson'; readonly encoding: 'utf-8' }
  | { readonly type: 'xlsx' };

/** What an import may come as; the parser of each hands its bytes on. */
export const importTypes = {
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ndjson: 'application/x-ndjson',
} as const;

/** @throws DomainError unsupported-media-type */
export const importFormatOf = (contentType: string | undefined): ImportFormat => {
  const { type, charset } = mediaTypeOf(contentType);
  if (type === importTypes.xlsx) return { type: 'xlsx' };
  const encoding = encodingNamed(charset);
  if (encoding === null) throw wrongType();
  if (type === importTypes.csv || type === importTypes.tsv) return { type: 'csv', encoding };
  if (type === importTypes.ndjson && encoding === 'utf-8') return { type: 'ndjson', encoding };
  throw wrongType();
};
