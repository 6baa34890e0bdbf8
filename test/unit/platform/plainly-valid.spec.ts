import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { toInstance } from '../../../src/platform/to-instance.js';
import { IsIn, IsOptional, IsString, registerDecorator, ValidateIf, validateSync } from 'class-validator';
import fc from 'fast-check';
import { AssessmentRequestDto } from '../../../src/assessments/assessment-request.dto.js';
import { BoardQueryDto } from '../../../src/deadlines/deadline.dto.js';
import { NewFilingDto } from '../../../src/incidents/filing.dto.js';
import { NewIncidentDto } from '../../../src/incidents/incident.dto.js';
import { isPlainlyValid } from '../../../src/platform/http/plainly-valid.js';
import { defaultPolicy } from '../../../src/reminders/default-policy.js';
import { ReminderPolicyDto } from '../../../src/reminders/policy.dto.js';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type Class = new () => object;

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;
const ofFile = (name: string): Json => JSON.parse(readFileSync(`examples/${name}.json`, 'utf8')) as Json;

const facts = { eventTypes: ['leak'], specialCareData: true, wrongfulPurpose: null, affectedPersons: { known: 45 } };
const sound: readonly (readonly [Class, Json])[] = [
  [NewIncidentDto, ofFile('mis-sent-health-data')],
  [NewIncidentDto, ofFile('emotet-university')],
  [
    AssessmentRequestDto,
    {
      regime: 'appi-private',
      asOf: null,
      furtherRegimes: ['my-number'],
      revisions: [{ knownAt: '2026-11-24T10:00:00+09:00', facts }],
      context: { organisationKind: 'private', industry: null },
    },
  ],
  [
    NewFilingDto,
    {
      serves: ['preliminary_report'],
      filedAt: '2026-11-24T10:00:00+09:00',
      recipient: '個人情報保護委員会',
      channel: 'web_form',
      complete: true,
    },
  ],
  [ReminderPolicyDto, plain(defaultPolicy)],
  [BoardQueryDto, { state: 'open', limit: '10' }],
];

/** What class-validator itself says, asked as RequestValidation asks it. */
const hasNoFault = (made: object): boolean =>
  validateSync(made, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true }).length === 0;

/** Every place of a body, as the names that lead there. */
const placesOf = (value: Json, path: readonly string[] = []): (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([name, each]) => placesOf(each, [...path, name]))]
    : [path];

/** The body with something else at a place; without the place where that is undefined. */
const changed = (value: Json, [name, ...rest]: readonly string[], to: Json | undefined): Json | undefined => {
  if (name === undefined) return to;
  const copy = structuredClone(value) as { [name: string]: Json };
  const inner = changed(copy[name] ?? null, rest, to);
  if (inner === undefined) Reflect.deleteProperty(copy, name);
  else copy[name] = inner;
  return copy;
};

const odd = fc.oneof(
  fc.constantFrom<Json | undefined>(undefined, null, true, 0, -1, 1.5, '', 'x', '2026-02-30', '2026-11-24', [], {}, [
    null,
  ]),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);

describe('what is plainly valid', () => {
  it.each(sound.map(([of, body]) => ({ name: of.name, of, body })))('is a sound $name', ({ of, body }) => {
    const made = toInstance(of, body as object);
    expect({ plainly: isPlainlyValid(made), byClassValidator: hasNoFault(made) }).toEqual({
      plainly: true,
      byClassValidator: true,
    });
  });

  it('is what class-validator finds no fault with, whatever stands anywhere', () => {
    const cases = fc
      .constantFrom(...sound)
      .chain(([of, body]) =>
        fc.tuple(
          fc.constant(of),
          fc.constant(body),
          fc.constantFrom(...placesOf(body).slice(1)),
          fc.constantFrom('instead', 'beside'),
          odd,
        ),
      );
    let faultless = 0;
    fc.assert(
      fc.property(cases, ([of, body, place, where, value]) => {
        const at = where === 'instead' ? place : [...place.slice(0, -1), `${String(place.at(-1))}x`];
        const made = toInstance(of, changed(body, at, value) as object);
        const isFaultless = hasNoFault(made);
        faultless += Number(isFaultless);
        expect(isPlainlyValid(made)).toBe(isFaultless);
      }),
      { numRuns: 1_500 },
    );
    // Of both kinds there were many, or it showed little.
    expect(faultless).toBeGreaterThan(100);
    expect(faultless).toBeLessThan(1_400);
  });

  it('leaves to class-validator what it cannot tell: rules that answer later, and classes without any', () => {
    class Later {
      @IsString() text = '';
    }
    registerDecorator({
      target: Later,
      propertyName: 'text',
      async: true,
      validator: { validate: () => Promise.resolve(true) },
    });
    class Bare {
      readonly text = '';
    }
    expect(isPlainlyValid(new Later())).toBe(false);
    expect(isPlainlyValid(new Bare())).toBe(false);
    expect(isPlainlyValid('text')).toBe(false);
  });

  it('asks no rule where a condition spares a value, and asks of each where a rule is for each', () => {
    class Spared {
      kind = 'none';
      @ValidateIf(({ kind }: Spared) => kind !== 'none') @IsIn(['a', 'b'], { each: true }) names: unknown = ['c'];
      @IsOptional() @IsString() text?: string | null = null;
    }
    IsString()(Spared.prototype, 'kind');
    expect(isPlainlyValid(new Spared())).toBe(true);
    expect(isPlainlyValid(Object.assign(new Spared(), { kind: 'some' }))).toBe(false);
    expect(isPlainlyValid(Object.assign(new Spared(), { kind: 'some', names: ['a', 'b'] }))).toBe(true);
  });
});
