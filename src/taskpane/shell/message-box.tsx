import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { WorkbookSession } from '../../app/session/workbook-session';
import { Icon } from '../icons';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderInlineStartWidth: '3px',
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    '& p': { margin: 0 },
  },
  question: { borderInlineStartColor: tokens.colorBrandStroke1 },
  notice: { borderInlineStartColor: tokens.colorPaletteGreenBorder2 },
  problem: { borderInlineStartColor: tokens.colorPaletteRedBorder2 },
  progress: {
    borderInlineStartColor: tokens.colorNeutralStroke1,
    '& > div': { alignItems: 'center' },
  },
  line: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    '& > :first-child': { flexGrow: 1, minWidth: 0 },
    '& > :last-child': { flexShrink: 0 },
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
});

interface MessageBoxProps {
  readonly kind: 'question' | 'notice' | 'problem' | 'progress';
  readonly children: ReactNode;
}

/** Something between the buttons and the tabs that she is told or asked: never a dialog. */
export function MessageBox({ kind, children }: MessageBoxProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.box, styles[kind])} data-message={kind}>
      {children}
    </div>
  );
}

/** Words with a button at their end. */
export function MessageLine({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className={useStyles().line}>{children}</div>;
}

interface ClosableProps {
  readonly session: WorkbookSession;
  /** What the button to close it is called. */
  readonly close: string;
  readonly children: ReactNode;
}

/** Words that are put aside by the button at their end. */
export function ClosableLine({ session, close, children }: ClosableProps): ReactElement {
  return (
    <MessageLine>
      {children}
      <Button
        size="small"
        appearance="transparent"
        icon={<Icon name="close" />}
        aria-label={close}
        onClick={() => {
          session.dismiss();
        }}
      />
    </MessageLine>
  );
}

export function MessageButtons({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className={useStyles().buttons}>{children}</div>;
}
