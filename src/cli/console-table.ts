/** How a column of a printed table is set. */
export interface ColumnStyle {
  readonly align: 'left' | 'right';
  /** Longer texts are wrapped at spaces. */
  readonly widest: number;
}

/** Rows of text as lines of equal columns, the first row being the header, with a rule below it. */
export function consoleTable(
  rows: readonly (readonly string[])[],
  columns: readonly ColumnStyle[],
): string {
  const wrapped = rows.map((row) =>
    columns.map((column, index) => wrap(row[index] ?? '', column.widest)),
  );
  const widths = columns.map((_, index) =>
    Math.max(1, ...wrapped.flatMap((row) => (row[index] ?? []).map(width))),
  );
  const lines: string[] = [];
  wrapped.forEach((row, rowIndex) => {
    const height = Math.max(1, ...row.map((cell) => cell.length));
    for (let line = 0; line < height; line += 1) {
      const cells = columns.map((column, index) => {
        const text = row[index]?.[line] ?? '';
        const gap = ' '.repeat((widths[index] ?? 0) - width(text));
        return column.align === 'right' ? gap + text : text + gap;
      });
      lines.push(cells.join('  ').trimEnd());
    }
    if (rowIndex === 0) lines.push(widths.map((size) => '─'.repeat(size)).join('  '));
  });
  return lines.join('\n');
}

/** Columns that a text takes on the screen: a letter with its marks is one. */
function width(text: string): number {
  return [...text.normalize('NFC').replace(/\p{M}/gu, '')].length;
}

function wrap(text: string, widest: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.normalize('NFC').split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && width(longer) > widest) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  lines.push(line);
  return lines;
}
