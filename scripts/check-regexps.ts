import { readdirSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import ts from 'typescript';

/**
 * Says of each regular expression in the source whether a text can be made for which it takes far longer than the text is
 * long: callers' texts meet nearly all of them. What cannot be told counts as a fault too.
 */
const files = ['src', 'migrations']
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => `${folder}/${String(name)}`))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts') && !path.endsWith('api-types.ts'));

const places = new Map<string, string>();

const gather = (path: string): void => {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && !places.has(node.text)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      places.set(node.text, `${path}:${String(line + 1)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
};

const faultOf = (literal: string): string | null => {
  const end = literal.lastIndexOf('/');
  const found = checkSync(literal.slice(1, end), literal.slice(end + 1), {
    // Ended by counts of steps alone: an end by time says something else on a machine that is busy.
    timeout: null,
    seedingTimeout: null,
    incubationTimeout: null,
    attackTimeout: null,
    recallTimeout: null,
    randomSeed: 1,
  });
  if (found.status === 'safe') return null;
  return found.status === 'vulnerable' ? `vulnerable (${found.complexity.summary})` : found.status;
};

for (const path of files) gather(path);
let faults = 0;
for (const [literal, place] of places) {
  const fault = faultOf(literal);
  if (fault === null) continue;
  faults += 1;
  process.stderr.write(`${place}: ${fault}: ${literal}\n`);
}
process.exitCode = faults === 0 ? 0 : 1;
