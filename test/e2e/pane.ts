import type { FrameLocator, Locator } from 'playwright-core';
import type { SessionStatus } from '../../src/app/session/session-status';
import { paneWords } from '../../src/text/pane-words';
import type { TabName } from '../../src/taskpane/tab-props';
import type { OpenedWorkbench } from './open-workbench';

/** One line of the ranking as it is read on the screen. */
export interface RankedLine {
  readonly rank: string;
  readonly name: string;
  readonly total: string;
}

/** The pane as a person meets it: by its words and roles. */
export interface Pane {
  readonly frame: FrameLocator;
  readonly button: (name: string) => Locator;
  readonly press: (name: string) => Promise<void>;
  /** Opens a tab and waits until its content is there. */
  readonly openTab: (tab: TabName, language?: 'vi' | 'en') => Promise<Locator>;
  /** Waits until the state line shows this state; gives its words. */
  readonly untilState: (state: SessionStatus['kind']) => Promise<string>;
  /** Waits for a message between the buttons and the tabs; gives its words. */
  readonly untilMessage: (kind: 'question' | 'notice' | 'problem' | 'progress') => Promise<string>;
  /** Waits until no message of that kind is there. */
  readonly untilNo: (kind: 'question' | 'notice' | 'problem' | 'progress') => Promise<void>;
  readonly ranking: () => Promise<readonly RankedLine[]>;
  readonly row: (name: string) => Locator;
}

export function paneOf(bench: OpenedWorkbench): Pane {
  const frame = bench.page.frameLocator('.pane iframe');
  const button = (name: string): Locator => frame.getByRole('button', { name, exact: true });
  const message = (kind: string): Locator => frame.locator(`[data-message="${kind}"]`);
  const panel = frame.getByRole('tabpanel');
  return {
    frame,
    button,
    press: (name) => button(name).click(),
    openTab: async (tab, language = 'vi') => {
      const words = paneWords[language];
      await frame.locator(`#tab-${tab}`).click();
      await panel.getByText(words.loading, { exact: true }).waitFor({ state: 'detached' });
      return panel;
    },
    untilState: async (state) => {
      const line = frame.locator(`[data-state="${state}"]`);
      await line.waitFor();
      return line.innerText();
    },
    untilMessage: async (kind) => {
      await message(kind).waitFor();
      return message(kind).innerText();
    },
    untilNo: (kind) => message(kind).waitFor({ state: 'detached' }),
    ranking: async () => {
      await frame.locator('[data-unit]').first().waitFor();
      const lines = await frame
        .locator('[data-unit]')
        .evaluateAll((rows) =>
          rows.map((row) => [...row.children].slice(0, 3).map(({ textContent }) => textContent)),
        );
      return lines.map(([rank = '', name = '', total = '']) => ({ rank, name, total }));
    },
    row: (name) => frame.locator('[data-unit]', { hasText: name }),
  };
}

/** Texts of one column of a sheet, from one row to another, both as a person counts them. */
export function columnOf(
  bench: OpenedWorkbench,
  sheet: string,
  column: string,
  rows: readonly [number, number],
): Promise<readonly string[]> {
  return bench.control.evaluate(
    (workbench, at) => {
      const texts: string[] = [];
      for (let row = at.from; row <= at.to; row += 1) {
        texts.push(workbench.cell(at.sheet, `${at.column}${row}`).text);
      }
      return texts;
    },
    { sheet, column, from: rows[0], to: rows[1] },
  );
}
