import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { renderDigestMail } from '../../../src/reminders/mail/digest-mail.js';
import type { RenderedMail } from '../../../src/reminders/mail/mail-input.js';
import { renderReminderMail } from '../../../src/reminders/mail/reminder-mail.js';
import { digestSample, mailSamples } from './mail-samples.js';

const FOLDER = join('test', 'unit', 'reminders', 'mails');

/** Mails are kept as files that a person can open. UPDATE_MAILS=1 writes them anew; read the difference before keeping it. */
function expectFile(name: string, content: string): void {
  const path = join(FOLDER, name);
  if (process.env['UPDATE_MAILS'] === '1') {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path, content);
  }
  expect(existsSync(path)).toBe(true);
  expect(content).toBe(readFileSync(path, 'utf8'));
}

function expectMail(name: string, mail: RenderedMail): void {
  expectFile(`${name}.txt`, `Subject: ${mail.subject}\n\n${mail.text}`);
  expectFile(`${name}.html`, mail.html);
}

describe.each(['ja', 'en'] as const)('the mails in %s read as kept', (lang) => {
  it.each(Object.keys(mailSamples))('%s', (name) => {
    const sample = mailSamples[name];
    if (sample === undefined) throw new Error(name);
    expectMail(`${name}.${lang}`, renderReminderMail(sample, lang));
  });

  it('digest', () => {
    expectMail(`digest.${lang}`, renderDigestMail(digestSample, lang));
  });
});
