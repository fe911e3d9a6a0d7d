import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { sampleSheet } from '../../app/sample-sheet';
import type { WorkbookSession } from '../../app/session/workbook-session';
import type { Language } from '../../text/language';
import { resultsWords } from '../../text/results-words';
import { act } from '../act';

/** Titles of more sheets than these are only counted. */
const MOST_SHEETS = 6;

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    overflowWrap: 'anywhere',
    '& h2': {
      margin: 0,
      fontSize: tokens.fontSizeBase400,
      lineHeight: tokens.lineHeightBase400,
      fontWeight: tokens.fontWeightSemibold,
    },
    '& p': { margin: 0 },
    '& ol, & ul': {
      display: 'flex',
      flexDirection: 'column',
      rowGap: tokens.spacingVerticalS,
      margin: 0,
      paddingInlineStart: tokens.spacingHorizontalXL,
    },
  },
  buttons: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface FirstRunProps {
  readonly session: WorkbookSession;
  readonly language: Language;
  /** The titles of the sheets that were looked at. */
  readonly sheets: readonly string[];
}

/** What she sees in a workbook without a scoring table: what Bảng Vàng does, a sample, or what a table needs. */
export function FirstRun({ session, language, sheets }: FirstRunProps): ReactElement {
  const styles = useStyles();
  const [isMine, setMine] = useState(false);
  const words = resultsWords[language].firstRun;
  const sample = (
    <Button
      appearance={isMine ? 'secondary' : 'primary'}
      onClick={() => {
        act(session, () => session.add('sample', sampleSheet, null));
      }}
    >
      {words.trySample}
    </Button>
  );
  if (isMine) {
    return (
      <NothingFound session={session} language={language} sheets={sheets} sampleButton={sample} />
    );
  }
  return (
    <div className={styles.page}>
      <h2>{words.heading}</h2>
      <ol>
        {words.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <div className={styles.buttons}>
        {sample}
        <Button
          onClick={() => {
            setMine(true);
          }}
        >
          {words.useMine}
        </Button>
      </div>
    </div>
  );
}

interface NothingFoundProps extends FirstRunProps {
  readonly sampleButton: ReactElement;
}

/** Where we looked, and what a table needs. */
function NothingFound(props: NothingFoundProps): ReactElement {
  const { session, language, sheets, sampleButton } = props;
  const styles = useStyles();
  const words = resultsWords[language].nothingFound;
  const named = sheets.slice(0, MOST_SHEETS).map((sheet) => `“${sheet}”`);
  const rest = sheets.length - named.length;
  const looked = named.join(', ') + (rest > 0 ? words.moreSheets(rest) : '');
  return (
    <div className={styles.page}>
      <h2>{words.heading}</h2>
      <p className={styles.quiet}>
        {sheets.length === 0 ? words.noSheets : words.lookedAt(looked)}
      </p>
      <p>{words.needs}</p>
      <ul>
        {words.needed.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{words.then}</p>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          onClick={() => {
            act(session, () => session.read());
          }}
        >
          {words.readAgain}
        </Button>
        {sampleButton}
      </div>
    </div>
  );
}
