import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, type ReactElement } from 'react';
import { blocTitle } from '../../app/bloc-in-words';
import { statusOf } from '../../app/session/session-status';
import type { SessionState } from '../../app/session/session-state';
import type { WorkbookSession } from '../../app/session/workbook-session';
import type { Language } from '../../text/language';
import { paneWords } from '../../text/pane-words';
import { act } from '../act';
import { Icon } from '../icons';
import { usePlainField } from '../plain-field';
import { MoreButton } from './more-button';
import { StateLine } from './state-line';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  // The choice of the bloc stands where the title would, so the title is only heard.
  heard: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  buttons: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  primary: { flexGrow: 1, minWidth: 0 },
});

// The menu brings more with it than the whole rest of the shell, and is not needed for the first picture.
const MoreMenu = lazy(async () => ({ default: (await import('./more-menu')).MoreMenu }));

interface HeaderProps {
  readonly session: WorkbookSession;
  readonly state: SessionState;
  readonly language: Language;
  readonly chooseLanguage: (language: Language) => void;
  readonly bloc: number;
  readonly chooseBloc: (bloc: number) => void;
  readonly isTakingLong: boolean;
}

/** Which bloc and year, the state of its results, and what can be done with them. */
export function Header(props: HeaderProps): ReactElement {
  const { session, state, language, chooseLanguage, bloc, chooseBloc, isTakingLong } = props;
  const styles = useStyles();
  const field = usePlainField();
  const words = paneWords[language];
  const { outcome } = state.look ?? { outcome: null };
  const titles =
    outcome?.kind === 'computed'
      ? outcome.computation.blocs.map((one) => blocTitle(one, language))
      : [];
  const title = titles[bloc] ?? words.name;
  const last = state.undoable.at(-1);
  return (
    <header className={styles.header}>
      <h1 className={titles.length > 1 ? styles.heard : styles.title}>{title}</h1>
      {titles.length > 1 && (
        <select
          className={field}
          aria-label={words.chooseBloc}
          title={title}
          value={String(bloc)}
          onChange={({ target }) => {
            chooseBloc(Number(target.value));
          }}
        >
          {titles.map((one, index) => (
            <option key={index} value={index}>
              {one}
            </option>
          ))}
        </select>
      )}
      <StateLine status={statusOf(state, isTakingLong)} language={language} />
      <div className={styles.buttons}>
        <Button
          className={styles.primary}
          // Where there is nothing to rank, what to do about it stands below.
          appearance={outcome?.kind === 'not-computed' ? 'secondary' : 'primary'}
          disabledFocusable={isTakingLong}
          onClick={() => {
            act(session, () => session.recompute());
          }}
        >
          {words.recompute}
        </Button>
        <Button
          appearance="subtle"
          icon={<Icon name="undo" />}
          aria-label={last === undefined ? words.undo : words.undoWhat[last]}
          title={last === undefined ? words.nothingToUndo : words.undoWhat[last]}
          disabledFocusable={last === undefined || isTakingLong}
          onClick={() => {
            act(session, () => session.undo());
          }}
        />
        <Suspense fallback={<MoreButton language={language} />}>
          <MoreMenu
            session={session}
            state={state}
            language={language}
            chooseLanguage={chooseLanguage}
          />
        </Suspense>
      </div>
    </header>
  );
}
