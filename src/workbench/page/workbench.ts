import { workbenchWords, type WorkbenchWords } from '../../text/workbench-words';
import { sentence } from '../../text/sentences';
import type { Language } from '../../text/language';
import type { Sheet } from '../engine/book/sheet';
import { sheetNamed } from '../engine/book/workbook';
import { ExcelEngine } from '../engine/excel-engine';
import { refusalOf } from '../engine/user';
import { openFile, type OpenedFile } from '../file/opened-file';
import type { DisplayLanguage } from '../xdm/app-context';
import { officeThemes, type ThemeName } from '../xdm/office-theme';
import type { CommandOutcome } from '../xdm/xdm-host';
import { Addin } from './addin';
import { Grid } from './grid/grid';
import { points } from './grid/sheet-data';
import type { Layout } from './layout';
import { readManifest, type ManifestFacts, type RibbonButton } from './ribbon/manifest-ribbon';

/** Everything on the page together: the opened file, Excel played to the add-in, the grid and the ribbon. */
export class Workbench {
  engine: ExcelEngine;
  private addin: Addin;
  private readonly grid: Grid;
  private language: DisplayLanguage = 'vi-VN';
  private isPaneShown = true;

  constructor(
    private readonly layout: Layout,
    private readonly manifestXml: string,
    private file: OpenedFile,
  ) {
    this.grid = new Grid(layout.grid, {
      mayEdit: (id) => this.mayEdit(id),
      type: (id, cells) => {
        this.withSheet(id, (sheet) => {
          this.engine.user.type(sheet, cells, this.form);
        });
      },
      select: (id, area) => {
        const { selection } = this.engine.book;
        const isSame =
          selection.sheetId === id && JSON.stringify(selection.area) === JSON.stringify(area);
        if (isSame) return;
        this.withSheet(id, (sheet) => {
          this.engine.user.select(sheet, area);
        });
      },
      activate: (id) => {
        this.withSheet(id, (sheet) => {
          this.engine.user.activate(sheet);
        });
      },
      addSheet: () => {
        this.engine.user.addSheet();
      },
      rename: (id, title) => {
        this.withSheet(id, (sheet) => {
          this.renameSheet(sheet, title);
        });
      },
      setColumnWidth: (id, first, last, pixels) => {
        this.withSheet(id, (sheet) => {
          this.engine.user.setColumnWidth(sheet, first, last, points(pixels));
        });
      },
      editUntil: (done) => {
        this.engine.editUntil(done);
      },
    });
    this.engine = this.playExcel();
    this.addin = this.startAddin();
    this.setTheme('light');
  }

  get words(): WorkbenchWords {
    return workbenchWords[this.form];
  }

  get opened(): OpenedFile {
    return this.file;
  }

  /** Settles when the pane's library is ready. */
  get ready(): Promise<void> {
    return this.addin.ready;
  }

  get manifest(): ManifestFacts {
    return readManifest(this.manifestXml, this.language);
  }

  /** Opens a file in place of what is open; gives the sentence that says what is wrong with it, or null. */
  async open(bytes: Uint8Array, name: string): Promise<string | null> {
    const opened = await openFile(bytes, name);
    if (!opened.ok) return sentence(opened.problem, this.form);
    this.file = opened.value;
    this.engine = this.playExcel();
    this.restartAddin();
    return null;
  }

  setLanguage(language: DisplayLanguage): void {
    this.language = language;
    document.documentElement.lang = this.form;
    // Office says its language once, when an add-in starts.
    this.restartAddin();
  }

  setTheme(theme: ThemeName): void {
    const { dataset } = document.documentElement;
    dataset['theme'] = theme;
    dataset['officeTheme'] = JSON.stringify(officeThemes[theme]);
    this.grid.setDark(theme !== 'light');
    // What the pane's styles see as the person's choice of light or dark.
    this.layout.pane.style.colorScheme = theme === 'light' ? 'light' : 'dark';
    this.addin.focus();
  }

  setPaneWidth(width: number): void {
    document.documentElement.style.setProperty('--pane-width', `${width}px`);
  }

  showPane(isShown: boolean): void {
    this.addin.show(isShown);
  }

  /** Does what a ribbon button does. */
  async press({ id, action }: RibbonButton): Promise<CommandOutcome> {
    if (action.kind === 'run') return this.addin.run(action.functionName, id);
    this.showPane(true);
    return { status: 0, data: '' };
  }

  sheet(title: string): Sheet {
    const sheet = sheetNamed(this.engine.book, title);
    if (sheet === null) throw new Error(`There is no sheet ${title}.`);
    return sheet;
  }

  get activeSheet(): Sheet | null {
    const { book } = this.engine;
    return book.sheets.find(({ id }) => id === book.selection.sheetId) ?? null;
  }

  /** Renames a sheet, or says why not. */
  renameSheet(sheet: Sheet, title: string): void {
    const refused = refusalOf(() => {
      this.engine.user.rename(sheet, title);
    });
    if (refused !== null) this.layout.say(this.words.refusedName(title));
  }

  deleteSheet(sheet: Sheet): void {
    const refused = refusalOf(() => {
      this.engine.user.delete(sheet);
    });
    if (refused !== null) this.layout.say(this.words.refusedDeletion);
  }

  get form(): Language {
    return this.language === 'vi-VN' ? 'vi' : 'en';
  }

  private mayEdit(id: string): boolean {
    const sheet = this.engine.book.sheets.find((each) => each.id === id);
    if (sheet === undefined) return false;
    if (sheet.isProtected) this.layout.say(this.words.protectedSheet(sheet.name));
    return !sheet.isProtected;
  }

  /** Does something to a sheet; what Excel would refuse leaves everything as it was, also in the grid. */
  private withSheet(id: string, act: (sheet: Sheet) => void): void {
    const { book } = this.engine;
    const sheet = book.sheets.find((each) => each.id === id);
    if (sheet === undefined) return;
    const refused = refusalOf(() => {
      act(sheet);
    });
    if (refused === null) return;
    if (sheet.isProtected) this.layout.say(this.words.protectedSheet(sheet.name));
    this.grid.refresh(book);
  }

  private playExcel(): ExcelEngine {
    const engine = new ExcelEngine(this.file.book);
    this.grid.open(engine.book);
    let isDue = false;
    engine.watch(() => {
      if (isDue) return;
      isDue = true;
      // By itself: whatever the grid does about it, the answer to the pane goes its way.
      queueMicrotask(() => {
        isDue = false;
        if (engine === this.engine) this.grid.refresh(engine.book);
      });
    });
    return engine;
  }

  private restartAddin(): void {
    this.addin.close();
    this.addin = this.startAddin();
  }

  private startAddin(): Addin {
    const { pane, background } = this.layout;
    const showPane = (isShown: boolean) => {
      this.isPaneShown = isShown;
      this.layout.showPane(isShown);
    };
    return new Addin(
      this.engine,
      this.manifest,
      this.language,
      this.words,
      { pane, background, showPane },
      this.isPaneShown,
    );
  }
}
