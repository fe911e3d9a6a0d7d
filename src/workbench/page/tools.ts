import { saveFile } from '../file/save-file';
import { unsavableInWords } from '../file/unsavable';
import { themeNames, type ThemeName } from '../xdm/office-theme';
import { askForText, askWhether } from './ask';
import { button, choice, element } from './elements';
import type { Layout } from './layout';
import { ribbonView } from './ribbon/ribbon-view';
import type { Workbench } from './workbench';

const PANE_WIDTHS = ['320', '350', '500'] as const;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the person has chosen in the bar. */
interface Choices {
  theme: ThemeName;
  width: string;
}

/** The bar, the line that says what the page is, and the ribbon: all that has words, drawn anew in another language. */
export class Tools {
  private readonly choices: Choices = { theme: 'light', width: '350' };

  constructor(
    private readonly workbench: Workbench,
    private readonly layout: Layout,
    private readonly samples: readonly string[],
  ) {
    this.draw();
  }

  draw(): void {
    const { workbench, layout } = this;
    const { words } = workbench;
    document.title = words.title;
    this.choices.theme = shownTheme();
    layout.note.textContent = words.notExcel;
    layout.grid.setAttribute('aria-label', words.workbook);
    layout.paneTitle.textContent = words.pane;
    layout.paneClose.setAttribute('aria-label', words.closePane);
    layout.bar.replaceChildren(
      element('h1', {}, words.title),
      button(words.openFile, () => {
        void this.chooseFile();
      }),
      button(words.saveFile, () => {
        void this.save();
      }),
      this.sampleChoice(),
      this.languageChoice(),
      choice(
        words.theme,
        themeNames.map((name) => [name, words.themes[name]] as const),
        this.choices.theme,
        (value) => {
          const theme = themeNames.find((name) => name === value);
          if (theme !== undefined) workbench.setTheme(theme);
        },
      ),
      choice(
        words.paneWidth,
        PANE_WIDTHS.map((width) => [width, width] as const),
        this.choices.width,
        (width) => {
          this.choices.width = width;
          workbench.setPaneWidth(Number(width));
        },
      ),
    );
    layout.ribbon.replaceChildren(...this.ribbonGroups(), this.sheetMenu());
  }

  private ribbonGroups(): readonly HTMLElement[] {
    const { workbench, layout } = this;
    return workbench.manifest.groups.map((group) =>
      ribbonView(group, (pressed) => {
        void workbench.press(pressed).then(({ status }) => {
          if (status !== 0) layout.say(workbench.words.commandFailed(pressed.label));
        });
      }),
    );
  }

  private sampleChoice(): HTMLElement {
    const { words } = this.workbench;
    const names = this.samples.map((name) => [name, name] as const);
    return choice(words.sample, [['', words.chooseSample], ...names], '', (name) => {
      if (name === '') return;
      void fetch(`/samples/${encodeURIComponent(name)}`)
        .then((response) => response.arrayBuffer())
        .then((bytes) => this.open(new Uint8Array(bytes), name));
    });
  }

  private languageChoice(): HTMLElement {
    const { workbench } = this;
    const languages = [
      ['vi-VN', 'Tiếng Việt'],
      ['en-US', 'English'],
    ] as const;
    const chosen = workbench.form === 'vi' ? 'vi-VN' : 'en-US';
    return choice(workbench.words.language, languages, chosen, (value) => {
      workbench.setLanguage(value === 'en-US' ? 'en-US' : 'vi-VN');
      this.draw();
    });
  }

  /** What a person may do to the active sheet to try how the pane takes it. */
  private sheetMenu(): HTMLElement {
    const { workbench } = this;
    const { words } = workbench;
    const act = (label: string, change: () => void) => button(label, change);
    const label = element('span', { class: 'field' }, words.sheet);
    return element(
      'div',
      { class: 'sheet-menu', role: 'group', 'aria-label': words.sheet },
      label,
      act(words.renameSheet, () => {
        const sheet = workbench.activeSheet;
        if (sheet === null) return;
        void askForText(words.newName, sheet.name, words).then((title) => {
          if (title !== null && title !== sheet.name) workbench.renameSheet(sheet, title);
        });
      }),
      act(words.deleteSheet, () => {
        const sheet = workbench.activeSheet;
        if (sheet === null) return;
        void askWhether(words.reallyDelete(sheet.name), words).then((yes) => {
          if (yes) workbench.deleteSheet(sheet);
        });
      }),
      act(words.protectSheet, () => {
        this.protect(true);
      }),
      act(words.unprotectSheet, () => {
        this.protect(false);
      }),
    );
  }

  private protect(isProtected: boolean): void {
    const sheet = this.workbench.activeSheet;
    if (sheet !== null) this.workbench.engine.user.setProtected(sheet, isProtected);
  }

  private async chooseFile(): Promise<void> {
    const input = element('input', { type: 'file', accept: '.xlsx,.xlsm' });
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      if (file === undefined) return;
      void file.arrayBuffer().then((bytes) => this.open(new Uint8Array(bytes), file.name));
    });
    input.click();
    return Promise.resolve();
  }

  private async open(bytes: Uint8Array, name: string): Promise<void> {
    const { words } = this.workbench;
    this.layout.say(words.opening(name));
    this.layout.say((await this.workbench.open(bytes, name)) ?? words.opened(name));
  }

  private async save(): Promise<void> {
    const { words, form, opened } = this.workbench;
    const saved = await saveFile(opened);
    if (!saved.ok) {
      this.layout.say(
        [words.notSaved, ...saved.problem.map((each) => `– ${unsavableInWords(each, form)}`)].join(
          '\n',
        ),
      );
      return;
    }
    const blob = new Blob([Uint8Array.from(saved.value)], { type: XLSX });
    const link = element('a', { href: URL.createObjectURL(blob), download: opened.name });
    link.click();
    URL.revokeObjectURL(link.href);
    this.layout.say(words.saved(opened.name));
  }
}

function shownTheme(): ThemeName {
  const shown = document.documentElement.dataset['theme'];
  return themeNames.find((name) => name === shown) ?? 'light';
}
