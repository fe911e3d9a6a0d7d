import { summarySheet } from '../app/summary-sheet';
import type { Ending, SessionState } from '../app/session/session-state';
import type { Language } from '../text/language';
import type { RibbonNotice } from '../text/ribbon-notices';
import { standsInTheWay } from '../workbook/finding';
import type { RibbonOffice } from './ribbon-office';

/** As much of a WorkbookSession as the ribbon needs. */
export interface RibbonSession {
  state(): SessionState;
  subscribe(listener: () => void): () => void;
  recompute(): Promise<Ending>;
  pack(): Promise<Ending>;
  goTo(sheet: string, cell: string | null): Promise<Ending>;
}

/** The ids of the buttons, as the manifest names them. */
export const ribbonButtons = ['recompute', 'summarise'] as const;

export type RibbonButton = (typeof ribbonButtons)[number];

/**
 * What the ribbon's buttons do. *Tính lại* recomputes and writes without opening the pane; *Tổng hợp hội nghị* also makes
 * the sheets of a conference, and shows that of totals. Whatever needs her (a preview to confirm, a problem) opens the pane, where it stands. A second
 * press while the first is at work is the same press.
 */
export function ribbonPresses(
  session: RibbonSession,
  office: RibbonOffice,
  language: () => Language,
): Readonly<Record<RibbonButton, () => Promise<void>>> {
  const tell = async (notice: RibbonNotice): Promise<void> => {
    if (await office.isPaneInSight()) return;
    if (await office.notify(notice, language())) return;
    // Better a pane that she did not ask for than silence.
    await office.showPane();
  };

  const openPane = async (): Promise<void> => {
    if (await office.showPane()) return;
    await office.notify({ kind: 'see-pane' }, language());
  };

  const write = async (work: () => Promise<Ending>, then: () => Promise<Ending>): Promise<void> => {
    const ending = await whenFree(session, work);
    const notice = noticeAfter(ending, session.state());
    if (notice === null || (await then()) === 'failed') return openPane();
    return tell(notice);
  };

  const showTotals = async (): Promise<Ending> => {
    const { look } = session.state();
    const sheet = look === null ? null : summarySheet(look.snapshot);
    return sheet === null ? 'failed' : session.goTo(sheet, null);
  };

  return {
    recompute: onceAtATime(() =>
      write(
        () => session.recompute(),
        () => Promise.resolve('done'),
      ),
    ),
    summarise: onceAtATime(() => write(() => session.pack(), showTotals)),
  };
}

/** The pane may be reading the workbook when she presses: the press waits for its turn. */
async function whenFree(session: RibbonSession, work: () => Promise<Ending>): Promise<Ending> {
  for (;;) {
    const ending = await work();
    if (ending !== 'busy') return ending;
    await untilIdle(session);
  }
}

function untilIdle(session: RibbonSession): Promise<void> {
  return new Promise((resolve) => {
    const stop = session.subscribe(() => {
      if (session.state().progress !== null) return;
      stop();
      resolve();
    });
  });
}

/** What there is to tell after an ending that needs nothing of her; null where she has to look at the pane. */
function noticeAfter(ending: Ending, { notice, look }: SessionState): RibbonNotice | null {
  const errors = look?.findings.filter(standsInTheWay).length ?? 0;
  switch (ending) {
    case 'done': {
      if (notice?.kind !== 'written') return null;
      const { cells, sheetsAdded } = notice.summary;
      return { kind: 'written', cells, sheetsAdded: sheetsAdded.length, errors };
    }
    case 'nothing-to-write':
      return { kind: 'unchanged', errors };
    case 'asks':
    case 'failed':
    case 'busy':
      return null;
  }
}

function onceAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  return () => {
    running ??= work().finally(() => {
      running = null;
    });
    return running;
  };
}
