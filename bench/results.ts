import { readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';

/** One line of the table. Figures are texts, each with its unit. */
export interface BenchRow {
  readonly work: string;
  readonly figure: string;
  /** What it is measured against, in the same run. */
  readonly beside: string;
  readonly ratio: string;
  readonly aim: string;
}

const file = new URL('RESULTS.md', import.meta.url);
const head =
  '# Results of `npm run bench`\n\nEach section is written anew by the bench of its name; a figure stands beside its limit in the same run.\n';

const tableOf = (rows: readonly BenchRow[]): string =>
  [
    '| work | figure | beside | ratio | aim |',
    '|---|---|---|---|---|',
    ...rows.map(({ work, figure, beside, ratio, aim }) => `| ${work} | ${figure} | ${beside} | ${ratio} | ${aim} |`),
  ].join('\n');

const machine = (): string => {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${new Date().toISOString().slice(0, 10)}, Node.js ${process.versions.node}, ${String(cpus().length)} × ${cpu?.model.trim() ?? 'unknown'}, ${String(memory)} GB`;
};

/** Prints the rows, and puts them into bench/RESULTS.md under the bench's name, with machine and date. */
export const keepResults = async (bench: string, rows: readonly BenchRow[], note = ''): Promise<void> => {
  console.log(tableOf(rows));
  const before = await readFile(file, 'utf8').catch(() => head);
  const sections = before.split(/(?=^## )/mu).filter((section) => !section.startsWith(`## ${bench}\n`));
  const section = `## ${bench}\n\n${machine()}${note === '' ? '' : `. ${note}`}\n\n${tableOf(rows)}\n`;
  await writeFile(file, `${sections.map((text) => text.trimEnd()).join('\n\n')}\n\n${section}`);
};
