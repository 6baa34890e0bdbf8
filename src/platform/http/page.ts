import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from '../to-instance.js';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { isInstant } from '../../law/index.js';
import { DomainError, type LocalText } from './domain-error.js';
import { cursorExample } from './openapi/examples.js';

/** ?limit= and ?cursor= of every list. */
export class PageQuery {
  @ApiPropertyOptional({ type: 'integer', description: 'Most items to answer', minimum: 1, maximum: 200, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit = 50;

  @ApiPropertyOptional({
    description:
      '`nextCursor` of the page before; leave out for the first page. It has no example: each list has its own',
  })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  cursor?: string;
}

export interface Page<T> {
  readonly items: T[];
  readonly nextCursor: string | null;
}

/** Base of the documented page classes. */
export abstract class PageAnswer {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Give it as `cursor` for the next page; null on the last',
    example: cursorExample,
  })
  nextCursor: string | null;
}

/** A cursor names the sort values of the last row seen, so that rows added meanwhile shift nothing. */
export const encodeCursor = (values: readonly string[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

const sortValues = {
  id: (value: string) => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u.test(value),
  instant: isInstant,
  sequence: (value: string) => /^\d{1,18}$/u.test(value),
  sort: (value: string) => /^-?[A-Za-z]+$/u.test(value),
};

/** What a value of a cursor is. */
export type SortValue = keyof typeof sortValues;

/** @throws DomainError when the cursor is not one that this list gave */
export const decodeCursor = (cursor: string, kinds: readonly SortValue[]): string[] => {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const isOwn =
      Array.isArray(values) &&
      values.length === kinds.length &&
      kinds.every((kind, at) => typeof values[at] === 'string' && sortValues[kind](values[at]));
    if (isOwn) return values as string[];
  } catch {
    // Said below.
  }
  throw wrongCursor({
    ja: 'cursor が正しくありません。前のページの nextCursor をそのまま指定してください。',
    en: 'This cursor was not given by this list. Use nextCursor of the page before, unchanged.',
  });
};

const wrongCursor = (detail: LocalText): DomainError =>
  new DomainError('invalid-request', detail, [{ pointer: '/cursor', detail }]);

/** Of a list with a choice of sorts, whose cursors begin with the sort: under another they would pass over rows. */
export const cursorUnderSort = (
  { cursor, sort }: { readonly cursor?: string; readonly sort: string },
  kinds: readonly SortValue[],
): string[] | null => {
  if (cursor === undefined) return null;
  const [own, ...values] = decodeCursor(cursor, ['sort', ...kinds]);
  if (own === sort) return values;
  throw wrongCursor({
    ja: `cursor は sort=${sort} のものではありません。前のページと同じ sort を指定するか、先頭のページから取得してください。`,
    en: `This cursor was not given under sort=${sort}. Ask with the sort of the page before, or begin at the first page.`,
  });
};

/** Makes a page of rows fetched with limit + 1. */
export const pageOf = <Row, T>(
  rows: readonly Row[],
  limit: number,
  toItem: (row: Row) => T,
  sortValues: (row: Row) => readonly string[],
): Page<T> => {
  const shownRows = rows.slice(0, limit);
  const last = shownRows.at(-1);
  return {
    items: shownRows.map(toItem),
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(sortValues(last)) : null,
  };
};
