import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { findingSections } from '../../app/finding-sections';
import type { Look } from '../../app/session/look';
import { checksWords } from '../../text/checks-words';
import { peoplePartWords } from '../../text/people-part-words';
import { sentence } from '../../text/sentences';
import { PeopleFindings } from '../people/people-findings';
import { hasNoTable } from '../shared/no-table';
import { KeepFocus } from '../shared/keep-focus';
import { Note } from '../shared/note';
import { TabOfLook } from '../shared/tab-of-look';
import type { TabProps } from '../tab-props';
import { CertaintyPart } from './certainty-part';
import { FindingList } from './finding-list';
import { IndicatorFold } from './indicator-fold';

const useStyles = makeStyles({
  tab: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  meaning: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** *Kiểm tra*: what has to be seen to, by what to do, each with its cell and the ways out. */
export function ChecksTab(props: TabProps): ReactElement {
  const styles = useStyles();
  return (
    <TabOfLook {...props} className={styles.tab} of={(look) => <Checks {...props} look={look} />} />
  );
}

function Checks({ look, ...props }: TabProps & { readonly look: Look }): ReactElement {
  const { language, bloc } = props;
  const styles = useStyles();
  const words = checksWords[language];
  const sections = useMemo(() => findingSections(look, bloc), [look, bloc]);
  const { outcome, people } = look;
  // A workbook with nothing but lists of people has nothing to rank, and that is no mistake.
  const isOfPeople = people !== null && hasNoTable(outcome);
  const why = outcome.kind === 'not-computed' && !isOfPeople ? outcome.why : null;
  const isAllWell = sections.length === 0 && (people?.findings ?? []).length === 0;
  // Cell by cell it is said better than in one sentence.
  const isSaidBelow = sections.some(({ severity }) => severity === 'error');
  return (
    <>
      {why !== null && !isSaidBelow && <Note intent="error">{sentence(why, language)}</Note>}
      {isAllWell && why === null && <span>{words.nothing}</span>}
      <CertaintyPart {...props} look={look} />
      {sections.map(({ severity, count, groups }) => (
        <section key={severity} aria-labelledby={`checks-${severity}`}>
          <h2 id={`checks-${severity}`} className={styles.heading}>
            {words.sections[severity]} <span className={styles.count}>({words.count(count)})</span>
          </h2>
          <p className={styles.meaning}>{words.meanings[severity]}</p>
          <KeepFocus>
            <FindingList {...props} look={look} severity={severity} groups={groups} />
          </KeepFocus>
        </section>
      ))}
      {people !== null && people.findings.length > 0 && (
        <section aria-labelledby="checks-people">
          <h2 id="checks-people" className={styles.heading}>
            {peoplePartWords[language].heading}{' '}
            <span className={styles.count}>({words.count(people.findings.length)})</span>
          </h2>
          <PeopleFindings session={props.session} language={language} people={people} />
        </section>
      )}
      <IndicatorFold {...props} look={look} />
    </>
  );
}
