import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  note: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStrokeAccessible,
    overflowWrap: 'anywhere',
  },
  error: { borderInlineStartColor: tokens.colorStatusDangerBorder2 },
  warning: { borderInlineStartColor: tokens.colorStatusWarningBorder2 },
});

/** Something said beside the rest; its words carry the meaning, the colour only repeats it. */
export function Note({
  intent,
  children,
}: {
  readonly intent: 'error' | 'warning' | 'info';
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.note, intent !== 'info' && styles[intent])}>{children}</div>
  );
}
