import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { resultsWords } from '../../text/results-words';
import type { TabProps } from '../tab-props';
import { FirstRun } from './first-run';
import { NotComputed } from './not-computed';
import { OfficialPart } from './official-part';
import { Ranking } from './ranking';

const useStyles = makeStyles({
  note: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  // The state line says that the workbook is being read.
  waiting: { minHeight: '120px' },
});

/** Codes that say that the workbook has no scoring table at all. */
const NOTHING_FOUND: readonly string[] = ['no-scoring-table'];

/** The tab "Kết quả": the ranking, or what is in its place. */
export function ResultsTab({
  session,
  state,
  language,
  bloc,
  openUnit,
  openTab,
}: TabProps): ReactElement {
  const styles = useStyles();
  const { look } = state;
  const words = resultsWords[language];
  if (look === null) {
    return <div className={styles.waiting} />;
  }
  const { outcome, snapshot } = look;
  if (outcome.kind === 'not-computed') {
    if (NOTHING_FOUND.includes(outcome.why.code)) {
      const sheets = snapshot.sheets.flatMap(({ name, visibility }) =>
        visibility === 'visible' ? [name] : [],
      );
      return <FirstRun session={session} language={language} sheets={sheets} />;
    }
    return (
      <NotComputed
        session={session}
        language={language}
        openTab={openTab}
        look={look}
        why={outcome.why}
      />
    );
  }
  const shown = outcome.computation.blocs[bloc];
  return (
    <>
      {outcome.state.kind === 'never-written' && (
        <p className={styles.note}>{words.notWrittenYet}</p>
      )}
      {shown !== undefined && (
        <Ranking session={session} bloc={shown} language={language} openUnit={openUnit} />
      )}
      {outcome.state.kind !== 'never-written' && (
        <OfficialPart session={session} official={outcome.official} language={language} />
      )}
    </>
  );
}
