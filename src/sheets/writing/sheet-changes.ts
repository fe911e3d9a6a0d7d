import { areasOverlap, cellName, isInside, type Area } from '../../workbook/cell-address';
import type { Change } from '../../workbook/patch';
import {
  emptySheet,
  findSheet,
  numberFormatAt,
  usedArea,
  valueAt,
  type SheetSnapshot,
  type Snapshot,
} from '../../workbook/snapshot';
import { ownedSheets, sheetMark, type SheetKind } from '../ownership';
import type { SheetFinding } from '../scoresheet';
import { freeTitle } from '../sheet-title';
import type { Language } from '../../text/language';
import { sheetPhrases, sheetTitles } from '../../text/sheet-words';
import { formatChanges, writeChanges, type CellToFormat, type CellToWrite } from './cell-blocks';
import { chartChanges } from './chart-changes';
import { cellDiffers, sameArea } from './cells';
import { isUnwritten } from './free-space';
import { rowHeight, type ImageRow, type SheetImage } from './sheet-image';
import { printSetup } from './styles';

/** Below what a person has written there, our block keeps this many empty rows. */
const GAP = 2;

export interface SheetChanges {
  readonly changes: readonly Change[];
  readonly findings: readonly SheetFinding[];
}

/**
 * Everything that has to change for our sheet of that kind to look like the image; nothing where it already does.
 * @param view anew where the sheet has got another head: what is in view and how it is printed is then set once more
 */
export function sheetChanges(
  snapshot: Snapshot,
  kind: SheetKind,
  image: SheetImage,
  language: Language,
  view: 'kept' | 'anew' = 'kept',
): SheetChanges {
  const owned = ownedSheets(snapshot).find((candidate) => candidate.kind === kind);
  const sheet = owned === undefined ? null : findSheet(snapshot, owned.sheet);
  if (owned === undefined || sheet === null) {
    return { changes: newSheetChanges(snapshot, kind, image, language), findings: [] };
  }
  const place = placeFor(sheet, owned.area, image);
  const changes = [
    ...blockChanges(sheet, owned.area, place, image, language),
    ...(view === 'anew' ? firstViewChanges(sheet.name, place, image, language) : []),
    ...markChanges(kind, sheet.name, owned.area, place),
    ...chartChanges(snapshot, sheet, kind, image.charts ?? [], place),
  ];
  if (changes.length === 0) return { changes, findings: [] };
  if (sheet.isProtected) {
    return { changes: [], findings: [finding('result-sheet-protected', sheet.name, null)] };
  }
  const hasMoved = place.top !== owned.area.top;
  return {
    changes,
    findings: hasMoved
      ? [
          finding(
            'result-sheet-moved',
            sheet.name,
            cellName({ row: place.top, column: place.left }),
          ),
        ]
      : [],
  };
}

/** A new last sheet that looks like the image. */
export function newSheetChanges(
  snapshot: Snapshot,
  kind: SheetKind,
  image: SheetImage,
  language: Language,
): readonly Change[] {
  const title = freeTitle(
    sheetTitles[language][kind],
    snapshot.sheets.map((sheet) => sheet.name),
  );
  const place = areaOf(image, 0, 0);
  return [
    ...unmarkedSheetChanges(title, image, language),
    ...markChanges(kind, title, null, place),
    ...chartChanges(snapshot, emptySheet(title), kind, image.charts ?? [], place),
  ];
}

/** A new last sheet of that free title that looks like the image and is the user's from then on. */
export function unmarkedSheetChanges(
  title: string,
  image: SheetImage,
  language: Language,
): readonly Change[] {
  return [
    { kind: 'add-sheet', sheet: title },
    ...blockChanges(emptySheet(title), null, areaOf(image, 0, 0), image, language),
  ];
}

function finding(
  code: 'result-sheet-protected' | 'result-sheet-moved',
  sheet: string,
  cell: string | null,
): SheetFinding {
  const severity = code === 'result-sheet-protected' ? 'warning' : 'info';
  return { severity, message: { code, params: { sheet } }, sheet, cell };
}

function areaOf(image: SheetImage, top: number, left: number): Area {
  return {
    top,
    left,
    bottom: top + image.rows.length - 1,
    right: left + image.columnWidths.length - 1,
  };
}

