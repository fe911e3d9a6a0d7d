import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WorkbookSession } from '../app/session/workbook-session';
import { act } from './act';

const useStyles = makeStyles({
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '24px',
    minWidth: '24px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    background: 'none',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    textAlign: 'start',
    textDecorationLine: 'underline',
    textDecorationColor: tokens.colorNeutralStroke1,
    textUnderlineOffset: '3px',
    cursor: 'pointer',
    // Where the focus goes, the top of the pane does not lie over it.
    scrollMarginTop: '200px',
    overflowWrap: 'anywhere',
    ':hover': { textDecorationColor: 'currentColor' },
    ':focus-visible': {
      outlineStyle: 'solid',
      outlineWidth: '2px',
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: '1px',
    },
  },
});

interface LinkProps {
  readonly text: string;
  /** What it does, where the text alone does not say it. */
  readonly label?: string;
  readonly onPress: () => void;
  /** Whether it is reached by arrow keys within a list instead of being a tab stop of its own. */
  readonly isInList?: boolean;
}

/** Words that do something when pressed. */
export function WordLink({ text, label, onPress, isInList = false }: LinkProps): ReactElement {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={styles.link}
      aria-label={label}
      title={label}
      onClick={onPress}
      {...(isInList ? { tabIndex: -1, 'data-in-list': '' } : {})}
    >
      {text}
    </button>
  );
}

interface CellLinkProps extends Omit<LinkProps, 'onPress'> {
  readonly session: WorkbookSession;
  readonly sheet: string;
  /** The sheet alone where null. */
  readonly cell: string | null;
}

/** Words that show a cell or a sheet of the workbook. */
export function CellLink({ session, sheet, cell, ...rest }: CellLinkProps): ReactElement {
  return (
    <WordLink
      {...rest}
      onPress={() => {
        act(session, () => session.goTo(sheet, cell));
      }}
    />
  );
}
