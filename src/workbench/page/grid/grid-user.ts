import type { FUniver } from '@univerjs/core/facade';
import * as v from 'valibot';
import type { Area } from '../../../workbook/cell-address';
import type { CellValue } from '../../../workbook/snapshot';
import type { Typed } from '../../engine/user';

/** Hears what a person does in the grid, and does it to the workbook. */
export interface GridUser {
  /** Whether cells of the sheet may be edited; where not, says so to the person. */
  readonly mayEdit: (sheetId: string) => boolean;
  readonly type: (sheetId: string, cells: readonly Typed[]) => void;
  readonly select: (sheetId: string, area: Area) => void;
  readonly activate: (sheetId: string) => void;
  readonly addSheet: () => void;
  readonly rename: (sheetId: string, title: string) => void;
  readonly setColumnWidth: (sheetId: string, first: number, last: number, pixels: number) => void;
  /** A cell is being edited until the promise settles. */
  readonly editUntil: (done: Promise<void>) => void;
}

interface Showing {
  /** Whether what happens in the grid is its own showing of the workbook. */
  readonly isOurs: () => boolean;
  /** Forgets what these cells show, so that they are drawn anew. */
  readonly redraw: (sheetId: string, cells: readonly Place[]) => void;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

const Range = v.object({
  startRow: v.number(),
  startColumn: v.number(),
  endRow: v.number(),
  endColumn: v.number(),
});

const Values = v.object({
  subUnitId: v.string(),
  cellValue: v.record(
    v.string(),
    v.nullable(
      v.record(
        v.string(),
        v.nullable(
          v.object({
            v: v.optional(v.nullable(v.union([v.string(), v.number(), v.boolean()]))),
            t: v.optional(v.nullable(v.number())),
          }),
        ),
      ),
    ),
  ),
});

const Widths = v.object({
  subUnitId: v.string(),
  ranges: v.array(Range),
  colWidth: v.number(),
});

const Selections = v.object({
  subUnitId: v.string(),
  selections: v.array(v.object({ range: Range })),
});

const BOOLEAN = 3;

/** Listens to what a person does in the grid. */
export function listenToUser(api: FUniver, user: GridUser, showing: Showing): void {
  const { Event } = api;
  let typed: (Place & { readonly sheetId: string; readonly text: string }) | null = null;
  let endEdit: () => void = () => undefined;

  api.addEvent(Event.BeforeSheetEditStart, (edit) => {
    if (!user.mayEdit(edit.worksheet.getSheetId())) {
      edit.cancel = true;
      return;
    }
    endEdit();
    user.editUntil(
      new Promise((resolve) => {
        endEdit = resolve;
      }),
    );
  });
  api.addEvent(Event.BeforeSheetEditEnd, ({ worksheet, row, column, value, isConfirm }) => {
    const text = value.toPlainText().replace(/[\r\n]+$/, '');
    typed = isConfirm ? { sheetId: worksheet.getSheetId(), row, column, text } : null;
  });
  api.addEvent(Event.SheetEditEnded, () => {
    typed = null;
    endEdit();
  });
  api.addEvent(Event.CommandExecuted, ({ id, params }) => {
    if (showing.isOurs()) return;
    if (id === 'sheet.mutation.set-range-values') valuesChanged(params);
    if (id === 'sheet.mutation.set-worksheet-col-width') widthsChanged(params);
    // Told of every change by mouse and keys, which the event for it is not.
    if (id === 'sheet.operation.set-selections') selectionChanged(params);
  });
  api.addEvent(Event.ActiveSheetChanged, ({ activeSheet }) => {
    if (!showing.isOurs()) user.activate(activeSheet.getSheetId());
  });
  api.addEvent(Event.BeforeSheetNameChange, (change) => {
    if (showing.isOurs()) return;
    // The workbook is renamed, and then shown.
    change.cancel = true;
    user.rename(change.worksheet.getSheetId(), change.newName);
  });
  api.addEvent(Event.BeforeSheetCreate, (change) => {
    if (showing.isOurs()) return;
    change.cancel = true;
    queueMicrotask(user.addSheet);
  });
  for (const name of [
    Event.BeforeSheetDelete,
    Event.BeforeSheetMove,
    Event.BeforeSheetHideChange,
  ] as const) {
    api.addEvent(name, (change) => {
      if (!showing.isOurs()) change.cancel = true;
    });
  }

  function valuesChanged(params: unknown): void {
    const values = v.safeParse(Values, params);
    if (!values.success) return;
    const { subUnitId: sheetId, cellValue } = values.output;
    const cells: Typed[] = [];
    for (const [row, line] of Object.entries(cellValue)) {
      for (const [column, cell] of Object.entries(line ?? {})) {
        const place = { row: Number(row), column: Number(column) };
        const isTyped =
          typed?.sheetId === sheetId && typed.row === place.row && typed.column === place.column;
        if (isTyped && typed !== null) cells.push({ ...place, entry: { text: typed.text } });
        // Only a look was changed: the workbook's own look comes back.
        else if (cell !== null && cell.v === undefined) showing.redraw(sheetId, [place]);
        else cells.push({ ...place, entry: { value: valueOf(cell?.v ?? null, cell?.t ?? null) } });
      }
    }
    typed = null;
    endEdit();
    showing.redraw(sheetId, cells);
    // Not in the middle of what the grid is doing.
    queueMicrotask(() => {
      user.type(sheetId, cells);
    });
  }

  function selectionChanged(params: unknown): void {
    const selected = v.safeParse(Selections, params);
    const [first] = selected.success ? selected.output.selections : [];
    if (!selected.success || first === undefined) return;
    const { startRow, startColumn, endRow, endColumn } = first.range;
    // A whole row or column has no beginning of its own.
    if (![startRow, startColumn, endRow, endColumn].every(Number.isFinite)) return;
    const area = { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
    user.select(selected.output.subUnitId, area);
  }

  function widthsChanged(params: unknown): void {
    const widths = v.safeParse(Widths, params);
    if (!widths.success) return;
    const { subUnitId, ranges, colWidth } = widths.output;
    for (const { startColumn, endColumn } of ranges) {
      user.setColumnWidth(subUnitId, startColumn, endColumn, colWidth);
    }
  }
}

function valueOf(value: string | number | boolean | null, type: number | null): CellValue {
  if (value === '') return null;
  return type === BOOLEAN ? value === 1 || value === true : value;
}
