import { describe, expect, it } from '@jest/globals';
import type { Assessment } from '../law/index.js';
import { awareAtOf } from './aware-at.js';
import type { FactRevisionEntity } from './incident.entity.js';

const logged = '2026-06-03T10:00:00+09:00';
const earlier = '2026-06-01T10:00:00+09:00';
const later = '2026-06-05T10:00:00+09:00';

/** In the order in which they were recorded. */
const revisions = (...rows: readonly { knownAt: string; correctsAwareness?: object }[]): FactRevisionEntity[] =>
  rows.map(({ knownAt, ...revision }, sequence) => ({
    sequence,
    knownAt: new Date(knownAt),
    revision,
  })) as unknown as FactRevisionEntity[];
/** Of each law the revision that started its clock; null where none has. */
const assessed = (...started: readonly (number | null)[]): Assessment[] =>
  started.map((revision) => ({ awareness: revision === null ? null : { revision } })) as unknown as Assessment[];

describe('the moment of knowing of an incident', () => {
  it('is that with which it was logged', () => {
    expect(awareAtOf(revisions({ knownAt: logged }), assessed(0))).toEqual(new Date(logged));
    expect(awareAtOf(revisions({ knownAt: logged }, { knownAt: earlier }), assessed(0))).toEqual(new Date(logged));
    expect(awareAtOf([], [])).toBeNull();
  });

  it.each([
    ['corrected, earlier or later', 0, later, undefined, later],
    ['corrected where no clock has started', null, later, undefined, later],
    ['as logged when the correction means a later revision', 1, later, undefined, logged],
    ['corrected all the same when that was earlier still', 1, earlier, undefined, earlier],
    ['corrected when the correction names the first revision', 1, later, 0, later],
    ['as logged when the correction names another', 0, later, 1, logged],
  ] as const)('is %s', (_, started, knownAt, revision, awareAt) => {
    const correctsAwareness = { knownAt, ...(revision !== undefined && { revision }) };
    const rows = revisions({ knownAt: logged }, { knownAt: later }, { knownAt: later, correctsAwareness });
    // A law whose clock has not started says nothing about which revision is meant.
    expect(awareAtOf(rows, assessed(null, started))).toEqual(new Date(awareAt));
  });
});
