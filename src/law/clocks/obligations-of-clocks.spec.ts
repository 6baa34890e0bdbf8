import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { DateBeyondCalendar, InvalidInstant } from '../calendar/calendar-errors.js';
import { addDays, daysBetween } from '../calendar/civil-date.js';
import { epochMillisOf } from '../calendar/instant.js';
import { nationalOpenDays, openDaysWith } from '../calendar/open-days.js';
import { clockById, clocks, clocksNotHeld, isClockId } from './catalogue.js';
import type { ClockFacts, ClockId, ClockInput, ClockObligation } from './model.js';
import { assessClocks, obligationsOfClocks } from './obligations-of-clocks.js';

const AWARE = '2026-11-24T10:00:00+09:00';
const input = (clockFacts: ClockFacts = {}, rest: Partial<ClockInput> = {}): ClockInput => ({
  awareAt: AWARE,
  facts: {},
  clockFacts,
  ...rest,
});

function only(clock: ClockId, facts: ClockFacts, kind: ClockObligation['kind'], rest: Partial<ClockInput> = {}) {
  const found = obligationsOfClocks([clock], input(facts, rest)).filter((duty) => duty.kind === kind);
  expect(found).toHaveLength(1);
  const [duty] = found;
  if (duty === undefined) throw new Error(`${clock} has no ${kind}`);
  return duty;
}

describe('hours are real hours', () => {
  const inEu: ClockFacts = { regions: { eu: { affected: true }, uk: { affected: true } }, riskToPersons: true };

  it.each<[ClockId]>([['eu-gdpr-33'], ['uk-gdpr-33']])('%s: 72 hours, to the minute', (clock) => {
    const duty = only(clock, inEu, 'regulator_notification');
    expect(duty).toMatchObject({
      force: 'statutory',
      status: 'met',
      provisional: false,
      unit: 'hours',
      amount: 72,
      clockStartAt: AWARE,
      clockStart: null,
      dueOn: null,
      dueAt: '2026-11-27T10:00:00.000+09:00',
    });
  });

  it('run through weekends, holidays and the turn of the year', () => {
    const duty = only('eu-gdpr-33', inEu, 'regulator_notification', { awareAt: '2026-12-31T18:30:00Z' });
    expect(duty.dueAt).toBe('2027-01-04T03:30:00.000+09:00');
  });

  it('are the same instant whatever offset the awareness was written in', () => {
    const offset = fc.integer({ min: -11, max: 14 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), offset, (hour, zone) => {
        const millis = Date.UTC(2026, 0, 1) + hour * 3_600_000;
        const local = new Date(millis + zone * 3_600_000).toISOString().slice(0, 19);
        const awareAt = `${local}${zone < 0 ? '-' : '+'}${String(Math.abs(zone)).padStart(2, '0')}:00`;
        const duty = only('eu-gdpr-33', inEu, 'regulator_notification', { awareAt });
        expect(epochMillisOf(duty.dueAt ?? '') - millis).toBe(72 * 3_600_000);
      }),
    );
  });

  it('Mastercard: 24 hours by contract', () => {
    expect(only('card-mastercard', { cardData: true }, 'brand_notice')).toMatchObject({
      force: 'contract',
      amount: 24,
      dueAt: '2026-11-25T10:00:00.000+09:00',
    });
  });
});

