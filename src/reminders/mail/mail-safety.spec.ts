import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { anEntry, aMail, drill, final, individual, preliminary } from '../../../test/unit/reminders/mail-samples.js';
import { arrangeMails } from './arrange.js';
import { renderDigestMail } from './digest-mail.js';
import { headersOf, messageIdOf } from './mail-headers.js';
import { renderReminderMail } from './reminder-mail.js';

const NOW = '2026-11-26T09:00:00+09:00';
const LANGUAGES = ['ja', 'en'] as const;
const HOSTILE = '"><img src=x onerror=alert(1)>\r\nBcc: all@example.com\u202e<script>';

describe('a hostile title, name or link', () => {
  const incident = { title: HOSTILE, regime: 'appi-private', drill: false, url: 'javascript:alert(1)' } as const;
  const mail = aMail(preliminary, NOW, {
    incident,
    organisationName: HOSTILE,
    recipientName: HOSTILE,
    acknowledgeUrl: `https://x/"onclick=${HOSTILE}`,
  });

  it.each(LANGUAGES)('stays text in HTML (%s)', (lang) => {
    for (const { html } of [
      renderReminderMail(mail, lang),
      renderDigestMail({ ...mail, entries: [mail, mail], boardUrl: HOSTILE }, lang),
    ]) {
      expect(html).not.toMatch(/<img|<script|onclick="|href="javascript/i);
      expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    }
  });

  it('has its ampersands written as HTML wants them in a link, or a parameter would become a character', () => {
    const acknowledgeUrl = 'https://x.example/acknowledge?a=1&copy=2';
    const { html, text } = renderReminderMail(aMail(preliminary, NOW, { acknowledgeUrl }), 'ja');
    expect(html).toContain('href="https://x.example/acknowledge?a=1&amp;copy=2"');
    expect(text).toContain(acknowledgeUrl);
  });

  it.each(LANGUAGES)('adds no header (%s)', (lang) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (title) => {
        const { subject } = renderReminderMail(
          { ...mail, incident: { ...incident, title: `a${title}\r\nX: y` } },
          lang,
        );
        // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
        expect(subject).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202e]/);
      }),
    );
  });

  it('forges no line in the text', () => {
    expect(renderReminderMail(mail, 'ja').text).not.toMatch(/^Bcc:/m);
  });

  it('cannot enter an identifier', () => {
    expect(() => messageIdOf('a>\r\nBcc: b', 'example.jp')).toThrow(RangeError);
    expect(() => headersOf({ id: 'r1', organisationId: 'o 1', domain: 'example.jp' })).toThrow(RangeError);
  });
});

describe('headers', () => {
  it('are the same on every attempt', () => {
    const parts = { id: '0193-r1', organisationId: '0193-o1', domain: 'mail.example.jp', urgent: true };
    expect(headersOf(parts)).toEqual(headersOf(parts));
    expect(headersOf(parts)).toEqual({
      messageId: '<reminder-0193-r1@mail.example.jp>',
      headers: {
        'List-Id': '<reminders.0193-o1.mail.example.jp>',
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
        Importance: 'high',
        'X-Priority': '1',
      },
    });
  });
});

describe('what is said, and what is not', () => {
  it.each(LANGUAGES)('never calls guidance a deadline, nor the law a target (%s)', (lang) => {
    const past = renderReminderMail(aMail(preliminary, '2026-12-01T09:00:00+09:00'), lang).text;
    expect(past).not.toMatch(/法定期限(まで|を|です)|statutory deadline for|1億円|100 million/);
    const statutory = renderReminderMail(aMail(final, '2026-12-01T09:00:00+09:00'), lang).text;
    expect(statutory).not.toMatch(/目安|target date/);
  });

  it.each(LANGUAGES)('speaks of penalties only for an overdue statutory date of a private operator (%s)', (lang) => {
    const penalty = /1億円|100 million/;
    const overdue = aMail(final, '2026-12-25T09:00:00+09:00');
    expect(renderReminderMail(overdue, lang).text).toMatch(penalty);
    expect(
      renderReminderMail({ ...overdue, incident: { ...overdue.incident, regime: 'appi-public' } }, lang).text,
    ).not.toMatch(penalty);
    expect(renderReminderMail({ ...overdue, incident: drill }, lang).text).not.toMatch(penalty);
    expect(renderReminderMail(aMail(final, '2026-12-23T09:00:00+09:00'), lang).text).not.toMatch(penalty);
  });

  it.each(LANGUAGES)('tells of everything in text and in HTML alike (%s)', (lang) => {
    const { text, html } = renderReminderMail(aMail(final, NOW), lang);
    for (const part of ['2026', 'acknowledge', 'incidents/01936b2e'])
      expect([text, html].every((form) => form.includes(part))).toBe(true);
    expect(html).toContain(`<html lang="${lang}">`);
  });

  it('counts hours down for a clock in hours', () => {
    const hours = { ...final, countedIn: 'hours', dueOn: null, dueAt: '2026-11-26T20:30:00+09:00' } as const;
    expect(renderReminderMail(aMail(hours, NOW), 'ja').subject).toBe(
      '【確報・残り11時間】健康診断結果45名分を宛先違いでメール送信',
    );
    expect(renderReminderMail(aMail(hours, '2026-11-26T21:00:00+09:00'), 'en').subject).toContain(
      '[Final report: 1 hour overdue]',
    );
  });

  it('keeps a subject short enough for a list', () => {
    const incident = { ...drill, title: '長い題名'.repeat(30) };
    expect(renderReminderMail(aMail(final, NOW, { incident }), 'ja').subject.length).toBeLessThan(80);
  });
});

describe('arrangeMails', () => {
  const now = '2026-11-28T09:00:00+09:00';
  const entries = [
    anEntry(individual, now),
    anEntry(final, now),
    anEntry(preliminary, now),
    anEntry(final, now, { incident: drill }),
  ];

  it('gathers what can wait, keeps the due day apart, and drills from the real', () => {
    const kinds = arrangeMails(entries, now).map((mail) =>
      mail.map(({ obligation, incident }) => `${obligation.kind}${incident.drill ? ' drill' : ''}`),
    );
    expect(kinds).toEqual([['preliminary_report'], ['final_report', 'individual_notice'], ['final_report drill']]);
  });

  it('refuses an empty digest', () => {
    expect(() => renderDigestMail({ now, organisationName: 'x', entries: [], boardUrl: 'https://x' }, 'ja')).toThrow(
      RangeError,
    );
  });
});
