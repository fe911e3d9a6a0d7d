import type { Computation } from '../app/computation';
import type { OfficialDeed, OfficialDone } from '../app/make-official';
import { officialState } from '../app/official';
import type { InputKind } from '../app/official-inputs';
import type { Language } from '../text/language';
import { officialWords } from '../text/official-words';
import type { Message } from '../text/sentences';
import { fail, ok, type Result } from '../workbook/result';
import type { Snapshot } from '../workbook/snapshot';

/** What `--json` prints under "official": an entry for each workbook whose result is official or was and has changed. */
export interface OfficialReport {
  readonly workbook: string;
  readonly state: 'official' | 'changed';
  readonly by: string;
  readonly at: string;
  /** The kinds of inputs that have changed since; none while it is official. */
  readonly changed: readonly InputKind[];
}

/** The entry of a workbook as it was read; none where nobody made its result official. */
export function officialReports(
  snapshot: Snapshot,
  { blocs }: Computation,
): readonly OfficialReport[] {
  return reportsOf(snapshot.workbookName, officialState(snapshot, blocs));
}

/** The entry of a workbook of a known state. */
export function reportsOf(
  workbook: string,
  state: OfficialDone['state'],
): readonly OfficialReport[] {
  if (state.kind === 'none') return [];
  const { by, at } = state.result;
  const changed = state.kind === 'changed' ? state.changed : [];
  return [{ workbook, state: state.kind, by, at, changed }];
}

/** The entry as one line. */
export function officialLine(
  { state, by, at, changed }: OfficialReport,
  language: Language,
): string {
  const words = officialWords[language];
  return state === 'official' ? words.isOfficial(by, at) : words.changedSince(by, at, changed);
}

/** What was done, as one line. */
export function deedLine(deed: OfficialDeed, at: string, language: Language): string {
  const words = officialWords[language];
  return deed.kind === 'make-official'
    ? words.madeOfficial(deed.by, at)
    : words.reopened(deed.by, deed.reason);
}

/** What the words of a call ask for; null for neither. Whether a name is there is asked when it is done. */
export function officialDeed(call: {
  readonly isOfficial: boolean;
  readonly reason: string | null;
  readonly by: string | null;
  readonly hasOutput: boolean;
  /** Whether other sheets are asked for too. */
  readonly wantsMore: boolean;
}): Result<OfficialDeed | null, Message> {
  const { isOfficial, reason, by, hasOutput, wantsMore } = call;
  if (!isOfficial && reason === null) {
    return by === null ? ok(null) : fail({ code: 'official-name-alone', params: {} });
  }
  if (isOfficial && reason !== null) return fail({ code: 'official-and-reopen', params: {} });
  if (!hasOutput) return fail({ code: 'official-needs-output', params: {} });
  if (wantsMore) return fail({ code: 'official-goes-alone', params: {} });
  const name = by ?? '';
  return ok(
    reason === null ? { kind: 'make-official', by: name } : { kind: 'reopen', by: name, reason },
  );
}