describe('GDPR art. 33 and 34', () => {
  const persons = { regions: { eu: { affected: true } } } as const;

  it('is not met when a risk is unlikely, or nobody there is affected', () => {
    const unlikely = assessClocks(['eu-gdpr-33'], input({ ...persons, riskToPersons: false }));
    expect(unlikely).toMatchObject([{ status: 'not_met', obligations: [] }]);
    const nobody = assessClocks(['eu-gdpr-33'], input({ regions: { eu: { affected: false } } }));
    expect(nobody).toMatchObject([{ status: 'not_met', obligations: [] }]);
  });

  it('is shown as provisional while the risk is unknown, not dropped', () => {
    expect(only('eu-gdpr-33', persons, 'regulator_notification')).toMatchObject({
      status: 'unknown',
      provisional: true,
      dueAt: '2026-11-27T10:00:00.000+09:00',
    });
    expect(only('eu-gdpr-33', {}, 'regulator_notification').provisional).toBe(true);
    expect(obligationsOfClocks(['eu-gdpr-33'], { awareAt: AWARE, facts: {} })).toHaveLength(2);
  });

  it('tells the persons on a high risk, without a number of days', () => {
    const high = only('eu-gdpr-33', { ...persons, riskToPersons: true, highRiskToPersons: true }, 'individual_notice');
    expect(high).toMatchObject({ force: 'no_fixed_period', unit: null, dueOn: null, dueAt: null, waitingFor: null });
    expect(high.citations[0]?.article).toBe('art. 34(1)');
    const low = obligationsOfClocks(
      ['eu-gdpr-33'],
      input({ ...persons, riskToPersons: true, highRiskToPersons: false }),
    );
    expect(low.map(({ kind }) => kind)).toEqual(['regulator_notification']);
  });

  it('a person counted in the region settles that the region is concerned', () => {
    const counted = { regions: { eu: { persons: { known: 1 } } }, riskToPersons: true } as const;
    expect(only('eu-gdpr-33', counted, 'regulator_notification').status).toBe('met');
  });

  it('is not answered for the time before it', () => {
    const [before] = assessClocks(['eu-gdpr-33'], input({}, { awareAt: '2018-05-24T23:59:59+09:00' }));
    expect(before?.status).toBe('not_met');
    expect(before?.reason.en).toContain('before the first day');
    expect(obligationsOfClocks(['eu-gdpr-33'], input({}, { awareAt: '2018-05-25T00:00:00+09:00' }))).not.toEqual([]);
  });
});

describe('Korea, PIPA art. 34: 1,000 or more', () => {
  const report = (facts: ClockFacts, rest: Partial<ClockInput> = {}) =>
    obligationsOfClocks(['kr-pipa-34'], input(facts, rest)).find(({ kind }) => kind === 'regulator_notification');
  const none = { koreanSensitiveOrUniqueId: false, illegalOutsideAccess: false };

  it.each([
    [1000, 1000, 'met'],
    [999, 999, undefined],
    [0, 1000, 'met'],
    [10, null, 'unknown'],
  ])('known %p, at most %p: %p', (known, max, status) => {
    const facts = { ...none, regions: { kr: { affected: true, persons: { known, max } } } };
    expect(report(facts)?.status).toBe(status);
  });

  it('knows that no more can be affected there than in all', () => {
    const facts = { ...none, regions: { kr: { affected: true } } };
    expect(report(facts, { facts: { affectedPersons: { max: 999 } } })).toBeUndefined();
    expect(report(facts, { facts: { affectedPersons: { max: 1000 } } })?.status).toBe('unknown');
  });

  it('one person is enough on illegal outside access or sensitive data', () => {
    const one = { regions: { kr: { affected: true, persons: { known: 1, max: 1 } } } };
    expect(report({ ...one, ...none, illegalOutsideAccess: true })?.status).toBe('met');
    expect(report({ ...one, ...none, koreanSensitiveOrUniqueId: true })?.status).toBe('met');
  });

  it('tells the persons within 72 hours whatever their number', () => {
    const one = { ...none, regions: { kr: { affected: true, persons: { known: 1, max: 1 } } } };
    expect(only('kr-pipa-34', one, 'individual_notice')).toMatchObject({ unit: 'hours', amount: 72, status: 'met' });
  });
});

