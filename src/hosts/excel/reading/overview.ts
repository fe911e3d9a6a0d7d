import { markedChart } from '../../../workbook/chart';
import type { SheetVisibility } from '../../../workbook/snapshot';
import { queueKeptParts } from '../kept-text';
import type { Step } from '../session';

export interface SheetHead {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  /** Names of the charts of ours, without their mark. */
  readonly charts: readonly string[];
}

export interface TableHead {
  readonly id: string;
  readonly sheetId: string;
}

export interface NameHead {
  readonly name: string;
  readonly visible: boolean;
  readonly formula: string;
}

/** What a workbook consists of, before anything is read of its cells. */
export interface Overview {
  readonly workbookName: string;
  readonly sheets: readonly SheetHead[];
  readonly tables: readonly TableHead[];
  readonly names: readonly NameHead[];
  /** Ids of the parts that hold what Bảng Vàng keeps in the workbook. */
  readonly keptParts: readonly string[];
}

/** Asks what the workbook consists of. */
export const overviewStep: Step<Overview> = {
  sent: 2_100,
  received: 20_000,
  queue: (workbook) => {
    const { worksheets, tables, names } = workbook;
    workbook.load('name');
    worksheets.load(
      'items/id,items/name,items/visibility,items/protection/protected,items/charts/items/name',
    );
    tables.load('items/id,items/worksheet/id');
    names.load('items/name,items/visible,items/formula');
    const keptParts = queueKeptParts(workbook);
    return () => ({
      keptParts: keptParts(),
      workbookName: workbook.name,
      sheets: worksheets.items.map((sheet) => ({
        id: sheet.id,
        name: sheet.name,
        visibility: visibilityOf(sheet.visibility),
        isProtected: sheet.protection.protected,
        charts: sheet.charts.items.flatMap(({ name }) => markedChart(name) ?? []).sort(),
      })),
      tables: tables.items.map((table) => ({ id: table.id, sheetId: table.worksheet.id })),
      names: names.items.map((item) => ({
        name: item.name,
        visible: item.visible,
        formula: typeof item.formula === 'string' ? item.formula : '',
      })),
    });
  },
};

function visibilityOf(visibility: string): SheetVisibility {
  if (visibility === 'Hidden') return 'hidden';
  return visibility === 'VeryHidden' ? 'veryHidden' : 'visible';
}
