import { useCallback, useState } from 'react';
import type { DraftInputs, WordedDraft } from '../../app/drafts/draft-documents';
import type { MadeDraft } from '../../app/drafts/make-draft';
import type { WorkbookSession } from '../../app/session/workbook-session';

/** What she has typed for a document, and what was made of it. */
export interface KeptDraft {
  readonly inputs: DraftInputs;
  readonly made: { readonly words: WordedDraft['draft']; readonly files: MadeDraft } | null;
}

const nothingKept: KeptDraft = { inputs: {}, made: null };

/** Lasts as long as the session: leaving the tab loses nothing. */
const kept = new WeakMap<WorkbookSession, Map<string, KeptDraft>>();

/** The draft kept under that key, and how to change a part of it; what is changed is kept at once. */
export function useKeptDraft(
  session: WorkbookSession,
  key: string,
): readonly [KeptDraft, (part: Partial<KeptDraft>) => void] {
  const [, drawAgain] = useState(0);
  const drafts = keptBy(session);
  const change = useCallback(
    (part: Partial<KeptDraft>) => {
      const all = keptBy(session);
      all.set(key, { ...(all.get(key) ?? nothingKept), ...part });
      drawAgain((count) => count + 1);
    },
    [session, key],
  );
  return [drafts.get(key) ?? nothingKept, change];
}

function keptBy(session: WorkbookSession): Map<string, KeptDraft> {
  const found = kept.get(session) ?? new Map<string, KeptDraft>();
  kept.set(session, found);
  return found;
}
