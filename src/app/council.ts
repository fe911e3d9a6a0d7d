import { presentNames } from '../awards/bloc-history';
import type { Council } from '../awards/council';
import type { StatedCondition } from '../awards/stated-conditions';
import type { Scheme } from '../scoring/scheme';
import { readCouncilSheet } from '../sheets/reading/council-sheet/read-council-sheet';
import type { Scoresheet, SheetFinding } from '../sheets/scoresheet';
import { findCouncilSheet } from '../sheets/user-sheets';
import type { Snapshot } from '../workbook/snapshot';
import type { ComputeOptions } from './options';
import { historyIn } from './propose-hand-over';
import { readCorrected } from './read-corrected';

/** What the sheet "Hội đồng" says of the blocs that are computed. */
export interface CouncilsRead {
  /** Null where there is no such sheet. */
  readonly councilOf: (scoresheet: Scoresheet) => Council | null;
  readonly findings: readonly SheetFinding[];
}

/**
 * Reads the sheet "Hội đồng" for these blocs, each by its own scheme.
 * @param stated the conditions of the organiser's own rules, which the sheet may declare
 */
export function readCouncils(
  snapshot: Snapshot,
  scoresheets: readonly Scoresheet[],
  schemeFor: (scoresheet: Scoresheet) => Scheme,
  asked: ComputeOptions,
  stated: readonly StatedCondition[],
): CouncilsRead {
  if (findCouncilSheet(snapshot) === null) return { councilOf: () => null, findings: [] };
  const blocs = scoresheets.map((scoresheet) => ({
    units: unitNames(scoresheet),
    scheme: schemeFor(scoresheet),
  }));
  // Where sheets were asked for by name, the rows about other blocs are nobody's mistake.
  const all =
    asked.sheets.length === 0
      ? []
      : readCorrected(snapshot, { ...asked, sheets: [] }).reading.scoresheets;
  const reading = readCouncilSheet(snapshot, {
    blocs,
    otherUnits: all.flatMap(unitNames),
    stated,
    present: presentNames(historyIn(snapshot).aliases),
  });
  return {
    councilOf: (scoresheet) => reading?.councils[scoresheets.indexOf(scoresheet)] ?? null,
    findings: reading?.findings ?? [],
  };
}

function unitNames({ units }: Scoresheet): readonly string[] {
  return units.map(({ name }) => name);
}
