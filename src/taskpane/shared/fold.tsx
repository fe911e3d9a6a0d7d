import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactElement, type ReactNode } from 'react';
import { Icon } from '../icons';
import { useKept } from './kept';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  button: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXS}`,
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    cursor: 'pointer',
    // The colour meant for it would in high contrast need other words on it.
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  sign: {
    display: 'inline-flex',
    flexShrink: 0,
    marginTop: '2px',
    color: tokens.colorNeutralForeground2,
  },
  open: { transform: 'rotate(90deg)' },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  title: { fontWeight: tokens.fontWeightSemibold },
  summary: { display: 'block', color: tokens.colorNeutralForeground2 },
  body: {
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
});

interface FoldProps {
  /** Whose fold it is, and by what it is remembered while she looks at other tabs. */
  readonly owner: object;
  readonly keepAs: string;
  readonly title: string;
  /** The language of the title where it is not that of the pane. */
  readonly titleLanguage?: 'vi' | 'en';
  readonly summary?: ReactNode;
  /** Inside a list there is no heading, only the button. */
  readonly level?: 'h2' | 'h3' | 'span';
  readonly startsOpen?: boolean;
  /** Less than the other folds around it. */
  readonly isQuiet?: boolean;
  readonly children: () => ReactNode;
}

/** A line that opens. What is inside is only made while it is open. */
export function Fold({
  owner,
  keepAs,
  title,
  titleLanguage,
  summary = null,
  level: Level = 'span',
  startsOpen = false,
  isQuiet = false,
  children,
}: FoldProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const [kept, setKept] = useKept(owner, foldKey(keepAs));
  const isOpen = kept === null ? startsOpen : kept === OPEN;
  return (
    <div>
      <Level className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => {
            setKept(isOpen ? CLOSED : OPEN);
          }}
        >
          <span className={mergeClasses(styles.sign, isOpen && styles.open)}>
            <Icon name="go" />
          </span>
          <span className={styles.words}>
            <span lang={titleLanguage} className={isQuiet ? styles.summary : styles.title}>
              {title}
            </span>
            {summary !== null && <span className={styles.summary}>{summary}</span>}
          </span>
        </button>
      </Level>
      {isOpen && (
        <div id={id} className={styles.body}>
          {children()}
        </div>
      )}
    </div>
  );
}

const OPEN = 'open';
const CLOSED = 'closed';

function foldKey(keepAs: string): string {
  return `fold ${keepAs}`;
}

/** What `keep` takes to have a fold open when it is shown next. */
export function openFold(keepAs: string): readonly [key: string, words: string] {
  return [foldKey(keepAs), OPEN];
}
