import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { compareDrafts } from '../../../src/reports/compare-drafts.js';
import { completenessOf } from '../../../src/reports/completeness.js';
import { composeDraft } from '../../../src/reports/compose-draft.js';
import { canonicalJson, draftHash } from '../../../src/reports/draft-hash.js';
import { editDraft } from '../../../src/reports/edit-draft.js';
import type { ReportSource } from '../../../src/reports/report-source.js';
import { acceptFresh, staleFields } from '../../../src/reports/stale-fields.js';
import { aBareSource, aCompleteSource, aHalfKnownSource } from './support/sources.js';

const on = (writtenOn: string) => ({ writtenOn });
const preliminary = (source: ReportSource) => composeDraft('preliminary_report', source, on('2026-11-26'));
const ids = (gaps: readonly { readonly field: string }[]): string[] => gaps.map(({ field }) => field);

function withPersons(source: ReportSource, known: number): ReportSource {
  const facts = { ...source.incident.facts, affectedPersons: { known, max: known } };
  return { ...source, incident: { ...source.incident, facts } };
}

describe('completenessOf', () => {
  it('lets a preliminary report be filed with what is known', () => {
    const { missing, unknown, fileable, complete } = completenessOf(preliminary(aCompleteSource()));
    expect({ missing, unknown: ids(unknown), fileable, complete }).toEqual({
      missing: [],
      unknown: [],
      fileable: true,
      complete: true,
    });
  });

  it('asks in plain words for what is required now', () => {
    const { missing, fileable } = completenessOf(preliminary(aHalfKnownSource()));
    expect(fileable).toBe(false);
    expect(missing[0]).toMatchObject({ field: 'corporateNumber', question: { ja: '法人番号（13桁）は何番ですか。' } });
  });

  it('names what a final report will have to supplement', () => {
    const final = composeDraft('final_report', aHalfKnownSource(), on('2027-01-22'));
    expect(ids(completenessOf(final).toSupplement)).toContain('dataItems');
    expect(completenessOf(preliminary(aHalfKnownSource())).toSupplement).toEqual([]);
  });

  it('counts 不明 as not known yet', () => {
    const draft = editDraft(preliminary(aCompleteSource()), { causeWho: { value: 'unknown' } });
    expect(ids(completenessOf(draft).unknown)).toEqual(['causeWho']);
  });

  it('asks for the content of a damage only once there is one', () => {
    const damaged = editDraft(preliminary(aCompleteSource()), { secondaryDamage: { value: 'yes' } });
    expect(ids(completenessOf(damaged).unknown)).toEqual(['secondaryDamageContent']);
  });
});

