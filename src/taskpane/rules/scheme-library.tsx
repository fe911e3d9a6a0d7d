import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { builtInSchemes, type BuiltInScheme } from '../../app/built-in-schemes';
import { chosenSchemeSheet } from '../../app/chosen-scheme-sheet';
import { schemeLibraryWords } from '../../text/scheme-library-words';
import { schemeSourceWords } from '../../text/scheme-source-words';
import { act } from '../act';
import { Fold } from '../shared/fold';
import { whenFree } from '../shared/when-free';
import type { PartProps } from './part-props';
import { usePartStyles } from './part-styles';

interface SchemeLibraryProps extends PartProps {
  /** Which bloc is shown. */
  readonly index: number;
}

/** The schemes that come with the product, each with its source and status; one of them becomes her sheet. */
export function SchemeLibrary(props: SchemeLibraryProps): ReactElement {
  const { session, language } = props;
  const styles = usePartStyles();
  const words = schemeLibraryWords[language];
  const [all, setAll] = useState<readonly BuiltInScheme[] | null>(null);
  useEffect(() => {
    let isShown = true;
    // Their files are large, and only loaded when somebody looks.
    act(session, async () => {
      const loaded = await builtInSchemes();
      if (isShown) setAll(loaded);
    });
    return () => {
      isShown = false;
    };
  }, [session]);
  return (
    <div className={styles.group}>
      <p className={styles.quiet}>{words.builtInHint}</p>
      {all === null && <p className={styles.quiet}>{words.loading}</p>}
      <ul className={styles.list}>
        {(all ?? []).map((one) => (
          <li key={one.provenance.id} className={styles.item}>
            <OneScheme {...props} one={one} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function OneScheme({
  session,
  language,
  index,
  one: { scheme, provenance, level },
}: SchemeLibraryProps & { readonly one: BuiltInScheme }): ReactElement {
  const styles = usePartStyles();
  const words = schemeLibraryWords[language];
  const source = schemeSourceWords[language];
  const { notes } = provenance;
  const use = () =>
    whenFree(session, () =>
      session.add('scheme-sheet', (look) => chosenSchemeSheet(look, scheme, index, language), null),
    );
  return (
    <div className={styles.words}>
      <p className={styles.subheading}>{scheme.name}</p>
      <p className={styles.paragraph}>{source.levels[level]}</p>
      <p className={styles.quiet}>
        {source.source} {provenance.source}
      </p>
      {notes.length > 0 && (
        <Fold
          owner={session}
          keepAs={`notes ${provenance.id}`}
          title={words.notes(notes.length)}
          isQuiet
        >
          {() => (
            <ul className={styles.list}>
              {notes.map(({ at, status, note }) => (
                <li key={`${at ?? ''} ${note}`}>
                  {at === null ? '' : `${at}: `}
                  {status === 'found' ? '' : `${source.noteOf[status]} `}
                  {note}
                </li>
              ))}
            </ul>
          )}
        </Fold>
      )}
      <Button aria-label={words.useNamed(scheme.name)} onClick={() => act(session, use)}>
        {words.use}
      </Button>
    </div>
  );
}
