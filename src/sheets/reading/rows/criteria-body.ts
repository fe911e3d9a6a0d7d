import type { SheetFinding } from '../../scoresheet';
import type { CriteriaColumns } from '../columns/criteria-columns';
import type { CriterionLine } from '../criteria/criteria-tree';
import { readCode, readNumbering, splitCode, withinSmallLetters } from '../criteria/criterion-code';
import { finding } from '../findings';
import { fold, tidy } from '../fold';
import type { FormulaGuide, GuidedLeaf } from '../formula-guide';
import { isHeaderAgain } from '../columns/header-again';
import { maximumInWords, readHeading, withoutMaximum } from '../columns/headings';
import type { RuleLine } from '../cells/input-cells';
import { beginsAsRule, rateInWords } from './rate-rows';
import { figureInWords, readFigure, readScoreCell } from '../cells/score-cell';
import type { SheetGrid } from '../sheet-grid';
import { endsTable, isColumnNumberRow, labelOf, rowRole } from './special-rows';
import type { TableHeader } from '../columns/table-header';
import { readWeight } from '../cells/weight-cell';

/** The lines below the header of a table with criteria in rows. */
export interface CriteriaBody {
  readonly lines: readonly CriterionLine[];
  /** The lines that count cases of a criterion, none without a guide. */
  readonly rules: readonly RuleLine[];
  readonly totalRow: number | null;
  readonly rankRow: number | null;
  readonly lastRow: number;
  /** Whether figures stand beside rules that say what one case costs, and were left out. */
  readonly hasRates: boolean;
}

