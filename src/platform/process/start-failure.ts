import { DatabaseError } from 'pg';
import { WrongSetting } from '../config/parse-settings.js';
import type { Settings, SettingName } from '../config/settings.js';
import { codeOf, databaseFailureOf } from '../database/database-failure.js';
import { DataDirectoryInUse } from '../database/embedded/embedded-server.js';

/** PostgreSQL's refusals of a connection, by what is wrong with the address that it was asked under. */
const refusals: Readonly<Record<string, string>> = {
  '28000': 'the server does not let this user in',
  '28P01': 'the password is wrong',
  '3D000': 'there is no such database on the server',
  '42501': 'the user lacks a permission that the service needs (docs/operations.md)',
  '53300': 'the server has no connection left; lower DATABASE_POOL_SIZE or raise max_connections',
};

type SystemError = NodeJS.ErrnoException & { readonly address?: string; readonly port?: number };

const ofListening = ({ code, address, port }: SystemError): string | null => {
  const place = `${address ?? ''}:${String(port ?? '')}`;
  if (code === 'EADDRINUSE')
    return `PORT: ${place} is in use by another program. Name another port, or 0 for any free one.`;
  if (code === 'EACCES') return `PORT: this user may not listen on ${place}. Name a port above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `HOST: ${address ?? 'it'} is no address of this machine. Name one, or leave it out.`;
  return null;
};

const ofFolder = ({ code, path }: SystemError, { SOKUHO_DATA_DIR: folder }: Settings): string | null => {
  const why: Readonly<Record<string, string>> = {
    EACCES: 'this user may not write there',
    EPERM: 'this user may not write there',
    EROFS: 'it lies on a file system that is read-only',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a part of the path is no folder',
  };
  return code !== undefined && path !== undefined && code in why
    ? `SOKUHO_DATA_DIR: ${folder} cannot be used (${path}): ${why[code] ?? code}.`
    : null;
};

const causesOf = (error: unknown): unknown[] => {
  const { cause, errors, driverError } = (error ?? {}) as {
    cause?: unknown;
    errors?: unknown[];
    driverError?: unknown;
  };
  return [error, ...[cause, driverError, ...(errors ?? [])].filter((each) => each !== undefined).flatMap(causesOf)];
};

const ofDatabase = (error: unknown, { DATABASE_URL, DATABASE_POOLER_URL }: Settings): string | null => {
  if (DATABASE_URL === undefined) return null;
  const name: SettingName = DATABASE_POOLER_URL === undefined ? 'DATABASE_URL' : 'DATABASE_POOLER_URL';
  const names = DATABASE_POOLER_URL === undefined ? name : `DATABASE_URL or ${name}`;
  const code = codeOf(error);
  if (error instanceof DatabaseError && code in refusals) return `${names}: ${refusals[code] ?? ''}: ${error.message}.`;
  if (databaseFailureOf(error) === null) return null;
  return `${names}: the database cannot be reached: ${(error as Error).message || code}. Is it running, and is the address right?`;
};

/**
 * Why the service did not start, as a sentence that names the setting to look at; null for what is a fault of the service
 * itself. It shows no address of a database, which may hold a password.
 */
export const startFailureOf = (thrown: unknown, settings: Settings | null): string | null => {
  if (thrown instanceof WrongSetting || thrown instanceof DataDirectoryInUse) return thrown.message;
  if (settings === null) return null;
  for (const error of causesOf(thrown)) {
    const { syscall } = error as SystemError;
    const sentence =
      (syscall === 'listen' || syscall === 'bind' ? ofListening(error as SystemError) : null) ??
      ofFolder(error as SystemError, settings) ??
      ofDatabase(error, settings);
    if (sentence !== null) return sentence;
  }
  return null;
};
