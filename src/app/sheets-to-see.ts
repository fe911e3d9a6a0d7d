import { ownedSheet } from '../sheets/ownership';
import type { Look } from './session/look';
import type { PatchSummary } from './session/written-cells';

/** The sheets to look at after a writing: the one of hers that got something, then the ranking or what was added. */
export function sheetsToSee(summary: PatchSummary, look: Look | null): readonly string[] {
  const { sheetsWritten, sheetsAdded } = summary;
  const ranking = look === null ? null : ownedSheet(look.snapshot, 'ranking');
  const added = sheetsAdded.find((sheet) => sheet === ranking) ?? sheetsAdded[0];
  return [...new Set([...sheetsWritten.slice(0, 1), ...(added === undefined ? [] : [added])])];
}
