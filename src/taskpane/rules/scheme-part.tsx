import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { BlocParts, SchemeSheetPart } from '../../app/reading-parts';
import { schemeSheetPatch } from '../../app/scheme-sheet-of-look';
import { rulesWords } from '../../text/rules-words';
import { sentence } from '../../text/sentences';
import { act } from '../act';
import { FirstLines } from '../shared/first-lines';
import { SpotLink } from '../shared/spot-link';
import { whenFree } from '../shared/when-free';
import type { PartProps } from './part-props';
import { usePartStyles } from './part-styles';

interface SchemePartProps extends PartProps {
  /** Which bloc is shown. */
  readonly index: number;
  readonly bloc: BlocParts | null;
  readonly schemeSheet: SchemeSheetPart | null;
}

/** Which scheme holds; its sheet is made from what was recognised, opened, or said to be wrong cell by cell. */
export function SchemePart(props: SchemePartProps): ReactElement {
  const { session, language, index, bloc, schemeSheet } = props;
  const styles = usePartStyles();
  const words = rulesWords[language];
  return (
    <div className={styles.group}>
      {bloc !== null && <p className={styles.paragraph}>{words.origin[bloc.scheme.origin]}</p>}
      {schemeSheet !== null && <Mistakes {...props} schemeSheet={schemeSheet} />}
      {schemeSheet !== null && (
        <Button onClick={() => act(session, () => session.goTo(schemeSheet.sheet, null))}>
          {words.openSchemeSheet}
        </Button>
      )}
      {schemeSheet === null && bloc !== null && (
        <>
          <p className={styles.quiet}>{words.createHint}</p>
          <Button
            onClick={() =>
              act(session, () =>
                whenFree(session, () =>
                  session.add(
                    'scheme-sheet',
                    (look) => schemeSheetPatch(look, index, language),
                    null,
                  ),
                ),
              )
            }
          >
            {words.createSchemeSheet}
          </Button>
        </>
      )}
    </div>
  );
}

function Mistakes({
  session,
  language,
  schemeSheet,
}: PartProps & { readonly schemeSheet: SchemeSheetPart }): ReactElement | null {
  const styles = usePartStyles();
  const { mistakes, sheet: own } = schemeSheet;
  if (mistakes.length === 0) return null;
  return (
    <>
      <p className={styles.paragraph}>{rulesWords[language].schemeMistakes}</p>
      <FirstLines lines={mistakes} language={language} className={styles.list}>
        {({ message, sheet, cell }, index) => (
          <li key={`${index} ${cell ?? ''} ${message.code}`} className={styles.item}>
            <span className={styles.words}>
              {sentence(message, language)}{' '}
              <SpotLink
                session={session}
                language={language}
                spot={{ sheet: sheet ?? own, cell }}
                within={own}
              />
            </span>
          </li>
        )}
      </FirstLines>
    </>
  );
}
