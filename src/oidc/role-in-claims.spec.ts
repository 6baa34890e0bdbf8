import { describe, expect, it } from '@jest/globals';
import type { IdentityProvider } from '../organisations/identity-provider.js';
import { roleInClaims } from './role-in-claims.js';

const provider = (roleClaim: string): IdentityProvider => ({
  issuer: 'https://login.example.jp',
  audience: 'sokuho',
  provedBy: 'operator',
  algorithm: 'RS256',
  roleClaim,
  roles: { counsel: 'legal', officers: 'officer', everybody: 'viewer' },
  vouchesForAddresses: false,
});

describe('the role in claims', () => {
  it.each([
    ['a value', { role: 'counsel' }, 'role', 'legal'],
    ['the greatest of several', { groups: ['everybody', 'officers', 'x'] }, 'groups', 'officer'],
    ['at the end of a path', { realm_access: { roles: ['counsel'] } }, 'realm_access.roles', 'legal'],
    ['under a name with dots', { 'https://example.jp/roles': ['counsel'] }, 'https://example.jp/roles', 'legal'],
    ['none for other values', { role: 'Counsel' }, 'role', null],
    ['none for a value of another kind', { role: { counsel: true } }, 'role', null],
    ['none without the claim', {}, 'role', null],
    ['none for what every object has', { role: 'toString' }, 'role', null],
    ['none along what every object has', {}, 'constructor.name', null],
  ])('is %s', (_, claims, path, role) => {
    expect(roleInClaims(claims, provider(path))).toBe(role);
  });
});
