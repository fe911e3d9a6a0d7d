import type { CellPlace } from '../../workbook/cell-address';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import { ownedColumns, ownedSheets } from '../ownership';
import type { Correction } from '../remembered';
import type { BlocFacts, Found, Scoresheet, SheetFinding } from '../scoresheet';
import { findCouncilSheet, findSchemeSheet } from '../user-sheets';
import { assemble } from './assemble';
import { firstStated, noFacts } from './titles/bloc-facts';
import { factsOfTable } from './titles/facts-of-table';
import { CorrectionsInUse, type CorrectionOutcome } from './corrections/corrections';
import { scorerIn, withCrossScores, type NamedScorer } from './joining/cross-scores';
import { withFileYear, yearFindings } from './titles/file-year';
import { finding } from './findings';
import { blocNamesIn, doubtedBlocs, type BlocsOfForm } from './forms/form-blocs';
import { fold } from './fold';
import type { FormulaGuide } from './formula-guide';
import { joinGroupSheets, type TitledTable } from './joining/group-sheets';
import { leafCount, withoutOtherViews } from './joining/other-views';
import type { RawTable } from './raw-table';
import { readSheet } from './read-sheet';
import { hasSchemeForm } from './scheme-sheet/looks-like-scheme';
import { sheetGrid, type SheetGrid } from './sheet-grid';
import { joinStageSheets } from './joining/stage-sheets';
import { readTitleFacts } from './titles/title-facts';
import { joinForms } from './forms/unit-forms';
import { joinUnitSheets } from './joining/unit-sheets';

export interface ReadingOptions {
  /** Only these sheets; empty for all. */
  readonly sheets: readonly string[];
  /** The award year asked for; decides between two tables of the same units. */
  readonly year: number | null;
  /** What a person has said of the reading; sheets chosen by name count more than what is said of sheets. */
  readonly corrections?: readonly Correction[];
  /** What the scheme computes from other cells; without it every heading is read as ever. */
  readonly guide?: FormulaGuide | null;
}

export interface Reading {
  readonly scoresheets: readonly Scoresheet[];
  readonly findings: readonly SheetFinding[];
  /** What came of the corrections of what is on sheets; of those of sheets that were not looked into, nothing. */
  readonly corrections: readonly CorrectionOutcome[];
}

/** Sheets that the user fills for us; they hold no scores. Our own are known by their marks. */
const FILLED_BY_USER =
  /^(thông tin khối|bộ tiêu chí|quy định khen thưởng|hội đồng|lịch sử)( \(bảng vàng\))?$/;

