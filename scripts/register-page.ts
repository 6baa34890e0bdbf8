import { registerColumns } from '../src/register/columns/register-columns.js';
import { givenColumns } from '../src/register/columns/given-columns.js';

const given = givenColumns
  .map(({ name, heading, kind }) => `| \`${name}\` | ${heading.ja} | ${heading.en} | ${kind.means.en} |`)
  .join('\n');

const derived = registerColumns
  .filter((column) => 'cell' in column)
  .map(({ name, heading }) => `| \`${name}\` | ${heading.ja} | ${heading.en} |`)
  .join('\n');

/** docs/register.md. */
export const registerPage = (): string => `# The register of leaks / 漏えい等台帳

Written by \`npm run docs\` from \`src/register/columns\`; a test compares the two.

## Taking it out / 出力

    curl -s "$SOKUHO/v1/incidents/export?format=xlsx" -H "authorization: Bearer $KEY" -o register.xlsx

\`format\` is \`csv\` (the default), \`xlsx\` or \`ndjson\`; \`from\` and \`to\` choose by the date of knowing in Japan, \`regime\` by law, \`drill=true\`
takes exercises instead of real incidents. Headings and words are Japanese or English, by \`lang\` or \`Accept-Language\`. The rows stand in the
order in which they were logged, and all of it is of one moment. That it was taken is an entry of the record (\`register.exported\`).

- CSV is UTF-8 with a byte order mark (Excel needs it), by RFC 4180. A cell that begins with \`=\`, \`+\`, \`-\`, \`@\`, a tab or a line break, with one of
  these in another width, behind anything that a spreadsheet skips, or with an apostrophe, gets an apostrophe before it, so that no spreadsheet runs it.
- A workbook holds texts as strings, which are never formulas, numbers as numbers, and dates as dates, under
  headings that stay in sight and filter; a text longer than the 32,767 characters of a cell is cut.
- NDJSON holds one incident a line, as \`GET /v1/incidents/{id}\` names its parts, with \`facts\` as known now. Nothing is rounded or put into words there.
- Moments in CSV and workbooks are Japan's time to the second; dates are \`YYYY-MM-DD\`.

Two exports run at once in each process; one more is answered 429. Who takes nothing for a minute loses the rest.

## Bringing one in / 取込み

    curl -s "$SOKUHO/v1/incidents/import?dryRun=true" -H "authorization: Bearer $KEY" -H 'content-type: text/csv' --data-binary @register.csv

The body is CSV (\`text/csv\`, UTF-8 or what \`charset\` says: \`shift_jis\` under any of its names, \`euc-jp\`, \`utf-16\`; a byte order mark goes before it, and
cells may be parted by tabs), a workbook (XLSX, its first visible sheet) or NDJSON (\`application/x-ndjson\`, each line a body of \`POST /v1/incidents\`). \`GET /v1/incidents/import/template\` gives the headings to fill in. A column is
named by its name or by its heading in either language; title, moment of knowing and kind of cause are needed, a column that nobody knows is refused.
Spacing within a heading says nothing; columns without a heading and rows in which nothing stands are none; what is hidden in a workbook is refused.

- Each row is checked, and then logged, exactly as \`POST /v1/incidents\` does it, with its assessment, deadlines, reminders, playbooks and entry of the record.
- All rows are logged or none, in one transaction. The refusal names each wrong value by a pointer that begins with the line (\`/12/awareAt\`).
- \`onError=skip\` logs the good rows and answers what was wrong with the others; \`dryRun=true\` checks and logs nothing.
- A cell that cannot be read is refused once, in terms of its column. Dates may be 令和8年11月24日（火）午後3時, counts 1,200人, yes and no ○ and なし.
- An incident that is there already, told by its 案件ID, is refused, so that a register that comes back does not double itself. \`onExisting=skip\`
  passes over it; \`onExisting=update\` takes over what the row says anew: facts as a revision that became known at the import, the rest as a change.
  An empty cell takes nothing away, and what dates are counted from (the moment of knowing, the regime) is refused where it differs. A row of the
  same title and moment of knowing as another is logged with a warning (\`probable_duplicate\`).
- What an export wrote can be brought in again. What follows from the rest (states, dates, filings) is passed over, and the answer names it. CSV
  brings back what its columns hold, NDJSON all that was entered; neither brings decisions, filings, files or drafts.
- Up to 100,000 rows and \`SOKUHO_FILE_LIMIT_MB\` (16 MB as a workbook); the answer lists 1,000 rows of each kind and counts all. While it runs, other changes of the same
  organisation wait. Send an \`Idempotency-Key\`, and it is done once.
- A duty of an old incident is reminded of once, for all its steps that have passed, as after a downtime. One that was filed long ago is
  overdue until its filing is recorded: record the filings before the next sweep of reminders where that matters (stop the workers meanwhile).

## Columns that are entered / 入力する列

| name | 見出し | heading | what stands in it |
|---|---|---|---|
${given}

## Columns that follow from them / 導出する列

Duties are those of the first regime; those of further regimes stand together in one column.

| name | 見出し | heading |
|---|---|---|
${derived}
`;
