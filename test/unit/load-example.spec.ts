import { describe, expect, it } from '@jest/globals';
import { exampleNames, loadExample } from '../../examples/load-example.js';
import { causeActors, causeKinds, discoverers, malwareFamilies } from '../../src/incidents/cause.js';
import { assess, FACT_NAMES, isInstant } from '../../src/law/index.js';
import type { Facts, RegimeId } from '../../src/law/index.js';
import { choosePlaybooks } from '../../src/playbooks/choose.js';
import { personalDataWarnings } from '../../src/playbooks/personal-data-warning.js';

const awareAt = '2026-06-01T09:30:00+09:00';

describe.each([...exampleNames])('the example %s', (name) => {
  const example = loadExample(name, awareAt);

  it('happened before anybody knew, and nothing in it lies later', () => {
    expect(example.awareAt).toBe(awareAt);
    const instants = JSON.stringify(example).match(/\d{4}-\d{2}-\d{2}T[^"]+/g) ?? [];
    for (const instant of instants) {
      expect(isInstant(instant)).toBe(true);
      expect(Date.parse(instant)).toBeLessThanOrEqual(Date.parse(awareAt));
    }
    expect(JSON.stringify(example)).not.toContain('2026-11');
  });

  it('speaks the words of the register', () => {
    expect(causeKinds).toContain(example.cause.kind);
    expect(causeActors).toContain(example.cause.actor);
    expect(discoverers).toContain(example.discoveredBy);
    expect([null, ...malwareFamilies]).toContain(example.cause.malware);
    for (const fact of Object.keys(example.facts)) expect(FACT_NAMES).toContain(fact);
  });

  it('holds no personal data', () => {
    expect(personalDataWarnings(example)).toEqual([]);
  });
});

describe('the examples', () => {
  it.each([
    ['emotet-building-manager', 'reportable', [3], 'emotet'],
    ['emotet-university', 'reportable', [3], 'emotet'],
    ['mis-sent-health-data', 'reportable', [1], 'mis-sent-mail'],
    ['lost-encrypted-laptop', 'not_reportable', [], 'lost-device-or-papers'],
    ['open-cloud-storage', 'undetermined', [], 'misconfigured-cloud-storage'],
  ] as const)('%s is %s under items %j', (name, verdict, items, playbook) => {
    const { cause, facts, regime } = loadExample(name, awareAt);
    const assessment = assess(regime as RegimeId, [{ knownAt: awareAt, facts: facts }]);
    expect(assessment.verdict).toBe(verdict);
    expect(assessment.items.filter(({ status }) => status === 'met').map(({ item }) => item)).toEqual(items);
    expect(choosePlaybooks(cause as Parameters<typeof choosePlaybooks>[0], facts as Facts)).toEqual([playbook]);
  });

  it('move by one span, and calendar dates by the days between', () => {
    const { occurredAt, particulars } = loadExample('lost-encrypted-laptop', '2027-01-05T00:30:00+09:00');
    expect(occurredAt).toBe('2027-01-04T23:20:00+09:00');
    expect(particulars).toMatchObject({ police: { on: '2027-01-05' } });
  });

  it('take a time of awareness in any offset and give it back in Japan', () => {
    expect(loadExample('mis-sent-health-data', '2026-06-01T16:00:00Z').awareAt).toBe('2026-06-02T01:00:00+09:00');
  });

  it.each(['2026-06-01', '2026-06-01T10:00:00', 'now', '2026-13-01T10:00:00Z'])(
    'refuse %s as a time of awareness',
    (text) => {
      expect(() => loadExample('mis-sent-health-data', text)).toThrow('is not an instant with an offset');
    },
  );
});
