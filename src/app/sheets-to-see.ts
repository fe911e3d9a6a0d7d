import { ownedColumns, ownedSheets, type SheetKind } from '../sheets/ownership';
import type { Look } from './session/look';
import type { PatchSummary } from './session/written-cells';

/** Sheets that a writing keeps for later: nobody goes there for the results. */
const BESIDE_RESULTS: readonly SheetKind[] = ['bloc', 'log'];
/** Where the results of a bloc are seen at a glance, the best first. */
const AT_A_GLANCE: readonly SheetKind[] = ['ranking', 'summary', 'proposals'];

/** The sheets to look at after a writing: the one of hers that got something, then the ranking or what was added. */
export function sheetsToSee(summary: PatchSummary, look: Look | null): readonly string[] {
  const { sheetsWritten, sheetsAdded } = summary;
  if (look === null) return [];
  const owned = ownedSheets(look.snapshot);
  const kindOf = new Map(owned.map(({ sheet, kind }) => [sheet, kind]));
  const hers = sheetsWritten.find((sheet) => !kindOf.has(sheet));
  const results = AT_A_GLANCE.flatMap((wanted) =>
    owned.flatMap(({ sheet, kind }) => (kind === wanted ? [sheet] : [])),
  );
  const touched = [...sheetsAdded, ...sheetsWritten].filter((sheet) => {
    const kind = kindOf.get(sheet);
    return sheet !== hers && (kind === undefined || !BESIDE_RESULTS.includes(kind));
  });
  const second = results.find((sheet) => touched.includes(sheet)) ?? touched[0];
  const seen = [hers, second].filter((sheet) => sheet !== undefined);
  if (seen.length > 0) return seen;
  // Where the log alone was written, the results stand where they stood.
  return [results[0], ownedColumns(look.snapshot)[0]?.sheet]
    .filter((sheet) => sheet !== undefined)
    .slice(0, 1);
}
