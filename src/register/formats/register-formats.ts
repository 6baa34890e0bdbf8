import { Readable } from 'node:stream';
import type { Language } from '../../platform/http/language.js';
import { cellsOf, headingsIn } from '../columns/register-columns.js';
import type { RegisterRecord } from '../register-record.js';
import { BYTE_ORDER_MARK, csvLine } from './csv-lines.js';
import { xlsxRow } from './xlsx-row.js';
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

async function* xlsxRows(pages: Pages, language: Language): AsyncGenerator<string> {
  let row = 1;
  yield xlsxRow(row, headingsIn(language));
  for await (const page of pages) yield page.map((record) => xlsxRow((row += 1), cellsOf(record, language))).join('');
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
      return xlsxStream(sheetNames[language], xlsxRows(pages, language), at);
  }
};
