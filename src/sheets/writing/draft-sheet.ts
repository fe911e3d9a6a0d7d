import type { Area } from '../../workbook/cell-address';
import type { CellFormat, Change, Patch } from '../../workbook/patch';
import { usedArea, valueAt, type SheetSnapshot, type Snapshot } from '../../workbook/snapshot';
import { foldTitle } from '../sheet-title';
import { formatChanges, writeChanges, type CellToFormat } from './cell-blocks';
import { cellsOf } from './cells';
import type { DraftBand, DraftText } from './draft-page';
import { columnCuts, columnWidths } from './draft-columns';
import { bandRows, type PlacedPiece } from './draft-rows';
import { printSetup, styles } from './styles';

/** Of a sheet's title. */
const LONGEST_TITLE = 31;

/** A document on a new last sheet: a row a line, merged over the width that it has on paper; ready to be printed. */
export function draftSheetPatch(
  snapshot: Snapshot,
  wantedTitle: string,
  bands: readonly DraftBand[],
): Patch {
  const sheet = numberedTitle(
    wantedTitle,
    snapshot.sheets.map(({ name }) => name),
  );
  const { cuts, cells, heights } = draftCells(bands);
  const formats: CellToFormat[] = cells.flatMap(({ area, format }) =>
    cellsOf(area).map((cell) => ({ ...cell, format })),
  );
  const texts = cells.filter(({ value }) => value !== null);
  return {
    changes: [
      { kind: 'add-sheet', sheet },
      ...formatChanges(sheet, formats),
      ...writeChanges(
        sheet,
        texts.map(({ area, value }) => ({ row: area.top, column: area.left, value })),
      ),
      ...texts
        .filter(({ area }) => area.right > area.left || area.bottom > area.top)
        .map(({ area }): Change => ({ kind: 'merge', sheet, area })),
      ...heights.map((height, row): Change => {
        return { kind: 'row-height', sheet, first: row, last: row, height };
      }),
      ...columnWidths(cuts).map((width, column): Change => {
        return { kind: 'column-width', sheet, first: column, last: column, width };
      }),
      { kind: 'print', sheet, setup: printSetup('portrait', null) },
    ],
  };
}

/** The sheet that already says exactly this, word for word; null where there is none. */
export function draftSheetThere(snapshot: Snapshot, bands: readonly DraftBand[]): string | null {
  const wanted = draftCells(bands).cells.filter(({ value }) => value !== null);
  const isSame = (sheet: SheetSnapshot): boolean =>
    filledCells(sheet) === wanted.length &&
    wanted.every(({ area, value }) => valueAt(sheet, area.top, area.left) === value);
  return snapshot.sheets.find(isSame)?.name ?? null;
}

function filledCells(sheet: SheetSnapshot): number {
  if (usedArea(sheet) === null) return 0;
  return sheet.values.flat().filter((value) => value !== null && value !== '').length;
}

interface DraftCell {
  readonly area: Area;
  readonly value: string | null;
  readonly format: CellFormat;
}

function draftCells(bands: readonly DraftBand[]): {
  readonly cuts: readonly number[];
  readonly cells: readonly DraftCell[];
  readonly heights: readonly number[];
} {
  const cuts = columnCuts(bands);
  const cells: DraftCell[] = [];
  const heights: number[] = [];
  for (const band of bands) {
    const rows = bandRows(band);
    for (const placed of rows.pieces) cells.push(cellOf(placed, cuts, heights.length));
    heights.push(...rows.heights);
  }
  return { cuts, cells, heights };
}

function cellOf(
  { piece, first, last, isCell = false }: PlacedPiece,
  cuts: readonly number[],
  top: number,
): DraftCell {
  const area = {
    top: top + first,
    bottom: top + last,
    left: nearest(cuts, piece.left),
    right: nearest(cuts, piece.right) - 1,
  };
  return piece.kind === 'rule'
    ? { area, value: null, format: { fill: '000000' } }
    : {
        area,
        value: piece.text === '' ? null : piece.text,
        format: isCell ? cellFormat(piece) : textFormat(piece),
      };
}

/** The index of the cut that an edge was drawn to. */
function nearest(cuts: readonly number[], edge: number): number {
  const distances = cuts.map((cut) => Math.abs(cut - edge));
  return distances.indexOf(Math.min(...distances));
}

function textFormat({
  size,
  bold,
  italic,
  alignment,
  hasBlank,
  before,
  after,
}: DraftText): CellFormat {
  return {
    ...styles.blank,
    fontSize: size,
    bold,
    italic,
    horizontal: alignment,
    vertical: before > after ? 'bottom' : 'top',
    wrap: true,
    ...(hasBlank ? { fill: styles.toFillIn.fill } : {}),
  };
}

function cellFormat(text: DraftText): CellFormat {
  return { ...textFormat(text), vertical: 'center', bordered: true };
}

/** The wanted title, with a number behind it where it is taken: an earlier draft stays as it is. */
function numberedTitle(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map(foldTitle));
  let title = wanted.slice(0, LONGEST_TITLE).trimEnd();
  for (let count = 2; known.has(foldTitle(title)); count += 1) {
    const ending = ` (${count})`;
    title = wanted.slice(0, LONGEST_TITLE - ending.length).trimEnd() + ending;
  }
  return title;
}
