import { button, element } from './elements';

/** The places of the page that are filled by others. */
export interface Layout {
  readonly bar: HTMLElement;
  readonly note: HTMLElement;
  readonly ribbon: HTMLElement;
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  readonly paneTitle: HTMLElement;
  readonly paneClose: HTMLButtonElement;
  /** Pages of the add-in that nobody sees. */
  readonly background: HTMLElement;
  readonly say: (sentence: string) => void;
  readonly showPane: (isShown: boolean) => void;
}

/** Lays out the page: title and tools, the line that says what it is, the ribbon, the grid and the pane. */
export function layOut(onClosePane: () => void): Layout {
  const bar = element('div', { class: 'bar' });
  const note = element('p');
  const status = element('p', { role: 'status' });
  const ribbon = element('div', { class: 'ribbon' });
  const grid = element('div', { class: 'grid' });
  const paneTitle = element('h2');
  const paneClose = button('✕', onClosePane);
  const pane = element('div', { class: 'pane' }, element('header', {}, paneTitle, paneClose));
  const background = element('div', { class: 'background-pages', 'aria-hidden': 'true' });
  document.body.append(
    element('div', {}, bar),
    element('div', { class: 'note' }, note, status),
    ribbon,
    element('main', {}, grid, pane),
    background,
  );
  return {
    bar,
    note,
    ribbon,
    grid,
    pane,
    paneTitle,
    paneClose,
    background,
    say: (sentence) => {
      status.textContent = sentence;
    },
    showPane: (isShown) => {
      pane.classList.toggle('is-away', !isShown);
      pane.toggleAttribute('inert', !isShown);
    },
  };
}
