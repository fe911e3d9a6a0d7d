import { foldName } from '../../../scoring/fold-name';
import { compare, type Points } from '../../../scoring/points';
import type { Stage, Weighting } from '../../../scoring/scheme';
import type { Area, CellPlace } from '../../../workbook/cell-address';
import type { InputRole, SheetFinding } from '../../scoresheet';
import { areSums, type ExtraColumn } from './contained-extras';
import { isBlankColumn } from './blank-columns';
import type { CorrectionsInUse } from '../corrections/corrections';
import { finding } from '../findings';
import type { FormulaGuide } from '../formula-guide';
import { maximumInWords, type Heading } from './headings';
import { inputRoleOf } from './input-headings';
import { holdsRates } from '../rows/rate-rows';
import { figureInWords, readFigure, readScoreCell } from '../cells/score-cell';
import type { SheetGrid } from '../sheet-grid';
import { headingPath, type TableHeader } from './table-header';
import { readWrittenFraction, readWrittenStages, textAt } from '../cells/written-scores';

/** A column of scores: of one unit (matrix) or of the form's own unit (null), at one stage. */
export interface UnitColumn {
  readonly column: number;
  readonly unit: string | null;
  readonly unitPlace: CellPlace | null;
  readonly stage: Stage | null;
}

/** A column of what points are computed from, for every criterion that has a formula. */
export interface InputColumn extends UnitColumn {
  readonly role: InputRole;
}

/** What the columns of a table with criteria in rows hold. */
export interface CriteriaColumns {
  readonly maximum: number | null;
  readonly weight: number | null;
  readonly weighting: Weighting;
  readonly scores: readonly UnitColumn[];
  /** None where the scheme has no formula. */
  readonly inputs: readonly InputColumn[];
  readonly bareVerified: number | null;
  /** Columns of bonus and penalty points of each criterion, or of rates. */
  readonly extras: readonly ExtraColumn[];
  readonly hasUnknown: boolean;
}

/** Tells the columns apart by the words above them; what is not understood is said and lowers the confidence. */
export function readCriteriaColumns(
  grid: SheetGrid,
  header: TableHeader,
  findings: SheetFinding[],
  corrections: CorrectionsInUse,
  guide: FormulaGuide | null,
): CriteriaColumns {
  const sheet = grid.sheet.name;
  let maximum: number | null = null;
  let weight: number | null = null;
  let weighting: Weighting = 'none';
  let bareVerified: number | null = null;
  const scores: UnitColumn[] = [];
  const inputs: InputColumn[] = [];
  const unknown: { column: number; words: string }[] = [];
  const extras: { column: number; words: string; kind: 'bonus' | 'penalty' }[] = [];
  for (let column = header.anchorRight + 1; column <= header.area.right; column += 1) {
    if (isBlankColumn(grid, column)) continue;
    const path = headingPath(grid, header.area, column);
    const roles = path.map((part) => part.heading.role);
    const role = guide === null ? null : inputRoleOf(path[path.length - 1]?.words ?? '');
    if (role !== null) {
      inputs.push({ ...ofUnit(sheet, column, path.slice(0, -1)), role });
      continue;
    }
    if (path.length === 0 || roles.some((role) => role === 'note' || role === 'order')) continue;
    if (roles.includes('maximum')) {
      maximum ??= column;
      continue;
    }
    const weightPart = path.find((part) => part.heading.role === 'weight')?.heading;
    if (weightPart?.role === 'weight') {
      weight ??= column;
      weighting = weightPart.weighting;
      continue;
    }
    if (roles.some((role) => role === 'target' || role === 'subtotal' || role === 'statistic')) {
      continue;
    }
    if (roles.some((role) => role === 'bonus' || role === 'penalty')) {
      // Rates of the rules by which points are counted.
      if (guide?.hasCases === true) continue;
      const kind = roles.includes('bonus') ? 'bonus' : 'penalty';
      extras.push({ column, words: path[path.length - 1]?.words ?? '', kind });
      continue;
    }
    if (roles.some((role) => role === 'total' || role === 'result')) {
      // "%" beside the maximum, before any score, is a weight; after "Thực hiện" it is what was attained.
      const isShare = path.some((part) => part.words.replace(/[()\s]/g, '') === '%');
      if (isShare && scores.length + inputs.length === 0 && weight === null) {
        weight = column;
        weighting = 'percentage';
      }
      continue;
    }
    const isBare = path.some(({ heading }) => heading.role === 'stage' && heading.isBare);
    if (isBare) bareVerified ??= column;
    const own = ofUnit(sheet, column, path);
    if (own.unit !== null) unknown.push({ column, words: own.unit });
    if (own.unit !== null || own.stage !== null || roles.includes('score')) scores.push(own);
  }
  // Whole-table headings ("Kết quả đánh giá" over the stage columns) are no unit.
  const names = new Set(unknown.map(({ words }) => foldName(words)));
  const isOneNameOverStages =
    names.size === 1 && scores.length > 1 && scores.every((score) => score.stage !== null);
  const cleaned = isOneNameOverStages
    ? scores.map((score) => ({ ...score, unit: null, unitPlace: null }))
    : scores;
  const named = withoutTextColumns(
    grid,
    header,
    cleaned.filter((score) => score.unit !== null),
    maximum,
  );
  let forms = cleaned.filter((score) => score.unit === null);
  const [firstForm] = forms;
  const [firstNamed] = named;
  // "Điểm" before the columns of the units is what a criterion is worth.
  if (
    maximum === null &&
    forms.length === 1 &&
    firstForm?.stage === null &&
    firstNamed !== undefined &&
    firstForm.column < firstNamed.column
  ) {
    maximum = firstForm.column;
    forms = [];
  }
  const [onlyForm] = forms;
  const isContained =
    onlyForm !== undefined &&
    forms.length === 1 &&
    maximum !== null &&
    extras.length > 0 &&
    areSums(grid, rowsBelow(grid, header), [maximum], extras, onlyForm.column) === true;
  if (isContained) {
    const [first] = extras;
    const heading = extras.map(({ words }) => words).join(', ');
    const message = { code: 'extras-contained', params: { heading } } as const;
    const place = { row: header.area.bottom, column: first?.column ?? 0 };
    findings.push(finding('info', message, sheet, place));
  }
  const scored = cleaned.map(({ column }) => column);
  const rates = isContained
    ? []
    : extras.filter(({ column }) =>
        holdsRates(grid, header.area.bottom + 1, header.anchor, column, scored),
      );
  const [firstRate] = rates;
  if (firstRate !== undefined) {
    const heading = rates.map(({ words }) => words).join(', ');
    const message = { code: 'rates-beside', params: { heading } } as const;
    const place = { row: header.area.bottom, column: firstRate.column };
    findings.push(finding('info', message, sheet, place));
  }
  // Beside columns of stages without a unit, a column of another name is not understood; nor is a bonus column.
  const strangers = [
    ...(forms.length > 0 ? named.map(({ column, unit }) => ({ column, words: unit ?? '' })) : []),
    ...(isContained ? [] : extras.filter((extra) => !rates.includes(extra))),
  ].filter(({ column, words }) => {
    const place = { sheet, row: header.area.bottom, column };
    return !corrections.isNoCriterion(place, [words]) && !corrections.isLeftOut(place, words);
  });
  for (const { column, words } of strangers) {
    findings.push(
      finding('warning', { code: 'column-not-counted', params: { heading: words } }, sheet, {
        row: header.area.bottom,
        column,
      }),
    );
  }
  const isKept = ({ unit, unitPlace }: UnitColumn): boolean =>
    unit === null || unitPlace === null || !corrections.isLeftOut(unitPlace, unit);
  const kept = (forms.length > 0 ? forms : named).filter(isKept);
  return {
    maximum,
    weight,
    weighting,
    scores: kept,
    inputs: inputsBeside(kept, inputs).filter(isKept),
    bareVerified,
    extras,
    hasUnknown: strangers.length > 0,
  };
}

