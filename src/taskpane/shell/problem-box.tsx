import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { WorkbookSession } from '../../app/session/workbook-session';
import type { Language } from '../../text/language';
import { paneWords } from '../../text/pane-words';
import { sentence, type Message } from '../../text/sentences';
import { ClosableLine, MessageBox, MessageButtons } from './message-box';

const useStyles = makeStyles({
  summary: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '24px',
    cursor: 'pointer',
    textDecorationLine: 'underline',
    textUnderlineOffset: '3px',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  code: {
    display: 'block',
    padding: `${tokens.spacingVerticalXS} 0`,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    userSelect: 'text',
  },
});

interface ProblemProps {
  readonly session: WorkbookSession;
  readonly problem: Message;
  readonly language: Language;
}

/** What went wrong: a sentence in front, the code behind *Chi tiết*. */
export function ProblemBox({ session, problem, language }: ProblemProps): ReactElement {
  const styles = useStyles();
  const words = paneWords[language].problem;
  const [isCopied, setCopied] = useState(false);
  const details = `${problem.code} ${JSON.stringify(problem.params)}`;
  return (
    <MessageBox kind="problem">
      <ClosableLine session={session} close={words.close}>
        <p role="alert">{sentence(problem, language)}</p>
      </ClosableLine>
      <details>
        <summary className={styles.summary}>{words.details}</summary>
        <code className={styles.code}>{details}</code>
        <MessageButtons>
          <Button
            size="small"
            onClick={() => {
              copyText(details).then(setCopied, () => {
                setCopied(false);
              });
            }}
          >
            {words.copy}
          </Button>
          <span role="status">{isCopied ? words.copied : ''}</span>
        </MessageButtons>
      </details>
    </MessageBox>
  );
}

/** Some webviews have no clipboard: the details can then be selected by hand. */
async function copyText(text: string): Promise<boolean> {
  await navigator.clipboard.writeText(text);
  return true;
}
