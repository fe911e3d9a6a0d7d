import { schemeProblems } from '../../../scoring/scheme-problems';
import type { Scheme } from '../../../scoring/scheme';
import { schemeHeadings } from '../../../text/scheme-sheet-words';
import type { CellAddress, CellPlace } from '../../../workbook/cell-address';
import { findSheet, type Snapshot } from '../../../workbook/snapshot';
import type { SheetFinding } from '../../scoresheet';
import { findSchemeSheet } from '../../user-sheets';
import { finding } from '../findings';
import { fold } from '../fold';
import { sheetGrid, type SheetGrid } from '../sheet-grid';
import { readBands } from './bands';
import { readBlend } from './blend';
import { readCriterionRow } from './criterion-rows';
import { criterionTree } from './criterion-tree';
import { readDowngrades } from './downgrades';
import { readFloors } from './floors';
import { addFormulaProblem } from './formula-mistakes';
import { readFormulas } from './formulas';
import { readLimits } from './limits';
import { mistakeFinding, Mistakes, type MistakeAt } from './mistakes';
import { readRules } from './rules';
import { addSchemeProblem } from './scheme-problems';
import type { RuleCells } from './rule-cells';
import {
  bandSection,
  blendSection,
  caseRuleSection,
  criterionSection,
  downgradeSection,
  floorSection,
  limitSection,
  parameterSection,
  ruleSection,
  tieBreakSection,
  volumeSection,
  type CriterionColumn,
} from './sections';
import { provenanceOn, sourceLevelOn } from './source-line';
import { findHeaders, rowsBelow, type TableHeader, type TableRow } from './tables';
import { readTieBreaks } from './tie-breaks';

export interface SchemeSheetReading {
  readonly sheet: string;
  /** Null as long as anything on the sheet has to be corrected: nothing is computed by half a scheme. */
  readonly scheme: Scheme | null;
  /** What has to be corrected, from the top of the sheet to its bottom; empty exactly where there is a scheme. */
  readonly mistakes: readonly MistakeAt[];
  /** The mistakes as errors, and what a person should know besides. */
  readonly findings: readonly SheetFinding[];
  readonly places: {
    readonly name: CellPlace | null;
    readonly year: CellPlace | null;
    readonly stage: CellPlace | null;
    /** The cell of each criterion's name, by code. */
    readonly criteria: ReadonlyMap<string, CellPlace>;
  };
}

/** Reads the sheet "Bộ tiêu chí", which the user edits; null where there is none. */
export function readSchemeSheet(snapshot: Snapshot): SchemeSheetReading | null {
  const found = findSchemeSheet(snapshot);
  const sheet = found === null ? null : findSheet(snapshot, found.sheet);
  if (found === null || sheet === null) return null;
  const mistakes = new Mistakes();
  const grid = sheetGrid(sheet);
  const read = grid === null ? null : readTables(grid, mistakes);
  if (read === null) mistakes.add({ code: 'scheme-sheet-no-criteria', params: {} }, null);
  const place = (at: CellAddress | null): CellPlace | null =>
    at === null ? null : { sheet: sheet.name, row: at.row, column: at.column };
  const all = mistakes.all();
  const notes: readonly SheetFinding[] = found.isMarked
    ? []
    : [
        finding(
          'info',
          { code: 'scheme-sheet-unmarked', params: { sheet: sheet.name } },
          sheet.name,
        ),
      ];
  return {
    sheet: sheet.name,
    scheme: all.length === 0 && read !== null ? read.scheme : null,
    mistakes: all,
    findings: [
      ...all.map((mistake) => mistakeFinding(mistake, sheet.name)),
      ...notes,
      ...(grid === null ? [] : sourceNotes(grid)),
      ...(read?.notes ?? []),
    ],
    places: {
      name: place(read?.places.name ?? null),
      year: place(read?.places.year ?? null),
      stage: place(read?.places.stage ?? null),
      criteria: new Map(
        (read?.rows ?? []).map(({ code, at }) => [code, { sheet: sheet.name, ...at('name') }]),
      ),
    },
  };
}

