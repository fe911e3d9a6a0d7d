import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { draftDocuments } from '../../app/drafts/draft-documents';
import { draftsWords } from '../../text/drafts-words';
import { sentence } from '../../text/sentences';
import type { TabProps } from '../tab-props';
import { DraftCard } from './draft-card';

const useStyles = makeStyles({
  tab: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    overflowWrap: 'anywhere',
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

/** The tab "Văn bản": every document that can be drafted of the bloc that is shown. */
export function DraftsTab({ session, state, language, bloc }: TabProps): ReactElement {
  const styles = useStyles();
  const words = draftsWords[language];
  const outcome = state.look?.outcome ?? null;
  const shown = outcome?.kind === 'computed' ? outcome.computation.blocs[bloc] : undefined;
  if (state.look === null || shown === undefined) {
    return (
      <div className={styles.tab}>
        <p>{words.nothingYet}</p>
        {outcome?.kind === 'not-computed' && <p>{sentence(outcome.why, language)}</p>}
      </div>
    );
  }
  const { snapshot } = state.look;
  return (
    <div className={styles.tab}>
      <h2 className={styles.heading}>{words.heading}</h2>
      {draftDocuments.map((document) => (
        <DraftCard
          key={`${document.id} ${bloc}`}
          session={session}
          language={language}
          document={document}
          bloc={shown}
          snapshot={snapshot}
        />
      ))}
    </div>
  );
}
