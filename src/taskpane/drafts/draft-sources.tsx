import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { draftSources } from '../../app/drafts/draft-sources';
import type { WordedDraft } from '../../app/drafts/draft-documents';
import type { WorkbookSession } from '../../app/session/workbook-session';
import { draftsWords } from '../../text/drafts-words';
import type { Language } from '../../text/language';
import { Fold } from '../shared/fold';
import { SpotLink } from '../shared/spot-link';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** More lines than these are not read in a pane; the document of a large list has thousands. */
const MOST_LINES = 200;

/** Every unit, figure and award of a document, with a link to the cell that it came from. */
export function DraftSources(props: {
  readonly session: WorkbookSession;
  readonly language: Language;
  readonly document: string;
  readonly draft: WordedDraft['draft'];
}): ReactElement | null {
  const { session, language, document, draft } = props;
  const styles = useStyles();
  const lines = useMemo(() => draftSources(draft), [draft]);
  if (lines.length === 0) return null;
  return (
    <Fold
      owner={session}
      keepAs={`draft sources ${document}`}
      title={draftsWords[language].sources(lines.length)}
      isQuiet
    >
      {() => (
        <ul className={styles.list}>
          {lines.slice(0, MOST_LINES).map(({ text, spot }) => (
            <li key={`${text} ${spot.sheet} ${spot.cell ?? ''}`}>
              <span lang="vi">{text}</span> ·{' '}
              <SpotLink session={session} language={language} spot={spot} />
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}
