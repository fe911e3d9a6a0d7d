import type { ReactElement } from 'react';
import type { CriterionPart } from '../../app/reading-criteria';
import { rulesWords } from '../../text/rules-words';
import { MadeList } from '../shared/made-list';
import { CriterionLine } from './criterion-line';
import type { BlocPartProps } from './part-props';
import { UncountedColumns } from './uncounted-columns';
import { usePartStyles } from './part-styles';

/** The criteria as a tree of lists, and those that she left out. */
export function CriteriaPart(props: BlocPartProps): ReactElement {
  const styles = usePartStyles();
  const { bloc, session, language } = props;
  return (
    <div className={styles.part}>
      {bloc.scheme.origin === 'sheet' && (
        <p className={styles.quiet}>{rulesWords[language].editedThere}</p>
      )}
      <CriteriaList {...props} criteria={bloc.criteria} />
      {bloc.uncounted.length > 0 && <UncountedColumns {...props} />}
      {bloc.criteriaLeftOut.length > 0 && (
        <MadeList session={session} language={language} made={bloc.criteriaLeftOut} />
      )}
    </div>
  );
}

function CriteriaList({
  criteria,
  ...props
}: BlocPartProps & { readonly criteria: readonly CriterionPart[] }): ReactElement {
  const styles = usePartStyles();
  return (
    <ul className={styles.list}>
      {criteria.map((criterion) => (
        <li key={criterion.code}>
          <CriterionLine {...props} criterion={criterion} />
          {criterion.children.length > 0 && (
            <div className={styles.below}>
              <CriteriaList {...props} criteria={criterion.children} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