function rowsBelow(grid: SheetGrid, { area }: TableHeader): number[] {
  const count = Math.max(0, grid.used.bottom - area.bottom);
  return Array.from({ length: count }, (_, index) => area.bottom + 1 + index);
}

/** Whose column it is, and of which stage, by the headings above it. */
function ofUnit(
  sheet: string,
  column: number,
  path: readonly { readonly words: string; readonly heading: Heading; readonly area: Area }[],
): UnitColumn {
  const stagePart = path.find((part) => part.heading.role === 'stage')?.heading;
  const stage = stagePart?.role === 'stage' ? stagePart.stage : null;
  const unit = path.findLast((part) => isUnitName(part.heading));
  return unit === undefined
    ? { column, unit: null, unitPlace: null, stage }
    : {
        column,
        unit: unit.words,
        unitPlace: { sheet, row: unit.area.top, column: unit.area.left },
        stage,
      };
}

/** On a form, words above its inputs ("Số liệu") name no unit either. */
function inputsBeside(
  scores: readonly UnitColumn[],
  inputs: readonly InputColumn[],
): readonly InputColumn[] {
  const isForm = scores.length > 0 && scores.every(({ unit }) => unit === null);
  return isForm ? inputs.map((input) => ({ ...input, unit: null, unitPlace: null })) : inputs;
}

function isUnitName(heading: Heading): boolean {
  return heading.role === 'other';
}

/** A column without a single figure is no unit: remarks under a heading of their own. */
function withoutTextColumns(
  grid: SheetGrid,
  header: TableHeader,
  scores: readonly UnitColumn[],
  maximum: number | null,
): UnitColumn[] {
  const statedMaximum = (row: number): Points | null =>
    maximum === null
      ? figureInWords(maximumInWords(grid.wordsAt(row, header.anchor)) ?? '')
      : readFigure(grid, row, maximum);
  const hasFigure = (column: number): boolean => {
    for (let row = header.area.bottom + 1; row <= grid.used.bottom; row += 1) {
      if (readScoreCell(grid, row, column).score.state === 'number') return true;
      const words = textAt(grid, row, column);
      if (readWrittenStages(words) !== null) return true;
      // "18/20" is a score where 20 is the maximum; "15/12" may be a day.
      const of = readWrittenFraction(words)?.of ?? null;
      const most = of === null ? null : statedMaximum(row);
      if (of !== null && most !== null && compare(of, most) === 0) return true;
    }
    return false;
  };
  const hasWords = (column: number): boolean => {
    for (let row = header.area.bottom + 1; row <= grid.used.bottom; row += 1) {
      if (readScoreCell(grid, row, column).score.state === 'unreadable') return true;
    }
    return false;
  };
  // A unit that has handed in nothing has an empty column, not one of words.
  return scores.filter((score) => hasFigure(score.column) || !hasWords(score.column));
}
