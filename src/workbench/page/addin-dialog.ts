import * as v from 'valibot';
import type { WorkbenchWords } from '../../text/workbench-words';
import { AddinFrame, type FrameSurroundings } from './addin-frame';
import { button, element } from './elements';

export interface AddinDialog {
  /** Says something to the dialog's page. */
  readonly tell: (text: string) => void;
  readonly close: () => void;
}

/** What `displayDialogAsync` with `displayInIframe` sends; sizes are shares of the screen in percent. */
const Wanted = v.object({
  url: v.string(),
  width: v.optional(v.number(), 60),
  height: v.optional(v.number(), 60),
});

type Surroundings = Omit<FrameSurroundings, 'path' | 'visibility' | 'isDialog'> & {
  readonly words: WorkbenchWords;
};

/** Opens a dialog of the add-in over the page, and carries what the dialog and its opener say to each other. */
export function openDialog(wanted: string, opener: AddinFrame, around: Surroundings): AddinDialog {
  const { url, width, height } = v.parse(Wanted, JSON.parse(wanted));
  const { words } = around;
  const frame = new AddinFrame(
    {
      ...around,
      path: url,
      title: words.dialog,
      isDialog: true,
      visibility: { get: () => 'Visible', set: () => undefined },
    },
    {
      messageParent: (text) => {
        opener.host.tellDialog({ text, origin: location.origin });
      },
    },
  );
  const close = () => {
    frame.close();
    box.remove();
  };
  const dismiss = () => {
    close();
    opener.host.tellDialog('closed');
  };
  const closeButton = button('✕', dismiss);
  closeButton.setAttribute('aria-label', words.closeDialog);
  const header = element('header', {}, element('h2', {}, words.pane), closeButton);
  const box = element(
    'dialog',
    { class: 'addin', 'aria-label': words.dialog },
    header,
    frame.element,
  );
  box.style.width = `${width}vw`;
  box.style.height = `${height}vh`;
  box.addEventListener('cancel', dismiss);
  document.body.append(box);
  box.showModal();
  return {
    tell: (text) => {
      frame.host.tellFromParent(text, location.origin);
    },
    close,
  };
}