describe('Singapore, PDPA s. 26D: 3 calendar days after the day of assessment', () => {
  const facts = { regions: { sg: { affected: true } }, significantHarm: true } as const;

  it.each([
    ['2026-11-24T10:00:00+08:00', '2026-11-27', '2026-11-28T00:59:59.999+09:00'],
    ['2026-11-24T23:59:59+08:00', '2026-11-27', '2026-11-28T00:59:59.999+09:00'],
    ['2026-11-25T00:30:00+09:00', '2026-11-27', '2026-11-28T00:59:59.999+09:00'],
    ['2026-12-30T12:00:00+08:00', '2027-01-02', '2027-01-03T00:59:59.999+09:00'],
  ])('assessed at %s, due on %s there', (assessedNotifiableAt, dueOn, dueAt) => {
    const duty = only('sg-pdpa-26d', { ...facts, assessedNotifiableAt }, 'regulator_notification');
    expect(duty).toMatchObject({ unit: 'days', amount: 3, dueOn, dueAt });
    expect(duty.otherReading).toBeUndefined();
  });

  it('waits for the assessment, and shows the 30 days for making it', () => {
    const waiting = only('sg-pdpa-26d', facts, 'regulator_notification');
    expect(waiting).toMatchObject({ dueOn: null, dueAt: null, unit: 'days', amount: 3 });
    expect(waiting.waitingFor?.en).toContain('assessment');
    const assessment = only('sg-pdpa-26d', facts, 'assessment');
    expect(assessment).toMatchObject({
      force: 'guideline',
      dueOn: '2026-12-23',
      otherReading: { dueOn: '2026-12-24' },
    });
    const done = obligationsOfClocks(['sg-pdpa-26d'], input({ ...facts, assessedNotifiableAt: AWARE }));
    expect(done.map(({ kind }) => kind)).toEqual(['regulator_notification', 'individual_notice']);
  });

  it.each([
    [500, 'met'],
    [499, 'not_met'],
  ])('%i persons, harm unlikely: %s', (count, status) => {
    const persons = { regions: { sg: { persons: { known: count, max: count } } }, significantHarm: false };
    expect(assessClocks(['sg-pdpa-26d'], input(persons))[0]?.status).toBe(status);
  });
});

describe('US SEC, Form 8-K Item 1.05: 4 business days from the determination', () => {
  it('counts over Thanksgiving to 17:30 in New York', () => {
    const duty = only('us-sec-8k-105', { materialityDeterminedAt: '2026-11-24T10:00:00-05:00' }, 'market_disclosure');
    expect(duty).toMatchObject({
      status: 'met',
      unit: 'business_days',
      amount: 4,
      clockStart: '2026-11-24',
      dueOn: '2026-12-01',
      dueAt: '2026-12-02T07:30:00.000+09:00',
    });
  });

  it('takes the date in New York, in summer time too', () => {
    const duty = only('us-sec-8k-105', { materialityDeterminedAt: '2026-08-04T03:59:00Z' }, 'market_disclosure');
    expect(duty).toMatchObject({
      clockStart: '2026-08-03',
      dueOn: '2026-08-07',
      dueAt: '2026-08-08T06:30:00.000+09:00',
    });
  });

  it('waits for the determination, and has no duty for an immaterial incident', () => {
    const waiting = only('us-sec-8k-105', {}, 'market_disclosure');
    expect(waiting).toMatchObject({ status: 'unknown', provisional: true, dueOn: null });
    expect(waiting.waitingFor?.ja).toBe('重要性の判断');
    const immaterial = { material: false, materialityDeterminedAt: AWARE };
    expect(obligationsOfClocks(['us-sec-8k-105'], input(immaterial))).toEqual([]);
  });
});

