import { describe, expect, it } from '@jest/globals';

import { renderDigestMail } from '../../../src/reminders/mail/digest-mail.js';
import { renderReminderMail } from '../../../src/reminders/mail/reminder-mail.js';
import { expectMail } from '../../support/kept-mail.js';
import { digestOfManySample, digestSample, mailSamples } from './mail-samples.js';

describe.each(['ja', 'en'] as const)('the mails in %s read as kept', (lang) => {
  it.each(Object.keys(mailSamples))('%s', (name) => {
    const sample = mailSamples[name];
    if (sample === undefined) throw new Error(name);
    expectMail(`${name}.${lang}`, renderReminderMail(sample, lang));
  });

  it('digest', () => {
    expectMail(`digest.${lang}`, renderDigestMail(digestSample, lang));
  });

  it('digest-of-many', () => {
    const mail = renderDigestMail(digestOfManySample, lang);
    expectMail(`digest-of-many.${lang}`, mail);
    expect(mail.html.length + mail.text.length).toBeLessThan(70_000);
  });
});
