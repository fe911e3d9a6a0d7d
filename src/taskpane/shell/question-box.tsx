import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { detectedLine } from '../../app/bloc-in-words';
import type { Question, SessionState } from '../../app/session/session-state';
import type { WorkbookSession } from '../../app/session/workbook-session';
import { spotOf } from '../../app/spot';
import type { Language } from '../../text/language';
import { paneWords } from '../../text/pane-words';
import { cellName, type CellPlace } from '../../workbook/cell-address';
import { act } from '../act';
import { WordLink } from '../cell-link';
import { SpotLink } from '../shared/spot-link';
import { MessageBox, MessageButtons } from './message-box';

/** More edited cells than these are only counted. */
const MOST_CELLS = 3;

interface QuestionProps {
  readonly session: WorkbookSession;
  readonly state: SessionState;
  readonly question: Question;
  readonly language: Language;
  /** Opens the tab that says how the workbook was read. */
  readonly seeReading: () => void;
}

/** What she has to decide before it goes on. */
export function QuestionBox(props: QuestionProps): ReactElement {
  const { question } = props;
  switch (question.kind) {
    case 'write-results':
      return <WriteQuestion {...props} question={question} />;
    case 'undo-over-edits':
      return <UndoQuestion {...props} edited={question.edited} />;
  }
}

interface WriteQuestionProps extends QuestionProps {
  readonly question: Extract<Question, { readonly kind: 'write-results' }>;
}

function WriteQuestion(props: WriteQuestionProps): ReactElement {
  const { session, state, question, language, seeReading } = props;
  const words = paneWords[language].question;
  const { summary } = question;
  const { outcome } = state.look ?? { outcome: null };
  const isNothing = summary.cells === 0 && summary.sheetsAdded.length === 0;
  const isConfirmed = outcome?.kind === 'computed' && outcome.isConfirmed;
  const blocs = outcome?.kind === 'computed' ? outcome.computation.blocs : [];
  return (
    <MessageBox kind="question">
      <p>{isNothing ? words.willWriteNothing : words.willWrite(summary)}</p>
      {blocs.map((bloc, index) => (
        <p key={index}>{detectedLine(bloc, language)}</p>
      ))}
      <MessageButtons>
        {!(isNothing && isConfirmed) && (
          <Button
            appearance="primary"
            onClick={() => {
              act(session, () => session.write());
            }}
          >
            {words.write}
          </Button>
        )}
        <Button
          onClick={() => {
            session.dismiss();
          }}
        >
          {isNothing && isConfirmed ? words.close : words.later}
        </Button>
        <WordLink text={words.seeReading} onPress={seeReading} />
      </MessageButtons>
    </MessageBox>
  );
}

interface UndoQuestionProps extends Pick<QuestionProps, 'session' | 'language'> {
  readonly edited: readonly CellPlace[];
}

function UndoQuestion({ session, language, edited }: UndoQuestionProps): ReactElement {
  const words = paneWords[language].question;
  const shown = edited.slice(0, MOST_CELLS);
  return (
    <MessageBox kind="question">
      <p>{words.undoOverEdits(edited.length)}</p>
      <MessageButtons>
        {shown.map((place) => (
          <SpotLink
            key={`${cellName(place)} ${place.sheet}`}
            session={session}
            language={language}
            spot={spotOf(place)}
          />
        ))}
        {edited.length > shown.length && (
          <span>{words.moreCells(edited.length - shown.length)}</span>
        )}
      </MessageButtons>
      <MessageButtons>
        <Button
          appearance="primary"
          onClick={() => {
            act(session, () => session.undo('also-over-edits'));
          }}
        >
          {words.undoAll}
        </Button>
        <Button
          onClick={() => {
            session.dismiss();
          }}
        >
          {words.keep}
        </Button>
      </MessageButtons>
    </MessageBox>
  );
}
