import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { webhookPage } from '../../scripts/webhook-page.js';

describe('docs/webhooks.md', () => {
  it('says what the catalogue of events says', () => {
    expect(readFileSync(new URL('../../docs/webhooks.md', import.meta.url), 'utf8')).toBe(webhookPage());
  });
});
