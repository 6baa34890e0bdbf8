import { readFileSync } from 'node:fs';

const RULES = [
  ...Array.from({ length: 10 }, (_, n) => `R${n + 1}`),
  ...Array.from({ length: 17 }, (_, n) => `R${n + 20}`),
];

const SUBJECTS: Readonly<Record<string, string>> = {
  R1: 'may have happened is enough',
  R2: 'items of Rule 7',
  R3: 'information about to be acquired',
  R4: 'number of persons',
  R5: 'strong encryption',
  R6: 'pseudonymised',
  R7: 'recovered unseen: a person decides',
  R8: 'voluntary report',
  R9: 'public bodies',
  R10: 'My Number',
  R20: 'day 1',
  R21: 'weekends inside count',
  R22: 'end moves off closed days',
  R23: 'preliminary report does not move',
  R24: '30 or 60',
  R25: 'end of the day',
  R26: 'window of days 3 to 5',
  R27: 'legal force',
  R28: 'knowing',
  R29: 'time zone',
  R30: 'becomes reportable later',
  R31: 'items added later',
  R32: 'attack ruled out',
  R33: 'one report for both',
  R34: 'not everything known',
  R35: 'processors',
  R36: 'local closed days',
};

interface Case {
  readonly id: string;
  readonly rules: readonly string[];
}

function ownCases(): readonly Case[] {
  const file = new URL('../test/conformance/sokuho-cases.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { cases: Case[] }).cases;
}

const MOST_SHOWN = 12;

function shown(ids: readonly string[]): string {
  const more = ids.length - MOST_SHOWN;
  return more <= 0 ? ids.join(', ') : `${ids.slice(0, MOST_SHOWN).join(', ')} and ${more} more`;
}

/**
 * docs/law/coverage.md: each rule from R1 to R36 with the cases that test it.
 *
 * @throws Error when a rule has none
 */
export function lawCoveragePage(cases: readonly Case[] = ownCases()): string {
  const covering = (rule: string) => cases.filter(({ rules }) => rules.includes(rule)).map(({ id }) => id);
  const bare = RULES.filter((rule) => covering(rule).length === 0);
  if (bare.length > 0) throw new Error(`No case covers ${bare.join(', ')}.`);
  const rows = RULES.map((rule) => {
    const ids = covering(rule);
    return `| ${rule} | ${SUBJECTS[rule] ?? ''} | ${ids.length} | ${shown(ids)} |`;
  });
  return `# Rules and the cases that test them

Made by \`npm run docs\` from \`test/conformance/sokuho-cases.json\`. The 61 cases of \`appi-cases.json\` come on top.

| rule | subject | cases | which |
|---|---|---|---|
${rows.join('\n')}
`;
}
