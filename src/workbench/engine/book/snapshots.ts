import { union } from '../../../workbook/cell-address';
import {
  usedArea as snapshotArea,
  type DefinedName,
  type SheetSnapshot,
  type Snapshot,
} from '../../../workbook/snapshot';
import {
  chartFromText,
  chartMark,
  markedChart,
  textFormula,
  textOfFormula,
} from '../../../workbook/chart';
import { keptNamespace, keptPartXml, keptTextIn } from '../../../workbook/kept-part';
import { parseFullAddress } from './references';
import { plainLook } from './cell-look';
import { chartInSheet, ownCharts } from './charts';
import { cellAt, putCell, usedArea, wholeSheet, type Sheet } from './sheet';
import { shownText } from './shown-text';
import {
  addSheet,
  freshId,
  namespaceOf,
  newWorkbook,
  sheetNamed,
  type Name,
  type Workbook,
} from './workbook';

/** A workbook in memory that holds what the snapshot says. */
export function workbookFrom(snapshot: Snapshot): Workbook {
  const book = newWorkbook(snapshot.workbookName);
  for (const sheet of snapshot.sheets) fillSheet(book, addSheet(book, sheet.name), sheet);
  const visible = book.sheets.find(({ visibility }) => visibility === 'visible');
  if (visible !== undefined) book.selection = { ...book.selection, sheetId: visible.id };
  book.names = snapshot.names.map((name) => nameFrom(book, name));
  addCharts(book, snapshot);
  if (snapshot.keptText !== null) {
    book.customXmlParts.push({ id: freshId(book), xml: keptPartXml(snapshot.keptText) });
  }
  return book;
}

function fillSheet(book: Workbook, sheet: Sheet, from: SheetSnapshot): void {
  sheet.visibility = from.visibility;
  sheet.isProtected = from.isProtected;
  sheet.merges = [...from.merges];
  sheet.tables = from.tables.map((area, index) => {
    return { id: freshId(book), name: `Table${book.nextId}_${index}`, area };
  });
  for (const row of from.hiddenRows) sheet.hiddenRows.add(row);
  for (const column of from.hiddenColumns) sheet.hiddenColumns.add(column);
  for (const [down, values] of from.values.entries()) {
    for (const [across, value] of values.entries()) {
      const formula = from.formulas[down]?.[across] ?? null;
      const numberFormat = from.numberFormats[down]?.[across] ?? 'General';
      if (value === null && formula === null && numberFormat === 'General') continue;
      const cell = { value, text: null, formula, numberFormat, look: plainLook };
      const text = from.texts[down]?.[across] ?? '';
      const place = { row: from.origin.row + down, column: from.origin.column + across };
      putCell(sheet, place.row, place.column, shownText(cell) === text ? cell : { ...cell, text });
    }
  }
}

/** The charts of ours that are described in names; others are not in the snapshot. */
function addCharts(book: Workbook, { sheets, names }: Snapshot): void {
  for (const { name: title, charts = [] } of sheets) {
    const sheet = sheetNamed(book, title);
    for (const name of charts) {
      const mark = chartMark(name);
      const text = names.find((known) => markedChart(known.name) === name)?.text ?? '';
      const chart = chartFromText(text);
      if (sheet === null || chart === null) continue;
      const idOf = (source: string | null) =>
        (source === null ? null : sheetNamed(book, source)?.id) ?? sheet.id;
      sheet.charts.push(chartInSheet(freshId(book), mark, chart, idOf));
    }
  }
}

function nameFrom(book: Workbook, { name, hidden, sheet, area, text }: DefinedName): Name {
  if (text !== undefined) {
    return { name, visible: !hidden, comment: '', target: { formula: textFormula(text) } };
  }
  const found = sheet === null ? null : sheetNamed(book, sheet);
  const target =
    found === null || area === null ? { formula: '=#REF!' } : { sheetId: found.id, area };
  return { name, visible: !hidden, comment: '', target };
}

/**
 * The snapshot that a host should read of the workbook: the used range is that of values and merges, and hidden rows and
 * columns are told inside it only.
 */
export function snapshotOf(book: Workbook): Snapshot {
  return {
    workbookName: book.name,
    sheets: book.sheets.map(sheetSnapshot),
    names: book.names.map((name) => definedName(book, name)),
    keptText: keptText(book),
  };
}

function keptText(book: Workbook): string | null {
  const part = book.customXmlParts.find((kept) => namespaceOf(kept) === keptNamespace);
  return part === undefined ? null : keptTextIn(part.xml);
}

function sheetSnapshot(sheet: Sheet): SheetSnapshot {
  const area = sheet.merges.reduce(
    (used, merge) => (used === null ? merge : union(used, merge)),
    usedArea(sheet, wholeSheet, true),
  );
  const rows = area === null ? [] : numbersBetween(area.top, area.bottom);
  const columns = area === null ? [] : numbersBetween(area.left, area.right);
  const cells = rows.map((row) => columns.map((column) => cellAt(sheet, row, column)));
  const charts = ownCharts(sheet.charts);
  const snapshot: SheetSnapshot = {
    name: sheet.name,
    visibility: sheet.visibility,
    origin: { row: area?.top ?? 0, column: area?.left ?? 0 },
    values: cells.map((row) => row.map(({ value }) => value)),
    texts: cells.map((row) => row.map(shownText)),
    numberFormats: cells.map((row) => row.map(({ numberFormat }) => numberFormat)),
    formulas: cells.map((row) => row.map(({ formula }) => formula)),
    merges: sheet.merges,
    tables: sheet.tables.map((table) => table.area),
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: sheet.isProtected,
    ...(charts.length === 0 ? {} : { charts }),
  };
  const used = snapshotArea(snapshot);
  const inside = (from: number, to: number) => (place: number) => place >= from && place <= to;
  if (used === null) return snapshot;
  return {
    ...snapshot,
    hiddenRows: ascending(sheet.hiddenRows).filter(inside(used.top, used.bottom)),
    hiddenColumns: ascending(sheet.hiddenColumns).filter(inside(used.left, used.right)),
  };
}

function definedName(book: Workbook, { name, visible, target }: Name): DefinedName {
  const hidden = !visible;
  if ('sheetId' in target) {
    const sheet = book.sheets.find(({ id }) => id === target.sheetId)?.name ?? null;
    return { name, hidden, sheet, area: sheet === null ? null : target.area };
  }
  const text = textOfFormula(target.formula);
  if (text !== null) return { name, hidden, sheet: null, area: null, text };
  const place = parseFullAddress(target.formula);
  const sheet = place === null ? null : (sheetNamed(book, place.title)?.name ?? null);
  return { name, hidden, sheet, area: sheet === null ? null : (place?.area ?? null) };
}

function numbersBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function ascending(numbers: ReadonlySet<number>): number[] {
  return [...numbers].sort((a, b) => a - b);
}
