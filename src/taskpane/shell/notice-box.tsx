import type { ReactElement } from 'react';
import { sheetsToSee } from '../../app/sheets-to-see';
import type { Look } from '../../app/session/look';
import { timeOf } from '../../app/session/session-status';
import type { Notice } from '../../app/session/session-state';
import type { WorkbookSession } from '../../app/session/workbook-session';
import type { Language } from '../../text/language';
import { paneWords } from '../../text/pane-words';
import { CellLink } from '../cell-link';
import { ClosableLine, MessageBox, MessageButtons } from './message-box';

interface NoticeProps {
  readonly session: WorkbookSession;
  readonly notice: Notice;
  readonly look: Look | null;
  readonly language: Language;
}

/** What went well. */
export function NoticeBox({ session, notice, look, language }: NoticeProps): ReactElement {
  const words = paneWords[language].notice;
  const sheets = notice.kind === 'written' ? sheetsToSee(notice.summary, look) : [];
  return (
    <MessageBox kind="notice">
      <ClosableLine session={session} close={words.close}>
        <p>{noticeWords(notice, language)}</p>
      </ClosableLine>
      {sheets.length > 0 && (
        <MessageButtons>
          {sheets.map((sheet) => (
            <CellLink
              key={sheet}
              session={session}
              sheet={sheet}
              cell={null}
              text={words.seeSheet(sheet)}
            />
          ))}
        </MessageButtons>
      )}
    </MessageBox>
  );
}

function noticeWords(notice: Notice, language: Language): string {
  const words = paneWords[language].notice;
  switch (notice.kind) {
    case 'written':
      return words.written[notice.deed](notice.summary.cells, timeOf(notice.at));
    case 'nothing-to-write':
      return words.nothingToWrite;
    case 'undone':
      return words.undone[notice.deed];
    case 'remembered':
      return words.remembered;
  }
}
