import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const OUTLINED = {
  backgroundColor: 'transparent',
  border: '1px solid currentColor',
} as const;

const useStyles = makeStyles({
  track: {
    display: 'flex',
    columnGap: '2px',
    height: '6px',
    borderRadius: '3px',
    backgroundColor: tokens.colorNeutralStroke3,
    ':global([data-theme="contrast"])': { backgroundColor: 'transparent' },
    '@media (forced-colors: active)': { backgroundColor: 'transparent' },
  },
  fill: {
    boxSizing: 'border-box',
    height: '6px',
    borderRadius: '3px',
    backgroundColor: tokens.colorCompoundBrandForeground1,
    ':global([data-theme="contrast"])': OUTLINED,
    '@media (forced-colors: active)': { ...OUTLINED, border: '1px solid CanvasText' },
  },
  // A bar that does not begin at 0 shows it by a gap at its beginning.
  stump: { width: '5px', flexShrink: 0, borderRadius: '3px 0 0 3px' },
  afterStump: { borderRadius: '0 3px 3px 0' },
});

interface BarProps {
  /** From 0 to 1. */
  readonly share: number;
  /** Whether the scale begins above 0. */
  readonly isCut?: boolean;
}

/** A thin bar; the figure that it shows stands beside it, so it says nothing to a screen reader. */
export function PointsBar({ share, isCut = false }: BarProps): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.track} aria-hidden="true">
      {isCut && <span className={mergeClasses(styles.fill, styles.stump)} />}
      <span
        className={mergeClasses(styles.fill, isCut ? styles.afterStump : undefined)}
        style={{ width: `${(share * 100).toFixed(2)}%` }}
      />
    </span>
  );
}
