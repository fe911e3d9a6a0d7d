import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PeopleAtLevel, PeopleLook } from '../../app/people/people-look';
import type { Language } from '../../text/language';
import { countText } from '../../text/numbers';
import { peoplePartWords } from '../../text/people-part-words';
import { outcomeWords } from '../../text/sheet-words';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'end',
      verticalAlign: 'bottom',
      fontWeight: 'inherit',
      overflowWrap: 'normal',
    },
    '& th:first-child': { paddingInlineStart: 0, textAlign: 'start' },
    '& thead th': {
      borderTopStyle: 'none',
      color: tokens.colorNeutralForeground2,
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
    },
    '& tfoot': { fontWeight: tokens.fontWeightSemibold },
  },
});

interface PeopleCountsProps {
  readonly people: PeopleLook;
  readonly language: Language;
  /** The element that names the table. */
  readonly label: string;
}

/** How many lines of each level meet the rules, do not, or lack data. */
export function PeopleCounts({ people, language, label }: PeopleCountsProps): ReactElement {
  const styles = useStyles();
  const words = peoplePartWords[language];
  const outcomes = outcomeWords[language];
  const { levels } = people;
  return (
    <table className={styles.table} aria-labelledby={label}>
      <thead>
        <tr>
          {[words.level, words.total, outcomes.pass, outcomes.fail, outcomes.unknown].map(
            (heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {levels.map((one) => (
          <Counts
            key={one.level ?? 'unread'}
            name={words.levels[one.level ?? 'unread']}
            of={one}
            language={language}
          />
        ))}
      </tbody>
      {levels.length > 1 && (
        <tfoot>
          <Counts
            name={words.all}
            of={{ total: people.people, outcomes: people.outcomes }}
            language={language}
          />
        </tfoot>
      )}
    </table>
  );
}

interface CountsProps {
  readonly name: string;
  readonly of: Omit<PeopleAtLevel, 'level'>;
  readonly language: Language;
}

function Counts({ name, of: { total, outcomes }, language }: CountsProps): ReactElement {
  return (
    <tr>
      <th scope="row">{name}</th>
      {[total, outcomes.pass, outcomes.fail, outcomes.unknown].map((count, index) => (
        <td key={index}>{countText(count, language)}</td>
      ))}
    </tr>
  );
}
