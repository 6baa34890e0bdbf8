import { type Description, resolved, type Schema } from './shapes.js';

/** A schema of one type, or of any where it names none. */
export interface Alternative extends Schema {
  readonly type?: string;
}

const merged = (parts: readonly Schema[]): Schema => ({
  ...(Object.assign({}, ...parts) as Schema),
  properties: Object.assign({}, ...parts.map(({ properties }) => properties)) as Record<string, Schema>,
  required: parts.flatMap(({ required = [] }) => required),
});

const ofType = (schema: Schema, type: string): Alternative => {
  const { enum: values, ...rest } = schema;
  if (type === 'null') return { type };
  return { ...rest, type, ...(values !== undefined && { enum: values.filter((value) => value !== null) }) };
};

/** What a value may be: references, allOf, anyOf, oneOf and lists of types written out, one type each. */
export const alternativesOf = (description: Description, schema: Schema): readonly Alternative[] => {
  if (schema.$ref !== undefined) return alternativesOf(description, resolved(description, schema));
  const { allOf, anyOf, oneOf, ...own } = schema;
  // One reference with a description beside it stays itself, so that whoever walks a circle notices.
  const [only] = allOf ?? [];
  if (allOf?.length === 1 && only !== undefined && own.properties === undefined)
    return alternativesOf(description, only);
  if (allOf !== undefined)
    return alternativesOf(description, merged([...allOf.map((each) => resolved(description, each)), own]));
  const choices = anyOf ?? oneOf;
  if (choices !== undefined) return choices.flatMap((choice) => alternativesOf(description, choice));
  if (typeof own.type === 'object') return own.type.map((type) => ofType(own, type));
  return [schema as Alternative];
};
