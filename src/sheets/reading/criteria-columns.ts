import { foldName } from '../../scoring/fold-name';
import type { Stage, Weighting } from '../../scoring/scheme';
import type { Area, CellPlace } from '../../workbook/cell-address';
import type { InputRole, SheetFinding } from '../scoresheet';
import type { CorrectionsInUse } from './corrections';
import { finding } from './findings';
import type { FormulaGuide } from './formula-guide';
import type { Heading } from './headings';
import { inputRoleOf } from './input-headings';
import { readScoreCell } from './score-cell';
import type { SheetGrid } from './sheet-grid';
import { headingPath, type TableHeader } from './table-header';

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
  const extras: { column: number; words: string }[] = [];
  for (let column = header.anchorRight + 1; column <= header.area.right; column += 1) {
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
      extras.push({ column, words: path[path.length - 1]?.words ?? '' });
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
  // Beside columns of stages without a unit, a column of another name is not understood; nor is a bonus column.
  const strangers = [
    ...(forms.length > 0 ? named.map(({ column, unit }) => ({ column, words: unit ?? '' })) : []),
    ...extras,
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
    hasUnknown: strangers.length > 0,
  };
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
): UnitColumn[] {
  const hasFigure = (column: number): boolean => {
    for (let row = header.area.bottom + 1; row <= grid.used.bottom; row += 1) {
      if (readScoreCell(grid, row, column).score.state === 'number') return true;
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
