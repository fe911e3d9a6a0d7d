import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { PeopleLook } from '../../app/people/people-look';
import { summaryOf } from '../../app/session/written-cells';
import type { Language } from '../../text/language';
import { paneWords } from '../../text/pane-words';
import { peoplePartWords } from '../../text/people-part-words';
import { ok } from '../../workbook/result';
import { act } from '../act';
import { whenFree } from '../shared/when-free';
import type { TabProps } from '../tab-props';
import { PeopleCounts } from './people-counts';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    '& p': { margin: 0 },
    '& h2': {
      margin: 0,
      fontSize: tokens.fontSizeBase400,
      lineHeight: tokens.lineHeightBase400,
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface PeoplePartProps extends Pick<TabProps, 'session' | 'language'> {
  readonly people: PeopleLook;
  /** Whether writing them is what she came for: the workbook has nothing to rank. */
  readonly isAlone: boolean;
}

/** The lists of people: what was found, how many meet the rules, and the button that writes it beside each line. */
export function PeoplePart(props: PeoplePartProps): ReactElement {
  const { session, language, people, isAlone } = props;
  const styles = useStyles();
  const words = peoplePartWords[language];
  const heading = useId();
  const { sheets, packs } = people;
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h2 id={heading}>{words.heading}</h2>
      <p>{words.found(sheets, people.people, people.year)}</p>
      <p className={styles.quiet}>{packs.length === 0 ? words.noRules : words.rules(packs)}</p>
      <PeopleCounts people={people} language={language} label={heading} />
      <p className={styles.quiet}>{stateText(people, language)}</p>
      {people.state !== 'up-to-date' && (
        <Button
          appearance={isAlone ? 'primary' : 'secondary'}
          onClick={() => {
            act(session, () =>
              whenFree(session, () =>
                session.add(
                  'people',
                  (look) => ok(look.people?.patch ?? { changes: [] }),
                  sheets[0] ?? null,
                ),
              ),
            );
          }}
        >
          {words.write}
        </Button>
      )}
    </section>
  );
}

/** What of the results stands in the workbook; before a writing also how much it would be. */
function stateText({ state, patch }: PeopleLook, language: Language): string {
  const words = peoplePartWords[language];
  if (state === 'up-to-date') return words.written;
  const told = state === 'never-written' ? words.notWritten : words.changed;
  return `${told} ${paneWords[language].question.willWrite(summaryOf(patch))}`;
}
