import {
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeWorksheetSnapshotWithDefault,
  Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import vietnamese from '@univerjs/preset-sheets-core/locales/vi-VN';
import type { Area } from '../../../workbook/cell-address';
import { changedCells, imageOf, isSame } from '../../engine/book/images';
import { plainLook } from '../../engine/book/cell-look';
import type { Sheet } from '../../engine/book/sheet';
import type { Workbook } from '../../engine/book/workbook';
import { cellData } from './cell-data';
import { listenToUser, type GridUser } from './grid-user';
import { fitsIn, freezeOf, pixels, rangeOf, sheetData, workbookData } from './sheet-data';

/**
 * The spreadsheet on the page (Univer, Apache-2.0). Nothing is calculated: a formula's cell shows the result that it was
 * saved with. It shows the workbook in memory and has no workbook of its own: what
 * a person does in it is handed on, and what it shows is always made from the workbook.
 */
export class Grid {
  private readonly api: FUniver;
  private shown: Workbook | null = null;
  private unit = 0;
  private isShowing = false;
  /** The selection is where a person has just put it: there is nothing to scroll to. */
  private isMovedByUser = false;

  constructor(container: HTMLElement, user: GridUser) {
    const univer = new Univer({
      locale: LocaleType.VI_VN,
      locales: { [LocaleType.VI_VN]: vietnamese },
      logLevel: LogLevel.ERROR,
    });
    const { plugins } = UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      formulaBar: true,
      contextMenu: false,
      footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: true },
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
    });
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
    this.api = FUniver.newAPI(univer);
    const moving = {
      select: (sheetId: string, area: Area) => {
        this.isMovedByUser = true;
        user.select(sheetId, area);
      },
      activate: (sheetId: string) => {
        this.isMovedByUser = true;
        user.activate(sheetId);
      },
    };
    listenToUser(
      this.api,
      { ...user, ...moving },
      {
        isOurs: () => this.isShowing,
        redraw: (sheetId, cells) => {
          this.redraw(sheetId, cells);
        },
      },
    );
  }

  /** Shows another workbook. */
  open(book: Workbook): void {
    this.showing(() => {
      if (this.shown !== null) this.api.disposeUnit(this.unitId());
      this.unit += 1;
      const workbook = this.api.createWorkbook(workbookData(book, this.unitId()));
      workbook.setNumfmtLocal('vi');
      this.shown = imageOf(book);
    });
    this.showSelection(book);
  }

  /** Shows what has changed since it was last shown. */
  refresh(book: Workbook): void {
    const { shown } = this;
    if (shown === null) return;
    const known = new Map(shown.sheets.map((sheet) => [sheet.id, sheet]));
    const isReordered = !isSame(
      shown.sheets
        .filter(({ id }) => book.sheets.some((sheet) => sheet.id === id))
        .map(({ id }) => id),
      book.sheets.filter(({ id }) => known.has(id)).map(({ id }) => id),
    );
    if (isReordered || book.sheets.some((sheet) => this.isOutgrown(sheet, known.get(sheet.id)))) {
      this.open(book);
      return;
    }
    const isElsewhere = !this.isMovedByUser && !isSame(shown.selection, book.selection);
    this.isMovedByUser = false;
    this.showing(() => {
      for (const [index, sheet] of book.sheets.entries()) {
        const before = known.get(sheet.id);
        if (before === undefined) this.insertSheet(sheet, index);
        else this.refreshSheet(before, sheet);
      }
      // The grid goes to every sheet that it is given.
      if (book.sheets.some(({ id }) => !known.has(id))) this.activate(book.selection.sheetId);
      const gone = shown.sheets.filter(({ id }) => !book.sheets.some((sheet) => sheet.id === id));
      if (gone.length > 0) this.activate(book.selection.sheetId);
      for (const sheet of gone) {
        this.mutate('remove-sheet', { subUnitId: sheet.id, subUnitName: sheet.name });
      }
      this.shown = imageOf(book);
    });
    if (isElsewhere) this.showSelection(book);
  }

  /** The name of the sheet that is to be seen. */
  get activeSheetId(): string | null {
    return this.api.getActiveWorkbook()?.getActiveSheet().getSheetId() ?? null;
  }

  setDark(isDark: boolean): void {
    this.api.toggleDarkMode(isDark);
  }

  /** Makes the shown cells say again what the workbook says, whatever was done to them. */
  private redraw(
    sheetId: string,
    cells: readonly { readonly row: number; readonly column: number }[],
  ) {
    const sheet = this.shown?.sheets.find(({ id }) => id === sheetId);
    if (sheet === undefined) return;
    for (const { row, column } of cells) {
      const values = sheet.rows.get(row);
      // A cell that differs from any there is: the next refresh draws it.
      const unlike = {
        value: Number.NaN,
        text: null,
        formula: null,
        numberFormat: '',
        look: plainLook,
      };
      if (values === undefined) sheet.rows.set(row, new Map([[column, unlike]]));
      else values.set(column, unlike);
    }
  }

  private isOutgrown(sheet: Sheet, shown: Sheet | undefined): boolean {
    if (shown === undefined) return false;
    const before = this.api.getActiveWorkbook()?.getSheetBySheetId(sheet.id);
    if (before === null || before === undefined) return false;
    return !fitsIn(sheet, before.getMaxRows(), before.getMaxColumns());
  }

  private insertSheet(sheet: Sheet, index: number): void {
    this.mutate('insert-sheet', {
      index,
      sheet: mergeWorksheetSnapshotWithDefault(sheetData(sheet)),
    });
  }

  private refreshSheet(before: Sheet, after: Sheet): void {
    const subUnitId = after.id;
    if (before.name !== after.name) {
      this.mutate('set-worksheet-name', { subUnitId, name: after.name });
    }
    if (before.visibility !== after.visibility) {
      const hidden = after.visibility === 'visible' ? 0 : 1;
      this.mutate('set-worksheet-hidden', { subUnitId, hidden });
    }
    if (!isSame(before.merges, after.merges)) this.refreshMerges(before, after);
    const cellValue: Record<number, Record<number, unknown>> = {};
    let count = 0;
    for (const { row, column, after: cell } of changedCells(before, after)) {
      (cellValue[row] ??= {})[column] = cellData(cell);
      count += 1;
    }
    if (count > 0) this.mutate('set-range-values', { subUnitId, cellValue });
    this.refreshLines(before.columnWidths, after.columnWidths, (column, width) => {
      const ranges = [{ startColumn: column, endColumn: column, startRow: 0, endRow: 0 }];
      this.mutate('set-worksheet-col-width', { subUnitId, ranges, colWidth: pixels(width) });
    });
    this.refreshLines(before.rowHeights, after.rowHeights, (row, height) => {
      const ranges = [{ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }];
      this.mutate('set-worksheet-row-height', { subUnitId, ranges, rowHeight: pixels(height) });
    });
    if (!isSame(before.frozen, after.frozen)) {
      this.mutate('set-frozen', { subUnitId, ...freezeOf(after) });
    }
  }

  private refreshMerges(before: Sheet, after: Sheet): void {
    const change = (kind: string, areas: readonly Area[]) => {
      if (areas.length === 0) return;
      this.mutate(kind, { subUnitId: after.id, ranges: areas.map(rangeOf) });
    };
    const without = (areas: readonly Area[], others: readonly Area[]) =>
      areas.filter((area) => !others.some((other) => isSame(area, other)));
    change('remove-worksheet-merge', without(before.merges, after.merges));
    change('add-worksheet-merge', without(after.merges, before.merges));
  }

  private refreshLines(
    before: ReadonlyMap<number, number>,
    after: ReadonlyMap<number, number>,
    show: (line: number, size: number) => void,
  ): void {
    for (const [line, size] of after) if (before.get(line) !== size) show(line, size);
  }

  private showSelection({ selection }: Workbook): void {
    this.showing(() => {
      this.activate(selection.sheetId);
      const sheet = this.api.getActiveWorkbook()?.getSheetBySheetId(selection.sheetId);
      if (sheet === null || sheet === undefined) return;
      const { top, left, bottom, right } = selection.area;
      const height = Math.min(bottom, sheet.getMaxRows() - 1) - top + 1;
      const width = Math.min(right, sheet.getMaxColumns() - 1) - left + 1;
      sheet.setActiveRange(sheet.getRange(top, left, height, width));
      // Before it is drawn for the first time, nothing can be scrolled: asking for it throws.
      if (this.api.getCurrentLifecycleStage() < LifecycleStages.Rendered) return;
      sheet.scrollToCell(Math.max(0, top - 2), Math.max(0, left - 1));
    });
  }

  private activate(sheetId: string): void {
    const workbook = this.api.getActiveWorkbook();
    if (workbook !== null && workbook.getActiveSheet().getSheetId() !== sheetId) {
      workbook.setActiveSheet(sheetId);
    }
  }

  /** Changes what is shown past the undo list, which is for what a person did. */
  private mutate(kind: string, params: Readonly<Record<string, unknown>>): void {
    const unitId = this.unitId();
    this.api.syncExecuteCommand(`sheet.mutation.${kind}`, { unitId, ...params });
  }

  private showing(work: () => void): void {
    const before = this.isShowing;
    this.isShowing = true;
    try {
      work();
    } finally {
      this.isShowing = before;
    }
  }

  private unitId(): string {
    return `workbook-${this.unit}`;
  }
}
