import { describe, expect, it } from '@jest/globals';

import { chainToPenalty, consequenceOfNotReporting, otherPenalties } from './penalties.js';

const all = [consequenceOfNotReporting, ...chainToPenalty, ...otherPenalties];

describe('what happens when a report is not made (R60-R63)', () => {
  it('ties the fine of 100 million yen to the violation of an order, never to the missing report', () => {
    expect(consequenceOfNotReporting.text.ja).toContain('報告義務違反は、勧告・命令の対象');
    expect(consequenceOfNotReporting.text.ja).toContain('命令に違反した場合、法人は1億円以下の罰金');
    for (const { text } of all) expect(text.ja).not.toMatch(/(報告|通知)(や通知)?を(行わない|しない)場合、?1億円/);
  });

  it('leads from recommendation over order to fine', () => {
    expect(chainToPenalty.map(({ id }) => id)).toEqual([
      'recommendation',
      'order',
      'urgent_order',
      'violation_of_order',
    ]);
    expect(chainToPenalty.at(-1)?.citations.map(({ article }) => article)).toEqual(['第178条', '第184条第1項第1号']);
  });

  it('names the penalty for a demanded report, which is a different one', () => {
    expect(otherPenalties.find(({ id }) => id === 'demanded_report')?.text.ja).toContain('50万円以下');
  });

  it('cites a place in the Act for each, and marks what was not read', () => {
    for (const { citations, established, assumption } of all) {
      expect(citations.length).toBeGreaterThan(0);
      expect(assumption).toBe(established === 'B');
    }
  });
});
