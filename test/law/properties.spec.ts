import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import {
  addDays,
  assess,
  changesBetween,
  daysBetween,
  type Facts,
  LawError,
  nationalOpenDays,
  type RegimeId,
  REGIME_IDS,
  replay,
  type Assessment,
  type FactRevision,
} from '../../src/law/index.js';

const tri = fc.constantFrom(true, false, null);
const persons = fc.option(
  fc
    .record({ known: fc.option(fc.integer({ min: 0, max: 1200 })), more: fc.option(fc.integer({ min: 0, max: 1200 })) })
    .map(({ known, more }) => ({ known, max: more === null ? null : (known ?? 0) + more })),
);
const facts: fc.Arbitrary<Facts> = fc.record({
  specialCareData: tri,
  financialHarmRisk: tri,
  wrongfulPurpose: tri,
  strongEncryption: tri,
  keyCompromised: tri,
  pseudonymised: tri,
  dataBeingAcquired: tri,
  intendedAsPersonalData: tri,
  affectedPersons: persons,
  processor: tri,
  localBody: tri,
  ordinanceSpecialCareData: tri,
  openToUnspecifiedPersons: tri,
  specifiedNetworkSystem: tri,
  myNumberIncluded: tri,
});
const regime = fc.constantFrom(...REGIME_IDS);
/** Hours since 2024-04-02 in Japan, within the reach of one version of the law. */
const hour = fc.integer({ min: 0, max: 200_000 });
const instantAt = (hours: number) => new Date(Date.UTC(2024, 3, 1, 15) + hours * 3_600_000).toISOString();
const history: fc.Arbitrary<FactRevision[]> = fc
  .tuple(hour, fc.array(fc.tuple(fc.integer({ min: 0, max: 1500 }), facts), { minLength: 1, maxLength: 4 }))
  .map(([start, parts]) => {
    let at = start;
    return parts.map(([later, learned]) => ({ knownAt: instantAt((at += later)), facts: learned }));
  });

function attempt(id: RegimeId, revisions: readonly FactRevision[]): Assessment | null {
  try {
    return assess(id, revisions);
  } catch (error) {
    if (error instanceof LawError && error.code === 'facts_contradictory') return null;
    throw error;
  }
}

function holds(check: (assessment: Assessment, revisions: FactRevision[], id: RegimeId) => void): void {
  fc.assert(
    fc.property(regime, history, (id, revisions) => {
      const assessment = attempt(id, revisions);
      fc.pre(assessment !== null);
      check(assessment, revisions, id);
    }),
    { numRuns: 400 },
  );
}

const finalOf = ({ obligations }: Assessment) => obligations.find(({ kind }) => kind === 'final_report');
const shifted = (revisions: readonly FactRevision[], hours: number) =>
  revisions.map((revision) => ({
    ...revision,
    knownAt: new Date(Date.parse(revision.knownAt) + hours * 3_600_000).toISOString(),
  }));

