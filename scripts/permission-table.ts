import { type Permission, permissionNames, permissionsOf, roleNames } from '../src/access/permissions.js';

/** What each permission is for, in a few words. */
const meanings: Readonly<Record<Permission, string>> = {
  'incidents:read': 'incidents, deadlines, timelines, drafts and documents: read',
  'incidents:write': 'log and change incidents, add facts',
  'tasks:write': 'add tasks to the checklist of an incident, begin, finish and assign them',
  'comments:write': 'comment on incidents',
  'determinations:write': 'record a decision with its reason',
  'filings:write': 'record that a report or notice was made',
  'drafts:write': 'make, edit and submit drafts',
  'drafts:approve': 'approve or return drafts',
  'reminders:read': 'reminders and what was sent: read',
  'reminders:write': 'change the reminder policy',
  'reminders:acknowledge': 'say that a reminder was seen, which ends its escalation',
  'members:read': 'people: read',
  'members:write': 'add, change and remove people',
  'organisation:read': 'settings of the organisation: read',
  'organisation:write': 'change settings of the organisation',
  'api-keys:read': 'API keys, without their secrets: read',
  'api-keys:write': 'make and revoke API keys',
  'audit:read': 'the record and evidence packs: read and verify',
  'webhooks:read': 'webhooks and what they answered, without their secrets: read',
  'webhooks:write': 'make, change, test, replay and remove webhooks',
  'calendar-feeds:read': 'calendars to subscribe to, without their secret addresses: read',
  'calendar-feeds:write': 'make and revoke calendars to subscribe to',
};

const cell = (isAllowed: boolean): string => (isAllowed ? 'yes' : '-');

/** docs/permissions.md. */
export const permissionPage = (): string => `# Permissions

Written by \`npm run docs\` from \`src/access/permissions.ts\`; a test compares the two, and another calls every route of the
API's description with a key of every role. Which permission a route needs stands in /openapi.json as \`x-permission\`.

| permission | ${roleNames.join(' | ')} | for |
|---|${roleNames.map(() => '---|').join('')}---|
${permissionNames
  .map((name) => {
    const cells = roleNames.map((role) => cell(permissionsOf[role].includes(name)));
    return `| \`${name}\` | ${cells.join(' | ')} | ${meanings[name]} |`;
  })
  .join('\n')}

A person has the role of their membership, read anew at each request. Routes marked \`x-permission: signed-in\` are about the
caller's own person (session, sign-out, password): every role may call them, and no API key.

An API key has a role, and may do what the role may; with \`scopes\`, only the part of it that they name. Nobody makes a key
that may do more than they may themselves; when their role is lowered, the keys that they made may do less too, and when they
are removed, nothing. A caller without the permission is answered 403 with its name; another
organisation's ids are answered 404, as if they did not exist.
`;
