import { cellName, parseCellName } from '../../workbook/cell-address';
import type { CellValue, Snapshot } from '../../workbook/snapshot';
import { cellAt } from '../engine/book/sheet';
import { shownText } from '../engine/book/shown-text';
import { snapshotOf } from '../engine/book/snapshots';
import type { Exchange, PlannedFailure } from '../engine/excel-engine';
import { saveFile } from '../file/save-file';
import type { DisplayLanguage } from '../xdm/app-context';
import type { ThemeName } from '../xdm/office-theme';
import type { CommandOutcome } from '../xdm/xdm-host';
import type { Workbench } from './workbench';

/** How browser tests drive the page: `window.workbench`. Everything that is handed over and back is plain data. */
export interface WorkbenchControl {
  /** Settles when the pane's office.js is ready and can be told of ribbon buttons; anew after each opened file. */
  readonly ready: Promise<void>;
  /** Opens an .xlsx in place of what is open; the pane starts anew. Throws with the sentence that the page would show. */
  readonly openFile: (bytes: readonly number[], name: string) => Promise<void>;
  /** The bytes that "Lưu tệp .xlsx" would save, or the codes of what cannot be saved. */
  readonly savedFile: () => Promise<
    | { readonly bytes: readonly number[] }
    | { readonly unsavable: readonly { readonly code: string }[] }
  >;
  readonly cell: (
    sheet: string,
    address: string,
  ) => { readonly value: CellValue; readonly formula: string | null; readonly text: string };
  /** Types into a cell as a person does, in the form of the chosen language ("97,25" in Vietnamese). */
  readonly edit: (sheet: string, address: string, typed: string) => void;
  readonly snapshot: () => Snapshot;
  /** The active sheet and what is selected on it, such as "B7:D9". */
  readonly selection: () => { readonly sheet: string; readonly area: string };
  /** Lets requests of the pane fail, counted from 0 after this call. */
  readonly planFailures: (failures: readonly PlannedFailure[]) => void;
  /** Does something right before a request of the pane is answered, counted from 0 after this call. */
  readonly beforeRequest: (request: number, act: () => void) => void;
  /** What the pane has sent since the page was opened or failures were planned. */
  readonly traffic: () => readonly Exchange[];
  /** A person is typing in a cell from now on, or no longer: the pane has to wait meanwhile. */
  readonly setCellEditing: (isEditing: boolean) => void;
  readonly protect: (sheet: string, isProtected?: boolean) => void;
  readonly deleteSheet: (sheet: string) => void;
  readonly renameSheet: (sheet: string, title: string) => void;
  /** Presses a ribbon button by its id in the manifest; settles when its function says that it is done. */
  readonly runCommand: (id: string) => Promise<CommandOutcome>;
  readonly commands: () => readonly string[];
  readonly showPane: (isShown: boolean) => void;
  readonly isPaneShown: () => boolean;
  readonly setTheme: (theme: ThemeName) => void;
  /** Settles when the pane has started anew in that language. */
  readonly setLanguage: (language: DisplayLanguage) => Promise<void>;
  readonly setPaneWidth: (width: number) => void;
}

/** The controls of a page, for tests. */
export function controlOf(workbench: Workbench, redrawTools: () => void): WorkbenchControl {
  const at = (address: string) => {
    const found = parseCellName(address);
    if (found === null) throw new Error(`${address} is no cell.`);
    return found;
  };
  let endEditing = (): void => undefined;
  return {
    get ready() {
      return workbench.ready;
    },
    openFile: async (bytes, name) => {
      const problem = await workbench.open(Uint8Array.from(bytes), name);
      if (problem !== null) throw new Error(problem);
      await workbench.ready;
    },
    savedFile: async () => {
      const saved = await saveFile(workbench.opened);
      return saved.ok ? { bytes: [...saved.value] } : { unsavable: saved.problem };
    },
    cell: (sheet, address) => {
      const { row, column } = at(address);
      const cell = cellAt(workbench.sheet(sheet), row, column);
      return { value: cell.value, formula: cell.formula, text: shownText(cell) };
    },
    edit: (sheet, address, typed) => {
      const cells = [{ ...at(address), entry: { text: typed } }];
      workbench.engine.user.type(workbench.sheet(sheet), cells, workbench.form);
    },
    snapshot: () => snapshotOf(workbench.engine.book),
    selection: () => {
      const { area } = workbench.engine.book.selection;
      const first = cellName({ row: area.top, column: area.left });
      const last = cellName({ row: area.bottom, column: area.right });
      const range = first === last ? first : `${first}:${last}`;
      return { sheet: workbench.activeSheet?.name ?? '', area: range };
    },
    planFailures: (failures) => {
      workbench.engine.plan(failures);
    },
    beforeRequest: (request, act) => {
      workbench.engine.interrupt(request, act);
    },
    traffic: () => workbench.engine.exchanges,
    setCellEditing: (isEditing) => {
      endEditing();
      if (!isEditing) return;
      const edited = new Promise<void>((resolve) => {
        endEditing = resolve;
      });
      workbench.engine.editUntil(edited);
    },
    protect: (sheet, isProtected = true) => {
      workbench.engine.user.setProtected(workbench.sheet(sheet), isProtected);
    },
    deleteSheet: (sheet) => {
      workbench.deleteSheet(workbench.sheet(sheet));
    },
    renameSheet: (sheet, title) => {
      workbench.renameSheet(workbench.sheet(sheet), title);
    },
    runCommand: (id) => {
      const buttons = workbench.manifest.groups.flatMap((group) => group.buttons);
      const pressed = buttons.find((each) => each.id === id);
      if (pressed === undefined) throw new Error(`The ribbon has no button ${id}.`);
      return workbench.press(pressed);
    },
    commands: () => workbench.manifest.groups.flatMap(({ buttons }) => buttons.map(({ id }) => id)),
    showPane: (isShown) => {
      workbench.showPane(isShown);
    },
    isPaneShown: () => document.querySelector('.pane.is-away') === null,
    setTheme: (theme) => {
      workbench.setTheme(theme);
      redrawTools();
    },
    setLanguage: async (language) => {
      workbench.setLanguage(language);
      redrawTools();
      await workbench.ready;
    },
    setPaneWidth: (width) => {
      workbench.setPaneWidth(width);
    },
  };
}
