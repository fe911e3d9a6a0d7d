import { wholePoints, type Points } from '../../scoring/points';
import { printLabels, type PrintLabels } from '../../text/page-frame-words';
import type { CellPlace } from '../../workbook/cell-address';
import { findSheet, type Snapshot } from '../../workbook/snapshot';
import { findBlocSheet } from '../user-sheets';
import { fold, tidy } from './fold';
import { labelledCells } from './cells/labelled-cells';
import { sheetGrid, type SheetGrid } from './sheet-grid';

type TextKey = Exclude<keyof PrintLabels, 'baseSalary'>;

/** What stands at the head and the foot of printed pages; null where nobody says it. */
export type PrintFacts = Readonly<Record<TextKey, string | null>> & {
  /** In đồng a month; unreadable where the cell holds something else than an amount. */
  readonly baseSalary: Points | 'unreadable' | null;
};

export const noPrintFacts: PrintFacts = {
  superior: null,
  place: null,
  preparer: null,
  signerRole: null,
  signer: null,
  baseSalary: null,
};

const KEYS = [
  'superior',
  'place',
  'preparer',
  'signerRole',
  'signer',
  'baseSalary',
] as const satisfies readonly (keyof PrintLabels)[];

const KEY_OF: ReadonlyMap<string, keyof PrintLabels> = new Map(
  [printLabels.vi, printLabels.en].flatMap((labels) =>
    KEYS.map((key) => [fold(labels[key]), key] as const),
  ),
);

/** What the sheet "Thông tin khối" says in rows that a person may add to it: agency, place, signatures, base salary. */
export function readPrintFacts(snapshot: Snapshot): PrintFacts {
  const found = findBlocSheet(snapshot);
  const sheet = found === null ? null : findSheet(snapshot, found.sheet);
  const grid = sheet === null ? null : sheetGrid(sheet);
  if (grid === null) return noPrintFacts;
  const places = new Map<keyof PrintLabels, CellPlace>();
  for (const { key, place } of labelledCells(grid, KEY_OF)) {
    if (!places.has(key)) places.set(key, place);
  }
  const text = (key: TextKey): string | null => {
    const place = places.get(key);
    const words = place === undefined ? '' : tidy(grid.wordsAt(place.row, place.column));
    return /[\p{L}\d]/u.test(words) ? words : null;
  };
  return {
    superior: text('superior'),
    place: text('place'),
    preparer: text('preparer'),
    signerRole: text('signerRole'),
    signer: text('signer'),
    baseSalary: salaryAt(grid, places.get('baseSalary') ?? null),
  };
}

/** Wages outside of these are a slip, such as one counted in thousands. */
const LEAST = 100_000;
const MOST = 100_000_000;

/** "2.340.000 đồng", "2340000" */
function salaryAt(grid: SheetGrid, place: CellPlace | null): PrintFacts['baseSalary'] {
  if (place === null) return null;
  const value = grid.valueAt(place.row, place.column);
  const words = fold(grid.wordsAt(place.row, place.column));
  if (words === '') return null;
  const amount = typeof value === 'number' ? value : amountIn(words);
  const isAmount = Number.isInteger(amount) && amount >= LEAST && amount <= MOST;
  return isAmount ? wholePoints(amount) : 'unreadable';
}

function amountIn(words: string): number {
  const [, figures = ''] = /^([\d., ]+?)\s*(?:đ|đồng|vnđ)?(?:\s*\/\s*tháng)?$/u.exec(words) ?? [];
  const isGrouped = /^\d{1,3}([., ])\d{3}(?:\1\d{3})*$/u.test(figures);
  if (!isGrouped && !/^\d+$/.test(figures)) return Number.NaN;
  return Number(figures.replace(/[., ]/g, ''));
}
