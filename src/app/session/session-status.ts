import { standsInTheWay } from '../../workbook/finding';
import type { PeopleLook } from '../people/people-look';
import { hasResults } from './result-state';
import type { SessionState, Task } from './session-state';

/** What the pane's state line says; always one of these. */
export type SessionStatus =
  /** The first reading has not ended yet. */
  | { readonly kind: 'reading' }
  | { readonly kind: 'working'; readonly task: Task; readonly percent: number }
  /** Nothing stands in the workbook. */
  | { readonly kind: 'not-computed' }
  | { readonly kind: 'changed-since' }
  | { readonly kind: 'blocked'; readonly errors: number }
  /** The result was made official, and no input has changed since. */
  | { readonly kind: 'official'; readonly by: string; readonly at: string }
  /** An input has changed since the result was made official. */
  | { readonly kind: 'official-changed'; readonly by: string; readonly at: string }
  /** `time` is the hour and minute of the last reading. */
  | { readonly kind: 'up-to-date'; readonly time: string };

/** The status to show; work is only spoken of once it has taken a while, so that short work does not flicker. */
export function statusOf(state: SessionState, isTakingLong: boolean): SessionStatus {
  const { look, progress, isOutdated } = state;
  if (progress !== null && isTakingLong) {
    return { kind: 'working', task: progress.task, percent: Math.round(progress.share * 100) };
  }
  if (look === null) {
    return progress === null ? { kind: 'not-computed' } : { kind: 'reading' };
  }
  const { outcome, at, snapshot, people } = look;
  if (outcome.kind === 'not-computed') {
    // Results that stand there are of an earlier time.
    if (hasResults(snapshot)) return { kind: 'changed-since' };
    return people === null ? { kind: 'not-computed' } : statusOfPeople(people, at, isOutdated);
  }
  if (outcome.state.kind === 'never-written') return { kind: 'not-computed' };
  if (isOutdated) return { kind: 'changed-since' };
  const { official } = outcome;
  if (official.kind !== 'none') {
    const kind = official.kind === 'changed' ? 'official-changed' : 'official';
    return { kind, by: official.result.by, at: official.result.at };
  }
  if (outcome.state.kind === 'changed-since') return { kind: 'changed-since' };
  return outcome.state.kind === 'blocked'
    ? { kind: 'blocked', errors: outcome.state.errors }
    : { kind: 'up-to-date', time: timeOf(at) };
}

/** A workbook with nothing but lists of people: what stands beside them is the result. */
function statusOfPeople({ state }: PeopleLook, at: string, isOutdated: boolean): SessionStatus {
  if (state === 'never-written') return { kind: 'not-computed' };
  if (isOutdated || state === 'changed-since') return { kind: 'changed-since' };
  return { kind: 'up-to-date', time: timeOf(at) };
}

/** Findings that stand in the way of an official ranking, of all blocs, and those of the lists of people. */
export function thingsToSettle({ look }: SessionState): number {
  const all = [...(look?.findings ?? []), ...(look?.people?.findings ?? [])];
  return all.filter(standsInTheWay).length;
}

/** "10:32" of "20/12/2025 10:32". */
export function timeOf(at: string): string {
  return at.split(' ').at(-1) ?? at;
}
