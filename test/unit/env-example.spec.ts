import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';

import { describe, expect, it } from '@jest/globals';

import { parseSettings } from '../../src/platform/config/parse-settings.js';
import { settingExamples } from '../../src/platform/config/settings.js';

const text = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const example = parseEnv(text('.env.example')) as Record<string, string>;
const names = Object.keys(settingExamples).sort();

describe('.env.example', () => {
  it('names every setting and nothing else', () => {
    expect(Object.keys(example).sort()).toEqual(names);
  });

  it('gives the values that a wrong setting is answered with', () => {
    expect(example).toEqual(settingExamples);
  });

  it('can be used as it stands', () => {
    expect(parseSettings(example)).toMatchObject({
      ...example,
      PORT: 3000,
      DATABASE_POOL_SIZE: 8,
      DATABASE_STATEMENT_SECONDS: 15,
      SOKUHO_EXIT_AFTER_SECONDS: 300,
      SOKUHO_FILE_LIMIT_MB: 25,
      SOKUHO_RATE_LIMIT_PER_KEY: 1200,
      SOKUHO_RATE_LIMIT_PER_ADDRESS: 1200,
    });
  });

  it('says something about each', () => {
    expect(text('.env.example')).not.toMatch(/\n\n(?!#)/);
  });
});

describe.each(['README.md', 'README.ja.md'])('the table of settings in %s', (file) => {
  it('names every setting and nothing else', () => {
    const listed = [...text(file).matchAll(/^\| `([A-Z][A-Z0-9_]+)` \|/gm)].map(([, name]) => name);
    expect(listed.sort()).toEqual(names);
  });
});

describe('docker-compose.yml', () => {
  it('sets nothing that is no setting', () => {
    const set = [
      ...text('docker-compose.yml').matchAll(/^ {2,6}((?:SOKUHO|SMTP|MAIL|DATABASE|LOG)_[A-Z_]+|PORT|HOST):/gm),
    ];
    expect(names).toEqual(expect.arrayContaining(set.map(([, name]) => name)));
    expect(set).not.toHaveLength(0);
  });
});
