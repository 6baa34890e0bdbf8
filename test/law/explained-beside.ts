import {
  assess,
  type BilingualText,
  type ClockAssessment,
  type ClockFacts,
  type ClockId,
  type ClockObligation,
  CalendarError,
  addDays,
  assessClocks,
  civilDateOf,
  clocks,
  clocksNotHeld,
  clockById,
  compare,
  delegatedIndustries,
  type EnabledClock,
  type FreeClock,
  nationalOpenDays,
  LawError,
  type RecipientQuery,
  recipientFor,
  type FactRevision,
} from '../../src/law/index.js';

const AWARE = '2026-12-18T23:30:00+09:00';

const both = (indent: string, { ja, en }: BilingualText): string[] => [`${indent}${ja}`, `${indent}${en}`];

const everywhere = (affected: boolean | null) => ({ affected, persons: { known: affected === true ? 1500 : null } });
const answered = (claim: boolean): ClockFacts => ({
  regions: {
    eu: everywhere(claim),
    uk: everywhere(claim),
    kr: everywhere(claim),
    sg: everywhere(claim),
  },
  riskToPersons: claim,
  highRiskToPersons: claim,
  significantHarm: claim,
  koreanSensitiveOrUniqueId: claim,
  illegalOutsideAccess: claim,
  secrecyOfCommunications: claim,
  specifiedUserInformation: claim,
  individualCustomersOfFinancialFirm: claim,
  designatedKeyComputer: claim,
  cardData: claim,
  material: claim,
});
const started = {
  ...answered(true),
  materialityDeterminedAt: '2026-12-22T18:00:00-05:00',
  assessedNotifiableAt: '2026-12-30T12:00:00+08:00',
} satisfies ClockFacts;

const situations: readonly (readonly [string, ClockFacts | undefined])[] = [
  ['nothing known', undefined],
  ['every condition met, later starts not yet there', answered(true)],
  ['every condition met and every start there', started],
  ['no condition met', answered(false)],
];

const dutyLines = (duty: ClockObligation): string[] => {
  const { kind, force, status, provisional, unit, amount, clockStart, clockStartAt, targetFrom, dueOn, dueAt } = duty;
  const shown = { status, provisional, unit, amount, clockStart, clockStartAt, targetFrom, dueOn, dueAt };
  return [
    `  ${kind}, ${force}: ${JSON.stringify(shown)}`,
    ...both('    ', duty.label),
    ...(duty.waitingFor === null ? [] : both('    waits for ', duty.waitingFor)),
    ...(duty.otherReading === undefined
      ? []
      : [`    or ${duty.otherReading.dueOn}`, ...both('      ', duty.otherReading.text)]),
    `    ${duty.citations.map(({ law, article, rule }) => `${law} ${article} (${rule})`).join('; ')}`,
    ...duty.trace.flatMap(({ code, input, output, text, rule, article, assumption }) => [
      `    ${code} -> ${String(output)}  [${rule} ${article}${assumption ? ', assumption' : ''}] ${JSON.stringify(input)}`,
      ...both('      ', text),
    ]),
  ];
};

const clockLines = (title: string, { status, reason, obligations }: ClockAssessment): string[] => [
  `${title}: ${status}`,
  ...both('  ', reason),
  ...obligations.flatMap(dutyLines),
  '',
];

const assessedClock = (clock: EnabledClock, clockFacts?: ClockFacts, awareAt = AWARE): ClockAssessment[] =>
  assessClocks([clock], { awareAt, facts: {}, ...(clockFacts === undefined ? {} : { clockFacts }) });

const free = (rest: Partial<FreeClock>): FreeClock => ({
  label: { ja: '取引先への通知', en: 'notice to the customer' },
  unit: 'days',
  amount: 5,
  from: 'awareness',
  ...rest,
});

const freeClocks: readonly (readonly [string, FreeClock])[] = [
  ['48 hours from awareness', free({ unit: 'hours', amount: 48, clause: '業務委託契約書第12条' })],
  ['5 days, the first not counted', free({})],
  ['5 days, the first counted', free({ firstDayCounts: true })],
  [
    '5 days in another zone, from an instant of its own',
    free({ zone: 'America/New_York', from: { instant: '2026-12-20T23:00:00-05:00' } }),
  ],
];

const recipientQueries = (): RecipientQuery[] => {
  const base = { regime: 'appi-private', awarenessDate: '2026-06-01' } as const;
  const industries = delegatedIndustries.map(({ id }) => id);
  return [
    base,
    { ...base, industry: 'not_delegated' },
    ...industries.flatMap((industry): RecipientQuery[] => [
      { ...base, industry },
      { ...base, industry, dataSubjects: ['own_employees', 'shareholders'] },
      { ...base, industry, dataSubjects: ['customers', 'own_employees'] },
    ]),
    ...delegatedIndustries.flatMap(({ id, validFrom, validTo }): RecipientQuery[] =>
      [addDays(validFrom, -1), validFrom, validTo, validTo === null ? null : addDays(validTo, 1)]
        .filter((date) => date !== null)
        .map((awarenessDate) => ({ ...base, industry: id, awarenessDate })),
    ),
    ...(['private', 'transferred_corporation', 'administrative_organ', 'local_body'] as const).map(
      (organisationKind): RecipientQuery => ({ ...base, organisationKind, industry: 'finance' }),
    ),
    { ...base, regime: 'appi-public' },
    { ...base, regime: 'my-number' },
    { ...base, regime: 'my-number', industry: 'finance' },
    ...[true, false, null].map((myNumber): RecipientQuery => ({ ...base, myNumber })),
  ];
};

