import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { RawAnswer } from './raw-request.js';

type Json = Readonly<Record<string, unknown>>;

const pointerOf = (...segments: string[]): string =>
  segments.map((segment) => `/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const formats: Readonly<Record<string, RegExp | true>> = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u,
  date: /^\d{4}-\d\d-\d\d$/u,
  uuid: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u,
  email: /^\S+@\S+$/u,
  uri: /^[a-z]+:/u,
  binary: true,
};

const mediaTypeOf = (type: string | undefined): string => (type ?? '').split(';')[0]?.trim() ?? '';

/** Holds answers against what the API's description says of them. */
export class DescribedAnswers {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, formats });
  private readonly compiled = new Map<string, ValidateFunction>();

  constructor(private readonly document: Json) {
    this.ajv.addSchema(document, 'api');
  }

  /** What is wrong with an answer of this route; null when it is as described. */
  faultOf(method: string, path: string, answer: RawAnswer): string | null {
    const operation = this.at(['paths', path, method]);
    const status = String(answer.status);
    const where = this.resolved(['paths', path, method, 'responses', status]);
    if (where === null)
      return `${status} is not among the answers of ${method} ${path}: ${Object.keys(operation?.['responses'] ?? {}).join(' ')}`;
    const content = this.at(where)?.['content'] as Readonly<Record<string, Json>> | undefined;
    const type = mediaTypeOf(answer.headers['content-type']);
    if (content === undefined) return answer.text === '' ? null : `${status} has a body, and none is described`;
    const described = Object.keys(content).find((each) => mediaTypeOf(each) === type);
    if (described === undefined)
      return `${status} is of the type '${type}', described: ${Object.keys(content).join(' ')}`;
    if (!/json$/u.test(type) || (content[described]?.['schema'] as Json | undefined)?.['format'] === 'binary')
      return null;
    return this.mismatch(`api#${pointerOf(...where, 'content', described, 'schema')}`, JSON.parse(answer.text));
  }

  /** What is wrong with a JSON body sent to this route; null when it is as described. */
  faultOfBody(method: string, path: string, body: unknown): string | null {
    const schema = pointerOf('paths', path, method, 'requestBody', 'content', 'application/json', 'schema');
    return this.mismatch(`api#${schema}`, body);
  }

  private mismatch(schema: string, body: unknown): string | null {
    const validate = this.compiled.get(schema) ?? this.ajv.compile({ $ref: encodeURI(schema) });
    this.compiled.set(schema, validate);
    if (validate(body)) return null;
    const wrong = (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
    return [...new Set(wrong)].slice(0, 5).join('; ');
  }

  private at(segments: readonly string[]): Json | null {
    let here: unknown = this.document;
    for (const segment of segments) here = (here as Json | undefined)?.[segment];
    return (here as Json | undefined) ?? null;
  }

  /** Where it stands, or where its reference leads. */
  private resolved(segments: readonly string[]): string[] | null {
    const here = this.at(segments);
    if (here === null) return null;
    const reference = here['$ref'];
    return typeof reference === 'string' ? reference.slice(2).split('/') : [...segments];
  }
}
