import { createHash } from 'node:crypto';

import type { DraftContent } from './draft-content.js';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** JSON with sorted keys and no spaces (as RFC 8785 writes what a draft can hold): the same content, the same bytes. */
export function canonicalJson(value: unknown): string {
  return write(JSON.parse(JSON.stringify(value)) as Json);
}

function write(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(write).join(',')}]`;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${write(member)}`).join(',')}}`;
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}

/** SHA-256 of a draft version, in hex: what an approval signs off and a filing names. */
export function draftHash(content: DraftContent): string {
  return createHash('sha256').update(canonicalJson(content), 'utf8').digest('hex');
}
