import { describe, expect, it } from '@jest/globals';
import type { BilingualText } from '../../law/model.js';
import type { Playbook } from '../model.js';
import { validatePlaybook } from '../validate/validate-playbook.js';
import { emotet } from './emotet.js';
import { library } from './index.js';
import { duties } from './shared/duties.js';

const textsOf = (playbook: Playbook): BilingualText[] => [
  playbook.title,
  playbook.summary,
  ...playbook.tasks.flatMap((task) => [
    task.title,
    task.why,
    ...task.how,
    ...(task.courseOfEvents ? [task.courseOfEvents] : []),
  ]),
  ...playbook.prevention.map(({ text }) => text),
];

describe.each(library.map((playbook) => [playbook.id, playbook] as const))('the playbook %s', (_id, playbook) => {
  it('has nothing wrong with it', () => {
    expect(validatePlaybook(playbook)).toEqual([]);
  });

  it('says everything in both languages', () => {
    for (const { ja, en } of textsOf(playbook)) {
      expect(ja).toMatch(/[\p{Script=Hiragana}\p{Script=Han}\p{Script=Katakana}]/u);
      expect(en).toMatch(/^[\p{Script=Latin}\d][^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]*$/u);
    }
  });

  it('asks for every duty of the law beside its own tasks', () => {
    expect(playbook.tasks.slice(-duties.length)).toEqual(duties);
    expect(playbook.tasks.length).toBeGreaterThan(duties.length);
  });

  it('writes sentences of the past into a report, and no number that nobody has counted', () => {
    for (const { courseOfEvents } of playbook.tasks) {
      if (courseOfEvents === undefined) continue;
      expect(courseOfEvents.ja).toMatch(/た。$/);
      expect(courseOfEvents.ja).not.toMatch(/[\d０-９一二三四五六七八九]+[台件人名通日時]/);
      expect(courseOfEvents.en).toMatch(/\.$/);
    }
  });

  it('proposes prevention as whole sentences, what is done in the past and what is planned in the present', () => {
    expect(playbook.prevention.length).toBeGreaterThan(0);
    for (const { block, text } of playbook.prevention) {
      expect(text.ja).toMatch(block === 'done' ? /た。$/ : /[うくすつぬむるい]る?。$/);
    }
  });

  it('never waits for the final report with its first aid', () => {
    const own = playbook.tasks.slice(0, -duties.length);
    expect(own.every(({ due }) => due.relativeTo === 'awareness' || due.relativeTo === 'principal_notice')).toBe(true);
  });
});

describe('the library', () => {
  it('gives each playbook an id of its own', () => {
    expect(new Set(library.map(({ id }) => id)).size).toBe(library.length);
  });

  it('initialises nothing before its evidence is preserved', () => {
    const initialising = library.flatMap(({ tasks }) => tasks).filter(({ id }) => id === 'initialise-device');
    expect(initialising.length).toBeGreaterThan(0);
    for (const { dependsOn } of initialising) expect(dependsOn).toContain('preserve-evidence');
  });
});

describe('the Emotet playbook', () => {
  it('follows the sequence of police and JPCERT/CC, and then the law', () => {
    expect(emotet.tasks.map(({ id }) => id)).toEqual([
      'find-infection',
      'cut-off',
      'scan-network',
      'change-credentials',
      'preserve-evidence',
      'initialise-device',
      'warn-partners',
      'consult-police',
      'commission-investigation',
      'report-internally',
      'establish-facts',
      'preliminary-report',
      'individual-notice',
      'decide-publication',
      'decide-prevention',
      'final-report',
    ]);
  });

  it('cuts the device off without waiting for EmoCheck, and scans the network whatever EmoCheck says', () => {
    const task = (id: string) => emotet.tasks.find((one) => one.id === id);
    expect(task('cut-off')?.dependsOn).toEqual([]);
    expect(task('scan-network')?.dependsOn).not.toContain('find-infection');
    expect(task('initialise-device')?.dependsOn).toEqual(['find-infection', 'preserve-evidence']);
  });

  it('offers its measures against recurrence', () => {
    expect(emotet.prevention.map(({ id }) => id)).toEqual([
      'warn-staff',
      'macros-off',
      'mail-security',
      'mail-audit-log',
      'patches-and-smb',
      'offline-backups',
    ]);
  });

  it('holds the duties with their rules', () => {
    const rules = new Map(emotet.tasks.map(({ id, lawRule }) => [id, lawRule]));
    expect(rules.get('preliminary-report')).toBe('R26');
    expect(rules.get('individual-notice')).toBe('R50');
    expect(rules.get('final-report')).toBe('R24');
  });
});
