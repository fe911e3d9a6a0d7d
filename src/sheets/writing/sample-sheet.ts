import { sampleWords } from '../../text/sample-words';
import type { Change, Patch, WrittenValue } from '../../workbook/patch';
import type { Snapshot } from '../../workbook/snapshot';
import { freeTitle } from '../sheet-title';
import { formatChanges, writeChanges } from './cell-blocks';
import { numberStyle, printSetup, styles } from './styles';

/** A row a unit: the scores of the four criteria, bonus, penalty. Two units tie, so that a tie can be seen too. */
const SCORES: readonly (readonly (number | null)[])[] = [
  [37.5, 18.5, 18, 19, 0.5, null],
  [39, 19, 19.25, 19.5, 1, null],
  [38.5, 19, 18.5, 19, null, null],
  [36.5, 18, 18.5, 18.5, null, 0.25],
  [38, 19.25, 18.75, 19, null, null],
  [37, 18, 17.5, 18, null, null],
];

/** Of the number, the unit, then every score. */
const WIDTHS = [6, 24, 16, 16, 16, 16, 11, 11];
const HEADER_ROW = 5;
const FIRST_UNIT = HEADER_ROW + 1;

/** A new last sheet with a small scoring table to try on; `year` is the award year that its title says. */
export function sampleSheetPatch(snapshot: Snapshot, year: string): Patch {
  const words = sampleWords;
  const sheet = freeTitle(
    words.sheet,
    snapshot.sheets.map(({ name }) => name),
  );
  const right = WIDTHS.length - 1;
  const titles = [words.authority, words.bloc, words.title(year), words.illustration].map(
    (value, row) => ({ row, column: 0, value, format: row === 3 ? styles.hint : styles.title }),
  );
  const headings: readonly string[] = [
    words.number,
    words.unit,
    ...words.criteria.map(([name, maximum]) => words.criterion(name, maximum)),
    words.bonus,
    words.penalty,
  ];
  const header = headings.map((value, column) => ({
    row: HEADER_ROW,
    column,
    value,
    format: styles.heading,
  }));
  const units = words.units.flatMap((name, unit) => {
    const values: readonly WrittenValue[] = [unit + 1, name, ...(SCORES[unit] ?? [])];
    return values.map((value, column) => ({
      row: FIRST_UNIT + unit,
      column,
      value,
      format: column === 0 ? styles.whole : column === 1 ? styles.text : numberStyle(2),
    }));
  });
  const cells = [...titles, ...header, ...units];
  return {
    changes: [
      { kind: 'add-sheet', sheet },
      ...formatChanges(sheet, cells),
      ...writeChanges(sheet, cells),
      ...titles.map(({ row }): Change => {
        return { kind: 'merge', sheet, area: { top: row, left: 0, bottom: row, right } };
      }),
      ...WIDTHS.map((width, column): Change => {
        return { kind: 'column-width', sheet, first: column, last: column, width };
      }),
      { kind: 'row-height', sheet, first: HEADER_ROW, last: HEADER_ROW, height: 54 },
      { kind: 'freeze', sheet, rows: FIRST_UNIT, columns: 2 },
      {
        kind: 'print',
        sheet,
        setup: printSetup('landscape', { first: HEADER_ROW, last: HEADER_ROW }),
      },
    ],
  };
}
