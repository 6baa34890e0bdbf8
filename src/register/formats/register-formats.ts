import { Readable } from 'node:stream';
import type { Language } from '../../platform/http/language.js';
import type { Cell } from '../columns/column.js';
import { cellsOf, headingsIn, widthsIn } from '../columns/register-columns.js';
import type { RegisterRecord } from '../register-record.js';
import { BYTE_ORDER_MARK, csvLine } from './csv-lines.js';
import { xlsxStream } from './xlsx-stream.js';

export const registerFormats = ['csv', 'xlsx', 'ndjson'] as const;
export type RegisterFormat = (typeof registerFormats)[number];

export const registerMediaTypes: Readonly<Record<RegisterFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ndjson: 'application/x-ndjson',
};

type Pages = AsyncIterable<readonly RegisterRecord[]>;

async function* csv(pages: Pages, language: Language): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(headingsIn(language));
  for await (const page of pages) yield page.map((record) => csvLine(cellsOf(record, language))).join('');
}

async function* ndjson(pages: Pages): AsyncGenerator<string> {
  for await (const page of pages) yield page.map((record) => `${JSON.stringify(record)}\n`).join('');
}

async function* sheetPages(pages: Pages, language: Language): AsyncGenerator<readonly (readonly Cell[])[]> {
  yield [headingsIn(language)];
  for await (const page of pages) yield page.map((record) => cellsOf(record, language));
}

const sheetNames = { ja: '漏えい等台帳', en: 'Register' } as const;

/** The register in a format, made as it is taken: a page at a time is in memory. */
export const registerStream = (pages: Pages, format: RegisterFormat, language: Language, at: Date): Readable => {
  switch (format) {
    case 'csv':
      return Readable.from(csv(pages, language), { objectMode: false });
    case 'ndjson':
      return Readable.from(ndjson(pages), { objectMode: false });
    case 'xlsx':
      return xlsxStream({ name: sheetNames[language], widths: widthsIn(language) }, sheetPages(pages, language), at);
  }
};
