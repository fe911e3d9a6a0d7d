/** @jest-environment jsdom */
import { copyForWord } from '../../../src/taskpane/drafts/copy-for-word';
import { canDownload, downloadDocx } from '../../../src/taskpane/drafts/download-file';

const copied = { html: '<p>Sở &lt;A&gt;</p>', text: 'Sở <A>' };

/** A webview whose copy command fires the event, as far as it allows it. */
function webview({ command, clipboard }: { command: boolean; clipboard: boolean }) {
  const taken: Record<string, string> = {};
  const written: ClipboardItem[] = [];
  const execCommand = (name: string): boolean => {
    if (name !== 'copy' || !command) return false;
    const event = new Event('copy', { cancelable: true });
    Object.assign(event, {
      clipboardData: {
        setData: (type: string, data: string) => {
          taken[type] = data;
        },
      },
    });
    document.dispatchEvent(event);
    return event.defaultPrevented;
  };
  Object.assign(document, { execCommand });
  class Item {
    constructor(readonly parts: Record<string, Blob>) {}
  }
  Object.assign(globalThis, { ClipboardItem: Item });
  Object.assign(navigator, {
    clipboard: {
      write: (items: ClipboardItem[]) => {
        if (!clipboard) return Promise.reject(new Error('blocked by a permissions policy'));
        written.push(...items);
        return Promise.resolve();
      },
    },
  });
  return { taken, written };
}

describe('copying for Word', () => {
  test('by the copy command, with layout and as bare text', async () => {
    const { taken, written } = webview({ command: true, clipboard: true });
    expect(await copyForWord(copied)).toBe(true);
    expect(taken).toEqual({ 'text/html': copied.html, 'text/plain': copied.text });
    expect(written).toEqual([]);
    expect(document.body.textContent).toBe('');
  });

  test('by the clipboard itself where the command is refused', async () => {
    const { taken, written } = webview({ command: false, clipboard: true });
    expect(await copyForWord(copied)).toBe(true);
    expect(taken).toEqual({});
    expect(written).toHaveLength(1);
  });

  test('where both are refused it says so, and a later copy of hers is left alone', async () => {
    const { taken } = webview({ command: false, clipboard: false });
    expect(await copyForWord(copied)).toBe(false);
    document.dispatchEvent(new Event('copy'));
    expect(taken).toEqual({});
  });
});

describe('downloading', () => {
  test.each([
    [null, true],
    ['PC', true],
    ['OfficeOnline', true],
    ['Mac', false],
    ['iOS', false],
    ['Android', false],
  ])('on %s: %s', (platform, expected) => {
    expect(canDownload(platform)).toBe(expected);
  });

  test('the file is offered under its name, once', () => {
    const offered: string[] = [];
    Object.assign(URL, { createObjectURL: () => 'blob:made', revokeObjectURL: () => undefined });
    jest.useFakeTimers();
    const press = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      offered.push(`${this.download} ${this.href}`);
    });
    downloadDocx('Quyết định.docx', new Uint8Array([1, 2]));
    expect(offered).toEqual(['Quyết định.docx blob:made']);
    expect(document.querySelector('a')).toBeNull();
    press.mockRestore();
    jest.useRealTimers();
  });
});
