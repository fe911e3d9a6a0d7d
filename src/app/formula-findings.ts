import { leavesOf } from '../scoring/criteria';
import type { NotComputed } from '../scoring/formulas/outcome';
import {
  absolute,
  compare,
  equals,
  multiply,
  roundHalfUp,
  toDecimalText,
  wholePoints,
  type Points,
} from '../scoring/points';
import type { Criterion } from '../scoring/scheme';
import { finding } from '../sheets/reading/findings';
import type { SheetFinding } from '../sheets/scoresheet';
import type { Message } from '../text/sentences';
import { cellName, type CellPlace } from '../workbook/cell-address';
import type { Severity } from '../workbook/finding';
import type { BlocComputation, ComputedLeaf } from './computation';
import type { ComputedStage } from './formula-scores';
import { saidInputOf } from './said-inputs';

/** Targets this many times apart are hardly in the same unit of measure. */
const TENFOLD = wholePoints(10);
/** What a person can compare by eye; the points themselves are exact. */
const SHOWN_DECIMALS = 4;

/** What a person should know of the formulas of a bloc, each with its cell; `used` are the stages that count. */
export function formulaFindings(
  bloc: BlocComputation,
  used: readonly ComputedStage[],
): SheetFinding[] {
  if (bloc.formulas.length === 0) return [];
  return [
    ...used.flatMap((stage) => typedBeside(bloc, stage)),
    ...silentlyLeftOut(bloc),
    ...targetsApart(bloc),
  ];
}

/**
 * Why a unit has no points for a leaf with a formula, at the cell to mend; null where the leaf has none, or was computed.
 */
export function uncomputedFinding(
  bloc: BlocComputation,
  unit: number,
  code: string,
): SheetFinding | null {
  const leaves = leavesOf(bloc.scheme);
  const column = leaves.findIndex((leaf) => leaf.code === code);
  const leaf = leaves[column];
  const computed = bloc.formulas[unit]?.[column] ?? null;
  if (leaf === undefined || computed?.outcome.kind !== 'not-computed') return null;
  return notComputed(bloc, unit, leaf, computed, computed.outcome, 'error');
}

/** Leaves without points that do not keep the unit from being ranked: a blank bonus is usual, anything else is said. */
function silentlyLeftOut(bloc: BlocComputation): SheetFinding[] {
  const leaves = leavesOf(bloc.scheme);
  return bloc.formulas.flatMap((row, unit) =>
    row.flatMap((computed, column) => {
      const leaf = leaves[column];
      if (leaf === undefined || computed?.outcome.kind !== 'not-computed') return [];
      const { outcome } = computed;
      if (isSetByHand(bloc, unit, leaf)) return [];
      if (outcome.reason === 'as-typed' && outcome.score.state !== 'unreadable') return [];
      const problems = bloc.results[unit]?.problems ?? [];
      if (problems.some((problem) => 'leaf' in problem && problem.leaf === leaf.code)) return [];
      const severity = outcome.score.state === 'not-assigned' ? 'info' : 'warning';
      return [notComputed(bloc, unit, leaf, computed, outcome, severity)];
    }),
  );
}

function notComputed(
  { scoresheet }: BlocComputation,
  unit: number,
  leaf: Criterion,
  { inputs }: ComputedLeaf,
  { input, reason, score }: NotComputed,
  severity: Severity,
): SheetFinding {
  const { name = '', place: unitPlace = null } = scoresheet.units[unit] ?? {};
  const place = inputs.find(({ key }) => key === input)?.place ?? null;
  const message: Message = {
    code: 'formula-not-computed',
    params: {
      unit: name,
      criterion: leaf.name,
      input: saidInputOf(leaf, input),
      reason,
      text: score.state === 'unreadable' ? score.text : null,
      isRanked: severity !== 'error',
    },
  };
  return at(severity, message, place ?? unitPlace);
}

/** A score that was typed beside a computed one and is another: the computed one counts. */
function typedBeside(
  bloc: BlocComputation,
  { typed, formulas, ownCells }: ComputedStage,
): SheetFinding[] {
  const { scoresheet, scheme } = bloc;
  const leaves = leavesOf(scheme);
  return formulas.flatMap((row, unit) =>
    row.flatMap((computed, column) => {
      const leaf = leaves[column];
      const score = typed.scores[unit]?.[column];
      const place = typed.places[unit]?.[column] ?? null;
      if (leaf === undefined || place === null || ownCells[column] === true) return [];
      if (score?.state !== 'number' || computed?.outcome.kind !== 'computed') return [];
      const { points } = computed.outcome;
      if (isSetByHand(bloc, unit, leaf)) return [];
      if (isSame(leaf, score.points, points, scheme.rounding.decimals)) return [];
      const params = {
        unit: scoresheet.units[unit]?.name ?? '',
        criterion: leaf.name,
        typed: toDecimalText(score.points),
        computed: toDecimalText(roundHalfUp(points, Math.max(2, scheme.rounding.decimals))),
      };
      return [at('warning', { code: 'formula-score-differs', params }, place)];
    }),
  );
}

/** Whether the council has said what counts. */
function isSetByHand({ given }: BlocComputation, unit: number, { code }: Criterion): boolean {
  return given.overrides.some((made) => made.unit === unit && made.leaf === code);
}

/** Alike as the scheme rounds; a penalty counts the same with either sign. */
function isSame({ kind }: Criterion, a: Points, b: Points, decimals: number): boolean {
  const shown = (points: Points): Points =>
    roundHalfUp(kind === 'penalty' ? absolute(points) : points, decimals);
  return equals(shown(a), shown(b));
}

/** "90" beside "0,9" as targets of one criterion: one of the two units would lead by a slip. */
function targetsApart({ scoresheet, scheme, formulas }: BlocComputation): SheetFinding[] {
  return leavesOf(scheme).flatMap((leaf, column) => {
    const targets = formulas.flatMap((row, unit) => {
      const found = row[column]?.inputs.find(({ key }) => key === 'target');
      if (found?.input.state !== 'number' || found.place === null) return [];
      const { points } = found.input;
      return points.numerator > 0n ? [{ unit, points, place: found.place }] : [];
    });
    const ordered = targets.toSorted((a, b) => compare(a.points, b.points));
    const low = ordered.at(0);
    const highest = ordered.at(-1);
    const high = ordered.find(
      ({ points }) => highest !== undefined && equals(points, highest.points),
    );
    if (low === undefined || high === undefined) return [];
    if (compare(high.points, multiply(low.points, TENFOLD)) < 0) return [];
    const said = ({ unit, points, place }: typeof low) => ({
      unit: scoresheet.units[unit]?.name ?? '',
      cell: cellName(place),
      target: toDecimalText(roundHalfUp(points, SHOWN_DECIMALS)),
    });
    const params = { criterion: leaf.name, low: said(low), high: said(high) };
    return [at('warning', { code: 'targets-differ-in-unit', params }, low.place)];
  });
}

function at(severity: Severity, message: Message, place: CellPlace | null): SheetFinding {
  return finding(severity, message, place?.sheet ?? null, place);
}
