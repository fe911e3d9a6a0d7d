import { presentNames } from '../awards/bloc-history';
import type { OfficialResult } from '../sheets/remembered';
import type { SheetFinding } from '../sheets/scoresheet';
import { fingerprint } from '../sheets/writing/fingerprint';
import { appendHistory } from '../sheets/writing/history-sheet/append-history';
import { logChanges, type LogDeed } from '../sheets/writing/log-sheet';
import type { Message } from '../text/sentences';
import { applyToSnapshot } from '../workbook/apply-patch';
import { standsInTheWay } from '../workbook/finding';
import type { Change, Patch } from '../workbook/patch';
import { fail, ok, type Result } from '../workbook/result';
import type { Snapshot } from '../workbook/snapshot';
import type { BlocComputation, Computation } from './computation';
import { historyLinesOf, nextOfficeLines } from './history-lines';
import { historyIn } from './propose-hand-over';
import { changedKinds, inputCodes, type InputKind } from './official-inputs';
import { resultsToWrite } from './recompute';
import { officialMarkPatch, rememberedIn } from './remembering';

/** Whether the result of a workbook is official, and whether its inputs are still the same. */
export type OfficialState =
  | { readonly kind: 'none' }
  | { readonly kind: 'official'; readonly result: OfficialResult }
  /** `changed`: the kinds of inputs that differ; none where an earlier version did not keep them apart. */
  | {
      readonly kind: 'changed';
      readonly result: OfficialResult;
      readonly changed: readonly InputKind[];
    };

/** A result stays official until an input changes; what it then was is still known. */
export function officialState(
  snapshot: Snapshot,
  blocs: readonly BlocComputation[],
): OfficialState {
  const result = rememberedIn(snapshot).remembered.official;
  if (result === null) return { kind: 'none' };
  if (result.codes === null) {
    const isSame = result.inputs === fingerprint(blocs);
    return isSame ? { kind: 'official', result } : { kind: 'changed', result, changed: [] };
  }
  const changed = changedKinds(result.codes, inputCodes(snapshot, blocs));
  return changed.length === 0 ? { kind: 'official', result } : { kind: 'changed', result, changed };
}

export interface Written {
  readonly patch: Patch;
  readonly findings: readonly SheetFinding[];
}

/**
 * Makes the result of a workbook official (chốt kết quả): writes the results, adds them to "Lịch sử", notes it in
 * "Nhật ký" and remembers the inputs. A problem while an error finding stands that nobody has accepted, without a name
 * or an award year, and where the result is official already or was and has changed since.
 * @param now the time as it is to stand in the log
 */
export function officialPatch(
  snapshot: Snapshot,
  computation: Computation,
  by: string,
  now: string,
): Result<Written, Message> {
  const { blocs } = computation;
  if (by.trim() === '') return fail({ code: 'official-without-name', params: {} });
  const state = officialState(snapshot, blocs);
  if (state.kind !== 'none') {
    const { by: before, at } = state.result;
    if (state.kind === 'official') {
      return fail({ code: 'official-already', params: { by: before, at } });
    }
    const params = { by: before, at, changed: state.changed };
    return fail({ code: 'official-changed', params });
  }
  if (blocs.some(({ facts }) => facts.year === null)) {
    return fail({ code: 'official-without-year', params: {} });
  }
  const results = resultsToWrite(snapshot, computation, now);
  const count = results.findings.filter(standsInTheWay).length;
  if (count > 0) return fail({ code: 'official-blocked', params: { count } });
  const written = applyToSnapshot(snapshot, results.patch);
  const present = presentNames(historyIn(snapshot).aliases);
  const lines = [
    ...blocs.flatMap((bloc) => historyLinesOf(bloc, present)),
    ...blocs.flatMap(nextOfficeLines),
  ];
  const history = appendHistory(written, lines, 'vi');
  const noted = noteAndMark(written, blocs, { kind: 'made-official', by: by.trim() }, now, {
    by: by.trim(),
    at: now,
    inputs: fingerprint(blocs),
    codes: inputCodes(applyToSnapshot(written, { changes: history.changes }), blocs),
  });
  if (!noted.ok) return noted;
  return ok({
    patch: { changes: [...results.patch.changes, ...history.changes, ...noted.value] },
    findings: [...results.findings, ...history.findings],
  });
}

/** Opens an official result again (mở chốt), with a reason that stands in "Nhật ký". "Lịch sử" keeps its lines. */
export function reopenPatch(
  snapshot: Snapshot,
  { blocs }: Pick<Computation, 'blocs'>,
  { by, reason }: { readonly by: string; readonly reason: string },
  now: string,
): Result<Patch, Message> {
  if (officialState(snapshot, blocs).kind === 'none') {
    return fail({ code: 'reopen-nothing', params: {} });
  }
  if (by.trim() === '' || reason.trim() === '') {
    return fail({ code: 'reopen-without-reason', params: {} });
  }
  const deed = { kind: 'reopened', by: by.trim(), reason: reason.trim() } as const;
  const changes = noteAndMark(snapshot, blocs, deed, now, null);
  return changes.ok ? ok({ changes: changes.value }) : changes;
}

function noteAndMark(
  snapshot: Snapshot,
  blocs: readonly BlocComputation[],
  deed: LogDeed,
  now: string,
  official: OfficialResult | null,
): Result<readonly Change[], Message> {
  const mark = officialMarkPatch(snapshot, official);
  if (!mark.ok) return mark;
  const log = logChanges(snapshot, { time: now, deed, blocs, cellsWritten: 0 }, 'vi');
  return ok([...log.changes, ...mark.value.changes]);
}
