import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PeopleLook } from '../../app/people/people-look';
import { peoplePartWords } from '../../text/people-part-words';
import { PeoplePart } from '../people/people-part';
import type { TabProps } from '../tab-props';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}`,
  },
  below: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface PeopleResultsProps extends Pick<TabProps, 'session' | 'language' | 'openTab'> {
  readonly people: PeopleLook;
  /** Whether the workbook has nothing to rank. */
  readonly isAlone: boolean;
}

/** The lists of people in the tab "Kết quả", below the ranking where there is one. */
export function PeopleResults(props: PeopleResultsProps): ReactElement {
  const { session, language, openTab, people, isAlone } = props;
  const styles = useStyles();
  const words = peoplePartWords[language];
  const toSee = people.findings.filter(({ severity }) => severity !== 'info').length;
  return (
    <div className={mergeClasses(styles.page, !isAlone && styles.below)}>
      <PeoplePart session={session} language={language} people={people} isAlone={isAlone} />
      {toSee > 0 && (
        <Button
          size="small"
          onClick={() => {
            openTab('checks');
          }}
        >
          {words.toSee(toSee)}
        </Button>
      )}
      {isAlone && <p className={styles.quiet}>{words.onlyPeople}</p>}
    </div>
  );
}
