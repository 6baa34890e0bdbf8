import type { Actor } from './actor.js';

/** Whether the path names the calling member by this parameter. A key is nobody's self. */
export const isOwn = (
  { kind, id }: Pick<Actor, 'kind' | 'id'>,
  parameters: unknown,
  name: string | undefined,
): boolean => kind === 'member' && name !== undefined && (parameters as Readonly<Record<string, unknown>>)[name] === id;
