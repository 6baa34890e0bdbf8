import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { DomainError } from './domain-error.js';

/** ?limit= and ?cursor= of every list. */
export class PageQuery {
  @ApiPropertyOptional({ description: 'Most items to answer', minimum: 1, maximum: 200, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit = 50;

  @ApiPropertyOptional({ description: '`nextCursor` of the page before; leave out for the first page' })
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
  @ApiProperty({ type: String, nullable: true, description: 'Give it as `cursor` for the next page; null on the last' })
  nextCursor: string | null;
}

/** A cursor names the sort values of the last row seen, so that rows added meanwhile shift nothing. */
export const encodeCursor = (values: readonly string[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** @throws DomainError when the cursor is not one that this list gave */
export const decodeCursor = (cursor: string, length: number): string[] => {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(values) && values.length === length && values.every((value) => typeof value === 'string'))
      return values;
  } catch {
    // Said below.
  }
  const detail = {
    ja: 'cursor が正しくありません。前のページの nextCursor をそのまま指定してください。',
    en: 'This cursor was not given by this list. Use nextCursor of the page before, unchanged.',
  };
  throw new DomainError('invalid-request', detail, [{ pointer: '/cursor', detail }]);
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
