import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import type { MadeDraft } from '../../app/drafts/make-draft';
import { openDraftSheet } from '../../app/drafts/open-draft-sheet';
import type { WorkbookSession } from '../../app/session/workbook-session';
import { draftsWords } from '../../text/drafts-words';
import type { Language } from '../../text/language';
import { act } from '../act';
import { whenFree } from '../shared/when-free';
import { copyForWord } from './copy-for-word';
import { canDownload, downloadDocx } from './download-file';
import { TextToCopy } from './text-to-copy';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  ways: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  way: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  button: { width: '100%' },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface TakeDraftProps {
  readonly session: WorkbookSession;
  readonly language: Language;
  readonly files: MadeDraft;
  /** What a sheet with the draft on it is called. */
  readonly sheetTitle: string;
}

/** The three ways to take a draft along, and what came of the last one. */
export function TakeDraft(props: TakeDraftProps): ReactElement {
  const { session, language, files, sheetTitle } = props;
  const styles = useStyles();
  const words = draftsWords[language];
  const [told, setTold] = useState('');
  const [isRefused, setRefused] = useState(false);
  const mayDownload = canDownload();

  const download = (): void => {
    downloadDocx(files.fileName, files.docx);
    setTold(words.downloaded(files.fileName));
  };
  const openSheet = async (): Promise<void> => {
    setTold('');
    await whenFree(session, async () => {
      const { ending, there } = await openDraftSheet(session, sheetTitle, files.bands);
      // What was added or went wrong is told above the tabs.
      if (ending === 'done' && there !== null) setTold(words.sheetThere(there));
      return ending;
    });
  };
  const copy = async (): Promise<void> => {
    const isCopied = await copyForWord(files);
    setRefused(!isCopied);
    setTold(isCopied ? words.copied : words.copyRefused);
  };

  return (
    <section className={styles.ways} aria-label={words.waysHeading}>
      <Way hint={mayDownload ? words.downloadHint : words.downloadBlocked}>
        {(hint) => (
          <Button
            className={styles.button}
            aria-describedby={hint}
            disabledFocusable={!mayDownload}
            onClick={download}
          >
            {words.download}
          </Button>
        )}
      </Way>
      <Way hint={words.openSheetHint}>
        {(hint) => (
          <Button
            className={styles.button}
            aria-describedby={hint}
            onClick={() => {
              act(session, openSheet);
            }}
          >
            {words.openSheet}
          </Button>
        )}
      </Way>
      <Way hint={words.copyHint}>
        {(hint) => (
          <Button
            className={styles.button}
            aria-describedby={hint}
            onClick={() => {
              act(session, copy);
            }}
          >
            {words.copy}
          </Button>
        )}
      </Way>
      <div role="status">
        {told !== '' && (
          <MessageBar intent={isRefused ? 'warning' : 'success'} layout="multiline">
            <MessageBarBody>{told}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {isRefused && (
        <TextToCopy
          label={words.textToCopy}
          copied={files}
          onCopied={() => {
            setTold(words.copied);
            setRefused(false);
          }}
        />
      )}
    </section>
  );
}

/** A button with a line under it that says what it does. */
function Way(props: {
  readonly hint: string;
  readonly children: (hintId: string) => ReactElement;
}): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.way}>
      {props.children(id)}
      <p id={id} className={styles.hint}>
        {props.hint}
      </p>
    </div>
  );
}
