import type { Language } from '../text/language';
import type { RibbonNotice } from '../text/ribbon-notices';

/** The few things that the ribbon's buttons need of Office. */
export interface RibbonOffice {
  /** Whether she sees the pane, so that its state line tells her what happened. */
  isPaneInSight(): Promise<boolean>;
  /** Opens the pane; false where that cannot be done. */
  showPane(): Promise<boolean>;
  /** Says it in a little window that goes away by itself; false where none can be opened. */
  notify(notice: RibbonNotice, language: Language): Promise<boolean>;
}
