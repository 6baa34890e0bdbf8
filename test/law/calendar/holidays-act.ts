/**
 * The National Holidays Act (国民の祝日に関する法律, Act No. 178 of 1948) written out as rules, independent of every table.
 *
 * Good from 2007 on, when Showa Day began and a substitute came to skip further holidays. It shares no code with src/law:
 * what it would have in common with the thing it checks, it could not check. Dates are UTC midnights.
 */
export type ActKind = 'national_holiday' | 'substitute_holiday' | 'citizens_holiday';

export interface ActHoliday {
  readonly date: string;
  readonly kind: ActKind;
  /** Null for substitute and citizens' holidays, which the Act does not name. */
  readonly name: string | null;
}

type DayInYear = (year: number) => string;

interface HolidayRule {
  readonly name: string;
  readonly on: DayInYear;
  readonly from?: number;
  readonly until?: number;
  /** Years in which a special Act put it on another day, or took it away (null). */
  readonly except?: Readonly<Record<number, string | null>>;
}

const pad = (n: number) => String(n).padStart(2, '0');
const utc = (year: number, month: number, day: number) => new Date(Date.UTC(year, month - 1, day));
const iso = (date: Date) => date.toISOString().slice(0, 10);
const plusDays = (date: string, days: number) => iso(new Date(Date.parse(date) + days * 86_400_000));
const weekday = (date: string) => new Date(date).getUTCDay();

const fixed =
  (month: number, day: number): DayInYear =>
  (year) =>
    `${year}-${pad(month)}-${pad(day)}`;

const monday =
  (month: number, nth: number): DayInYear =>
  (year) => {
    const first = utc(year, month, 1).getUTCDay();
    return fixed(month, 1 + ((8 - first) % 7) + (nth - 1) * 7)(year);
  };

/** The customary formula for 1980-2099; the binding date is the one the Observatory gives each February (R81). */
const equinox =
  (month: number, at1980: number): DayInYear =>
  (year) => {
    const years = year - 1980;
    return fixed(month, Math.floor(at1980 + 0.242194 * years - Math.floor(years / 4)))(year);
  };

/** Art. 2 with its amendments, and the special Acts for 2019 to 2021 (R82). */
export const holidayRules: readonly HolidayRule[] = [
  { name: '元日', on: fixed(1, 1) },
  { name: '成人の日', on: monday(1, 2) },
  { name: '建国記念の日', on: fixed(2, 11) },
  { name: '天皇誕生日', on: fixed(12, 23), until: 2018 },
  { name: '天皇誕生日', on: fixed(2, 23), from: 2020 },
  { name: '春分の日', on: equinox(3, 20.8431) },
  { name: '昭和の日', on: fixed(4, 29) },
  { name: '天皇の即位の日', on: fixed(5, 1), from: 2019, until: 2019 },
  { name: '憲法記念日', on: fixed(5, 3) },
  { name: 'みどりの日', on: fixed(5, 4) },
  { name: 'こどもの日', on: fixed(5, 5) },
  { name: '海の日', on: monday(7, 3), except: { 2020: '2020-07-23', 2021: '2021-07-22' } },
  { name: '山の日', on: fixed(8, 11), from: 2016, except: { 2020: '2020-08-10', 2021: '2021-08-08' } },
  { name: '敬老の日', on: monday(9, 3) },
  { name: '秋分の日', on: equinox(9, 23.2488) },
  { name: '体育の日', on: monday(10, 2), until: 2019 },
  { name: 'スポーツの日', on: monday(10, 2), from: 2020, except: { 2020: '2020-07-24', 2021: '2021-07-23' } },
  { name: '即位礼正殿の儀の行われる日', on: fixed(10, 22), from: 2019, until: 2019 },
  { name: '文化の日', on: fixed(11, 3) },
  { name: '勤労感謝の日', on: fixed(11, 23) },
];

function namedHolidays(year: number): Map<string, string> {
  const named = new Map<string, string>();
  for (const rule of holidayRules) {
    if (year < (rule.from ?? 0) || year > (rule.until ?? 9999)) continue;
    named.set(rule.except?.[year] ?? rule.on(year), rule.name);
  }
  return named;
}

/** Art. 3(2): a Sunday's holiday moves to the next day that is no national holiday. */
function substituteDates(named: ReadonlyMap<string, string>): Set<string> {
  const substitutes = new Set<string>();
  for (const date of named.keys()) {
    if (weekday(date) !== 0) continue;
    let next = plusDays(date, 1);
    while (named.has(next)) next = plusDays(next, 1);
    substitutes.add(next);
  }
  return substitutes;
}

/** Art. 3(3): the day whose two neighbours are national holidays, and which is none itself. */
function citizensDates(named: ReadonlyMap<string, string>, substitutes: ReadonlySet<string>): Set<string> {
  const between = new Set<string>();
  for (const date of named.keys()) {
    const day = plusDays(date, 1);
    if (named.has(plusDays(date, 2)) && !named.has(day) && !substitutes.has(day)) between.add(day);
  }
  return between;
}

/** Every closed day of the Act in that year, in order. No rule reaches over the turn of the year. */
export function holidaysOfAct(year: number): ActHoliday[] {
  const named = namedHolidays(year);
  const substitutes = substituteDates(named);
  const citizens = citizensDates(named, substitutes);
  return [
    ...[...named].map(([date, name]): ActHoliday => ({ date, kind: 'national_holiday', name })),
    ...[...substitutes].map((date): ActHoliday => ({ date, kind: 'substitute_holiday', name: null })),
    ...[...citizens].map((date): ActHoliday => ({ date, kind: 'citizens_holiday', name: null })),
  ].sort((a, b) => a.date.localeCompare(b.date));
}
