/** A document as Word takes it, and as every other program does. */
export interface Copied {
  readonly html: string;
  readonly text: string;
}

/**
 * Puts a document on the clipboard; false where the webview allows neither way. The older way comes first: it also works
 * in the frame that Excel on the web puts around the pane, and takes the HTML as it is, while the newer one parses it
 * under our content-security policy, which forbids every style that stands on an element.
 */
export async function copyForWord(copied: Copied): Promise<boolean> {
  return copiedByCommand(copied) || (await writtenToClipboard(copied));
}

async function writtenToClipboard({ html, text }: Copied): Promise<boolean> {
  if (!('clipboard' in navigator) || typeof ClipboardItem === 'undefined') return false;
  const item = new ClipboardItem({
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([text], { type: 'text/plain' }),
  });
  try {
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}

/** Every webview knows the command, however long it has been called deprecated. */
interface CopiesByCommand {
  execCommand(command: 'copy'): boolean;
}

/** A copy that is asked for, whose content we put in ourselves. */
function copiedByCommand(copied: Copied): boolean {
  let isTaken = false;
  const take = (event: ClipboardEvent): void => {
    isTaken = putInto(event, copied);
  };
  const browser: CopiesByCommand = document;
  const selection = selectSomething();
  document.addEventListener('copy', take);
  try {
    return browser.execCommand('copy') && isTaken;
  } finally {
    document.removeEventListener('copy', take);
    selection.remove();
  }
}

/** Safari copies nothing while nothing is selected. */
function selectSomething(): HTMLElement {
  const place = document.createElement('span');
  place.textContent = '.';
  place.setAttribute('aria-hidden', 'true');
  place.style.position = 'fixed';
  place.style.opacity = '0';
  place.style.userSelect = 'text';
  document.body.append(place);
  document.getSelection()?.selectAllChildren(place);
  return place;
}

/** Gives a copy that is under way our content in place of what is selected. */
export function putInto(event: ClipboardEvent, { html, text }: Copied): boolean {
  if (event.clipboardData === null) return false;
  event.clipboardData.setData('text/html', html);
  event.clipboardData.setData('text/plain', text);
  event.preventDefault();
  return true;
}
