import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { thingsToSettle } from '../../app/session/session-status';
import type { WorkbookSession } from '../../app/session/workbook-session';
import type { Language } from '../../text/language';
import { KeepFocus } from '../shared/keep-focus';
import { UnitPart } from '../unit/unit-part';
import { Header } from './header';
import { keepFromOffice } from './keys-of-ours';
import { NoticeBox } from './notice-box';
import { ProblemBox } from './problem-box';
import { ProgressLine } from './progress-line';
import { QuestionBox } from './question-box';
import type { TabName } from '../tab-props';
import { panelId, TabBar, tabId } from './tab-bar';
import { TabContent } from './tab-panel';
import { useSessionState, useTakesLong } from './use-session-state';

/** Shorter work shows no progress, so that nothing flickers; in milliseconds. */
const PATIENCE = 1_000;

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  messages: { outlineStyle: 'none' },
  top: {
    backgroundColor: tokens.colorNeutralBackground1,
    // On a low screen the ranking needs all the room there is.
    '@media (min-height: 600px)': { position: 'sticky', top: 0, zIndex: 1 },
  },
});

interface PaneBodyProps {
  readonly session: WorkbookSession;
  readonly language: Language;
  readonly chooseLanguage: (language: Language) => void;
}

export function PaneBody({ session, language, chooseLanguage }: PaneBodyProps): ReactElement {
  const styles = useStyles();
  const state = useSessionState(session);
  const { look, progress, question, notice, problem } = state;
  const isTakingLong = useTakesLong(progress !== null, PATIENCE);
  const [tab, setTab] = useState<TabName>('results');
  const [chosenBloc, setBloc] = useState(0);
  const [unit, setUnit] = useState<number | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  const leftUnit = useRef<number | null>(null);

  const blocs = look?.outcome.kind === 'computed' ? look.outcome.computation.blocs : [];
  const bloc = chosenBloc < blocs.length ? chosenBloc : 0;
  const shownBloc = blocs[bloc];
  const isUnitOpen =
    tab === 'results' && unit !== null && shownBloc?.scoresheet.units[unit] !== undefined;

  const openUnit = (opened: number): void => {
    setUnit(opened);
    setTab('results');
    window.scrollTo(0, 0);
  };
  const closeUnit = (): void => {
    leftUnit.current = unit;
    setUnit(null);
  };

  const openTab = (opened: TabName): void => {
    setTab(opened);
    document.getElementById(tabId(opened))?.focus();
  };

  // Back from a unit's page the focus is on its row again.
  useEffect(() => {
    if (isUnitOpen || leftUnit.current === null) return;
    panel.current?.querySelector<HTMLElement>(`[data-unit="${leftUnit.current}"]`)?.focus();
    leftUnit.current = null;
  }, [isUnitOpen]);

  return (
    <main className={styles.pane} onKeyDown={keepFromOffice}>
      <div className={styles.top}>
        <Header
          session={session}
          state={state}
          language={language}
          chooseLanguage={chooseLanguage}
          bloc={bloc}
          chooseBloc={(chosen) => {
            setBloc(chosen);
            setUnit(null);
          }}
          isTakingLong={isTakingLong}
        />
        <KeepFocus className={styles.messages}>
          {progress !== null && isTakingLong && (
            <ProgressLine session={session} progress={progress} language={language} />
          )}
          <div aria-live="polite">
            {question !== null && (
              <QuestionBox
                session={session}
                state={state}
                question={question}
                language={language}
                seeReading={() => {
                  openTab('rules');
                }}
              />
            )}
            {notice !== null && (
              <NoticeBox session={session} notice={notice} look={look} language={language} />
            )}
          </div>
          {problem !== null && (
            <ProblemBox session={session} problem={problem} language={language} />
          )}
        </KeepFocus>
        <TabBar chosen={tab} choose={setTab} toSettle={thingsToSettle(state)} language={language} />
      </div>
      <div id={panelId(tab)} role="tabpanel" aria-labelledby={tabId(tab)} ref={panel}>
        <KeepFocus className={styles.messages}>
          <div hidden={isUnitOpen}>
            <TabContent
              key={`${tab} ${bloc}`}
              tab={tab}
              session={session}
              state={state}
              language={language}
              bloc={bloc}
              openUnit={openUnit}
              openTab={openTab}
            />
          </div>
          {isUnitOpen && (
            <UnitPart
              session={session}
              bloc={shownBloc}
              unit={unit}
              language={language}
              close={closeUnit}
            />
          )}
        </KeepFocus>
      </div>
    </main>
  );
}
