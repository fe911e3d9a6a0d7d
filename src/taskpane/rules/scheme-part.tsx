import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { BlocParts, SchemeSheetPart } from '../../app/reading-parts';
import { schemeSheetPatch } from '../../app/scheme-sheet-of-look';
import type { Look } from '../../app/session/look';
import { rulesWords } from '../../text/rules-words';
import { schemeLibraryWords } from '../../text/scheme-library-words';
import { sentence } from '../../text/sentences';
import { act } from '../act';
import { Fold } from '../shared/fold';
import { Note } from '../shared/note';
import { whenFree } from '../shared/when-free';
import { MistakeList } from './mistake-list';
import type { PartProps } from './part-props';
import { usePartStyles } from './part-styles';
import { SchemeFiles } from './scheme-files';
import { SchemeLibrary } from './scheme-library';

interface SchemePartProps extends PartProps {
  /** Which bloc is shown. */
  readonly index: number;
  readonly bloc: BlocParts | null;
  readonly schemeSheet: SchemeSheetPart | null;
  /** That the scheme in use was not checked, or not all of it; null where nothing says so. */
  readonly unverified: Look['findings'][number] | null;
}

/** Which scheme holds; its sheet is made from what was recognised, opened, or said to be wrong cell by cell. */
export function SchemePart(props: SchemePartProps): ReactElement {
  const { session, language, index, bloc, schemeSheet, unverified } = props;
  const styles = usePartStyles();
  const words = rulesWords[language];
  return (
    <div className={styles.group}>
      {bloc !== null && <p className={styles.paragraph}>{words.origin[bloc.scheme.origin]}</p>}
      {unverified !== null && (
        <Note intent="warning">{sentence(unverified.message, language)}</Note>
      )}
      {schemeSheet !== null && (
        <MistakeList {...props} heading={words.schemeMistakes} of={schemeSheet} />
      )}
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
      <OtherSchemes {...props} />
    </div>
  );
}

/** Schemes from elsewhere: those that come with the product, and files. */
function OtherSchemes({
  session,
  language,
  index,
  bloc,
  schemeSheet,
}: SchemePartProps): ReactElement {
  const styles = usePartStyles();
  const words = schemeLibraryWords[language];
  const common = { session, language, index };
  return (
    <>
      <Fold owner={session} keepAs="scheme-library" title={words.builtIn}>
        {() =>
          schemeSheet === null ? (
            <SchemeLibrary {...common} />
          ) : (
            <p className={styles.quiet}>{words.sheetThere(schemeSheet.sheet)}</p>
          )
        }
      </Fold>
      <Fold owner={session} keepAs="scheme-files" title={words.file}>
        {() => (
          <SchemeFiles
            {...common}
            scheme={bloc === null ? null : bloc.scheme}
            hasSheet={schemeSheet !== null}
          />
        )}
      </Fold>
    </>
  );
}
