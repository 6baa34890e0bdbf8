/** Roles of people and keys, from most to least. */
export const roleNames = ['admin', 'officer', 'legal', 'viewer'] as const;
export type Role = (typeof roleNames)[number];

/** What a caller may do. Also the scopes of an API key. */
export const permissionNames = [
  'incidents:read',
  'incidents:write',
  'determinations:write',
  'filings:write',
  'drafts:write',
  'drafts:approve',
  'reminders:read',
  'reminders:write',
  'members:read',
  'members:write',
  'organisation:write',
  'audit:read',
] as const;
export type Permission = (typeof permissionNames)[number];

const reading: readonly Permission[] = ['incidents:read', 'reminders:read', 'members:read'];

/** The table of who may do what; the documentation and the tests are made from it. */
export const permissionsOf: Readonly<Record<Role, readonly Permission[]>> = {
  admin: [...permissionNames],
  officer: [...reading, 'incidents:write', 'filings:write', 'drafts:write', 'audit:read'],
  legal: [...reading, 'determinations:write', 'drafts:approve', 'audit:read'],
  viewer: reading,
};