describe('Japanese clocks', () => {
  const secrecy: ClockFacts = { secrecyOfCommunications: true };

  it('telecom: keeps day 30 with day 1 counted, and shows the other reading', () => {
    const duty = only('jp-telecom', secrecy, 'detailed_report');
    expect(duty).toMatchObject({
      force: 'statutory',
      clockStart: '2026-11-24',
      unshiftedDueOn: '2026-12-23',
      dueOn: '2026-12-23',
      dueAt: '2026-12-23T23:59:59.999+09:00',
      otherReading: { dueOn: '2026-12-24' },
    });
    expect(duty.trace.find(({ code }) => code === 'count_days')?.assumption).toBe(true);
  });

  it('telecom: moves off closed days (R22), naming each, under both readings', () => {
    const duty = only('jp-telecom', secrecy, 'detailed_report', { awareAt: '2026-12-01T10:00:00+09:00' });
    expect(duty).toMatchObject({
      unshiftedDueOn: '2026-12-30',
      dueOn: '2027-01-04',
      otherReading: { dueOn: '2027-01-04' },
    });
    const passed = duty.trace.filter(({ code }) => code === 'closed_day');
    expect(passed.map(({ output }) => output)).toEqual([
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
      '2027-01-03',
      '2027-01-04',
    ]);
  });

  it('telecom: knows the closed days it is given', () => {
    const openDays = openDaysWith([{ date: '2026-12-23', name: '県の休日' }]);
    const duties = obligationsOfClocks(['jp-telecom'], input(secrecy), { openDays });
    expect(duties.find(({ kind }) => kind === 'detailed_report')?.dueOn).toBe('2026-12-24');
  });

  it('telecom: is always due on an open day, never before day 30', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8000 }), (n) => {
        const day = addDays('2022-04-01', n);
        const duty = only('jp-telecom', secrecy, 'detailed_report', { awareAt: `${day}T12:00:00+09:00` });
        const dueOn = duty.dueOn ?? '';
        expect(nationalOpenDays.isOpen(dueOn)).toBe(true);
        expect(daysBetween(day, dueOn)).toBeGreaterThanOrEqual(29);
        expect((duty.otherReading?.dueOn ?? '') >= dueOn).toBe(true);
      }),
    );
  });

  it('telecom: specified user information is enough; neither is none', () => {
    const neither = { secrecyOfCommunications: false, specifiedUserInformation: false };
    expect(obligationsOfClocks(['jp-telecom'], input(neither))).toEqual([]);
    expect(obligationsOfClocks(['jp-telecom'], input({ ...neither, specifiedUserInformation: true }))).toHaveLength(2);
  });

  it('telecom: refuses a date past the holiday data', () => {
    const late = input(secrecy, { awareAt: '2050-12-20T10:00:00+09:00' });
    expect(() => obligationsOfClocks(['jp-telecom'], late)).toThrow(DateBeyondCalendar);
  });

  it('finance: a window of guidance, weekends included, then as facts emerge', () => {
    const facts = { individualCustomersOfFinancialFirm: true };
    expect(only('jp-finance', facts, 'first_report')).toMatchObject({
      force: 'guideline',
      targetFrom: '2026-11-26',
      dueOn: '2026-11-28',
      dueAt: '2026-11-28T23:59:59.999+09:00',
    });
    expect(only('jp-finance', facts, 'detailed_report')).toMatchObject({ force: 'no_fixed_period', dueOn: null });
  });

  it('cyber act: says that the period is not known rather than invent one', () => {
    const duty = only('jp-cyber-act', { designatedKeyComputer: true }, 'first_report');
    expect(duty).toMatchObject({ force: 'period_not_known', unit: null, dueOn: null, dueAt: null });
    expect(duty.trace.at(-1)?.code).toBe('no_dates');
  });

  it('Visa: three calendar days, the day of knowing left out, marked as an assumption', () => {
    const duty = only('card-visa', { cardData: true }, 'brand_notice');
    expect(duty).toMatchObject({ force: 'contract', dueOn: '2026-11-27', dueAt: '2026-11-27T23:59:59.999+09:00' });
    expect(duty.trace.every(({ assumption }) => assumption)).toBe(true);
  });
});

