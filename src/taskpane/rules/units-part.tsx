import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { rulesWords } from '../../text/rules-words';
import { tabWords } from '../../text/tab-words';
import { act } from '../act';
import { FirstLines } from '../shared/first-lines';
import { MadeList } from '../shared/made-list';
import { SpotLink } from '../shared/spot-link';
import { whenFree } from '../shared/when-free';
import type { BlocPartProps } from './part-props';
import { usePartStyles } from './part-styles';

/** The units that are ranked, each to be left out, and those that she left out. */
export function UnitsPart({ bloc, session, language }: BlocPartProps): ReactElement {
  const styles = usePartStyles();
  const words = rulesWords[language];
  const { about } = tabWords[language];
  return (
    <div className={styles.part}>
      <FirstLines lines={bloc.units} language={language} className={styles.list}>
        {({ name, spot, leaveOut }) => (
          <li key={`${spot.sheet} ${spot.cell ?? ''}`} className={styles.item}>
            <span className={styles.words}>
              {name}{' '}
              <SpotLink session={session} language={language} spot={spot} within={bloc.sheet} />
            </span>
            <Button
              size="small"
              aria-label={about(words.notAUnit, name)}
              onClick={() => act(session, () => whenFree(session, () => session.correct(leaveOut)))}
            >
              {words.notAUnit}
            </Button>
          </li>
        )}
      </FirstLines>
      {bloc.unitsLeftOut.length > 0 && (
        <MadeList session={session} language={language} made={bloc.unitsLeftOut} />
      )}
    </div>
  );
}
