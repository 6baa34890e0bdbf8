import holidayJp from '@holiday-jp/holiday_jp';
import { addDays, format, isWeekend } from 'date-fns';

import { assess, type FactRevision } from '../src/law/index.js';

/** A second of one core for each line; the same days for every contender. */
const SECONDS = 1;
const FIRST_DAY = Date.UTC(2023, 0, 1, 1);
const DAYS = 1400;

const knownAt = Array.from({ length: DAYS }, (_, day) => new Date(FIRST_DAY + day * 86_400_000).toISOString());

const facts = {
  eventTypes: ['leak'],
  specialCareData: true,
  financialHarmRisk: false,
  wrongfulPurpose: false,
  affectedPersons: { known: 45, max: 60 },
  strongEncryption: false,
  pseudonymised: false,
  processor: false,
  dataBeingAcquired: false,
} as const;

function perSecond(once: (day: number) => unknown): number {
  for (let day = 0; day < 3 * DAYS; day += 1) once(day % DAYS);
  const end = performance.now() + SECONDS * 1000;
  let done = 0;
  const began = performance.now();
  while (performance.now() < end) {
    for (let day = 0; day < 100; day += 1) once((done + day) % DAYS);
    done += 100;
  }
  return Math.round((done * 1000) / (performance.now() - began));
}

function revisionsOn(day: number): FactRevision[] {
  return [{ knownAt: knownAt[day] ?? '', facts }];
}

function byDateFns(day: number): string {
  let due = addDays(new Date(knownAt[day] ?? ''), 29);
  const isYearEnd = () => /^(12-(29|30|31)|01-0[123])$/.test(format(due, 'MM-dd'));
  while (isWeekend(due) || holidayJp.isHoliday(due) || isYearEnd()) due = addDays(due, 1);
  return format(due, 'yyyy-MM-dd');
}

/** An incident in which something is learned every hour. */
function manyRevisions(count: number): FactRevision[] {
  return Array.from({ length: count }, (_, hour) => ({
    knownAt: new Date(FIRST_DAY + hour * 3_600_000).toISOString(),
    facts: { ...facts, affectedPersons: { known: hour, max: hour + 100 } },
  }));
}

function millisecondsFor(count: number): number {
  const revisions = manyRevisions(count);
  for (let warm = 0; warm < 20; warm += 1) assess('appi-private', revisions);
  const began = performance.now();
  for (let run = 0; run < 20; run += 1) assess('appi-private', revisions);
  return (performance.now() - began) / 20;
}

const lines: [string, string][] = [
  [
    'assess: verdict, all duties, full trace',
    `${perSecond((day) => assess('appi-private', revisionsOn(day))).toLocaleString('en')} /s`,
  ],
  [
    'assess, undetermined (with the deciding facts)',
    `${perSecond((day) => assess('appi-private', [{ knownAt: knownAt[day] ?? '', facts: { affectedPersons: { known: 45 } } }])).toLocaleString('en')} /s`,
  ],
  [
    'assess, then JSON.stringify',
    `${perSecond((day) => JSON.stringify(assess('appi-private', revisionsOn(day)))).toLocaleString('en')} /s`,
  ],
  ['one deadline by date-fns and @holiday-jp/holiday_jp', `${perSecond(byDateFns).toLocaleString('en')} /s`],
  ['fold of 100 revisions', `${millisecondsFor(100).toFixed(3)} ms`],
  ['fold of 1,000 revisions', `${millisecondsFor(1000).toFixed(3)} ms`],
  ['fold of 10,000 revisions', `${millisecondsFor(10_000).toFixed(3)} ms`],
];

for (const [what, figure] of lines) console.log(`${what.padEnd(52)} ${figure.padStart(14)}`);