/** Where the block stands now, or below everything where it would have to grow over what a person wrote. */
function placeFor(sheet: SheetSnapshot, before: Area, image: SheetImage): Area {
  const here = areaOf(image, before.top, before.left);
  if (isUnwritten(sheet, here, before)) return here;
  const bottoms = [before, ...sheet.merges, ...sheet.tables].map((area) => area.bottom);
  const lowest = Math.max(usedArea(sheet)?.bottom ?? 0, ...bottoms);
  return areaOf(image, lowest + GAP + 1, before.left);
}

function markChanges(
  kind: SheetKind,
  sheet: string,
  before: Area | null,
  area: Area,
): readonly Change[] {
  if (before !== null && sameArea(before, area)) return [];
  return [{ kind: 'define-name', name: sheetMark(kind), sheet, area, hidden: true }];
}

function blockChanges(
  sheet: SheetSnapshot,
  before: Area | null,
  place: Area,
  image: SheetImage,
  language: Language,
): readonly Change[] {
  const isMoved = before?.top !== place.top || before.left !== place.left;
  const isReshaped = isMoved || before.right !== place.right;
  const writes: CellToWrite[] = [];
  const formats: CellToFormat[] = [];
  const unmerged: Change[] = [];
  const shaped: Change[] = [];
  const heights: RowToFit[] = [];
  const merges = mergesIn(image, place);
  const merged = new Set<Area>();
  for (const [down, row] of image.rows.entries()) {
    const top = place.top + down;
    const isOutside = before === null || top > before.bottom;
    const area = { ...place, top, bottom: top };
    const own = merges.filter((merge) => areasOverlap(merge, area));
    const isRestyled = isReshaped || isOutside || !looksRight(sheet, row, top, place, own);
    for (const [across, { value, format }] of row.cells.entries()) {
      const column = place.left + across;
      if (cellDiffers(sheet, top, column, value)) writes.push({ row: top, column, value });
      if (isRestyled) formats.push({ row: top, column, format });
    }
    const height = neededHeight(sheet, row, top, place, image, isRestyled);
    if (height !== null) heights.push({ row: top, height });
    if (!isRestyled) continue;
    if (hasMerges(sheet, area)) unmerged.push({ kind: 'unmerge', sheet: sheet.name, area });
    for (const merge of own) {
      // One over several rows is wanted by each of them.
      if (merged.has(merge)) continue;
      merged.add(merge);
      shaped.push({ kind: 'merge', sheet: sheet.name, area: merge });
    }
  }
  if (before !== null) vacate(sheet, before, place, writes, formats, unmerged);
  return [
    ...unmerged,
    ...formatChanges(sheet.name, formats),
    ...writeChanges(sheet.name, writes),
    ...shaped,
    ...heightChanges(sheet.name, heights),
    ...(isReshaped ? widthChanges(sheet.name, place.left, image) : []),
    ...(isMoved ? viewChanges(sheet.name, before, place, image, language) : []),
  ];
}

/** Empties what we wrote earlier outside the new place. */
function vacate(
  sheet: SheetSnapshot,
  before: Area,
  place: Area,
  writes: CellToWrite[],
  formats: CellToFormat[],
  unmerged: Change[],
): void {
  for (let row = before.top; row <= before.bottom; row += 1) {
    const isBelow = row > place.bottom || row < place.top;
    for (let column = before.left; column <= before.right; column += 1) {
      if (isInside({ row, column }, place)) continue;
      if (cellDiffers(sheet, row, column, null)) writes.push({ row, column, value: null });
      formats.push({ row, column, format: {} });
    }
    const area = { ...before, top: row, bottom: row };
    if (isBelow && hasMerges(sheet, area)) {
      unmerged.push({ kind: 'unmerge', sheet: sheet.name, area });
    }
  }
}

/** The height to set; null where it is right already: a person's own height stays until the texts need another. */
function neededHeight(
  sheet: SheetSnapshot,
  row: ImageRow,
  top: number,
  place: Area,
  { columnWidths }: SheetImage,
  isRestyled: boolean,
): number | null {
  const values = row.cells.map((cell) => cell.value);
  const height = rowHeight(row, values, columnWidths);
  if (isRestyled) return height;
  const before = values.map((_, across) => valueAt(sheet, top, place.left + across));
  return rowHeight(row, before, columnWidths) === height ? null : height;
}

