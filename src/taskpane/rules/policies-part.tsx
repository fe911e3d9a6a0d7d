import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { policyLines } from '../../app/policy-lines';
import type { BlocPartProps } from './part-props';

const useStyles = makeStyles({
  list: { margin: 0 },
  term: { color: tokens.colorNeutralForeground2 },
  words: { margin: `0 0 ${tokens.spacingVerticalS}`, overflowWrap: 'anywhere' },
});

/** How points become ranks, in words: rounding, ranking, and what blank and unassigned scores do. */
export function PoliciesPart({ bloc, language }: BlocPartProps): ReactElement {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {policyLines(bloc.scheme, language).map(({ label, value }) => (
        <div key={label}>
          <dt className={styles.term}>{label}</dt>
          <dd className={styles.words}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