/** Finds every bloc's scores in a workbook. Nothing found is an empty list, never an error. */
export function readScoresheets(snapshot: Snapshot, options: ReadingOptions): Reading {
  const owned = ownedColumns(snapshot);
  const ours = new Set(ownedSheets(snapshot).map(({ sheet }) => sheet));
  for (const filled of [findSchemeSheet(snapshot), findCouncilSheet(snapshot)]) {
    if (filled !== null) ours.add(filled.sheet);
  }
  const wanted = new Set(options.sheets.map(fold));
  const findings: SheetFinding[] = [];
  const grids = new Map<string, SheetGrid>();
  const tables: TitledTable[] = [];
  const forms: RawTable[] = [];
  const blocsOnForms = new Map<string, readonly Found<string>[]>();
  const facts = new Map<RawTable, BlocFacts>();
  const scorers = new Map<string, NamedScorer>();
  const corrections = new CorrectionsInUse(options.corrections ?? []);
  const looked = new Set<string>();
  for (const sheet of snapshot.sheets) {
    const { use } = corrections.of(sheet.name);
    // Until a table is found on it.
    if (use?.use === 'read' && wanted.size === 0) {
      corrections.say(use, 'impossible', wholeSheet(sheet));
    }
    if (ours.has(sheet.name) || !isWanted(sheet, wanted, use?.use ?? null)) continue;
    if (use?.use === 'ignore' && wanted.size === 0) {
      corrections.say(use, 'held', wholeSheet(sheet));
      continue;
    }
    if (use === null && hasSchemeForm(sheet)) {
      const message = { code: 'scheme-sheet-copy', params: { sheet: sheet.name } } as const;
      findings.push(finding('info', message, sheet.name));
      continue;
    }
    const grid = sheetGrid(sheet);
    if (grid === null) continue;
    if (sheet.visibility !== 'visible' && wanted.size === 0 && use === null) {
      if (readSheet(grid, owned, new CorrectionsInUse([])).tables.length > 0) {
        findings.push(
          finding(
            'info',
            { code: 'hidden-sheet-skipped', params: { sheet: sheet.name } },
            sheet.name,
          ),
        );
      }
      continue;
    }
    looked.add(sheet.name);
    const read = readSheet(grid, owned, corrections, options.guide ?? null);
    findings.push(...read.findings);
    if (use?.use === 'read' && read.tables.length > 0) {
      corrections.say(use, 'held', wholeSheet(sheet));
    }
    if (
      read.tables.length === 0 &&
      read.findings.length === 0 &&
      !read.isLeftOut &&
      countFigures(grid) >= MANY_FIGURES
    ) {
      findings.push(
        finding('info', { code: 'sheet-not-read', params: { sheet: sheet.name } }, sheet.name),
      );
    }
    const lines = read.tables[0]?.sheetLines ?? [];
    const ofSheet = readTitleFacts(lines);
    const scorer = scorerIn(lines, sheet.name);
    if (scorer !== null && read.tables.length > 0) scorers.set(sheet.name, scorer);
    for (const placed of read.tables) {
      const { table } = placed;
      grids.set(sheet.name, grid);
      const stated = factsOfTable(placed, ofSheet, read.tables.length > 1);
      facts.set(table, stated);
      if (table.layout === 'sheet-per-unit') {
        forms.push(table);
        blocsOnForms.set(sheet.name, blocNamesIn(lines));
      } else {
        const isAlone = read.tables.length === 1;
        tables.push({ table, titles: lines, facts: stated, isAlone });
      }
    }
  }
  const order = new Map(snapshot.sheets.map((sheet, index) => [sheet.name, index]));
  const grouped = joinGroupSheets(joinUnitSheets(joinStageSheets(tables)));
  for (const { table, facts: stated } of grouped) facts.set(table, stated);
  const blocsOf: BlocsOfForm = (sheet) => blocsOnForms.get(sheet) ?? [];
  const joined = joinForms(forms, blocsOf).map((table) => doubtedBlocs(table, blocsOf));
  const assembled = [...grouped.map(({ table }) => table), ...joined]
    .map((table) => {
      const sheets = table.sheets ?? [...new Set(table.units.map((unit) => unit.place.sheet))];
      const ofForms = forms.filter(({ sheet }) => sheets.includes(sheet));
      const stated =
        facts.get(table) ?? firstStated(ofForms.map((form) => facts.get(form) ?? noFacts));
      const bloc = withFileYear(stated, table.sheet, snapshot.workbookName);
      return assemble(table, sheets, bloc, grids, corrections);
    })
    .sort((a, b) => (order.get(a.sheets[0] ?? '') ?? 0) - (order.get(b.sheets[0] ?? '') ?? 0));
  const crossed = withCrossScores(assembled, (sheet) => scorers.get(sheet) ?? null);
  findings.push(...crossed.findings);
  const scoresheets = crossed.scoresheets.filter((scoresheet) => {
    if (leafCount(scoresheet) > 0) return true;
    const sheet = scoresheet.sheets[0] ?? '';
    findings.push(
      finding('warning', { code: 'corrections-leave-nothing', params: { sheet } }, sheet),
    );
    return false;
  });
  const isAskedFor = ({ sheets }: Scoresheet): boolean =>
    sheets.some((sheet) => corrections.of(sheet).use?.use === 'read');
  const chosen = withoutOtherViews(scoresheets, options.year, isAskedFor);
  const counted = new Set(chosen.scoresheets.flatMap(({ sheets }) => sheets));
  return {
    scoresheets: chosen.scoresheets,
    findings: [
      ...findings,
      ...chosen.findings,
      ...yearFindings(chosen.scoresheets, snapshot.workbookName),
    ],
    corrections: corrections.results(looked, counted),
  };
}

/** The place of a finding at a sheet as a whole is its first cell. */
function wholeSheet(sheet: SheetSnapshot): CellPlace {
  return { sheet: sheet.name, ...sheet.origin };
}

/** A sheet with fewer figures than these is a cover page or a note, not worth a word. */
const MANY_FIGURES = 6;

function countFigures(grid: SheetGrid): number {
  let count = 0;
  for (const row of grid.sheet.values) {
    for (const value of row) if (typeof value === 'number') count += 1;
  }
  return count;
}

function isWanted(
  sheet: SheetSnapshot,
  wanted: ReadonlySet<string>,
  use: 'read' | 'ignore' | null,
): boolean {
  const name = fold(sheet.name);
  return wanted.size > 0 ? wanted.has(name) : use !== null || !FILLED_BY_USER.test(name);
}
