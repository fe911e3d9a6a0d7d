import type { KeyboardEvent } from 'react';

/**
 * Keeps keys that the pane answers itself from Office on the web, which listens at the window: at Escape it moves the
 * focus to the first button, and at Tab it takes over and does not get on from a heading, a list item or a summary.
 * So Tab is left to the browser, and an Escape that closed something here has done its work.
 */
export function keepFromOffice(event: KeyboardEvent): void {
  const isUsed = event.key === 'Escape' && event.isDefaultPrevented();
  if (event.key === 'Tab' || isUsed) event.stopPropagation();
}
