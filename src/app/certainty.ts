import { equals, roundHalfUp } from '../scoring/points';
import { ownedAreas, ownedColumns } from '../sheets/ownership';
import { isUnsure, type PartCertainty, type Said } from '../sheets/reading/confidence/certainty';
import { columnsWithoutHeading } from '../sheets/reading/confidence/columns-without-heading';
import { detectedParts } from '../sheets/reading/confidence/detected-parts';
import type { TotalsCompared } from '../sheets/reading/confidence/part-readings';
import { finding } from '../sheets/reading/findings';
import type { SheetFinding } from '../sheets/scoresheet';
import type { Message } from '../text/sentences';
import { cellName, isInside } from '../workbook/cell-address';
import { findSheet, type Snapshot } from '../workbook/snapshot';
import type { BlocComputation, Computation } from './computation';
import { readingCode, type ReadingCode } from './reading-code';

export { PERCENT_NEEDED } from '../sheets/reading/confidence/certainty';

/** How sure the reading of one bloc is, part by part. */
export interface BlocCertainty {
  /** Names the bloc's sheet. */
  readonly sheet: string;
  readonly parts: readonly PartCertainty[];
  /** The certainty of its least sure part, in percent. */
  readonly percent: number;
  readonly isSure: boolean;
  /** What a workbook keeps where a person has confirmed it. */
  readonly code: ReadingCode;
}

/** How sure the reading of each bloc is. Pure. */
export function certaintiesOf(
  snapshot: Snapshot,
  computation: Computation,
): readonly BlocCertainty[] {
  return computation.blocs.map((bloc) => {
    const { scoresheet, scheme, stage } = bloc;
    const parts = detectedParts({
      scoresheet,
      scheme,
      stage,
      findings: findingsAround(bloc, computation),
      totals: comparedTotals(snapshot, bloc),
      withoutHeading: unheadedColumns(snapshot, bloc),
    });
    const percent = Math.min(...parts.map((part) => part.percent));
    return {
      sheet: scoresheet.sheets[0] ?? '',
      parts,
      percent,
      isSure: !parts.some(isUnsure),
      code: readingCode(bloc, parts),
    };
  });
}

/** Why the reading has to be confirmed before anything is written; null where it is sure enough. */
export function doubtIn(certainties: readonly BlocCertainty[], file: string): Message | null {
  const unsure = certainties.find(({ isSure }) => !isSure);
  if (unsure === undefined) return null;
  const parts = unsure.parts.filter(isUnsure).map(({ part, percent }) => ({ part, percent }));
  return { code: 'needs-confirmation', params: { file, sheet: unsure.sheet, parts } };
}

/** A finding for each part that is not sure, followed by what makes it so. */
export function unsureFindings(certainties: readonly BlocCertainty[]): readonly SheetFinding[] {
  return certainties.flatMap(({ sheet, parts }) =>
    parts.filter(isUnsure).flatMap(({ part, percent, doubts }) => {
      const [first] = doubts;
      const message = { code: 'part-unsure', params: { part, percent } } as const;
      const whole = finding('warning', message, first?.sheet ?? sheet);
      return [
        { ...whole, cell: first?.cell ?? null },
        ...doubts.map((doubt) => ({ ...plain(doubt), severity: 'warning' as const })),
      ];
    }),
  );
}

function plain({ message, sheet, cell }: Said): Said {
  return { message, sheet, cell };
}

/** Findings of the bloc's own sheets and of those that are no other bloc's. */
function findingsAround(
  { scoresheet }: BlocComputation,
  { blocs, findings }: Computation,
): readonly SheetFinding[] {
  const own = new Set(scoresheet.sheets);
  const others = new Set(
    blocs.flatMap((bloc) => bloc.scoresheet.sheets).filter((sheet) => !own.has(sheet)),
  );
  return findings.filter(({ sheet }) => sheet === null || !others.has(sheet));
}

/** The table's own totals of the ranked stage against the computed ones; ours of an earlier run are no witnesses. */
function comparedTotals(snapshot: Snapshot, bloc: BlocComputation): TotalsCompared {
  const { scoresheet, results, stage, scheme } = bloc;
  const totals = new Map(results.map(({ unit, total }) => [unit, total]));
  let [agreeing, all] = [0, 0];
  let differing: TotalsCompared['differing'] = null;
  const ours = new Map(scoresheet.sheets.map((sheet) => [sheet, ownedAreas(snapshot, sheet)]));
  for (const { unit, field, stage: of, figure, place } of scoresheet.ownFigures) {
    const total = totals.get(unit) ?? null;
    if (field !== 'total' || total === null || (of !== null && of !== stage)) continue;
    if ((ours.get(place.sheet) ?? []).some((area) => isInside(place, area))) continue;
    all += 1;
    if (equals(roundHalfUp(figure, scheme.rounding.decimals), total)) agreeing += 1;
    else differing ??= { sheet: place.sheet, cell: cellName(place) };
  }
  return { agreeing, all, differing };
}

function unheadedColumns(snapshot: Snapshot, { scoresheet }: BlocComputation): readonly Said[] {
  const { table } = scoresheet;
  const sheet = table === null ? null : findSheet(snapshot, table.sheet);
  if (table === null || sheet === null) return [];
  return columnsWithoutHeading(sheet, table, ownedColumns(snapshot));
}
