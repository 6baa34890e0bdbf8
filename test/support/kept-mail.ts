import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';

const FOLDER = join('test', 'unit', 'reminders', 'mails');

/** Mails are kept as files that a person can open. UPDATE_MAILS=1 writes them anew; read the difference before keeping it. */
const expectFile = (name: string, content: string): void => {
  const path = join(FOLDER, name);
  if (process.env['UPDATE_MAILS'] === '1') {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path, content);
  }
  expect(existsSync(path)).toBe(true);
  expect(content).toBe(readFileSync(path, 'utf8'));
};

export const expectMail = (
  name: string,
  mail: { readonly subject: string; readonly text: string; readonly html: string },
): void => {
  expectFile(`${name}.txt`, `Subject: ${mail.subject}\n\n${mail.text}`);
  expectFile(`${name}.html`, mail.html);
};
