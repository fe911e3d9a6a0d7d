/** How long Excel may take to open the window, and how long it may stay if its page never speaks; milliseconds. */
const OPENS_WITHIN = 5_000;
const STAYS_AT_MOST = 20_000;

/** Its size in CSS pixels; Office takes shares of the screen and has a least height of 250. */
const WIDTH = 400;
const HEIGHT = 250;

/** Opens an address in Excel's small window, one at a time; resolves to false where it does not open. */
export function noticeWindow(): (address: string) => Promise<boolean> {
  let closeLast = (): void => undefined;

  return (address) => {
    closeLast();
    return new Promise((resolve) => {
      const givesUp = setTimeout(resolve, OPENS_WITHIN, false);
      Office.context.ui.displayDialogAsync(address, size(), (result) => {
        clearTimeout(givesUp);
        if (result.status === Office.AsyncResultStatus.Failed) {
          resolve(false);
          return;
        }
        closeLast = closing(result.value);
        resolve(true);
      });
    });
  };
}

function size(): Office.DialogOptions {
  const share = (wanted: number, screen: number) =>
    Math.min(80, Math.max(15, Math.ceil((100 * wanted) / Math.max(1, screen))));
  return {
    width: share(WIDTH, window.screen.width),
    height: share(HEIGHT, window.screen.height),
    // On the web a window of its own would be held back as a pop-up; elsewhere this says nothing.
    displayInIframe: true,
  };
}

/** Closes the window when its page asks for it; by a timer only in the end, since timers of hidden pages run late. */
function closing(dialog: Office.Dialog): () => void {
  let isOpen = true;
  const close = (): void => {
    if (!isOpen) return;
    isOpen = false;
    clearTimeout(atLast);
    dialog.close();
  };
  const atLast = setTimeout(close, STAYS_AT_MOST);
  dialog.addEventHandler(Office.EventType.DialogMessageReceived, close);
  // She has closed it herself, or its page could not be reached: there is nothing left to close.
  dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
    isOpen = false;
    clearTimeout(atLast);
  });
  return close;
}
