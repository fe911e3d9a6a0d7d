import { areaName, type Area } from '../workbook/cell-address';
import type { DefinedName, Snapshot } from '../workbook/snapshot';
import type { ResultField } from './scoresheet';

/**
 * How Bảng Vàng remembers what is its own: hidden defined names, never titles. Excel moves them along when rows or
 * columns are inserted, so they are trusted; a name whose target was deleted says nothing any more.
 * - `_BangVang.sheet.ranking`: the block written on that sheet
 * - `_BangVang.table.3`: the header of the user's table that result columns belong to; nothing there is ours
 * - `_BangVang.column.3.rank`: a column made by Bảng Vàng beside table 3, heading included
 * - `_BangVang.filled.3.rank`: the cells filled under a heading that is the user's
 * - `_BangVang.read.2`: a cell of a table of the user's that corrections speak of; nothing there is ours
 */
const PREFIX = '_BangVang.';

/** The sheets of the product, whoever fills them. */
export const sheetKinds = [
  'bloc',
  'scheme',
  'rules',
  'council',
  'history',
  'summary',
  'ranking',
  'proposals',
  'indicators',
  'tracking',
  'form',
  'explanation',
  'log',
  'counts',
  'pledge',
  'public',
  'charts',
  'blank',
  'names',
] as const;

export type SheetKind = (typeof sheetKinds)[number];

/** The result columns in the order in which they are written. */
export const resultFields = [
  'total',
  'percent',
  'rank',
  'class',
  'eligibility',
  'proposal',
  'reason',
] as const satisfies readonly ResultField[];

export interface MarkedTable {
  readonly table: number;
  readonly sheet: string;
  /** Where the header of the user's table stands; not owned. */
  readonly header: Area;
}

export interface OwnedColumn {
  readonly name: string;
  /** Number of the table that the column belongs to. */
  readonly table: number;
  readonly field: ResultField;
  /** ours: the area includes a heading written by Bảng Vàng; users: only cells below the user's heading. */
  readonly heading: 'ours' | 'users';
  readonly sheet: string;
  /** One column wide. */
  readonly area: Area;
}

export interface OwnedSheet {
  readonly name: string;
  readonly kind: SheetKind;
  readonly sheet: string;
  /** What Bảng Vàng wrote there; anything else on the sheet is a person's. */
  readonly area: Area;
}

export function sheetMark(kind: SheetKind): string {
  return `${PREFIX}sheet.${kind}`;
}

export function tableMark(table: number): string {
  return `${PREFIX}table.${table}`;
}

export function columnMark(table: number, field: ResultField, heading: 'ours' | 'users'): string {
  return `${PREFIX}${heading === 'ours' ? 'column' : 'filled'}.${table}.${field}`;
}

export function readingMark(number: number): string {
  return `${PREFIX}read.${number}`;
}

/** The sheet of each table that corrections speak of, by the number of its mark; null where its target is gone. */
export function readingMarks(snapshot: Snapshot): ReadonlyMap<number, string | null> {
  const marks = new Map<number, string | null>();
  for (const defined of snapshot.names) {
    const [kind, word = '', ...rest] = markParts(defined.name);
    const number = tableNumber(word);
    if (kind !== 'read' || number === null || rest.length > 0) continue;
    marks.set(number, liveTarget(snapshot, defined)?.sheet ?? null);
  }
  return marks;
}

/** Whether a defined name is one of Bảng Vàng's marks, alive or not. */
export function isMark(name: string): boolean {
  return name.toLowerCase().startsWith(PREFIX.toLowerCase());
}

/** A table number that no mark has, not even one whose target is gone. */
export function unusedTableNumber(snapshot: Snapshot): number {
  const numbers = snapshot.names.map(({ name }) => {
    const [kind, number = ''] = markParts(name);
    return kind === 'sheet' || kind === 'read' ? null : tableNumber(number);
  });
  return 1 + Math.max(0, ...numbers.filter((number) => number !== null));
}

/** Every table of the user's that has been given a number. */
export function markedTables(snapshot: Snapshot): readonly MarkedTable[] {
  return snapshot.names.flatMap((defined) => {
    const target = liveTarget(snapshot, defined);
    const [kind, number = '', ...rest] = markParts(defined.name);
    const table = tableNumber(number);
    if (target === null || table === null || kind !== 'table' || rest.length > 0) return [];
    return { table, sheet: target.sheet, header: target.area };
  });
}

/** Every result column that is Bảng Vàng's, in the order of the names; marks whose target is gone are left out. */
export function ownedColumns(snapshot: Snapshot): readonly OwnedColumn[] {
  return snapshot.names.flatMap((defined) => {
    const target = liveTarget(snapshot, defined);
    const [kind, number = '', word = ''] = markParts(defined.name);
    const table = tableNumber(number);
    const field = resultFields.find((candidate) => candidate === word);
    if (target === null || table === null || field === undefined) return [];
    if (kind !== 'column' && kind !== 'filled') return [];
    return {
      name: defined.name,
      table,
      field,
      heading: kind === 'column' ? 'ours' : 'users',
      sheet: target.sheet,
      area: { ...target.area, right: target.area.left },
    };
  });
}

/** Every sheet that carries a mark of Bảng Vàng, at most one of a kind. */
export function ownedSheets(snapshot: Snapshot): readonly OwnedSheet[] {
  return sheetKinds.flatMap((kind) => {
    for (const defined of snapshot.names) {
      const target = liveTarget(snapshot, defined);
      const [part, word, ...rest] = markParts(defined.name);
      if (target === null || part !== 'sheet' || word !== kind || rest.length > 0) continue;
      return [{ name: defined.name, kind, ...target }];
    }
    return [];
  });
}

/** The name of the sheet that carries the mark of that kind, whatever its title; null where there is none. */
export function ownedSheet(snapshot: Snapshot, kind: SheetKind): string | null {
  return ownedSheets(snapshot).find((owned) => owned.kind === kind)?.sheet ?? null;
}

/** The areas of one sheet that Bảng Vàng may rewrite: its result columns and its block. */
export function ownedAreas(snapshot: Snapshot, sheet: string): readonly Area[] {
  const seen = new Map<string, Area>();
  for (const owned of [...ownedColumns(snapshot), ...ownedSheets(snapshot)]) {
    if (owned.sheet === sheet) seen.set(areaName(owned.area), owned.area);
  }
  return [...seen.values()];
}

function markParts(name: string): readonly string[] {
  return isMark(name) ? name.slice(PREFIX.length).toLowerCase().split('.') : [];
}

function tableNumber(word: string): number | null {
  return /^[1-9][0-9]{0,8}$/.test(word) ? Number(word) : null;
}

function liveTarget(
  snapshot: Snapshot,
  defined: DefinedName,
): { readonly sheet: string; readonly area: Area } | null {
  const { sheet, area } = defined;
  if (sheet === null || area === null) return null;
  return snapshot.sheets.some((candidate) => candidate.name === sheet) ? { sheet, area } : null;
}
