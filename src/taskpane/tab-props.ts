import type { SessionState } from '../app/session/session-state';
import type { WorkbookSession } from '../app/session/workbook-session';
import type { Language } from '../text/language';

/** The tabs of the pane: Kết quả, Kiểm tra, Quy chế, Văn bản. */
export type TabName = 'results' | 'checks' | 'rules' | 'drafts';

/** What every tab of the pane is given. */
export interface TabProps {
  readonly session: WorkbookSession;
  readonly state: SessionState;
  readonly language: Language;
  /** Which bloc of the workbook is shown, as an index into `computation.blocs`. */
  readonly bloc: number;
  /** Opens the page of a unit, by its index in the bloc's scoresheet. */
  readonly openUnit: (unit: number) => void;
  /** Shows another tab, with the focus on it. */
  readonly openTab: (tab: TabName) => void;
}
