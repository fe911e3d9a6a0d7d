import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Correction } from '../../app/corrections-made';
import type { WorkbookSession } from '../../app/session/workbook-session';
import { correctionText } from '../../text/correction-words';
import type { Language } from '../../text/language';
import { tabWords } from '../../text/tab-words';
import { act } from '../act';
import { FirstLines } from './first-lines';
import { whenFree } from './when-free';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flex: '1 1 160px', minWidth: 0, overflowWrap: 'anywhere' },
});

interface MadeProps {
  readonly session: WorkbookSession;
  readonly language: Language;
}

/** What she corrected, a line each, with *Bỏ sửa*. */
export function MadeList({
  made,
  ...props
}: MadeProps & { readonly made: readonly Correction[] }): ReactElement {
  const styles = useStyles();
  const { language } = props;
  return (
    <FirstLines lines={made} language={language} className={styles.list}>
      {(correction) => (
        <li key={correctionText(correction, language)} className={styles.line}>
          <span className={styles.words}>{correctionText(correction, language)}</span>
          <RevokeButton {...props} correction={correction} />
        </li>
      )}
    </FirstLines>
  );
}

/** *Bỏ sửa*: takes one correction back. */
export function RevokeButton({
  session,
  language,
  correction,
}: MadeProps & { readonly correction: Correction }): ReactElement {
  const { revoke, about } = tabWords[language];
  return (
    <Button
      size="small"
      aria-label={about(revoke, correctionText(correction, language))}
      onClick={() => act(session, () => whenFree(session, () => session.revoke(correction)))}
    >
      {revoke}
    </Button>
  );
}
