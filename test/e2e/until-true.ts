import type { Frame } from 'playwright-core';

const OFTEN = 50;
const LONG = 20_000;

/**
 * Waits until an expression holds in a frame. Asked anew each time from outside: what Playwright itself repeats inside
 * the page is an eval there, which the pane's content-security policy forbids.
 */
export async function untilTrue(frame: Frame, expression: string): Promise<void> {
  for (let waited = 0; waited < LONG; waited += OFTEN) {
    if ((await frame.evaluate<unknown>(expression)) === true) return;
    await new Promise((later) => setTimeout(later, OFTEN));
  }
  throw new Error(`It never became true: ${expression}`);
}
