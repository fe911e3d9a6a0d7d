import { defaultPolicies } from '../../scoring/default-policies';
import { add, compare, multiply, one, wholePoints, zero, type Points } from '../../scoring/points';
import type { Criterion, Scheme, Stage, Weighting } from '../../scoring/scheme';
import type { Score } from '../../scoring/score';
import type { CellPlace } from '../../workbook/cell-address';
import { areaName, cellName } from '../../workbook/cell-address';
import type { BlocFacts, Evidence, Scoresheet, SheetFinding, StageScores } from '../scoresheet';
import { checkTable } from './checks/checks';
import { correctedTree, saidOfCriteria, withWeights } from './corrections/corrected-criteria';
import type { CorrectionsInUse } from './corrections/corrections';
import { buildCriteriaTree, type DraftTree } from './criteria/criteria-tree';
import { leavesLikeSums } from './checks/double-counting';
import { finding } from './findings';
import { NotAssigned } from './corrections/not-assigned';
import { readInputs } from './cells/read-inputs';
import type { RawTable } from './raw-table';
import { readScoreCell } from './cells/score-cell';
import { noteFindings, type NotedCell } from './cells/score-notes';
import type { Grids } from './sheet-grid';

/** Puts a table's criteria into a tree, reads every score, and checks what can be checked before ranking. */
export function assemble(
  raw: RawTable,
  sheets: readonly string[],
  bloc: BlocFacts,
  grids: Grids,
  corrections: CorrectionsInUse,
): Scoresheet {
  const drafted = buildCriteriaTree(raw.lines);
  const said = saidOfCriteria(drafted, sheets, corrections);
  const tree = correctedTree(drafted, said);
  const notAssigned = new NotAssigned(sheets, tree, corrections);
  const noted: NotedCell[] = [];
  const stages = raw.stages.map((stage) => ({
    ...readStage(raw, tree, stage, grids, noted, notAssigned),
    inputs: readInputs(raw, tree, stage, grids, noted, notAssigned),
  }));
  const sums = new Set(
    stages
      .flatMap((stage) => leavesLikeSums(tree, stage))
      // What a person has said something of is a criterion.
      .filter((leaf) => !said.has(tree.leaves[leaf]?.criterion.code ?? '')),
  );
  const read = inOneUnit(tree.criteria, raw.weighting);
  const { criteria, weighting } = withWeights(read.criteria, read.weighting, raw.weighting, said);
  return {
    layout: raw.layout,
    sheets,
    bloc,
    scheme: inferredScheme(bloc, sheets, criteria, weighting),
    units: raw.units,
    stages,
    criterionPlaces: new Map(
      [...tree.leaves, ...tree.groups].map(({ criterion, source }) => [
        criterion.code,
        source.place,
      ]),
    ),
    ownFigures: raw.ownFigures,
    table: raw.table,
    detection: {
      confidence: sums.size > 0 ? Math.min(raw.confidence, 0.6) : raw.confidence,
      evidence: [...raw.evidence, ...criteriaEvidence(tree, raw)],
    },
    findings: [
      ...raw.findings,
      ...noteFindings(noted),
      ...sumFindings(tree, sums),
      ...checkTable(raw, tree, stages, grids),
    ],
  };
}

/** The criteria as they were found, scored by the default policies. */
function inferredScheme(
  bloc: BlocFacts,
  sheets: readonly string[],
  criteria: readonly Criterion[],
  weighting: Weighting,
): Scheme {
  return {
    name: bloc.name?.value ?? sheets[0] ?? '',
    year: bloc.year?.value ?? null,
    origin: 'inferred',
    criteria,
    weighting,
    ...defaultPolicies,
  };
}

function sumFindings(tree: DraftTree, sums: ReadonlySet<number>): SheetFinding[] {
  return tree.leaves.flatMap(({ criterion, source }, leaf) =>
    sums.has(leaf)
      ? [
          finding(
            'warning',
            { code: 'looks-like-a-sum', params: { criterion: criterion.name } },
            source.place.sheet,
            source.place,
          ),
        ]
      : [],
  );
}

function readStage(
  raw: RawTable,
  tree: DraftTree,
  stage: Stage | null,
  grids: Grids,
  noted: NotedCell[],
  notAssigned: NotAssigned,
): Omit<StageScores, 'inputs'> {
  const lineOf = new Map(raw.scoreLines.map((line) => [line.line, line]));
  const places: (CellPlace | null)[][] = [];
  const scores: Score[][] = [];
  raw.units.forEach(({ name }, unit) => {
    const said = notAssigned.of(name);
    const unitPlaces: (CellPlace | null)[] = [];
    const unitScores: Score[] = [];
    for (const { source, criterion } of tree.leaves) {
      const line = lineOf.get(source.line);
      const place = line?.cellOf(unit, stage) ?? null;
      const grid = place === null ? undefined : grids.get(place.sheet);
      unitPlaces.push(place);
      if (place === null || grid === undefined) {
        unitScores.push({ state: 'missing' });
        continue;
      }
      const read = line?.read ?? readScoreCell;
      const { score, note } = read(grid, place.row, place.column, stage);
      if (said?.covers(criterion.code, score, place) === true) {
        unitScores.push({ state: 'not-assigned' });
        continue;
      }
      unitScores.push(score);
      if (note !== null) {
        noted.push({ place, note, words: grid.wordsAt(place.row, place.column), score });
      }
    }
    places.push(unitPlaces);
    scores.push(unitScores);
  });
  return { stage, scores, places };
}

/**
 * Percentage weights are kept in percent: shares that add up to 1 (0,3 and 0,7, or cells formatted "30%") become
 * 30 and 70. Without any weight the table has none, whatever its heading promised.
 */
function inOneUnit(
  criteria: readonly Criterion[],
  stated: Weighting,
): { readonly criteria: readonly Criterion[]; readonly weighting: Weighting } {
  const weights = weightsOf(criteria);
  if (weights.length === 0) return { criteria, weighting: 'none' };
  if (stated !== 'percentage') return { criteria, weighting: 'coefficient' };
  const sum = weights.reduce((total, weight) => add(total, weight), zero);
  if (compare(sum, one) !== 0) return { criteria, weighting: 'percentage' };
  const hundred = wholePoints(100);
  const scale = (list: readonly Criterion[]): Criterion[] =>
    list.map((criterion) => ({
      ...criterion,
      weight: criterion.weight === null ? null : multiply(criterion.weight, hundred),
      children: scale(criterion.children),
    }));
  return { criteria: scale(criteria), weighting: 'percentage' };
}

function weightsOf(criteria: readonly Criterion[]): Points[] {
  return criteria.flatMap((criterion) => [
    ...(criterion.weight === null ? [] : [criterion.weight]),
    ...weightsOf(criterion.children),
  ]);
}

function criteriaEvidence(tree: DraftTree, raw: RawTable): Evidence[] {
  const places = tree.leaves.map(({ source }) => source.place);
  const evidence: Evidence[] = [];
  const [first] = places;
  if (first !== undefined) {
    evidence.push({
      part: 'criteria',
      sheet: first.sheet,
      cell: areaName({
        top: Math.min(...places.map(({ row }) => row)),
        bottom: Math.max(...places.map(({ row }) => row)),
        left: Math.min(...places.map(({ column }) => column)),
        right: Math.max(...places.map(({ column }) => column)),
      }),
      text: String(tree.leaves.length),
    });
  }
  if (raw.totalMaximum !== null) {
    const { place } = raw.totalMaximum;
    evidence.push({ part: 'maxima', sheet: place.sheet, cell: cellName(place), text: '' });
  }
  return evidence;
}
