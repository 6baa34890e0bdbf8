import { readdirSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const suite = new URL('../test/conformance/', import.meta.url);
export const conformanceIndex = new URL('../src/assessments/law-text/conformance-cases.ts', import.meta.url);

interface Case {
  readonly id: string;
  readonly why: string;
  readonly rules?: readonly string[];
  readonly request: { readonly regime: string };
  readonly expected: { readonly items?: readonly number[] };
}

function cases(): Case[] {
  const files = readdirSync(suite).filter((name) => name.endsWith('-cases.json'));
  return files.flatMap((name) => (JSON.parse(readFileSync(new URL(name, suite), 'utf8')) as { cases: Case[] }).cases);
}

/** The cases of the conformance suite by rule and item, as a source file: the product ships without its tests. */
export async function conformanceIndexSource(): Promise<string> {
  const entries = cases().map(({ id, why, rules = [], request, expected }) => ({
    id,
    why,
    regime: request.regime,
    rules,
    items: expected.items ?? [],
  }));
  const source = `// Written by npm run docs from test/conformance; do not edit.
import type { RegimeId } from '../../law/index.js';

export interface IndexedCase {
  readonly id: string;
  readonly why: string;
  readonly regime: RegimeId;
  readonly rules: readonly string[];
  /** Numbers of the items that are met. */
  readonly items: readonly number[];
}

/** Which cases of the conformance suite test which rule and item. */
export const conformanceCases: readonly IndexedCase[] = ${JSON.stringify(entries)};
`;
  return format(source, { ...(await resolveConfig(conformanceIndex)), parser: 'typescript' });
}
