import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import {
  councilSheetPatch,
  type CouncilPart as Council,
  type CouncilUse,
} from '../../app/council-part';
import { councilPartWords } from '../../text/council-part-words';
import type { Language } from '../../text/language';
import { act } from '../act';
import { whenFree } from '../shared/when-free';
import { MistakeList } from './mistake-list';
import type { PartProps } from './part-props';
import { usePartStyles } from './part-styles';

interface CouncilPartProps extends PartProps {
  /** Null where there is no sheet yet. */
  readonly council: Council | null;
  /** Whether there is a bloc to make the sheet from. */
  readonly canCreate: boolean;
}

/** What only people decide stands on a sheet of its own: made, opened, and what of it is in use or wrong. */
export function CouncilPart(props: CouncilPartProps): ReactElement {
  const { session, language, council, canCreate } = props;
  const styles = usePartStyles();
  const words = councilPartWords[language];
  if (council === null) {
    return (
      <div className={styles.group}>
        <p className={styles.quiet}>{words.createHint}</p>
        {canCreate && (
          <Button
            onClick={() =>
              act(session, () =>
                whenFree(session, () =>
                  session.add('council-sheet', (look) => councilSheetPatch(look, language), null),
                ),
              )
            }
          >
            {words.create}
          </Button>
        )}
      </div>
    );
  }
  return (
    <div className={styles.group}>
      <MistakeList
        session={session}
        language={language}
        heading={words.mistakes}
        of={{ sheet: council.sheet, mistakes: council.mistakes }}
      />
      {council.used !== null && <InUse used={council.used} language={language} />}
      <Button onClick={() => act(session, () => session.goTo(council.sheet, null))}>
        {words.open}
      </Button>
    </div>
  );
}

function InUse({
  used,
  language,
}: Pick<PartProps, 'language'> & { readonly used: readonly CouncilUse[] }): ReactElement {
  const styles = usePartStyles();
  const words = councilPartWords[language];
  if (used.length === 0) return <p className={styles.paragraph}>{words.nothingYet}</p>;
  return (
    <>
      <p className={styles.paragraph}>{words.used}</p>
      <ul className={styles.list}>
        {used.map(({ what, count }) => (
          <li key={what} className={styles.item}>
            {words.counts[what](count)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What stands beside the heading while the part is folded. */
export function councilSummary(council: Council | null, language: Language): string {
  const { summary } = councilPartWords[language];
  if (council === null) return summary.none;
  if (council.mistakes.length > 0) return summary.mistakes(council.mistakes.length);
  if (council.used === null) return summary.made;
  return summary.rows(council.used.reduce((sum, { count }) => sum + count, 0));
}
