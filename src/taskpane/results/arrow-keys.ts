import type { KeyboardEvent } from 'react';

/** Moves the focus among what stands in a list, so that the list is one tab stop. */
export function moveWithArrows(event: KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-in-list]')];
  const at = items.findIndex((item) => item === document.activeElement);
  if (at < 0) return;
  const target = items[targetOf(event.key, at, items.length)];
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
}

/** -1 for every other key. */
function targetOf(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
