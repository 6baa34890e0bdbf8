import { describe, expect, it } from '@jest/globals';
import type { AdminNotice } from '../../../src/deliveries/admin-notices/admin-notice.js';
import { adminNoticeMail } from '../../../src/deliveries/admin-notices/admin-notice-mail.js';
import { DeliveryEntity } from '../../../src/deliveries/delivery.entity.js';
import { undeliverableNotice } from '../../../src/deliveries/undeliverable-notice.js';
import { gapNotice } from '../../../src/watch/gaps/gap-notice.js';
import { givenUpNotice, goneNotice } from '../../../src/webhooks/endpoints/endpoint-notices.js';
import { WebhookEndpointEntity } from '../../../src/webhooks/endpoints/webhook-endpoint.entity.js';
import { expectMail } from '../../support/kept-mail.js';

const organisationId = '01936b2e-5c00-7000-8000-0000000000aa';
const incidentUrl = 'https://sokuho.example.jp/incidents/01936b2e-5c00-7000-8000-000000000001';
const delivery = Object.assign(new DeliveryEntity(), {
  id: '01936b2e-5c00-7000-8000-000000000002',
  recipient: 'suzuki@minato.example.jp',
  incidentId: '01936b2e-5c00-7000-8000-000000000001',
  reminderId: null,
  message: { subject: '【確報・残り1日】健康診断結果45名分を宛先違いでメール送信' },
});
const event = Object.assign(new DeliveryEntity(), { id: delivery.id, message: { subject: 'deadline.missed' } });
const endpoint = Object.assign(new WebhookEndpointEntity(), {
  id: '01936b2e-5c00-7000-8000-000000000003',
  url: 'https://hooks.minato.example.jp/services/T0/secret',
  description: '社内チャットへの通知',
});
const result = {
  id: delivery.id,
  attempt: 1,
  at: new Date('2026-12-22T00:00:00Z'),
  outcome: 'refused' as const,
  state: 'failed' as const,
  nextAttemptAt: new Date('2026-12-22T00:00:00Z'),
};
const refusal = '550 5.1.1 <suzuki@minato.example.jp>: Recipient address rejected: User unknown';

const notices: Readonly<Record<string, AdminNotice>> = {
  'notice-address-refused': undeliverableNotice(
    delivery,
    { ...result, answer: `RCPT TO command failed: ${refusal}`, isAboutAddress: true },
    incidentUrl,
  ),
  'notice-mail-given-up': undeliverableNotice(
    delivery,
    { ...result, attempt: 10, answer: 'connect ETIMEDOUT 192.0.2.25:465' },
    incidentUrl,
  ),
  'notice-webhook-gone': goneNotice(endpoint, { ...result, answer: 'HTTP 410: no such hook' }),
  'notice-webhook-given-up': givenUpNotice(endpoint, event, { ...result, attempt: 10, answer: 'HTTP 503' }),
  'notice-gap': gapNotice(
    {
      deadlineId: '01936b2e-5c00-7000-8000-000000000004',
      incidentId: '01936b2e-5c00-7000-8000-000000000001',
      kind: 'final_report',
      force: 'statutory',
      dueOn: '2026-12-23',
      drill: false,
      title: '健康診断結果45名分を宛先違いでメール送信',
    },
    '2026-12-22',
    incidentUrl,
  ),
};

const setting = {
  organisationId,
  organisationName: '株式会社みなと総合管理',
  replyTo: undefined,
  domain: 'sokuho.example.jp',
  unreachable: false,
};
const reader = { address: 'admin@minato.example.jp', memberId: organisationId, name: '佐藤 恵子', deputyFor: null };

describe.each(['ja', 'en'] as const)('the notices to admins in %s read as kept', (language) => {
  it.each(Object.keys(notices))('%s', (name) => {
    const notice = notices[name];
    if (notice === undefined) throw new Error(name);
    const mail = adminNoticeMail(notice, { ...reader, language, channels: ['mail'] }, setting);
    expectMail(`${name}.${language}`, mail.message);
    expect(mail.message.messageId).toMatch(/^<[\w.-]+@sokuho\.example\.jp>$/u);
    expect(mail.message.html).not.toContain('/services/');
  });
});
