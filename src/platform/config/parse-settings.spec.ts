import { describe, expect, it } from '@jest/globals';
import { parseSettings, WrongSetting } from './parse-settings.js';
import { settingExamples, type SettingName } from './settings.js';

const names = Object.keys(settingExamples) as SettingName[];

/** What the start says of a wrong value; null when any value is right. */
const saidOf = (name: SettingName, value: string): string | null => {
  try {
    // DKIM and the storage are settings that are wanted together.
    parseSettings({ SOKUHO_DKIM_DOMAIN: 'example.jp', SOKUHO_S3_URL: settingExamples.SOKUHO_S3_URL, [name]: value });
    return null;
  } catch (error) {
    return (error as WrongSetting).message;
  }
};

describe('a setting that is wrong', () => {
  it('is not shown when its name says that it holds a secret, or an address, which may hold one', () => {
    const hidden = names.filter((name) => /URL|ENDPOINT|KEY|TOKEN|SECRET|PASSWORD/u.test(name));
    const shown = hidden.filter((name) => saidOf(name, 'user:geheim@\nnowhere')?.includes('geheim'));
    expect(hidden.length).toBeGreaterThan(12);
    expect(shown).toEqual([
      'SOKUHO_PUBLIC_URL', // stands in every mail
      'SOKUHO_INCIDENT_URL', // stands in every mail
      'SOKUHO_RATE_LIMIT_PER_KEY', // a number
    ]);
  });

  it('is named, with what is wrong and an example', () => {
    expect(saidOf('DATABASE_POOLER_URL', 'mysql://sokuho:geheim@db.example.jp/sokuho')).toMatch(
      /^DATABASE_POOLER_URL: its value \(not shown\) is not usable: .+ Example: DATABASE_POOLER_URL=postgres:/u,
    );
    expect(saidOf('PORT', '70000')).toMatch(/^PORT: "70000" is not usable: /u);
  });
});
