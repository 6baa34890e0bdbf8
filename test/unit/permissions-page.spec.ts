import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { permissionPage } from '../../scripts/permission-table.js';

describe('docs/permissions.md', () => {
  it('says what the table of permissions says', () => {
    expect(readFileSync(new URL('../../docs/permissions.md', import.meta.url), 'utf8')).toBe(permissionPage());
  });
});
