import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { playbookPages } from '../../scripts/playbook-pages.js';

const folder = new URL('../../docs/playbooks/', import.meta.url);

describe('docs/playbooks', () => {
  const pages = playbookPages();

  it('holds a page for each playbook and no other', () => {
    expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
  });

  it.each([...pages])('%s says what the data says', (name, page) => {
    expect(readFileSync(new URL(name, folder), 'utf8')).toBe(page);
  });
});
