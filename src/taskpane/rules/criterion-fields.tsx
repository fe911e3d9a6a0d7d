import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import {
  criterionCorrection,
  type CriterionPart,
  type CriterionSubject,
} from '../../app/reading-criteria';
import { typedFigure } from '../../app/typed-figure';
import type { Language } from '../../text/language';
import { rulesWords } from '../../text/rules-words';
import { criterionKindWords } from '../../text/scheme-sheet-words';
import { tabWords } from '../../text/tab-words';
import { act } from '../act';
import { whenFree } from '../shared/when-free';
import type { PartProps } from './part-props';
import { ChoiceField, TypedField, type Typed } from './saved-field';

const KINDS = ['base', 'bonus', 'penalty'] as const;

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
});

interface CriterionFieldsProps extends PartProps {
  readonly criterion: CriterionPart;
  readonly subject: CriterionSubject;
  readonly isWeighted: boolean;
}

/** What can be changed of a criterion, in place. */
export function CriterionFields(props: CriterionFieldsProps): ReactElement {
  const { session, language, criterion, subject, isWeighted } = props;
  const { name, code, kind, isLeaf } = criterion;
  const styles = useStyles();
  const words = rulesWords[language];
  const { about } = tabWords[language];
  const leaveOut = isLeaf ? words.leaveOut : words.leaveOutGroup;
  const key = (what: string): string => `${what} ${subject.sheet} ${code}`;
  const figures = [
    ...(isLeaf ? (['maximum'] as const) : []),
    ...(isLeaf || isWeighted ? (['weight'] as const) : []),
  ];
  return (
    <div className={styles.fields}>
      {figures.map((what) => (
        <TypedField
          key={what}
          session={session}
          language={language}
          keepAs={key(what)}
          label={words[what]}
          fullLabel={about(words[what], name)}
          value={asTyped(criterion[what], language)}
          read={(typed) => readFigure(typed, what, subject, language)}
        />
      ))}
      {isLeaf && (
        <ChoiceField
          session={session}
          language={language}
          keepAs={key('kind')}
          label={words.kind}
          fullLabel={about(words.kind, name)}
          value={kind}
          options={KINDS.map((value) => ({
            value,
            words: criterionKindWords[language][value],
            correction: criterionCorrection(subject, { what: 'kind', kind: value }),
          }))}
        />
      )}
      <Button
        size="small"
        aria-label={about(leaveOut, name)}
        onClick={() =>
          act(session, () =>
            whenFree(session, () =>
              session.correct(criterionCorrection(subject, { what: 'leave-out' })),
            ),
          )
        }
      >
        {leaveOut}
      </Button>
    </div>
  );
}

/** Typed points as a correction, or what is wrong with them. */
export function readFigure(
  typed: string,
  what: 'maximum' | 'weight',
  subject: CriterionSubject,
  language: Language,
): Typed {
  const figure = typedFigure(typed);
  return figure.kind === 'wrong'
    ? rulesWords[language].wrong[figure.why](typed)
    : criterionCorrection(subject, { what, points: figure.points });
}

/** A figure as she would type it: no separators of thousands. */
function asTyped(points: string | null, language: Language): string {
  if (points === null) return '';
  return language === 'vi' ? points.replace('.', ',') : points;
}
