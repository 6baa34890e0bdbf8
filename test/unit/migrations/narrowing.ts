/**
 * What a statement of a migration takes away from the release before, which goes on working on the new schema while
 * processes are replaced: it reads and writes what it knows, and knows nothing of what is new.
 */
interface Narrowing {
  readonly what: string;
  readonly statement: RegExp;
}

const narrowings: readonly Narrowing[] = [
  { what: 'drops a table, view or function', statement: /\bDROP\s+(?:TABLE|VIEW|MATERIALIZED VIEW|FUNCTION|TYPE)\b/iu },
  { what: 'drops a column', statement: /\bDROP\s+COLUMN\b/iu },
  { what: 'renames', statement: /\bRENAME\s+(?:TO|COLUMN|CONSTRAINT)\b/iu },
  { what: 'refuses NULL', statement: /\bSET\s+NOT\s+NULL\b/iu },
  { what: 'drops a default', statement: /\bDROP\s+DEFAULT\b/iu },
  { what: 'changes a type', statement: /\bALTER\s+COLUMN\s+\S+\s+(?:SET\s+DATA\s+)?TYPE\b/iu },
  { what: 'takes a grant back', statement: /\bREVOKE\b[\s\S]*\bFROM\b.*\b(?:sokuho_app|sokuho_system|PUBLIC)\b/iu },
  { what: 'makes rows unique', statement: /\bCREATE\s+UNIQUE\s+INDEX\b/iu },
  { what: 'adds a constraint', statement: /\bADD\s+(?:CONSTRAINT|CHECK|UNIQUE|FOREIGN\s+KEY|EXCLUDE)\b/iu },
  { what: 'binds rows by a policy', statement: /\bCREATE\s+POLICY\b[\s\S]*\bAS\s+RESTRICTIVE\b|\bDROP\s+POLICY\b/iu },
  { what: 'removes rows', statement: /\bTRUNCATE\b|^\s*DELETE\s+FROM\b/iu },
];

const columnsAdded = /\bADD\s+COLUMN\s+([\s\S]*?)(?=,\s*(?:ADD|DROP|ALTER)\b|$)/giu;
const isForced = (column: string): boolean => /\bNOT\s+NULL\b/iu.test(column) && !/\bDEFAULT\b/iu.test(column);

const createdBy = (statement: string): string | undefined =>
  /\bCREATE\s+(?:TABLE|FUNCTION)\s+(?:IF\s+NOT\s+EXISTS\s+)?"?(\w+)"?/iu.exec(statement)?.[1];
const touchedBy = (statement: string): string | undefined =>
  /\b(?:TABLE|FUNCTION|ON|FROM)\s+(?:ONLY\s+|FUNCTION\s+)?"?(\w+)"?/iu.exec(statement)?.[1];

/**
 * @param statements of all migrations since the release, in order: what one of them made is not known to the release
 * @returns what each of them takes away, in words
 */
export const narrowingsIn = (statements: readonly string[]): string[] => {
  const made = new Set<string>();
  return statements.flatMap((statement) => {
    const created = createdBy(statement);
    if (created !== undefined) made.add(created);
    const touched = touchedBy(statement);
    if (touched !== undefined && made.has(touched)) return [];
    const found = narrowings.filter((one) => one.statement.test(statement)).map(({ what }) => what);
    if ([...statement.matchAll(columnsAdded)].some(([, column = '']) => isForced(column)))
      found.push('adds a column that older programs do not fill');
    return found.map((what) => `${what}: ${statement.trim().replaceAll(/\s+/gu, ' ')}`);
  });
};