/** Whether the row already has the look that its values ask for: only values and merges can be read back. */
function looksRight(
  sheet: SheetSnapshot,
  row: ImageRow,
  top: number,
  place: Area,
  wanted: readonly Area[],
): boolean {
  const isAsStyled = row.styledBy.every((across) => {
    const cell = row.cells[across];
    return cell === undefined || !cellDiffers(sheet, top, place.left + across, cell.value);
  });
  const areFormatsRight = row.cells.every(
    ({ value, format }, across) =>
      typeof value !== 'number' ||
      format.numberFormat === undefined ||
      numberFormatAt(sheet, top, place.left + across) === format.numberFormat,
  );
  const area = { ...place, top, bottom: top };
  const merges = sheet.merges.filter((merge) => areasOverlap(merge, area));
  const areMergesRight =
    merges.length === wanted.length &&
    wanted.every((merge) => merges.some((found) => sameArea(found, merge)));
  return isAsStyled && areFormatsRight && areMergesRight;
}

/** The merged cells of an image that stands there. */
function mergesIn({ rows }: SheetImage, place: Area): readonly Area[] {
  return rows.flatMap((row, down) => {
    const top = place.top + down;
    return mergesOf(row, { ...place, top, bottom: top });
  });
}

/** The merged cells of a row that stands in this area. */
function mergesOf(row: ImageRow, area: Area): readonly Area[] {
  if (row.isMerged) return [area];
  return row.cells.flatMap(({ span = 1, down = 1 }, across) => {
    const left = area.left + across;
    const bottom = area.bottom + down - 1;
    return span > 1 || down > 1 ? [{ ...area, left, right: left + span - 1, bottom }] : [];
  });
}

interface RowToFit {
  readonly row: number;
  readonly height: number;
}

/** Rows are in ascending order; neighbours of equal height are one change. */
function heightChanges(sheet: string, rows: readonly RowToFit[]): readonly Change[] {
  const groups: { first: number; last: number; height: number }[] = [];
  for (const { row, height } of rows) {
    const last = groups.at(-1);
    if (last?.last === row - 1 && last.height === height) last.last = row;
    else groups.push({ first: row, last: row, height });
  }
  return groups.map((group) => ({ kind: 'row-height', sheet, ...group }));
}

function hasMerges(sheet: SheetSnapshot, area: Area): boolean {
  return sheet.merges.some((merge) => areasOverlap(merge, area));
}

function widthChanges(sheet: string, left: number, image: SheetImage): readonly Change[] {
  return image.columnWidths.map((width, across) => ({
    kind: 'column-width',
    sheet,
    first: left + across,
    last: left + across,
    width,
  }));
}

/** What is set once and then left to the user: frozen rows, the page, the hint. */
function viewChanges(
  sheet: string,
  before: Area | null,
  place: Area,
  image: SheetImage,
  language: Language,
): readonly Change[] {
  const changes: Change[] = [];
  const { hint } = image;
  const { top, left } = place;
  if (before === null) changes.push(...firstViewChanges(sheet, place, image, language));
  else if (hint !== null) {
    const area = { ...before, bottom: before.top, right: before.left };
    changes.push({ kind: 'input-message', sheet, area, title: '', text: '' });
  }
  if (hint !== null) {
    const title = sheetPhrases[language].hintTitle;
    const area = { top, left, bottom: top, right: left };
    changes.push({ kind: 'input-message', sheet, area, title, text: hint });
  }
  return changes;
}

/** A block that a person's notes have pushed down leaves the panes alone: they would fill the screen. */
function firstViewChanges(
  sheet: string,
  place: Area,
  image: SheetImage,
  language: Language,
): readonly Change[] {
  const { frozen, repeated, orientation } = image;
  const { top } = place;
  const isInView = frozen.rows > 0 && top === 0;
  const setup = printSetup(
    orientation,
    repeated === null ? null : { first: top + repeated.first, last: top + repeated.last },
  );
  return [
    ...(isInView ? [{ kind: 'freeze', sheet, ...frozen } as const] : []),
    { kind: 'print', sheet, setup },
    ...guideChanges(sheet, place, image, language),
  ];
}

function guideChanges(
  sheet: string,
  { top, left }: Area,
  { guides = [] }: SheetImage,
  language: Language,
): readonly Change[] {
  const title = sheetPhrases[language].hintTitle;
  return guides.map(({ area, text }) => ({
    kind: 'input-message',
    sheet,
    area: {
      top: top + area.top,
      left: left + area.left,
      bottom: top + area.bottom,
      right: left + area.right,
    },
    title,
    text,
  }));
}
