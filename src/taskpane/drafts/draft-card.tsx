import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { useId, useMemo, useState, type ReactElement } from 'react';
import { lackingFacts } from '../../app/drafts/blank-places';
import type { DraftMaterial } from '../../app/drafts/conference-facts';
import type { DraftDocument, WordedDraft } from '../../app/drafts/draft-documents';
import type { BlocComputation } from '../../app/computation';
import type * as MakeDraft from '../../app/drafts/make-draft';
import { draftsWords } from '../../text/drafts-words';
import { sentence } from '../../text/sentences';
import type { Snapshot } from '../../workbook/snapshot';
import { act } from '../act';
import type { TabProps } from '../tab-props';
import { Fold } from '../shared/fold';
import { DraftInputField } from './draft-inputs';
import { DraftSources } from './draft-sources';
import { useKeptDraft } from './kept-drafts';
import { LackingBefore, LackingByHand } from './lacking-facts';
import { TakeDraft } from './take-draft';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    lineHeight: tokens.lineHeightBase300,
  },
});

interface DraftCardProps extends Pick<TabProps, 'session' | 'language'> {
  readonly document: DraftDocument;
  readonly bloc: BlocComputation;
  readonly snapshot: Snapshot;
  readonly material: DraftMaterial;
  /** Whether more than its title and what it lacks is shown at first. */
  readonly startsOpen: boolean;
}

/** One document: what it needs, what it still lacks, and once it is made the ways to take it. */
export function DraftCard(props: DraftCardProps): ReactElement {
  const { session, language, document, bloc, snapshot, material, startsOpen } = props;
  const styles = useStyles();
  const words = draftsWords[language];
  const id = useId();
  const elementId = (input: string): string => `${id}${input}`;
  const key = `${document.id} ${bloc.scoresheet.sheets.join(' ')}`;
  const [{ inputs: given, made }, keep] = useKeptDraft(session, key);
  const [making, setMaking] = useState<'no' | 'yes' | 'failed'>('no');
  const worded = useMemo(
    () => document.word(bloc, given, material),
    [document, bloc, given, material],
  );
  const isCurrent = made !== null && isSameDraft(made.words, worded.draft);
  const lacking = lackingFacts(snapshot, worded.draft.blanks);

  const make = async (): Promise<void> => {
    setMaking('yes');
    const loaded = await loadMaking();
    if (loaded !== null) {
      keep({ made: { words: worded.draft, files: await loaded.makeDraft(worded.draft) } });
    }
    setMaking(loaded === null ? 'failed' : 'no');
  };

  return (
    <Fold
      owner={session}
      keepAs={`draft ${key}`}
      level="h3"
      title={worded.draft.title}
      titleLanguage="vi"
      summary={lacking.length === 0 ? words.lacksNothing : words.lacks(lacking.length)}
      startsOpen={startsOpen}
    >
      {() => (
        <article className={styles.card} aria-label={worded.draft.title}>
          {document.inputs(bloc).map((input) => (
            <DraftInputField
              key={input.id}
              session={session}
              language={language}
              input={input}
              value={given[input.id] ?? ''}
              units={bloc.scoresheet.units.map(({ name }) => name)}
              onChange={(value) => {
                keep({ inputs: { ...given, [input.id]: value } });
              }}
              elementId={elementId(input.id)}
            />
          ))}
          <LackingBefore
            session={session}
            language={language}
            facts={lacking}
            focusInput={(input) => {
              window.document.getElementById(elementId(input))?.focus();
            }}
          />
          <ToSee worded={worded} language={language} />
          <div>
            <Button
              appearance={isCurrent ? 'secondary' : 'primary'}
              disabledFocusable={making === 'yes'}
              onClick={() => {
                act(session, make);
              }}
            >
              {made === null ? words.make : words.makeAgain}
            </Button>
          </div>
          <div role="status">
            {making === 'yes' && <Spinner size="tiny" label={words.making} />}
            {making === 'failed' && <Told intent="error" text={words.makeFailed} />}
            {making === 'no' && isCurrent && (
              <Told intent="success" text={words.made(made.files.fileName)} />
            )}
            {making === 'no' && made !== null && !isCurrent && (
              <Told intent="warning" text={words.changedSince} />
            )}
          </div>
          {isCurrent && (
            <TakeDraft
              session={session}
              language={language}
              files={made.files}
              sheetTitle={document.sheetTitle(bloc)}
            />
          )}

          <LackingByHand language={language} facts={lacking} />
          <DraftSources
            session={session}
            language={language}
            document={document.id}
            draft={worded.draft}
          />
        </article>
      )}
    </Fold>
  );
}

/** What she should know of a draft beside its blanks. */
function ToSee({
  worded,
  language,
}: Pick<TabProps, 'language'> & { readonly worded: WordedDraft }): ReactElement | null {
  const styles = useStyles();
  const lines = [
    ...worded.findings.map(({ message }) => sentence(message, language)),
    ...worded.draft.notes.map(({ text }) => text[language]),
  ];
  if (lines.length === 0) return null;
  return (
    <>
      <h4 className={styles.heading}>{draftsWords[language].toSee}</h4>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

function Told(props: {
  readonly intent: 'success' | 'warning' | 'error';
  readonly text: string;
}): ReactElement {
  return (
    <MessageBar intent={props.intent} layout="multiline">
      <MessageBarBody>{props.text}</MessageBarBody>
    </MessageBar>
  );
}

/** The part that makes documents is large and loaded only now; null where it cannot be reached. */
async function loadMaking(): Promise<typeof MakeDraft | null> {
  try {
    return await import('../../app/drafts/make-draft');
  } catch {
    return null;
  }
}

function isSameDraft(one: WordedDraft['draft'], other: WordedDraft['draft']): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