describe('whatever is known', () => {
  it('a final report falls due on an open day, at most ten days after day 30 or 60', () => {
    holds((assessment) => {
      const { dueOn, unshiftedDueOn } = finalOf(assessment) ?? {};
      if (dueOn == null || unshiftedDueOn === undefined) return;
      expect(nationalOpenDays.isOpen(dueOn)).toBe(true);
      expect(daysBetween(unshiftedDueOn, dueOn)).toBeGreaterThanOrEqual(0);
      expect(daysBetween(unshiftedDueOn, dueOn)).toBeLessThanOrEqual(10);
    });
  });

  it('nothing falls due before it is known', () => {
    holds(({ obligations, awareness }) => {
      for (const { dueOn, clockStart } of obligations) {
        expect(clockStart).toBe(awareness?.date);
        if (dueOn !== null) expect(dueOn > (clockStart ?? '')).toBe(true);
      }
    });
  });

  it('the preliminary report has its window on days 3 to 5, weekends and holidays or not', () => {
    holds(({ obligations, awareness }) => {
      const preliminary = obligations.find(({ kind }) => kind === 'preliminary_report');
      if (preliminary === undefined || awareness === null) return;
      expect([preliminary.targetFrom, preliminary.dueOn]).toEqual([
        addDays(awareness.date, 2),
        addDays(awareness.date, 4),
      ]);
    });
  });

  // The one exception is R31 itself: an attack learned on a shifted day 30 is in time, and a day later, where day 30 is
  // not shifted, it is too late and the period stays 30 days. So the same number of days is compared.
  it('a day later known is never due earlier', () => {
    holds((assessment, revisions, id) => {
      const before = finalOf(assessment);
      const after = finalOf(assess(id, shifted(revisions, 24)));
      if (before?.dueOn == null || after?.dueOn == null || before.days !== after.days) return;
      expect(after.dueOn >= before.dueOn).toBe(true);
    });
  });

  it('an attack never shortens the final report', () => {
    holds((assessment, revisions, id) => {
      const [first, ...rest] = revisions;
      if (first === undefined || rest.length > 0) return;
      const attacked = attempt(id, [{ ...first, facts: { ...first.facts, wrongfulPurpose: true } }]);
      const before = finalOf(assessment)?.dueOn;
      const after = attacked && finalOf(attacked)?.dueOn;
      if (before != null) expect((after ?? '') >= before).toBe(true);
    });
  });

  it('an attack learned later never shortens it either', () => {
    holds((assessment, revisions, id) => {
      const last = revisions.at(-1)?.knownAt ?? '';
      const before = finalOf(assessment)?.dueOn;
      const after = attempt(id, [...revisions, { knownAt: last, facts: { wrongfulPurpose: true } }]);
      if (before != null) expect((after && finalOf(after)?.dueOn) ?? '').not.toBe('');
      if (before != null) expect(((after && finalOf(after)?.dueOn) ?? '') >= before).toBe(true);
    });
  });

  it('replaying a trace gives the dates of its duty', () => {
    holds(({ obligations }) => {
      for (const { trace, dueOn, dueAt, clockStart, ...rest } of obligations) {
        const replayed = replay(trace);
        expect({ dueOn: replayed.dueOn, dueAt: replayed.dueAt, clockStart: replayed.clockStart }).toEqual({
          dueOn,
          dueAt,
          clockStart,
        });
        expect(replayed.targetFrom).toBe(rest.targetFrom ?? null);
        expect(replayed.unshiftedDueOn).toBe(rest.unshiftedDueOn ?? null);
      }
    });
  });

  it('the order of JSON keys and the offset of an instant change nothing but the instant as written', () => {
    const asWritten = ({ obligations, verdict, items }: Assessment) => ({
      verdict,
      items,
      due: obligations.map(({ kind, dueOn, clockStart }) => [kind, dueOn, clockStart]),
    });
    holds((assessment, revisions, id) => {
      const rewritten = revisions.map(({ knownAt, facts: known }) => ({
        facts: Object.fromEntries(Object.entries(known).reverse()),
        knownAt: new Date(Date.parse(knownAt) - 8 * 3_600_000).toISOString().replace('Z', '-08:00'),
      }));
      expect(asWritten(assess(id, rewritten))).toEqual(asWritten(assessment));
    });
  });

  it('an undetermined case has the duties of a reportable one, provisionally, and facts that would decide it', () => {
    holds((assessment) => {
      if (assessment.verdict !== 'undetermined') return;
      expect(assessment.decidingFacts.length).toBeGreaterThan(0);
      expect(assessment.obligations.length).toBeGreaterThanOrEqual(3);
      expect(assessment.obligations.every(({ provisional }) => provisional)).toBe(true);
    });
  });

  it('nothing changes between an assessment and itself', () => {
    holds((assessment) => expect(changesBetween(assessment, assessment)).toEqual([]));
  });
});

describe('unknown facts', () => {
  const booleans = [
    'specialCareData',
    'financialHarmRisk',
    'wrongfulPurpose',
    'strongEncryption',
    'keyCompromised',
    'pseudonymised',
    'dataBeingAcquired',
    'intendedAsPersonalData',
    'processor',
    'localBody',
    'ordinanceSpecialCareData',
    'openToUnspecifiedPersons',
    'specifiedNetworkSystem',
    'myNumberIncluded',
  ] as const;

  function completions(known: Facts): Facts[] {
    let all: Facts[] = [known];
    for (const name of booleans.filter((each) => known[each] == null))
      all = all.flatMap((each) => [
        { ...each, [name]: true },
        { ...each, [name]: false },
      ]);
    if (known.affectedPersons?.max != null) return all;
    const least = known.affectedPersons?.known ?? 1;
    return all.flatMap((each) => [
      { ...each, affectedPersons: { known: least, max: least } },
      { ...each, affectedPersons: { known: least, max: 99_999 } },
    ]);
  }

  it('never make a duty vanish that some completion of them has', () => {
    const mostlyKnown = fc
      .record({ base: facts, open: fc.subarray([...booleans], { maxLength: 5 }) })
      .map(({ base, open }) => {
        const settled = Object.fromEntries(
          booleans.map((name) => [name, open.includes(name) ? null : (base[name] ?? false)]),
        );
        return { ...base, ...settled };
      });
    fc.assert(
      fc.property(regime, mostlyKnown, (id, known) => {
        const knownAt = '2026-06-01T10:00:00+09:00';
        const assessment = attempt(id, [{ knownAt, facts: known }]);
        fc.pre(assessment !== null);
        const complete = completions(known).map((each) => attempt(id, [{ knownAt, facts: each }]));
        const someReportable = complete.some((each) => each?.verdict === 'reportable');
        if (someReportable) expect(assessment.obligations.length).toBeGreaterThan(0);
        if (assessment.verdict === 'undetermined') expect(someReportable).toBe(true);
        const days = complete
          .map((each) => (each ? finalOf(each)?.dueOn : null))
          .filter((each) => each != null)
          .sort();
        const kept = finalOf(assessment)?.dueOn;
        if (kept != null && assessment.verdict === 'reportable' && days[0] !== undefined)
          expect(kept <= (days.at(-1) ?? '')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
