import type { Area } from '../../../workbook/cell-address';
import { parseAreas, rangeOf } from '../addresses';
import type { Step } from '../session';
import type { Overview } from './overview';

/** How far a sheet reaches and what shape it has. */
export interface SheetOutline {
  /** The area of the cells that hold something; null where none does. */
  readonly used: Area | null;
  /** Null where Excel would not say all of them at once. */
  readonly merges: readonly Area[] | null;
  readonly mayHideRows: boolean;
  readonly mayHideColumns: boolean;
}

/** Asks how far a sheet reaches. `asksMerges` is false where Excel has refused to tell all merged areas at once. */
export function outlineStep(sheetId: string, asksMerges: boolean): Step<SheetOutline> {
  return {
    sent: 1_900,
    received: 1_100,
    queue: (workbook) => {
      const sheet = workbook.worksheets.getItem(sheetId);
      const used = sheet.getUsedRangeOrNullObject(true).untrack();
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      const whole = sheet.getRange().untrack();
      whole.load('rowHidden,columnHidden');
      const merged = asksMerges ? whole.getMergedAreasOrNullObject().untrack() : null;
      merged?.load('address,areaCount');
      return () => ({
        used: used.isNullObject ? null : areaOf(used),
        merges: merged === null ? null : mergesOf(merged),
        // Excel says null where only some are hidden.
        mayHideRows: isNotFalse(whole.rowHidden),
        mayHideColumns: isNotFalse(whole.columnHidden),
      });
    },
  };
}

/** Asks where the tables stand. */
export function tableSteps(tables: Overview['tables']): readonly Step<Area>[] {
  return tables.map(({ id }) => ({
    sent: 700,
    received: 400,
    queue: (workbook) => {
      const range = workbook.tables.getItem(id).getRange().untrack();
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      return () => areaOf(range);
    },
  }));
}

/** The most cells of an area of which Excel tells all merged areas (512) even if every two of them are merged. */
const CELLS_PER_QUESTION = 1_024;

/** Asks for the merged areas of a sheet bit by bit: Excel tells at most 512 at once. */
export function mergeSteps(sheetId: string, area: Area): readonly Step<readonly Area[]>[] {
  const height = Math.max(1, Math.floor(CELLS_PER_QUESTION / (area.right - area.left + 1)));
  const steps: Step<readonly Area[]>[] = [];
  for (let top = area.top; top <= area.bottom; top += height) {
    const part = { ...area, top, bottom: Math.min(area.bottom, top + height - 1) };
    steps.push({
      sent: 900,
      received: 1_000,
      queue: (workbook) => {
        const range = rangeOf(workbook.worksheets.getItem(sheetId), part);
        const merged = range.getMergedAreasOrNullObject().untrack();
        merged.load('address,areaCount');
        return () => mergesOf(merged) ?? [];
      },
    });
  }
  return steps;
}

function mergesOf(merged: Excel.RangeAreas): readonly Area[] | null {
  if (merged.isNullObject) return [];
  const areas = parseAreas(merged.address);
  return areas?.length === merged.areaCount ? areas : null;
}

function areaOf(range: Excel.Range): Area {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

function isNotFalse(flag: unknown): boolean {
  return flag !== false;
}
