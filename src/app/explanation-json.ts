import type { Points } from '../scoring/points';
import type { Language } from '../text/language';
import type { CellPlace } from '../workbook/cell-address';
import type { ExplainedCriterion, Explanation } from './explanation';
import type { CellRole } from './explanation-cells';
import { placeName } from './inspection';
import { decimalOf } from './report';
import { explanationPage, sectionsBelow, type UnitPageLine } from './unit-page';

/** Data as JSON has it. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * An explanation as plain data, as `rank --explain UNIT --json` prints it: figures as decimal texts, cells by name,
 * units by name, and beside the data the lines that the pane and the printed sheet show.
 */
export interface ExplanationReport {
  readonly unit: string;
  readonly sheet: string;
  readonly criteria: readonly Json[];
  readonly sum: Json;
  readonly order: readonly Json[];
  readonly rulings: Json;
  readonly sections: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

export function explanationReport(explanation: Explanation, language: Language): ExplanationReport {
  const { bloc, unit, criteria, sum, order } = explanation;
  const page = explanationPage(explanation, language);
  const nameOf = (row: number): string => bloc.scoresheet.units[row]?.name ?? '';
  const data = (value: unknown): Json => plain(value, nameOf);
  return {
    unit: nameOf(unit),
    sheet: bloc.scoresheet.sheets[0] ?? '',
    criteria: criteria.map((criterion, index) =>
      criterionData(criterion, page.lines[index], nameOf),
    ),
    sum: data(sum),
    order: order.map(({ step, decided, among }) => ({
      step: data(step),
      decided,
      among: among.map((of) => ({ unit: nameOf(of.unit), figure: decimalOf(of.figure) })),
    })),
    rulings: data(bloc.results[unit]?.rulings ?? null),
    sections: sectionsBelow(page),
  };
}

function criterionData(
  { criterion, depth, score, cells, steps, points }: ExplainedCriterion,
  line: UnitPageLine | undefined,
  nameOf: UnitNames,
): Json {
  const data = (value: unknown): Json => plain(value, nameOf);
  const { code, name, kind, maximum, weight } = criterion;
  return {
    code,
    name,
    kind,
    depth,
    max: decimalOf(maximum),
    weight: decimalOf(weight),
    score: data(score),
    cells: cells.map(({ role, says, place }) => ({
      ...roleData(role, nameOf),
      says: data(says),
      cell: place === null ? null : placeName(place),
    })),
    steps: steps.map(data),
    lines: line?.remarks ?? [],
    points: decimalOf(points),
  };
}

function roleData(role: CellRole, nameOf: UnitNames): Record<string, Json> {
  switch (role.kind) {
    case 'score':
      return { role: role.kind };
    case 'input':
      return { role: role.kind, input: role.key };
    case 'stage': {
      const { kind, stage, scorer } = role;
      return { role: kind, stage, scorer: scorer === null ? null : nameOf(scorer) };
    }
  }
}

type UnitNames = (unit: number) => string;

/** Keys whose numbers are rows of units. */
const UNIT_KEYS: readonly string[] = ['scorer', 'unit', 'units', 'among'];

/** Points as decimals, places as cell names, rows of units as names, a criterion as its code, all else as it is. */
function plain(value: unknown, nameOf: UnitNames): Json {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) return value.map((each: unknown) => plain(each, nameOf));
  if (isPoints(value)) return decimalOf(value);
  if (isPlace(value)) return placeName(value);
  if ('children' in value && 'code' in value) return plain(value.code, nameOf);
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  return Object.fromEntries(
    entries.map(([key, own]) => {
      return [key, UNIT_KEYS.includes(key) ? named(own, nameOf) : plain(own, nameOf)] as const;
    }),
  );
}

function named(rows: unknown, nameOf: UnitNames): Json {
  if (Array.isArray(rows)) return rows.map((row: unknown) => named(row, nameOf));
  return typeof rows === 'number' ? nameOf(rows) : null;
}

function isPoints(value: object): value is Points {
  return 'numerator' in value && typeof value.numerator === 'bigint' && 'denominator' in value;
}

function isPlace(value: object): value is CellPlace {
  return 'sheet' in value && 'row' in value && 'column' in value;
}
