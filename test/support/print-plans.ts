import { nationalOpenDays } from '../../src/law/calendar/open-days.js';
import { endOfDay } from '../../src/law/calendar/civil-date.js';
import { defaultPolicy } from '../../src/reminders/default-policy.js';
import { renderDigestMail } from '../../src/reminders/mail/digest-mail.js';
import { renderReminderMail } from '../../src/reminders/mail/reminder-mail.js';
import { planReminders } from '../../src/reminders/plan.js';
import type { DeadlineToRemind } from '../../src/reminders/planned-reminder.js';
import { digestSample, mailSamples } from '../unit/reminders/mail-samples.js';

const deadlineOf = (id: string, clockStart: string, loggedAt: string, dueOn: string): DeadlineToRemind => ({
  id,
  kind: 'final_report',
  force: 'statutory',
  loggedAt,
  clockStart,
  dueOn,
  dueAt: endOfDay(dueOn),
});

const policy = { ...defaultPolicy, quietHours: { from: '20:00', to: '08:00' } };
const deadlines = [
  deadlineOf('closure', '2026-12-01', '2026-12-01T10:00:00+09:00', '2027-01-04'),
  deadlineOf('february', '2027-01-30', '2027-01-30T14:59:00.000Z', '2027-03-01'),
  deadlineOf('leap day', '2028-01-31', '2028-01-30T15:00:00.000Z', '2028-02-29'),
];

/** Plans and mails as this process makes them, for a test that starts it under another time zone. */
process.stdout.write(
  JSON.stringify({
    zone: new Date('2026-12-01T00:00:00Z').getTimezoneOffset(),
    plans: deadlines.map((deadline) => planReminders([deadline], policy, nationalOpenDays, deadline.loggedAt)),
    mails: [
      ...Object.values(mailSamples).map((sample) => renderReminderMail(sample, 'ja')),
      renderDigestMail(digestSample, 'en'),
    ],
  }),
);