/** Null where the sheet has no criterion at all. */
function readTables(grid: SheetGrid, mistakes: Mistakes) {
  const headers = {
    rules: findHeaders(grid, ruleSection),
    criteria: findHeaders(grid, criterionSection),
    tieBreaks: findHeaders(grid, tieBreakSection),
    bands: findHeaders(grid, bandSection),
    limits: findHeaders(grid, limitSection),
    floors: findHeaders(grid, floorSection),
    downgrades: findHeaders(grid, downgradeSection),
    blend: findHeaders(grid, blendSection),
    parameters: findHeaders(grid, parameterSection),
    caseRules: findHeaders(grid, caseRuleSection),
    volumes: findHeaders(grid, volumeSection),
  };
  const areas = Object.values(headers).flatMap((found) => found.map(({ area }) => area));
  const rowsOf = <Key extends string>(tables: readonly TableHeader<Key>[]): TableRow<Key>[] =>
    tables.flatMap((table) => rowsBelow(grid, table, areas));

  const { rules, leftOut, places } = readRules(rowsOf(headers.rules), grid.sheet.name, mistakes);
  const rows = rowsOf(headers.criteria).map((row) =>
    readCriterionRow(row, rules.weighting, mistakes),
  );
  if (rows.length === 0) return null;
  const tables = {
    parameters: rowsOf(headers.parameters),
    caseRules: rowsOf(headers.caseRules),
    volumes: rowsOf(headers.volumes),
  };
  const formulas = readFormulas(tables, rows, mistakes);
  const tree = criterionTree(rows, formulas.byRow, mistakes);
  const tieBreaks = readTieBreaks(rowsOf(headers.tieBreaks), rows, mistakes);
  const bandsAt = readBands(rowsOf(headers.bands), mistakes);
  const bands = bandsAt.map(({ band }) => band);
  const cells: RuleCells = new Map();
  if (places.stage !== null) cells.set('stage', places.stage);
  const scheme: Scheme = {
    ...rules,
    origin: 'sheet',
    criteria: tree.criteria,
    limits: readLimits(rowsOf(headers.limits), rows, mistakes, cells),
    floors: readFloors(rowsOf(headers.floors), rows, bands, mistakes, cells),
    tieBreaks,
    bands,
    downgrades: readDowngrades(rowsOf(headers.downgrades), bands, mistakes, cells),
    blend: readBlend(rowsOf(headers.blend), mistakes, cells),
  };
  const weighted = rows.find(({ weight }) => weight !== null);
  if (weighted !== undefined && leftOut.includes('weighting')) {
    mistakes.add({ code: 'scheme-sheet-weights-unused', params: {} }, weighted.at('weight'));
  }
  for (const problem of schemeProblems(scheme)) {
    if (addFormulaProblem(problem, tree, formulas.cells, mistakes)) continue;
    addSchemeProblem(problem, tree, bandsAt, cells, mistakes);
  }
  const noteAt = notesBeside(grid, headers.criteria);
  const said = rows.map(({ code, at }) => [code, noteAt(at('name'))] as const);
  const provenance = provenanceOn(grid, said);
  const hasRules = headers.rules.length > 0;
  const notes = hasRules ? leftOutNotes(leftOut, grid) : [noRules(grid)];
  return {
    scheme: provenance === undefined ? scheme : { ...scheme, provenance },
    rows,
    notes,
    places,
  };
}

/** What stands in the column of notes, by row; the column is looked for once a header. */
function notesBeside(
  grid: SheetGrid,
  headers: readonly TableHeader<CriterionColumn>[],
): (at: CellAddress) => string {
  const labels = [schemeHeadings.vi.criteria.note, schemeHeadings.en.criteria.note].map(fold);
  const columns = headers.map(({ area: { top, left } }) => {
    for (let column = left; column <= grid.used.right; column += 1) {
      if (labels.includes(fold(grid.wordsAt(top, column)))) return { top, column };
    }
    return { top, column: null };
  });
  return ({ row }) => {
    const column = columns.findLast(({ top }) => top < row)?.column ?? null;
    return column === null ? '' : grid.wordsAt(row, column);
  };
}

/** That the scheme was not checked, or not all of it; she rewrites or deletes that line once it is. */
function sourceNotes(grid: SheetGrid): readonly SheetFinding[] {
  const found = sourceLevelOn(grid);
  if (found === null || found.level === 'found') return [];
  const message = {
    code: 'scheme-unverified',
    params: { name: null, level: found.level },
  } as const;
  return [finding('info', message, grid.sheet.name, found.at)];
}

function noRules(grid: SheetGrid): SheetFinding {
  return finding('info', { code: 'scheme-sheet-no-rules', params: {} }, grid.sheet.name);
}

function leftOutNotes(
  rules: ReturnType<typeof readRules>['leftOut'],
  grid: SheetGrid,
): readonly SheetFinding[] {
  if (rules.length === 0) return [];
  const message = { code: 'scheme-sheet-rules-left-out', params: { rules } } as const;
  return [finding('info', message, grid.sheet.name)];
}
