import type { JWTPayload } from 'jose';
import { type Role, roleNames } from '../access/permissions.js';
import type { IdentityProvider } from '../organisations/identity-provider.js';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A claim by its whole name, which may hold dots ('https://example.jp/roles'), or else by the path that they make. */
const claimAt = (claims: JWTPayload, path: string): unknown => {
  if (Object.hasOwn(claims, path)) return claims[path];
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) => (isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined),
      claims,
    );
};

/** The greatest role that the claims give; null when they give none. */
export const roleInClaims = (claims: JWTPayload, { roleClaim, roles }: IdentityProvider): Role | null => {
  const claimed = claimAt(claims, roleClaim);
  const values: readonly unknown[] = Array.isArray(claimed) ? claimed : [claimed];
  const given = values.flatMap((value) =>
    typeof value === 'string' && Object.hasOwn(roles, value) ? [roles[value]] : [],
  );
  return roleNames.find((role) => given.includes(role)) ?? null;
};
