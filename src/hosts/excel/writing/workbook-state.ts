import { queueKeptParts } from '../kept-text';
import type { Step } from '../session';
import type { NormalFont } from './look';

/** What has to be known of the whole workbook before it is written to. */
export interface WorkbookState {
  readonly sheets: readonly StateSheet[];
  readonly names: readonly StateName[];
  readonly isStructureProtected: boolean;
  /** Ids of the parts that hold what Bảng Vàng keeps in the workbook. */
  readonly keptParts: readonly string[];
  readonly normalFont: NormalFont;
}

export interface StateSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
}

export interface StateName {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
}

export const workbookStateStep: Step<WorkbookState> = {
  sent: 2_800,
  received: 20_000,
  queue: (workbook) => {
    const { worksheets, names, protection } = workbook;
    worksheets.load('items/id,items/name,items/protection/protected');
    names.load('items/name,items/formula,items/visible');
    protection.load('protected');
    const style = workbook.styles.getItem('Normal');
    style.load('font/name,font/size');
    const keptParts = queueKeptParts(workbook);
    return () => ({
      keptParts: keptParts(),
      sheets: worksheets.items.map((sheet) => ({
        id: sheet.id,
        name: sheet.name,
        isProtected: sheet.protection.protected,
      })),
      names: names.items.map(({ name, formula, visible }) => ({
        name,
        formula: typeof formula === 'string' ? formula : '',
        visible,
      })),
      isStructureProtected: protection.protected,
      normalFont: fontOf(style),
    });
  },
};

function fontOf({ font }: Excel.Style): NormalFont {
  return { name: font.name, size: font.size };
}

/** Excel does not tell titles and names apart by their case. */
export function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The sheet of that title; undefined where there is none. */
export function stateSheet(state: WorkbookState, name: string): StateSheet | undefined {
  return state.sheets.find((sheet) => isSameName(sheet.name, name));
}
