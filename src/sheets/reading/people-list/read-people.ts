import type { OwnedColumn } from '../../ownership';
import { ownedColumns, ownedSheets } from '../../ownership';
import type { PeopleList, PeopleReading } from '../../people-list';
import type { Found, ResultField, SheetFinding } from '../../scoresheet';
import {
  findBlocSheet,
  findCouncilSheet,
  findHistorySheet,
  findRulesSheet,
  findSchemeSheet,
} from '../../user-sheets';
import type { Person } from '../../../awards/people/person';
import type { SheetSnapshot, Snapshot } from '../../../workbook/snapshot';
import { finding } from '../findings';
import { fold } from '../fold';
import { unownedArea } from '../cells/owned-cells';
import { resultColumnsOf } from '../columns/result-columns';
import { sheetGrid, type SheetGrid } from '../sheet-grid';
import { linesOutside, readTitleFacts } from '../titles/title-facts';
import { awardOf } from './award-text';
import { catalogueCodes } from './catalogue-codes';
import { Doubts } from './doubts';
import { ListCells } from './list-cells';
import { listHeaderAt, type ListHeader } from './list-header';
import { listRow } from './list-rows';
import { Sections } from './list-sections';
import { readPerson, type ListContext } from './read-person';

export interface PeopleOptions {
  /** Only these sheets; empty for all visible ones. */
  readonly sheets: readonly string[];
  /** The award year asked for, over what titles say. */
  readonly year: number | null;
}

/** Finds every list of people proposed for awards in a workbook. */
export function readPeople(snapshot: Snapshot, options: PeopleOptions): PeopleReading {
  const owned = ownedColumns(snapshot);
  const ours = new Set([
    ...ownedSheets(snapshot).map(({ sheet }) => sheet),
    ...sheetsToFillIn(snapshot),
  ]);
  const wanted = new Set(options.sheets.map(fold));
  const codes = catalogueCodes(snapshot);
  const doubts = new Doubts();
  const findings: SheetFinding[] = [];
  const lists: PeopleList[] = [];
  for (const sheet of snapshot.sheets) {
    if (ours.has(sheet.name) || (wanted.size > 0 && !wanted.has(fold(sheet.name)))) continue;
    const grid = sheetGrid(sheet);
    if (grid === null) continue;
    if (sheet.visibility !== 'visible' && wanted.size === 0) {
      if (firstHeader(grid, grid.used.top) === null) continue;
      const params = { sheet: sheet.name };
      findings.push(finding('info', { code: 'hidden-sheet-skipped', params }, sheet.name));
      continue;
    }
    const found = listsOnSheet(grid, { owned, codes, doubts, findings, year: options.year });
    lists.push(...found);
    if (found.length > 0) findings.push(...hiddenPeople(sheet, found));
  }
  return { lists, findings: [...findings, ...doubts.findings()] };
}

/** Sheets of Bảng Vàng's that she fills in: their tables of names are no lists, whoever made them. */
function sheetsToFillIn(snapshot: Snapshot): readonly string[] {
  const found = [
    findBlocSheet(snapshot),
    findCouncilSheet(snapshot),
    findHistorySheet(snapshot),
    findRulesSheet(snapshot),
    findSchemeSheet(snapshot),
  ];
  return found.flatMap((sheet) => (sheet === null ? [] : [sheet.sheet]));
}

interface Setting {
  readonly owned: readonly OwnedColumn[];
  readonly codes: ReadonlyMap<string, string>;
  readonly doubts: Doubts;
  readonly findings: SheetFinding[];
  readonly year: number | null;
}

function listsOnSheet(grid: SheetGrid, setting: Setting): PeopleList[] {
  const lists: PeopleList[] = [];
  let from = grid.used.top;
  for (let header = firstHeader(grid, from); header !== null; header = firstHeader(grid, from)) {
    const read = readList(grid, header, from, setting);
    if (read.list !== null) lists.push(read.list);
    from = Math.max(read.next, header.area.bottom + 1);
  }
  return lists;
}

function firstHeader(grid: SheetGrid, from: number): ListHeader | null {
  for (let row = from; row <= grid.used.bottom; row += 1) {
    const header = listHeaderAt(grid, row);
    if (header !== null) return header;
  }
  return null;
}

function readList(
  grid: SheetGrid,
  header: ListHeader,
  from: number,
  setting: Setting,
): { readonly list: PeopleList | null; readonly next: number } {
  const sheet = grid.sheet.name;
  const titles = linesOutside(grid, header.area.top, grid.used.bottom).filter(
    ({ place }) => place.row >= from,
  );
  const year = readTitleFacts(titles).year ?? yearOfName(sheet);
  const context: ListContext = {
    award: awardOfTitles(titles.map(({ text }) => text)),
    year: setting.year ?? year?.value ?? null,
  };
  const sections = new Sections();
  const people: Person[] = [];
  const rows: number[] = [];
  let row = header.area.bottom + 1;
  for (; row <= grid.used.bottom; row += 1) {
    const found = listRow(grid, header, row);
    if (found.kind === 'end') break;
    const cells = new ListCells(grid, header, row, setting.codes);
    switch (found.kind) {
      case 'person':
        people.push(readPerson(cells, header, sections, context, setting.doubts));
        rows.push(row);
        break;
      case 'section':
        sections.enter(found.section);
        break;
      case 'unclear':
        setting.doubts.note('people-row-unclear', found.text, cells.place('name'));
        break;
      case 'nameless':
        setting.findings.push(
          finding('warning', { code: 'row-without-name', params: {} }, sheet, cells.place('name')),
        );
        break;
      case 'skip':
        break;
    }
  }
  if (people.length === 0) return { list: null, next: row };
  const results = (['eligibility', 'reason'] as const satisfies ResultField[]).flatMap((field) => {
    const column = header.columns.get(field);
    return column === undefined ? [] : [{ field, column }];
  });
  return {
    list: {
      table: {
        sheet,
        header: unownedArea(header.area, setting.owned, sheet),
        unitRows: rows,
        resultColumns: resultColumnsOf(grid, { results, totals: [] }, setting.owned, rows, []),
      },
      people,
      year,
    },
    next: row,
  };
}

/** "… đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh năm 2025": one award for the whole list. */
function awardOfTitles(titles: readonly string[]): ListContext['award'] {
  for (const title of titles) {
    const text =
      /(?:danh hiệu|tặng|đề nghị)\s+(?!danh hiệu|tặng|đề nghị)(.+?)(?:\s+(?:năm|cho|về|do|vì|có|đợt)(?:\s.*)?)?$/iu.exec(
        title,
      )?.[1];
    const code = text === undefined ? null : awardOf(text);
    if (text !== undefined && code !== null) return { code, text };
  }
  return null;
}

function yearOfName(sheet: string): Found<number> | null {
  const years = [...new Set([...sheet.matchAll(/(?<!\d)(20\d{2})(?!\d)/gu)].map(([year]) => year))];
  const [year] = years;
  return years.length === 1 && year !== undefined ? { value: Number(year), place: null } : null;
}

/** People in hidden or filtered rows are read like the rest, and that is said. */
function hiddenPeople(sheet: SheetSnapshot, lists: readonly PeopleList[]): SheetFinding[] {
  const hidden = new Set(sheet.hiddenRows);
  const rows = lists.flatMap(({ table }) => table.unitRows).filter((row) => hidden.has(row));
  const [row] = rows;
  if (row === undefined) return [];
  const params = { count: rows.length };
  return [
    finding('warning', { code: 'hidden-rows-read', params }, sheet.name, {
      row,
      column: sheet.origin.column,
    }),
  ];
}