/** Tells the lines apart: criteria, the rules by which some are counted, sums and remarks. */
export function readBody(
  grid: SheetGrid,
  header: TableHeader,
  columns: CriteriaColumns,
  findings: SheetFinding[],
  guide: FormulaGuide | null,
): CriteriaBody {
  const sheet = grid.sheet.name;
  const { anchor, order, area } = header;
  const lines: CriterionLine[] = [];
  const rules: RuleLine[] = [];
  let guided: { readonly leaf: GuidedLeaf; readonly row: number } | null = null;
  let totalRow: number | null = null;
  let rankRow: number | null = null;
  let lastRow = area.bottom;
  const rates: { row: number; name: string }[] = [];
  let isBelowExtras = false;
  let isCutOff = false;
  /** The last row that is no criterion. */
  let lastSum = area.bottom;
  let previousUpper: string | null = null;
  let previousLower: string | null = null;
  const anchorWords = fold(grid.wordsAt(area.bottom, anchor));
  const filled = [...columns.scores, ...columns.inputs].map(({ column }) => column);
  // With rules by cases, what is worth points is a line of the table whether anything was counted or not.
  const worth = guide === null || columns.maximum === null ? [] : [columns.maximum];
  const hasFigures = (row: number): boolean =>
    [...filled, ...worth].some(
      (column) => readScoreCell(grid, row, column).score.state === 'number',
    );
  for (let row = area.bottom + 1; row <= grid.used.bottom; row += 1) {
    if (isColumnNumberRow(grid, row, area.left, area.right)) continue;
    const label = labelOf(grid, row, anchor, order);
    const isScored = filled.some(
      (column) => readScoreCell(grid, row, column).score.state !== 'missing',
    );
    const isFigured = hasFigures(row);
    const stated = columns.maximum === null ? null : readFigure(grid, row, columns.maximum);
    if (label === '' && !isFigured && stated === null) continue;
    if (fold(label) === anchorWords) {
      // A header printed again on the next page; that of another table ends this one.
      if (isHeaderAgain(grid, header, row)) continue;
      isCutOff = true;
      break;
    }
    if (stated === null && endsTable(grid, row, order, hasFigures)) break;
    const { name, code: read } = nameAndCode(grid, row, anchor, order, previousUpper);
    const code = withinSmallLetters(read, previousLower, previousUpper);
    const numbering = order === null ? '' : tidy(grid.wordsAt(row, order));
    const rule = guided?.leaf.ruleNamed(name, numbering) ?? null;
    if (guided !== null && rule !== null) {
      rules.push({ role: rule, row, of: guided.row });
      lastRow = row;
      continue;
    }
    const number = code?.text ?? numbering;
    // What a formula gives is often written out below its criterion ("từ 96% đến dưới 97%: 4 điểm").
    if (guided !== null && !isScored && guide?.hasCriterion(name, number) === false) {
      if (rowRole(name) === 'line') {
        lastRow = row;
        continue;
      }
    }
    const leaf = guide?.leafNamed(name, number) ?? null;
    const role = leaf === null ? rowRole(name) : 'line';
    if (role === 'total') {
      totalRow = row;
      lastRow = lastSum = row;
      continue;
    }
    const heading = readHeading(name);
    const isExtra = heading.role === 'bonus' || heading.role === 'penalty';
    // The sum of the bonuses is no further bonus where they stand there one by one.
    const isSum = isExtra && heading.isSum && lines.some(({ kind }) => kind === heading.role);
    const isLastYears = heading.role === 'note' && /năm\s+\d{4}\s*$/i.test(name);
    if (role === 'subtotal' || role === 'statistic' || isSum || isLastYears) {
      lastRow = lastSum = row;
      continue;
    }
    if (heading.role === 'result' && leaf === null) {
      if (heading.field === 'rank') rankRow = row;
      lastRow = lastSum = row;
      continue;
    }
    // What one case costs is nobody's score; below a heading of bonus or penalty points stand the points themselves.
    const rate = leaf === null && stated === null ? rateInWords(name) : null;
    const isRule = rate !== null && (columns.maximum !== null || beginsAsRule(name));
    if (isRule && !isBelowExtras) {
      if (isScored) rates.push({ row, name });
      lastRow = row;
      continue;
    }
    if (isExtra || code?.style === 'roman' || code?.style === 'upper') {
      isBelowExtras = isExtra && !isScored;
    }
    if (code?.style === 'upper') previousUpper = code.text;
    if (code?.style === 'lower' && code.depth === 0) previousLower = code.text.toLowerCase();
    // Remarks may stand between a criterion and its rules.
    if (leaf !== null) guided = { leaf, row };
    else if (stated !== null || isScored) guided = null;
    const inWords = isRule ? null : figureInWords(maximumInWords(name) ?? '');
    lines.push({
      code,
      name: columns.maximum === null ? withoutMaximum(name) : name,
      kind: isExtra ? heading.role : null,
      groups: [],
      maximum: stated ?? (columns.maximum === null ? inWords : null),
      weight: columns.weight === null ? null : readWeight(grid, row, columns.weight, findings),
      isScored: isScored || leaf !== null,
      ...(leaf === null ? {} : { hasFormula: true }),
      place: { sheet, row, column: anchor },
      line: row,
    });
    lastRow = row;
  }
  // Words below the last figures are titles of what follows, not criteria.
  while (isCutOff && lines.length > 0) {
    const line = lines[lines.length - 1];
    if (line === undefined || line.isScored || line.maximum !== null) break;
    lines.pop();
    lastRow = Math.max(lines[lines.length - 1]?.line ?? area.bottom, lastSum);
  }
  for (const { row, name } of rates) {
    const message = { code: 'rate-not-counted', params: { text: name } } as const;
    findings.push(finding('warning', message, sheet, { row, column: anchor }));
  }
  return { lines, rules, totalRow, rankRow, lastRow, hasRates: rates.length > 0 };
}

function nameAndCode(
  grid: SheetGrid,
  row: number,
  anchor: number,
  order: number | null,
  previousUpper: string | null,
): { readonly name: string; readonly code: CriterionLine['code'] } {
  const words = tidy(grid.wordsAt(row, anchor));
  const numbering = order === null ? '' : tidy(grid.wordsAt(row, order));
  // A heading merged over numbering and name carries its numbering in front, if any.
  const isMerged = order !== null && grid.areaAt(row, order).right >= anchor;
  if (!isMerged && numbering !== '' && words !== '') {
    return { name: words, code: readNumbering(numbering, previousUpper) };
  }
  const whole = words === '' ? numbering : words;
  const split = splitCode(whole);
  if (split.code !== null) return { name: split.name, code: readCode(split.code, previousUpper) };
  // "● 1.2 Tên": a bullet before the numbering.
  const bullet = /^[●•○▪■◦]\s*(\d{1,2}(?:\.\d{1,2})*)\.?\s+(\S.*)$/.exec(whole);
  if (bullet !== null) {
    return { name: bullet[2] ?? whole, code: readCode(bullet[1] ?? '', previousUpper) };
  }
  const dash = /^[-–+*•]\s*(\S.*)$/.exec(whole);
  return dash === null
    ? { name: whole, code: null }
    : { name: dash[1] ?? whole, code: readCode('-', previousUpper) };
}
