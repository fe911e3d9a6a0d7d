import type { ReactElement } from 'react';

const PATHS = {
  undo: 'M4 3v4h4M4.3 7A5.5 5.5 0 1 1 4 12',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  back: 'M10 3 5 8l5 5',
  close: 'M4 4l8 8M12 4l-8 8',
  go: 'M5 3l5 5-5 5',
  dot: 'M8 8h.01',
  circle: 'M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3Z',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  change: 'M3 6h8.5L9 3.5M13 10H4.5L7 12.5',
  stop: 'M8 3.5v5.5M8 12.3h.01',
  wait: 'M8 2.5a5.5 5.5 0 1 1-5.5 5.5M8 5v3l2 1.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  question: 'M5.8 6a2.3 2.3 0 1 1 3.4 2c-.8.5-1.2.9-1.2 1.8M8 12.3h.01',
} as const;

export type IconName = keyof typeof PATHS;

/** A sign of ours, drawn in the colour of the words around it; what it means stands beside it or in the button's name. */
export function Icon({ name }: { readonly name: IconName }): ReactElement {
  const width = name === 'more' || name === 'dot' ? 2.4 : 1.5;
  return (
    <svg
      aria-hidden="true"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={width}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