describe('editDraft', () => {
  it('keeps what the facts said beside the words of a person', () => {
    const draft = editDraft(preliminary(aCompleteSource()), { outline: { text: '概要は別紙のとおり。' } });
    expect(draft.fields['outline']).toMatchObject({
      value: '概要は別紙のとおり。',
      text: '概要は別紙のとおり。',
      origin: 'person',
    });
    expect(draft.fields['outline']?.basis?.text).toContain('報告者は');
  });

  it('writes the text that follows from a value', () => {
    const draft = editDraft(preliminary(aBareSource()), {
      personsKnown: { value: 18000 },
      occurredOn: { value: '2026-11-01' },
    });
    expect(draft.fields['personsKnown']?.text).toBe('18,000名');
    expect(draft.fields['occurredOn']?.text).toBe('2026年11月1日（日）（令和8年）');
  });

  it.each([
    ['a code that is not a choice', 'discoverer', 'nobody'],
    ['a day that does not exist', 'occurredOn', '2026-02-30'],
    ['a negative number', 'personsKnown', -1],
    ['a line without words', 'course', [{ at: null, text: '' }]],
    ['the same choice twice', 'media', ['paper', 'paper']],
  ])('refuses %s', (_what, field, value) => {
    expect(() => editDraft(preliminary(aBareSource()), { [field]: { value } })).toThrow(/^The field "/u);
  });

  it('refuses a field that the form does not have', () => {
    expect(() => editDraft(preliminary(aBareSource()), { colour: { value: 'red' } })).toThrow('has no field "colour"');
  });
});

describe('Carrying on from the report before', () => {
  const previous = editDraft(preliminary(aCompleteSource()), { notes: { text: '本件は継続して調査する。' } });
  const source: ReportSource = {
    ...withPersons(aCompleteSource(), 52),
    previousReport: { id: 'd1', kind: 'preliminary_report', filedAt: '2026-11-26T15:00:00+09:00' },
  };
  const final = composeDraft('final_report', source, { ...on('2026-12-21'), basedOn: { id: 'd1', content: previous } });

  it('keeps what people wrote and writes the rest anew', () => {
    expect(final.basedOn).toBe('d1');
    expect(final.fields['notes']).toMatchObject({ text: '本件は継続して調査する。', origin: 'carried' });
    expect(final.fields['personsKnown']).toMatchObject({ text: '52名', origin: 'facts' });
  });

  it('says itself which report it is', () => {
    expect(final.fields['reportStage']?.text).toBe('確報');
    expect(final.fields['reportKind']?.text).toBe('続報');
    expect(final.fields['previousReportDate']?.value).toBe('2026-11-26');
  });
});

describe('staleFields', () => {
  const draft = editDraft(preliminary(aCompleteSource()), { personsKnown: { value: 44 } });
  const later = withPersons(aCompleteSource(), 52);

  it('finds nothing while the facts stand', () => {
    expect(staleFields(draft, aCompleteSource())).toEqual([]);
  });

  it('offers the new value beside the words of a person and leaves them', () => {
    const stale = staleFields(draft, later);
    expect(ids(stale)).toEqual(['outline', 'personsKnown', 'personsMax']);
    expect(stale[1]).toMatchObject({ current: { text: '44名' }, fresh: { text: '52名' }, isPersonsWords: true });
    expect(draft.fields['personsKnown']?.text).toBe('44名');
  });

  it('is content when a person has already written what the facts now say', () => {
    const already = editDraft(draft, { personsKnown: { value: 52 } });
    expect(ids(staleFields(already, later))).toEqual(['outline', 'personsMax']);
  });

  it('takes over the new value for the fields chosen', () => {
    const accepted = acceptFresh(draft, later, ['personsKnown']);
    expect(accepted.fields['personsKnown']).toMatchObject({ text: '52名', origin: 'facts' });
    expect(ids(staleFields(accepted, later))).toEqual(['outline', 'personsMax']);
  });

  it('takes over nothing for a name that every object has', () => {
    const accepted = acceptFresh(draft, later, ['__proto__', 'constructor', 'toString']);
    expect(Object.keys(accepted.fields)).toEqual(Object.keys(draft.fields));
  });
});

describe('compareDrafts', () => {
  it('says field by field what became known between two reports', () => {
    const before = preliminary(aHalfKnownSource());
    const source = aHalfKnownSource();
    const after = composeDraft(
      'final_report',
      { ...source, incident: { ...source.incident, occurredAt: '2026-11-20' } },
      on('2027-01-22'),
    );
    const changes = compareDrafts(before, after).map(({ field, change }) => `${field} ${change}`);
    expect(changes).toEqual([
      'reportDate changed',
      'reportStage changed',
      'outline changed',
      'occurredOn filled',
      'course changed',
    ]);
  });

  it('finds no difference to itself', () => {
    expect(compareDrafts(preliminary(aCompleteSource()), preliminary(aCompleteSource()))).toEqual([]);
  });

  it('lists fields that only one of two forms has', () => {
    const cyber = composeDraft('preliminary_report', aHalfKnownSource(), {
      ...on('2026-11-26'),
      formId: 'appi-private/ransomware',
    });
    const changes = compareDrafts(preliminary(aHalfKnownSource()), cyber);
    expect(new Set(changes.map(({ change }) => change))).toEqual(new Set(['added']));
  });
});

describe('draftHash', () => {
  it('does not depend on the order in which fields were set', () => {
    const draft = preliminary(aCompleteSource());
    const turned = Object.fromEntries(Object.entries(draft).reverse()) as typeof draft;
    expect(draftHash(turned)).toBe(draftHash(draft));
  });

  it('changes with one character', () => {
    const draft = preliminary(aCompleteSource());
    expect(draftHash(editDraft(draft, { notes: { text: '。' } }))).not.toBe(draftHash(draft));
  });

  it('writes JSON that reads back as it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read = (text: string): unknown => JSON.parse(text);
        expect(read(canonicalJson(value))).toEqual(read(JSON.stringify(value)));
      }),
    );
  });
});
