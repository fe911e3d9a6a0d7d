import { defaultPolicies } from '../../../src/scoring/default-policies';
import type { UnitAwards } from '../../../src/awards/eligibility';
import { fraction, wholePoints, parsePoints, type Points } from '../../../src/scoring/points';
import { noRulings, type UnitResult } from '../../../src/scoring/result';
import type { Criterion, Scheme, Stage } from '../../../src/scoring/scheme';
import { nothingGiven } from '../../../src/scoring/unit-facts';
import { ownedColumns } from '../../../src/sheets/ownership';
import type {
  BlocFacts,
  ResultColumn,
  Scoresheet,
  UnitTable,
} from '../../../src/sheets/scoresheet';
import type { BlocResults } from '../../../src/sheets/writing/bloc-results';
import { findSheet, formulaAt, valueAt, type Snapshot } from '../../../src/workbook/snapshot';
import { areaOf } from './workbook';

export const points = (text: string): Points => parsePoints(text) ?? fraction(0n, 1n);

export function criterion(code: string, name: string, parts: Partial<Criterion> = {}): Criterion {
  return {
    code,
    name,
    kind: 'base',
    maximum: wholePoints(10),
    weight: null,
    formula: null,
    children: [],
    ...parts,
  };
}

export function schemeOf(parts: Partial<Scheme> = {}): Scheme {
  return {
    name: 'Bộ tiêu chí',
    year: 2025,
    origin: 'inferred',
    criteria: [criterion('1', 'Nhiệm vụ chính trị'), criterion('2', 'Cải cách hành chính')],
    weighting: 'none',
    ...defaultPolicies,
    ...parts,
  };
}

/** A unit's figures; a total without a rank needs a problem, or it is a unit taken out of the ranking. */
export function resultOf(unit: number, total: string | null, rank: number | null): UnitResult {
  const figure = total === null ? null : points(total);
  return {
    unit,
    base: figure,
    bonus: figure === null ? null : points('0'),
    penalty: figure === null ? null : points('0'),
    total: figure,
    percent: figure,
    rank,
    tiedWith: [],
    decidedBy: rank === null ? null : { kind: 'total' },
    band: null,
    problems: [],
    rulings: noRulings,
  };
}

export const noAwards = (unit: number): UnitAwards => ({ unit, eligibility: [], proposal: null });

/** The first rank of a province's bloc, its conditions not yet declared. */
export function flagFor(unit: number, outcome: 'pass' | 'unknown' = 'unknown'): UnitAwards {
  return {
    unit,
    eligibility: [
      {
        award: 'CTĐT',
        rule: 'R26.1',
        article: 'khoản 1 Điều 26 Luật Thi đua, khen thưởng 2022',
        outcome,
        reason:
          outcome === 'pass'
            ? { kind: 'place-fits', rank: 1, place: 1, from: 1, to: 1 }
            : {
                kind: 'not-declared',
                rank: 1,
                place: 1,
                from: 1,
                to: 1,
                conditions: ['exceeded-targets', 'internal-unity'],
              },
      },
    ],
    proposal: { award: 'CTĐT', name: 'Cờ thi đua của tỉnh', rule: 'R26.1' },
  };
}

interface TableParts {
  readonly sheet?: string;
  /** Such as "A3:D4". */
  readonly header: string;
  readonly unitRows: readonly number[];
  readonly resultColumns?: readonly ResultColumn[];
}

export function tableOf(parts: TableParts): UnitTable {
  return {
    sheet: parts.sheet ?? 'Bảng điểm',
    header: areaOf(parts.header),
    unitRows: parts.unitRows,
    resultColumns: parts.resultColumns ?? [],
  };
}

interface BlocParts {
  readonly name?: string;
  readonly sheet?: string;
  readonly units: readonly string[];
  readonly table: UnitTable | null;
  readonly results?: readonly UnitResult[];
  readonly awards?: readonly UnitAwards[];
  readonly changedAwards?: BlocResults['changedAwards'];
  readonly indicators?: BlocResults['indicators'];
  readonly scheme?: Scheme;
  readonly stage?: Stage | null;
  readonly contributions?: BlocResults['contributions'];
  readonly facts?: Partial<BlocFacts>;
  readonly given?: BlocResults['given'];
  readonly scoresheet?: Partial<Scoresheet>;
}

/** A bloc in which, unless said otherwise, every unit has 90, 89, … points and ranks in the order of the sheet. */
export function blocOf(parts: BlocParts): BlocResults {
  const sheet = parts.sheet ?? parts.table?.sheet ?? 'Bảng điểm';
  const scheme = parts.scheme ?? schemeOf();
  const stage = parts.stage === undefined ? 'verified' : parts.stage;
  const name = parts.name ?? 'Khối Kinh tế - Kỹ thuật';
  const results =
    parts.results ?? parts.units.map((_, unit) => resultOf(unit, `${90 - unit}`, unit + 1));
  const facts: BlocFacts = {
    name: { value: name, place: null },
    kind: 'khoi',
    organiser: { value: 'tinh', place: null },
    year: { value: 2025, place: null },
    head: null,
    deputy: null,
    nextHead: null,
    nextDeputy: null,
    ...parts.facts,
  };
  return {
    scheme,
    stage,
    results,
    facts,
    given: parts.given ?? nothingGiven,
    awards: parts.awards ?? parts.units.map((_, unit) => noAwards(unit)),
    changedAwards: parts.changedAwards ?? [],
    indicators: parts.indicators ?? [],
    contributions:
      parts.contributions ??
      parts.units.map(() => scheme.criteria.map(({ code }) => ({ code, points: points('9.5') }))),
    scoresheet: {
      layout: parts.table === null ? 'criteria-in-rows' : 'units-in-rows',
      sheets: [sheet],
      bloc: facts,
      scheme,
      units: parts.units.map((unit, index) => ({
        name: unit,
        place: { sheet, row: parts.table?.unitRows[index] ?? index, column: 1 },
      })),
      stages: [
        {
          stage,
          scores: parts.units.map(() => [{ state: 'number', points: points('9.5') }]),
          places: parts.units.map(() => [null]),
          inputs: [],
        },
      ],
      criterionPlaces: new Map(),
      ownFigures: [],
      table: parts.table,
      detection: { confidence: 1, evidence: [] },
      findings: [],
      ...parts.scoresheet,
    },
  };
}

/** The bloc as it would be read again: the user's columns of result headings that now hold something are in use. */
export function readAgain(bloc: BlocResults, snapshot: Snapshot): BlocResults {
  const { table } = bloc.scoresheet;
  const sheet = table === null ? null : findSheet(snapshot, table.sheet);
  if (table === null || sheet === null) return bloc;
  const filled = ownedColumns(snapshot).filter((column) => column.sheet === table.sheet);
  const resultColumns = table.resultColumns.map((column): ResultColumn => {
    if (filled.some(({ area }) => area.left === column.column)) {
      return { ...column, state: 'owned' };
    }
    const isUsed = table.unitRows.some(
      (row) =>
        valueAt(sheet, row, column.column) !== null ||
        formulaAt(sheet, row, column.column) !== null,
    );
    return { ...column, state: isUsed ? 'used' : 'free' };
  });
  return { ...bloc, scoresheet: { ...bloc.scoresheet, table: { ...table, resultColumns } } };
}
