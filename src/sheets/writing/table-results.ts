import type { Language } from '../../text/language';
import { areaName, cellName, type Area } from '../../workbook/cell-address';
import type { Change } from '../../workbook/patch';
import { findSheet, formulaAt, type SheetSnapshot, type Snapshot } from '../../workbook/snapshot';
import { ownedColumns, resultFields, tableMark, type OwnedColumn } from '../ownership';
import type { ResultField, SheetFinding, UnitTable } from '../scoresheet';
import { columnRows, planColumns } from './column-plan';
import { columnChanges, type FilledLine } from './result-columns';
import type { SheetChanges } from './sheet-changes';
import { numberTables, type NumberedTable } from './table-numbers';
import type { BlocLines } from './unit-lines';

/** A table with what is to stand beside it, a line a row. */
export interface TableToFill {
  readonly table: UnitTable;
  readonly lines: readonly FilledLine[];
  readonly decimals: number;
}

/** Which columns are written, and what is said where they cannot be. */
export interface Filling {
  readonly fields: readonly ResultField[];
  readonly whenProtected: 'result-columns-protected' | 'people-columns-protected';
  readonly whenNoRoom: 'result-columns-no-room' | 'people-columns-no-room';
  readonly language: Language;
}

/** The result columns beside every bloc's table; blocs in other layouts have none. */
export function tableResults(
  snapshot: Snapshot,
  blocs: readonly BlocLines[],
  language: Language,
): SheetChanges {
  const tables = blocs.flatMap(({ bloc, lines }): TableToFill[] => {
    const { table } = bloc.scoresheet;
    return table === null ? [] : [{ table, lines, decimals: bloc.scheme.rounding.decimals }];
  });
  return columnsBeside(snapshot, blocsOfOneTable(tables), {
    fields: resultFields,
    whenProtected: 'result-columns-protected',
    whenNoRoom: 'result-columns-no-room',
    language,
  });
}

/** Columns beside each of the tables, none of which reaches into another. */
export function columnsBeside(
  snapshot: Snapshot,
  toFill: readonly TableToFill[],
  filling: Filling,
): SheetChanges {
  const tables = numberTables(
    snapshot,
    toFill.map(({ table }) => table),
  );
  const allocated: PlacedArea[] = [];
  const parts = toFill.map((own, index) => {
    const numbered = tables[index];
    if (numbered === undefined) return nothing;
    const others = tables.filter((other) => other !== numbered);
    return oneTable(snapshot, numbered, others, allocated, own, filling);
  });
  return {
    changes: parts.flatMap((part) => part.changes),
    findings: parts.flatMap((part) => part.findings),
  };
}

/** Several blocs of one table have their results in the same columns. */
function blocsOfOneTable(tables: readonly TableToFill[]): TableToFill[] {
  const groups = new Map<string, TableToFill[]>();
  for (const own of tables) {
    const key = `${own.table.sheet}!${areaName(own.table.header)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [own]);
    else group.push(own);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const unitRows = group.flatMap(({ table }) => table.unitRows);
    const decimals = Math.max(...group.map((own) => own.decimals));
    return [
      {
        table: { ...first.table, unitRows },
        lines: group.flatMap(({ lines }) => lines),
        decimals,
      },
    ];
  });
}

interface PlacedArea {
  readonly sheet: string;
  readonly area: Area;
}

const nothing: SheetChanges = { changes: [], findings: [] };

function oneTable(
  snapshot: Snapshot,
  { table, number, isNew, owned }: NumberedTable,
  others: readonly NumberedTable[],
  allocated: PlacedArea[],
  { lines, decimals }: TableToFill,
  { fields, whenProtected, whenNoRoom, language }: Filling,
): SheetChanges {
  const sheet = findSheet(snapshot, table.sheet);
  if (sheet === null) return nothing;
  const taken = [
    ...allocated,
    ...others.map((other) => ({ sheet: other.table.sheet, area: tableArea(other.table) })),
    ...ownedColumns(snapshot).filter((column) => !owned.includes(column)),
  ].filter((place) => place.sheet === sheet.name);
  const plan = planColumns(
    sheet,
    table,
    owned,
    taken.map((place) => place.area),
    fields,
  );
  const contents = { sheet, table, tableNumber: number, lines, decimals, language };
  const columns = columnChanges(plan, contents);
  if (sheet.isProtected) {
    // Nothing to say as long as what stands there is right.
    const isRight = columns.length === 0 && !plan.isOutOfRoom;
    return { changes: [], findings: isRight ? [] : [finding(whenProtected, table)] };
  }
  allocated.push(...plan.columns.map(({ area }) => ({ sheet: sheet.name, area })));
  const isMarked = !isNew || plan.columns.length === 0;
  return {
    changes: isMarked ? columns : [...columns, markTable(table, number)],
    findings: [
      ...(plan.isOutOfRoom ? [finding(whenNoRoom, table)] : []),
      ...formulasInOurColumns(sheet, owned),
    ],
  };
}

/** Formulas that a person has put into columns of ours since the last run. */
function formulasInOurColumns(
  sheet: SheetSnapshot,
  owned: readonly OwnedColumn[],
): readonly SheetFinding[] {
  return owned.flatMap(({ area }) => {
    const findings: SheetFinding[] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      const formula = formulaAt(sheet, row, area.left);
      if (formula === null) continue;
      findings.push({
        severity: 'warning',
        message: { code: 'formula-in-our-column', params: { formula } },
        sheet: sheet.name,
        cell: cellName({ row, column: area.left }),
      });
    }
    return findings;
  });
}

function markTable(table: UnitTable, number: number): Change {
  const { sheet, header } = table;
  return { kind: 'define-name', name: tableMark(number), sheet, area: header, hidden: true };
}

function tableArea(table: UnitTable): Area {
  return { ...table.header, ...columnRows(table, 'ours') };
}

function finding(
  code: Filling['whenProtected' | 'whenNoRoom'],
  { sheet }: UnitTable,
): SheetFinding {
  return { severity: 'warning', message: { code, params: { sheet } }, sheet, cell: null };
}
