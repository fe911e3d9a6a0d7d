import type { BlocComputation } from '../../../src/app/computation';
import { explanationPage, type UnitPage } from '../../../src/app/unit-page';
import { explanationOf } from '../../../src/app/explanation';
import { contributions } from '../../../src/scoring/contributions';
import { applyOverrides } from '../../../src/scoring/overrides';
import type { Scheme } from '../../../src/scoring/scheme';
import { scoreUnits } from '../../../src/scoring/score-units';
import { nothingGiven, type Given } from '../../../src/scoring/unit-facts';
import { tableOf } from '../../scoring/builders';
import { blocOf, scoreTable } from '../bloc/one-bloc';

/** A bloc that was scored by the scheme: a row a unit, its cells separated by spaces; units are "Sở 1", "Sở 2"… */
export function explainedBloc(
  scheme: Scheme,
  rows: readonly string[],
  told: Partial<Given> = {},
): BlocComputation {
  const given = { ...nothingGiven, ...told };
  const table = tableOf(scheme, rows);
  const counted = applyOverrides(table, given.overrides).table;
  const results = scoreUnits(scheme, table, given);
  return {
    ...blocOf(scoreTable(rows.map((_, unit) => [`Sở ${unit + 1}`, 1, 1, null, null]))),
    scheme,
    results,
    contributions: results.map(({ unit }) => contributions(scheme, counted, unit)),
    scores: { stage: null, scores: table.units, places: [], inputs: [] },
    given,
  };
}

/** What is said of a unit in Vietnamese. */
export function said(bloc: BlocComputation, unit = 0): UnitPage {
  return explanationPage(explanationOf(bloc, unit), 'vi');
}

/** How the criterion of that code counts. */
export function remarksAt(bloc: BlocComputation, code: string, unit = 0): readonly string[] {
  return said(bloc, unit).lines.find((line) => line.code === code)?.remarks ?? [];
}
