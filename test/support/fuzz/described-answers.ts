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
    return this.faultOfHeaders(where, answer) ?? this.faultOfContent(where, answer);
  }

  /** What is wrong with a JSON body sent to this route; null when it is as described. */
  faultOfBody(method: string, path: string, body: unknown): string | null {
    const schema = pointerOf('paths', path, method, 'requestBody', 'content', 'application/json', 'schema');
    return this.mismatch(`api#${schema}`, body);
  }

  /** A header that is promised and missing, or that has a description and is sent where nobody was told of it. */
  private faultOfHeaders(where: readonly string[], { status, headers }: RawAnswer): string | null {
    const known = Object.keys(this.at(['components', 'headers']) ?? {});
    const described = Object.keys(this.at([...where, 'headers']) ?? {});
    const isSent = (name: string): boolean => headers[name.toLowerCase()] !== undefined;
    const isPromised = (name: string): boolean =>
      this.at(this.resolved([...where, 'headers', name]) ?? [])?.['required'] === true;
    const missing = described.filter((name) => isPromised(name) && !isSent(name));
    if (missing.length > 0) return `${status} is answered without ${missing.join(', ')}`;
    const untold = known.filter((name) => isSent(name) && !described.includes(name));
    return untold.length > 0 ? `${status} is answered with ${untold.join(', ')}, which is not described` : null;
  }

  private faultOfContent(where: readonly string[], answer: RawAnswer): string | null {
    const status = String(answer.status);
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
