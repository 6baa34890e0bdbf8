import { type ProblemCode, problems } from '../src/platform/http/problems.js';
import { problemType } from '../src/platform/http/problem-type.js';

const codes = (Object.keys(problems) as ProblemCode[]).toSorted((a, b) => problems[a].status - problems[b].status);

const line = (code: ProblemCode): string =>
  `| [\`${code}\`](#${code}) | ${problems[code].status} | ${problems[code].title.en} | ${problems[code].title.ja} |`;

/** The heading is the code, so that a link to `#code` leads to it. */
const section = (code: ProblemCode): string => {
  const { status, title, cause, cure } = problems[code];
  return `## ${code}

\`${problemType(code)}\` · ${status} · ${title.en} / ${title.ja}

| | English | 日本語 |
|---|---|---|
| cause / 原因 | ${cause.en} | ${cause.ja} |
| cure / 対処 | ${cure.en} | ${cure.ja} |
`;
};

/** docs/problems.md. */
export const problemPage = (): string => `# Problems / エラー

Written by \`npm run docs\` from \`src/platform/http/problems.ts\`; a test compares the two.

Every error is answered as \`application/problem+json\` (RFC 9457) with \`type\` = \`${problemType('not-found').replace('not-found', '<code>')}\`. Decide by \`type\`; read \`detail\`.
\`errors\` names each wrong value by JSON Pointer, \`requestId\` finds the line in the log. The last part of a \`type\` is the heading to look
for here: \`docs/problems.md#<code>\`.

エラーは \`type\` で判別し、\`detail\` を読む。\`errors\` は誤りのある値の位置を JSON Pointer で示す。\`type\` の末尾が、この頁の見出しである。

| code | status | title | 標題 |
|---|---|---|---|
${codes.map(line).join('\n')}

${codes.map(section).join('\n')}`;
