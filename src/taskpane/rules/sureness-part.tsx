import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { rulesWords } from '../../text/rules-words';
import { sentence } from '../../text/sentences';
import { act } from '../act';
import { Fold } from '../shared/fold';
import { Note } from '../shared/note';
import { SpotLink } from '../shared/spot-link';
import { whenFree } from '../shared/when-free';
import type { BlocPartProps } from './part-props';
import { usePartStyles } from './part-styles';

/** How sure the reading is, in words, why it is not, and *Đúng rồi*. */
export function SurenessPart({ session, language, bloc }: BlocPartProps): ReactElement {
  const styles = usePartStyles();
  const words = rulesWords[language].sureness;
  const { isSure, isConfirmed, doubts } = bloc.sureness;
  return (
    <section aria-labelledby="rules-sureness" className={mergeClasses(styles.group, styles.head)}>
      <h2 id="rules-sureness" className={styles.subheading}>
        {words.heading}: {isSure ? words.sure : words.unsure}
      </h2>
      <p className={styles.quiet}>{isSure ? words.sureSentence : words.unsureSentence}</p>
      {!isSure && (
        <Note intent="warning">
          {doubts.length === 0 ? (
            words.noDoubts
          ) : (
            <ul className={styles.list} aria-label={words.doubts}>
              {doubts.map(({ message, sheet, cell }) => (
                <li key={`${sheet ?? ''} ${cell ?? ''} ${JSON.stringify(message)}`}>
                  {sentence(message, language)}{' '}
                  {sheet !== null && (
                    <SpotLink
                      session={session}
                      language={language}
                      spot={{ sheet, cell }}
                      within={bloc.sheet}
                    />
                  )}
                </li>
              ))}
            </ul>
          )}
        </Note>
      )}
      {isConfirmed ? (
        <p className={styles.paragraph}>{words.confirmed}</p>
      ) : (
        <Button onClick={() => act(session, () => whenFree(session, () => session.confirm()))}>
          {words.confirm}
        </Button>
      )}
      <Fold owner={session} keepAs="rules evidence" level="h3" title={words.evidence} isQuiet>
        {() => <EvidenceList session={session} language={language} bloc={bloc} />}
      </Fold>
    </section>
  );
}

function EvidenceList({ session, language, bloc }: BlocPartProps): ReactElement {
  const styles = usePartStyles();
  const words = rulesWords[language].evidenceParts;
  return (
    <ul className={styles.list}>
      {bloc.evidence.map(({ part, sheet, cell, text }) => (
        <li key={`${part} ${sheet} ${cell} ${text}`}>
          {words[part]}
          {text === '' ? '' : `: ${text}`}{' '}
          <SpotLink
            session={session}
            language={language}
            spot={{ sheet, cell }}
            within={bloc.sheet}
          />
        </li>
      ))}
    </ul>
  );
}
