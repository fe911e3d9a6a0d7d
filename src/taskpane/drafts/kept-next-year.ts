import type { WorkbookSession } from '../../app/session/workbook-session';
import type { NextYear } from '../../app/next-year/next-year';
import type { Language } from '../../text/language';
import { nextYearFileName } from '../../text/next-year-words';
import { keptStateOf, type KeptState } from '../shared/kept-state';
import { whenFree } from '../shared/when-free';
import { downloadWorkbook } from './download-workbook';

/** Where she is with next year's workbook. */
export interface NextYearState {
  readonly isMaking: boolean;
  /** What was made last; null before that. */
  readonly made: { readonly fileName: string; readonly next: NextYear } | null;
}

/** The state of next year's workbook and how to change it. */
export const useKeptNextYear = keptStateOf<NextYearState>({ isMaking: false, made: null });

/** Reads the workbook as it is now, makes next year's of it and offers that as a download. */
export async function makeNextYear(
  session: WorkbookSession,
  change: KeptState<NextYearState>[1],
): Promise<void> {
  change({ isMaking: true, made: null });
  try {
    const ending = await whenFree(session, () => session.read());
    const { look } = session.state();
    if (ending !== 'done' || look === null) return;
    const { nextYearOfLook } = await import('../../app/next-year/next-year-of-look');
    const next = nextYearOfLook(look);
    if (!next.ok) {
      session.report(next.problem);
      return;
    }
    const fileName = nextYearFileName(look.snapshot.workbookName, next.value.year);
    const isDone = await downloadWorkbook(session, next.value.patch, fileName);
    if (isDone) change({ made: { fileName, next: next.value } });
  } finally {
    change({ isMaking: false });
  }
}

/** Adds the sheet "Giao ước" for next year to the open workbook. */
export async function addPledgeSheet(session: WorkbookSession, language: Language): Promise<void> {
  const { pledgeSheetPatch } = await import('../../app/next-year/pledge-sheet-patch');
  await whenFree(session, () =>
    session.add('pledge-sheet', (look) => pledgeSheetPatch(look, language), null),
  );
}
