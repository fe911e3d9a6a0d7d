import { Button, ProgressBar } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Progress } from '../../app/session/session-state';
import type { WorkbookSession } from '../../app/session/workbook-session';
import type { Language } from '../../text/language';
import { paneWords } from '../../text/pane-words';
import { MessageBox, MessageLine } from './message-box';
import { useTakesLong } from './use-session-state';

/** After so long it is said in words what is being done, in milliseconds from when the bar appeared. */
const WORDS_AFTER = 9_000;

interface ProgressLineProps {
  readonly session: WorkbookSession;
  readonly progress: Progress;
  readonly language: Language;
}

/** How far a longer piece of work is, and *Dừng*. */
export function ProgressLine({ session, progress, language }: ProgressLineProps): ReactElement {
  const words = paneWords[language];
  const isVeryLong = useTakesLong(true, WORDS_AFTER);
  const { task, share, canStop } = progress;
  const percent = Math.round(share * 100);
  return (
    <MessageBox kind="progress">
      <MessageLine>
        <div>
          <ProgressBar
            value={share}
            thickness="large"
            aria-label={words.state.working(task, percent)}
            aria-valuetext={`${percent} %`}
          />
          {isVeryLong && <p>{words.progress[task]}</p>}
        </div>
        {canStop && (
          <Button
            size="small"
            onClick={() => {
              session.stop();
            }}
          >
            {words.stop}
          </Button>
        )}
      </MessageLine>
    </MessageBox>
  );
}
