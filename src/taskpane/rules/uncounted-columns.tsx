import { Button } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { criterionCorrection } from '../../app/reading-criteria';
import { rulesWords } from '../../text/rules-words';
import { tabWords } from '../../text/tab-words';
import { act } from '../act';
import { SpotLink } from '../shared/spot-link';
import { whenFree } from '../shared/when-free';
import { readFigure } from './criterion-fields';
import type { BlocPartProps } from './part-props';
import { usePartStyles } from './part-styles';
import { TypedField } from './saved-field';

/** Columns that are a criterion as soon as she types what they are worth, or none if she says so. */
export function UncountedColumns({ bloc, session, language }: BlocPartProps): ReactElement {
  const styles = usePartStyles();
  const id = useId();
  const words = rulesWords[language];
  const { about } = tabWords[language];
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.subheading}>
        {words.uncounted}
      </h3>
      <ul className={styles.list}>
        {bloc.uncounted.map(({ subject, spot }) => (
          <li key={`${spot.sheet} ${spot.cell ?? ''}`} className={styles.item}>
            <span className={styles.words}>
              {subject.criterion}{' '}
              <SpotLink session={session} language={language} spot={spot} within={bloc.sheet} />
            </span>
            <TypedField
              session={session}
              language={language}
              keepAs={`maximum ${spot.sheet} ${subject.criterion}`}
              label={words.maximum}
              fullLabel={about(words.maximum, subject.criterion)}
              value=""
              read={(typed) => readFigure(typed, 'maximum', subject, language)}
            />
            <Button
              size="small"
              aria-label={about(words.notACriterion, subject.criterion)}
              onClick={() =>
                act(session, () =>
                  whenFree(session, () =>
                    session.correct(criterionCorrection(subject, { what: 'leave-out' })),
                  ),
                )
              }
            >
              {words.notACriterion}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
