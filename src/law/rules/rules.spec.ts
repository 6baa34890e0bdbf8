import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { regimes } from '../regimes/index.js';
import { ruleById, rules, rulesFor, rulesOfItem } from './index.js';

const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => `R${from + n}`);
const EXPECTED = [
  ...span(1, 10),
  ...span(20, 36),
  ...span(40, 44),
  ...span(50, 54),
  ...span(60, 63),
  ...span(70, 72),
  ...span(80, 84),
];

const LAW = `${import.meta.dirname}/..`;
const sources = readdirSync(LAW, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
  .map((path) => ({ path, text: readFileSync(`${LAW}/${path}`, 'utf8') }));

describe('the catalogue of rules', () => {
  it('has each rule once, in order', () => expect(rules.map(({ id }) => id)).toEqual(EXPECTED));

  it('has every rule that the law engine cites', () => {
    const missing = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/'(R\d+)'/g)].map(([, id = '']) => ({ path, id })).filter(({ id }) => ruleById(id) === null),
    );
    expect(missing).toEqual([]);
  });

  it('cites its own number, and says something in both languages', () => {
    for (const rule of rules) {
      expect(rule.citations.length).toBeGreaterThan(0);
      for (const citation of rule.citations) expect(citation.rule).toBe(rule.id);
      expect(rule.text.ja).toMatch(/。$/);
      expect(rule.text.en).toMatch(/[.?]$/);
    }
  });

  it('says what is open wherever, and only where, a rule is an assumption', () => {
    for (const { open, assumption, established } of rules) {
      expect(open !== null).toBe(assumption);
      if (established === 'B') expect(assumption).toBe(true);
    }
  });

  it('belongs to versions and items that exist', () => {
    const versions = new Set(Object.values(regimes).flatMap((regime) => regime.versions.map(({ id }) => id)));
    const items = new Set(
      Object.values(regimes).flatMap((regime) =>
        regime.versions.flatMap((version) => version.items.map(({ item }) => `${regime.id}/${item}`)),
      ),
    );
    for (const rule of rules) {
      for (const version of rule.versions) expect(versions).toContain(version);
      for (const item of rule.items) expect(items).toContain(item);
    }
    for (const item of items) expect(rulesOfItem(item).length).toBeGreaterThan(0);
  });
});

describe('asking for a rule', () => {
  it('by number', () => {
    expect(ruleById('R22')?.citations[0]?.law).toBe('行政機関の休日に関する法律');
    expect(rulesFor('R22').map(({ id }) => id)).toEqual(['R22']);
    expect(ruleById('R99')).toBeNull();
  });

  it('by item', () => {
    expect(rulesFor('appi-private/3').map(({ id }) => id)).toEqual([
      'R1',
      'R2',
      'R3',
      'R5',
      'R6',
      'R24',
      'R31',
      'R32',
      'R35',
    ]);
    expect(rulesFor('appi-public/5').map(({ id }) => id)).toEqual(['R5', 'R9']);
    expect(rulesFor('my-number/9')).toEqual([]);
  });
});
