/** Office's part of a press, played: its requirement sets, pane, dialogs and buttons. Nothing of Excel. */
export class PlayedOffice {
  readonly seen: string[] = [];
  readonly buttons = new Map<string, (event: { completed: () => void }) => void>();
  /** What a dialog does when it is asked for. */
  dialogs: 'open' | 'fail' | 'never' = 'open';
  isShared = true;
  canShowPane = true;
  /** Tells the page that its pane was shown or hidden. */
  tellVisibility: (visibilityMode: string) => void = () => undefined;
  private handlers: Readonly<Record<string, (argument: unknown) => void>> = {};

  /** The dialog's page speaks to the page that opened it. */
  dialogSays(message: string): void {
    this.handlers['said']?.({ message });
  }

  /** She closes the dialog herself. */
  closeDialog(): void {
    this.handlers['event']?.({ error: 12006 });
  }

  /** Presses a button; resolves when the add-in says that it is done. */
  press(button: string): Promise<void> {
    const run = this.buttons.get(button);
    if (run === undefined) throw new Error(`Nothing runs for ${button}`);
    return new Promise((resolve) => {
      run({
        completed: () => {
          this.seen.push('completed');
          resolve();
        },
      });
    });
  }

  /** Puts itself where office.js would. */
  install(): void {
    Object.assign(globalThis, { Office: this.library() });
  }

  private library(): object {
    return {
      VisibilityMode: { hidden: 'Hidden', taskpane: 'Taskpane' },
      AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
      EventType: { DialogMessageReceived: 'said', DialogEventReceived: 'event' },
      actions: {
        associate: (button: string, run: (event: { completed: () => void }) => void) => {
          this.buttons.set(button, run);
        },
      },
      addin: {
        onVisibilityModeChanged: (
          handler: (message: { readonly visibilityMode: string }) => void,
        ) => {
          this.tellVisibility = (visibilityMode) => {
            handler({ visibilityMode });
          };
          return Promise.resolve(() => Promise.resolve());
        },
        showAsTaskpane: () => {
          this.seen.push(this.canShowPane ? 'pane' : 'no pane');
          return this.canShowPane ? Promise.resolve() : Promise.reject(new Error('no pane'));
        },
      },
      context: {
        requirements: {
          isSetSupported: (name: string) => this.isShared && name === 'SharedRuntime',
        },
        ui: {
          displayDialogAsync: (
            address: string,
            options: { readonly displayInIframe: boolean },
            then: (result: unknown) => void,
          ) => {
            this.display(address, options.displayInIframe, then);
          },
        },
      },
    };
  }

  private display(address: string, inFrame: boolean, then: (result: unknown) => void): void {
    const { pathname, search } = new URL(address);
    this.seen.push(`dialog ${pathname}${search}${inFrame ? '' : ' as a pop-up'}`);
    if (this.dialogs === 'never') return;
    if (this.dialogs === 'fail') {
      then({ status: 'failed', error: { code: 12009 } });
      return;
    }
    const handlers: Record<string, (argument: unknown) => void> = {};
    this.handlers = handlers;
    then({
      status: 'succeeded',
      value: {
        close: () => this.seen.push('dialog closed'),
        addEventHandler: (event: string, handler: (argument: unknown) => void) => {
          handlers[event] = handler;
        },
      },
    });
  }
}
