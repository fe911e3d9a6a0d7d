import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { resultsWords } from '../../text/results-words';
import { hasNoTable } from '../shared/no-table';
import type { TabProps } from '../tab-props';
import { PeopleResults } from './people-results';
import { FirstRun } from './first-run';
import { NotComputed } from './not-computed';
import { OfficialPart } from './official-part';
import { PackPart } from './pack-part';
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
  const people = look.people !== null && (
    <PeopleResults
      session={session}
      language={language}
      openTab={openTab}
      people={look.people}
      isAlone={hasNoTable(outcome)}
    />
  );
  if (outcome.kind === 'not-computed') {
    if (hasNoTable(outcome)) {
      if (people !== false) return people;
      const sheets = snapshot.sheets.flatMap(({ name, visibility }) =>
        visibility === 'visible' ? [name] : [],
      );
      return <FirstRun session={session} language={language} sheets={sheets} />;
    }
    return (
      <>
        <NotComputed
          session={session}
          language={language}
          openTab={openTab}
          look={look}
          why={outcome.why}
        />
        {people}
      </>
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
      {outcome.state.kind !== 'never-written' && <PackPart session={session} language={language} />}
      {outcome.state.kind !== 'never-written' && (
        <OfficialPart session={session} official={outcome.official} language={language} />
      )}
      {people}
    </>
  );
}
