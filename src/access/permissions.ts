/** Roles of people and keys, from most to least. */
export const roleNames = ['admin', 'officer', 'legal', 'viewer'] as const;
export type Role = (typeof roleNames)[number];

/** What a caller may do. Also the scopes of an API key. */
export const permissionNames = [
  'incidents:read',
  'incidents:write',
  'tasks:write',
  'comments:write',
  'determinations:write',
  'filings:write',
  'drafts:write',
  'drafts:approve',
  'reminders:read',
  'reminders:write',
  'reminders:acknowledge',
  'members:read',
  'members:write',
  'organisation:read',
  'organisation:write',
  'api-keys:read',
  'api-keys:write',
  'audit:read',
  'webhooks:read',
  'webhooks:write',
  'calendar-feeds:read',
  'calendar-feeds:write',
] as const;
export type Permission = (typeof permissionNames)[number];

const reading: readonly Permission[] = ['incidents:read', 'reminders:read', 'members:read', 'organisation:read'];

const calendars: readonly Permission[] = ['calendar-feeds:read', 'calendar-feeds:write'];

/** The table of who may do what; docs/permissions.md is written from it, and a test walks it over HTTP. */
export const permissionsOf: Readonly<Record<Role, readonly Permission[]>> = {
  admin: [...permissionNames],
  officer: [
    ...reading,
    'incidents:write',
    'tasks:write',
    'comments:write',
    'filings:write',
    'drafts:write',
    'reminders:acknowledge',
    'audit:read',
    ...calendars,
  ],
  legal: [
    ...reading,
    'tasks:write',
    'comments:write',
    'determinations:write',
    'drafts:approve',
    'reminders:acknowledge',
    'api-keys:read',
    'audit:read',
    ...calendars,
  ],
  viewer: reading,
};

/**
 * What a key may do: what its role may, or the part of it that its scopes name. A scope that the role does not hold
 * gives nothing, so a role that is lowered later takes its keys' scopes with it.
 */
export const permissionsWithin = (role: Role, scopes: readonly Permission[] | null): readonly Permission[] =>
  scopes === null ? permissionsOf[role] : permissionsOf[role].filter((permission) => scopes.includes(permission));

/** The member who answers for a key, as they are now. */
export interface ResponsibleMember {
  readonly id: string;
  readonly role: Role;
  readonly isRemoved: boolean;
}

/** What a key may do now: never more than the member who answers for it, and nothing once they are gone. */
export const permissionsOfKey = (
  { role, scopes }: { readonly role: Role; readonly scopes: readonly Permission[] | null },
  responsible: ResponsibleMember | null,
): readonly Permission[] => {
  const own = permissionsWithin(role, scopes);
  if (responsible === null) return own;
  if (responsible.isRemoved) return [];
  return own.filter((permission) => permissionsOf[responsible.role].includes(permission));
};
