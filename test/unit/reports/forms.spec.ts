import { describe, expect, it } from '@jest/globals';

import { composerOf } from '../../../src/reports/compose/composers.js';
import { draftKinds } from '../../../src/reports/draft-content.js';
import { fieldsOf, formById, formFor, forms } from '../../../src/reports/form/forms.js';

const regimes = ['appi-private', 'appi-public', 'my-number'] as const;
const contents = (formId: string): string[] =>
  formById(formId)
    .blocks.filter(({ internal }) => !internal)
    .flatMap(({ fields }) => fields[0]?.citation.article ?? '');

describe.each(forms.map((form) => [form.id, form] as const))('The form %s', (_id, form) => {
  it('has a composer for each field, and each field once', () => {
    const ids = fieldsOf(form).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(() => composerOf(id)).not.toThrow();
  });

  it('asks only for answers it has', () => {
    for (const { neededIf } of fieldsOf(form)) {
      if (neededIf === undefined) continue;
      const codes = fieldsOf(form)
        .find(({ id }) => id === neededIf.field)
        ?.choices?.map(({ code }) => code);
      expect(codes).toEqual(expect.arrayContaining([...neededIf.oneOf]));
    }
  });

  it('marks every list of choices as unconfirmed', () => {
    for (const field of fieldsOf(form))
      if (field.choices !== undefined) expect(field.assumption?.ja).toMatch(/未確認/u);
  });
});

it.each(draftKinds.flatMap((kind) => regimes.map((regime) => [kind, regime] as const)))(
  'There is a form for %s under %s',
  (kind, regime) => {
    expect(formFor(kind, regime).kinds).toContain(kind);
  },
);

it('A report answers the nine contents of Rule 8(1) in their order', () => {
  expect(contents('appi-private/report').slice(1)).toEqual(
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((content) => `第8条第1項第${content}号`),
  );
});

it('A notice to persons answers items 1, 2, 4, 5 and 9', () => {
  expect(contents('appi-private/individual-notice').slice(1)).toEqual(
    [1, 2, 4, 5, 9].map((content) => `第8条第1項第${content}号`),
  );
});
