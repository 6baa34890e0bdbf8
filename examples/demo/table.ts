const isWide = (character: string): boolean =>
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(character);

/** Columns of a terminal that a text takes; most Japanese characters take two. */
export const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (isWide(character) ? 2 : 1), 0);

export const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** Rows with their columns in line. */
export const table = (rows: readonly (readonly string[])[], indent = '  '): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  return rows
    .map(
      (row) =>
        indent +
        row
          .map((cell, column) => padded(cell, widths[column] ?? 0))
          .join('  ')
          .trimEnd(),
    )
    .join('\n');
};

/** Breaks a text at a width of the terminal, with the rest hanging under it. */
export const wrapped = (text: string, width: number, hanging: string): string => {
  let line = '';
  const lines: string[] = [];
  // Latin words stay whole; Japanese breaks anywhere.
  const parts = text.match(/[\u0021-\u007e]+ ?| |[\u0080-\u{10ffff}]/gu) ?? [];
  for (const part of parts) {
    if (widthOf(line + part) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
  }
  return [...lines, line].join(`\n${hanging}`);
};
