import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { findingSections } from '../../app/finding-sections';
import type { Look } from '../../app/session/look';
import { checksWords } from '../../text/checks-words';
import { sentence } from '../../text/sentences';
import { KeepFocus } from '../shared/keep-focus';
import { Note } from '../shared/note';
import { TabOfLook } from '../shared/tab-of-look';
import type { TabProps } from '../tab-props';
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
  const why = look.outcome.kind === 'not-computed' ? look.outcome.why : null;
  // Cell by cell it is said better than in one sentence.
  const isSaidBelow = sections.some(({ severity }) => severity === 'error');
  return (
    <>
      {why !== null && !isSaidBelow && <Note intent="error">{sentence(why, language)}</Note>}
      {sections.length === 0 && why === null && <span>{words.nothing}</span>}
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
      <IndicatorFold {...props} look={look} />
    </>
  );
}