const recipientLines = (query: RecipientQuery): string[] => {
  const { id, name, filing, note } = recipientFor(query);
  return [
    `${JSON.stringify(query)}: ${id}`,
    ...both('  ', name),
    ...both('  ', filing),
    ...(note === null ? [] : both('  ! ', note)),
  ];
};

const KNOWN = '2026-06-01T10:00:00+09:00';
const leak = (rest: Partial<FactRevision> = {}): FactRevision => ({
  knownAt: KNOWN,
  facts: { specialCareData: true },
  ...rest,
});
const wrong = (facts: object): FactRevision => leak({ facts: facts });
const corrected = (rest: object): readonly FactRevision[] => [
  leak(),
  { knownAt: '2026-06-03T10:00:00+09:00', facts: {}, reason: '別部署が先に知っていた', ...rest },
];

/** What cannot be computed, and what it is answered with. */
const refusals: readonly (readonly [string, () => unknown])[] = [
  ['a date that does not exist', () => nationalOpenDays.isOpen('2026-02-30')],
  ['a time without an offset', () => civilDateOf('2026-06-01T10:00:00')],
  ['a date past the calendar', () => nationalOpenDays.isOpen('2051-01-01')],
  ['a date before the calendar', () => nationalOpenDays.isOpen('1992-12-31')],
  ['no revisions', () => assess('appi-private', [])],
  ['revisions out of order', () => assess('appi-private', [leak(), leak({ knownAt: '2026-05-01T10:00:00+09:00' })])],
  ['an instant that is none', () => assess('appi-private', [leak({ knownAt: '2026-06-01' })])],
  ['a law date that is none', () => assess('appi-private', [leak()], { lawAsOf: '2026-13-01' })],
  ['a regime that is none', () => assess('gdpr' as 'my-number', [leak()])],
  ['a fact that is none', () => assess('appi-private', [wrong({ sensitive: true })])],
  ['a fact of the wrong kind', () => assess('appi-private', [wrong({ specialCareData: 'yes' })])],
  ['a number of persons below zero', () => assess('appi-private', [wrong({ affectedPersons: { known: -1 } })])],
  ['a maximum below what is known', () => assess('appi-private', [wrong({ affectedPersons: { known: 10, max: 5 } })])],
  [
    'a key without encryption',
    () => assess('appi-private', [wrong({ strongEncryption: false, keyCompromised: true })]),
  ],
  [
    'a principal told by who is no processor',
    () => assess('appi-private', [wrong({ processor: false, principalNotifiedAt: KNOWN })]),
  ],
  [
    'a correction without its reason',
    () => assess('appi-private', corrected({ reason: ' ', correctsAwareness: { knownAt: KNOWN } })),
  ],
  [
    'a correction of a later revision',
    () => assess('appi-private', corrected({ correctsAwareness: { knownAt: KNOWN, revision: 1 } })),
  ],
  [
    'a correction of what does not exist',
    () => assess('appi-private', corrected({ correctsAwareness: { knownAt: KNOWN, revision: -1 } })),
  ],
  [
    'a correction to after itself',
    () => assess('appi-private', corrected({ correctsAwareness: { knownAt: '2026-06-03T10:00:01+09:00' } })),
  ],
  [
    'a what-if by no whole number of days',
    () => compare({ regime: 'appi-private', revisions: [leak()] }, [{ name: 'x', knownDaysEarlier: 0.5 }]),
  ],
  ['a free clock of no hours', () => assessedClock(free({ unit: 'hours', amount: 0 }))],
  ['a free clock of half a day', () => assessedClock(free({ amount: 0.5 }))],
  ['a clock that is not held', () => clockById('cn' as ClockId)],
];

const refusalLines = ([title, work]: readonly [string, () => unknown]): string[] => {
  try {
    return [`${title}: ${JSON.stringify(work())}`];
  } catch (error) {
    if (error instanceof LawError)
      return [`${title}: ${error.name} ${error.code} at ${error.pointer}`, ...both('  ', error.text)];
    if (error instanceof CalendarError) return [`${title}: ${error.name} ${error.code}`, ...both('  ', error.text)];
    return [`${title}: ${(error as Error).name}`, `  ${(error as Error).message}`];
  }
};

const section = (title: string, lines: readonly string[]): string[] => [`## ${title}`, '', '```', ...lines, '```', ''];

/** What the engine says beside the duties of the Act: other clocks, recipients, and what it refuses. */
export function besidePage(): string {
  return [
    '# Other clocks, recipients and refusals, word for word',
    '',
    'Written by `npm run docs`; read it before you accept a change to it.',
    '',
    ...clocks.flatMap(({ id, name, inForceFrom }) =>
      section(`${id}: ${name.en} (${name.ja})`, [
        ...situations.flatMap(([title, facts]) => assessedClock(id, facts).flatMap((said) => clockLines(title, said))),
        ...(inForceFrom === null
          ? []
          : assessedClock(id, started, `${addDays(inForceFrom, -1)}T12:00:00+09:00`).flatMap((said) =>
              clockLines('the day before it', said),
            )),
      ]),
    ),
    ...section(
      'free clocks',
      freeClocks.flatMap(([title, clock]) => assessedClock(clock).flatMap((said) => clockLines(title, said))),
    ),
    ...section(
      'clocks that are not held',
      clocksNotHeld.flatMap(({ name, reason }) => [...both('', name), ...both('  ', reason)]),
    ),
    ...section('recipients', recipientQueries().flatMap(recipientLines)),
    ...section('refusals', refusals.flatMap(refusalLines)),
  ].join('\n');
}