describe('free clocks', () => {
  const label = { ja: '甲社との契約', en: 'contract with A' };

  it('run in hours from awareness', () => {
    const [duty] = obligationsOfClocks([{ label, unit: 'hours', amount: 48, from: 'awareness' }], input());
    expect(duty).toMatchObject({
      clock: 'free',
      kind: 'contract_notice',
      label,
      dueAt: '2026-11-26T10:00:00.000+09:00',
    });
  });

  it.each([
    [undefined, '2026-11-29'],
    [false, '2026-11-29'],
    [true, '2026-11-28'],
  ])('run in days from an instant, first day counted: %p', (firstDayCounts, dueOn) => {
    const clock = {
      ...{ label, unit: 'days' as const, amount: 5, from: { instant: '2026-11-23T15:00:00Z' }, clause: '第12条' },
      ...(firstDayCounts !== undefined && { firstDayCounts }),
    };
    const [duty] = obligationsOfClocks([clock], input());
    expect(duty).toMatchObject({ force: 'contract', dueOn });
    expect(duty?.citations[0]?.article).toBe('第12条');
  });

  it.each([0, -1, 1.5])('refuse an amount of %p', (amount) => {
    expect(() => obligationsOfClocks([{ label, unit: 'hours', amount, from: 'awareness' }], input())).toThrow(
      RangeError,
    );
  });
});

describe('every clock', () => {
  const everything: ClockFacts = {
    regions: { eu: { affected: true }, uk: { affected: true }, kr: { affected: true }, sg: { affected: true } },
    ...{ riskToPersons: true, highRiskToPersons: true, significantHarm: true, koreanSensitiveOrUniqueId: true },
    ...{ secrecyOfCommunications: true, individualCustomersOfFinancialFirm: true, designatedKeyComputer: true },
    ...{ cardData: true, materialityDeterminedAt: AWARE, assessedNotifiableAt: AWARE },
  };
  const ids = clocks.map(({ id }) => id);

  it.each(ids)('%s: has a condition, a ground and a trace that leads to its date', (id) => {
    const duties = obligationsOfClocks([id], input(everything));
    expect(duties.length).toBeGreaterThan(0);
    for (const duty of duties) {
      expect(duty.status).toBe('met');
      expect(duty.trace[0]?.code).toBe('clock_condition');
      expect(duty.citations.every(({ rule }) => rule === id)).toBe(true);
      expect(duty.trace.every(({ rule }) => rule === id)).toBe(true);
      expect(duty.trace.findLast(({ output }) => output !== null)?.output ?? null).toBe(duty.dueAt);
      for (const { text } of duty.trace) expect(text.ja.length * text.en.length).toBeGreaterThan(0);
    }
  });

  it.each(ids)('%s: with nothing known is unknown, and every duty is provisional', (id) => {
    const [clock] = assessClocks([id], input());
    expect(clock?.status).toBe('unknown');
    expect(clock?.obligations.length).toBeGreaterThan(0);
    for (const duty of clock?.obligations ?? []) expect(duty.provisional).toBe(true);
  });

  it('unknown facts never hide a duty that some answer would show', () => {
    const shown = new Set(obligationsOfClocks(ids, input()).map(({ clock, kind }) => `${clock} ${kind}`));
    for (const { clock, kind } of obligationsOfClocks(ids, input(everything))) {
      expect(shown).toContain(`${clock} ${kind}`);
    }
  });

  it('refuses an awareness without an offset', () => {
    const bad = input(everything, { awareAt: '2026-11-24T10:00:00' });
    expect(() => obligationsOfClocks(ids, bad)).toThrow(InvalidInstant);
  });

  it('is found by its id, and nothing else is', () => {
    expect(clockById('eu-gdpr-33').name.en).toBe('GDPR art. 33');
    expect(isClockId('eu-gdpr-33')).toBe(true);
    expect(isClockId('toString')).toBe(false);
    expect(() => clockById('nowhere' as ClockId)).toThrow('Known: jp-telecom');
  });

  it('those that are not held say why', () => {
    for (const { reason } of clocksNotHeld) expect(reason.ja.length).toBeGreaterThan(5);
  });
});
