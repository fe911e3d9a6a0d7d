import { draftSheetPatch, draftSheetThere } from '../../sheets/writing/draft-sheet';
import type { DraftBand } from '../../sheets/writing/draft-page';
import { ok } from '../../workbook/result';
import type { Ending } from '../session/session-state';
import type { WorkbookSession } from '../session/workbook-session';

export interface OpenedSheet {
  readonly ending: Ending;
  /** The sheet that held exactly this before, and so was only shown; null where a new one was needed. */
  readonly there: string | null;
}

/**
 * Puts a document on a sheet of the workbook and shows it. A sheet that is there is never written over: where one
 * already says exactly the same it is only shown; otherwise a new one is added, for the old one may have been edited.
 */
export async function openDraftSheet(
  session: WorkbookSession,
  title: string,
  bands: readonly DraftBand[],
): Promise<OpenedSheet> {
  if (session.state().isOutdated) {
    const ending = await session.read();
    if (ending !== 'done') return { ending, there: null };
  }
  const { look } = session.state();
  const there = look === null ? null : draftSheetThere(look.snapshot, bands);
  if (there !== null) return { ending: await session.goTo(there, null), there };
  const ending = await session.add(
    'draft-sheet',
    ({ snapshot }) => ok(draftSheetPatch(snapshot, title, bands)),
    null,
  );
  return { ending, there: null };
}
