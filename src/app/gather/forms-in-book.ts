import type { FormulaGuide } from '../../sheets/reading/formula-guide';
import { formDate } from '../../sheets/reading/forms/form-date';
import { formTable, type FormTable } from '../../sheets/reading/forms/form-table';
import type { IsoDate } from '../../sheets/reading/cells/date-cell';
import { readScoresheets } from '../../sheets/reading/read-scoresheets';
import { sheetGrid } from '../../sheets/reading/sheet-grid';
import type { Found, Scoresheet } from '../../sheets/scoresheet';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import { madeOnce } from './made-once';

/** One unit's form as it stands on a sheet. */
export interface ReadForm {
  readonly sheet: SheetSnapshot;
  readonly scoresheet: Scoresheet;
  readonly table: FormTable;
  /** As the form names its unit, or else the sheet's name. */
  readonly unit: string;
  readonly isNamed: boolean;
  /** The day that the form says of itself. */
  readonly date: Found<IsoDate> | null;
}

export interface BookForms {
  readonly forms: readonly ReadForm[];
  /** Tables that are no form: of several units. */
  readonly tables: readonly { readonly sheet: string; readonly units: number }[];
}

/** Every form of a workbook, each sheet read by itself; hidden sheets are passed over. */
export const formsInBook = madeOnce(readForms);

function readForms(snapshot: Snapshot, guide: FormulaGuide | null): BookForms {
  const forms: ReadForm[] = [];
  const tables: { sheet: string; units: number }[] = [];
  for (const sheet of snapshot.sheets) {
    if (sheet.visibility !== 'visible') continue;
    for (const scoresheet of scoresheetsOf(snapshot, sheet, guide)) {
      const form = formOf(sheet, scoresheet);
      if (form === null) tables.push({ sheet: sheet.name, units: scoresheet.units.length });
      else forms.push(form);
    }
  }
  return { forms, tables };
}

/** What is read of one sheet, as if the workbook had no other. */
export function scoresheetsOf(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  guide: FormulaGuide | null,
): readonly Scoresheet[] {
  const alone = { ...snapshot, sheets: [sheet] };
  return readScoresheets(alone, { sheets: [], year: null, guide }).scoresheets;
}

function formOf(sheet: SheetSnapshot, scoresheet: Scoresheet): ReadForm | null {
  const [unit, ...others] = scoresheet.units;
  if (scoresheet.layout !== 'sheet-per-unit' || unit === undefined || others.length > 0) {
    return null;
  }
  const table = formTable(scoresheet);
  const grid = sheetGrid(sheet);
  return {
    sheet,
    scoresheet,
    table,
    unit: unit.name,
    isNamed: unit.place.row < table.top,
    date: grid === null ? null : formDate(grid, table),
  };
}
