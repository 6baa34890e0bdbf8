import { describe, expect, it } from '@jest/globals';
import { DatabaseError } from 'pg';
import { QueryFailedError } from 'typeorm';
import { loggedError } from './logged-error.js';

const refusalOf = (code: string, message: string): Error => {
  const detail = 'Failing row contains (山田花子のカルテ, hanako@acme.example).';
  const refused = Object.assign(new DatabaseError(message, 1, 'error'), { code, detail, where: detail });
  return new QueryFailedError('INSERT …', ['山田花子のカルテ'], refused);
};

describe('loggedError', () => {
  it('tells of a failed query what failed, and neither row nor parameters', () => {
    const message = 'new row for relation "delivery" violates check constraint "broken"';
    const logged = loggedError(refusalOf('23514', message));

    expect(logged).toMatchObject({ name: 'QueryFailedError', code: '23514', message });
    expect(logged.stack).toContain('    at ');
    expect(JSON.stringify(logged)).not.toMatch(/山田|hanako|INSERT/u);
  });

  it.each([
    [
      'PostgreSQL, of data that is no value of the type',
      refusalOf('22007', 'invalid input syntax for type date: "山田"'),
    ],
    ['JSON.parse', new SyntaxError('Unexpected token, "山田" is not valid JSON')],
    ['a mail server', Object.assign(new Error('550 <hanako@acme.example>'), { response: '550 <hanako@acme.example>' })],
  ])('leaves out a message that quotes: of %s', (_, error) => {
    expect(JSON.stringify(loggedError(error))).not.toMatch(/山田|hanako/u);
  });

  it('goes on to what caused it, and ends where an error causes itself', () => {
    const inner = refusalOf('23514', 'inner');
    const round = new AggregateError([inner], 'outer', { cause: inner });
    inner.cause = round;
    const logged = loggedError(round);

    expect(logged).toMatchObject({ message: 'outer', cause: { code: '23514' }, errors: [{ code: '23514' }] });
    expect(JSON.stringify(logged)).not.toMatch(/山田|hanako/u);
  });
});
