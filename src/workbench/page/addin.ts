import type { WorkbenchWords } from '../../text/workbench-words';
import type { ExcelEngine } from '../engine/excel-engine';
import type { DisplayLanguage } from '../xdm/app-context';
import type { CommandOutcome } from '../xdm/xdm-host';
import { AddinFrame } from './addin-frame';
import { openDialog, type AddinDialog } from './addin-dialog';
import type { ManifestFacts } from './ribbon/manifest-ribbon';

/** Where the add-in's pages go on the page, and how the pane is shown and hidden. */
export interface AddinPlaces {
  readonly pane: HTMLElement;
  readonly background: HTMLElement;
  readonly showPane: (isVisible: boolean) => void;
}

/** The add-in running on one workbook: its pane, and the page that its ribbon buttons run functions in. */
export class Addin {
  private readonly pane: AddinFrame;
  private readonly functions: AddinFrame;
  private dialog: AddinDialog | null = null;
  private isShown: boolean;

  constructor(
    private readonly engine: ExcelEngine,
    private readonly manifest: ManifestFacts,
    private readonly language: DisplayLanguage,
    private readonly words: WorkbenchWords,
    private readonly places: AddinPlaces,
    isShown: boolean,
  ) {
    this.isShown = isShown;
    this.pane = new AddinFrame(
      {
        ...this.surroundings(),
        path: manifest.panePath,
        visibility: {
          get: () => (this.isShown ? 'Visible' : 'Background'),
          set: (state) => {
            this.show(state === 'Visible');
          },
        },
      },
      {
        openDialog: (wanted) => {
          this.dialog = openDialog(wanted, this.pane, this.surroundings());
        },
        closeDialog: () => {
          this.dialog?.close();
        },
        messageDialog: (text) => {
          this.dialog?.tell(text);
        },
      },
    );
    places.pane.append(this.pane.element);
    places.showPane(isShown);
    this.functions = manifest.isShared ? this.pane : this.functionPage();
  }

  /** Settles when the pane's library can be told of ribbon buttons. */
  get ready(): Promise<void> {
    return this.pane.host.ready;
  }

  /** Shows or hides the pane; its page goes on running, and is told. */
  show(isVisible: boolean): void {
    if (this.isShown === isVisible) return;
    this.isShown = isVisible;
    this.places.showPane(isVisible);
    this.pane.host.tellVisibility(isVisible);
  }

  run(functionName: string, controlId: string): Promise<CommandOutcome> {
    return this.functions.host.runCommand(functionName, controlId);
  }

  /** The pane's window gets the focus: the moment at which a pane looks at Office's theme again. */
  focus(): void {
    this.pane.element.contentWindow?.dispatchEvent(new Event('focus'));
  }

  close(): void {
    this.dialog?.close();
    this.pane.close();
    if (this.functions !== this.pane) this.functions.close();
  }

  private functionPage(): AddinFrame {
    const page = new AddinFrame({
      ...this.surroundings(),
      path: this.manifest.functionPath,
      visibility: { get: () => 'Background', set: () => undefined },
    });
    this.places.background.append(page.element);
    return page;
  }

  private surroundings() {
    return {
      engine: this.engine,
      addinId: this.manifest.id,
      title: this.words.pane,
      language: this.language,
      words: this.words,
    };
  }
}
