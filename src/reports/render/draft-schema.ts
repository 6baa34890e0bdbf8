import { draftKinds } from '../draft-content.js';

const text = { type: 'string' };
const date = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const orNull = (schema: object): object => ({ anyOf: [{ type: 'null' }, schema] });
const closed = (properties: Record<string, object>, optional: readonly string[] = []): object => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
});

const bilingual = closed({ ja: text, en: text });
const line = closed({ at: orNull(text), text });
const value = {
  anyOf: [{ type: 'null' }, text, { type: 'number' }, { type: 'array', items: text }, { type: 'array', items: line }],
};
const field = closed(
  {
    value,
    text: { ...text, description: 'As it stands in the document, in Japanese' },
    origin: { enum: ['facts', 'person', 'carried'] },
    sources: { type: 'array', items: text },
    basis: closed({ value, text }),
  },
  ['basis'],
);
const gap = closed({
  field: text,
  label: bilingual,
  question: bilingual,
  citation: closed({ law: text, article: text, rule: text }),
});
const gaps = { type: 'array', items: gap };

/** JSON Schema (2020-12) of `DraftDocument`: what `format=json` answers. */
export const draftSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'sokuho:draft:1',
  title: 'A sokuho report draft',
  ...closed({
    schema: { const: 'sokuho:draft:1' },
    meta: closed({
      status: { enum: ['draft', 'in_review', 'returned', 'approved'] },
      version: { type: 'integer', minimum: 1 },
      sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      lang: { enum: ['ja', 'en'] },
    }),
    content: closed({
      kind: { enum: [...draftKinds] },
      formId: text,
      writtenOn: date,
      title: text,
      drill: { type: 'boolean' },
      basedOn: orNull(text),
      fields: { type: 'object', additionalProperties: field },
    }),
    completeness: closed({
      missing: gaps,
      unknown: gaps,
      toSupplement: gaps,
      fileable: { type: 'boolean' },
      complete: { type: 'boolean' },
    }),
  }),
} as const;
