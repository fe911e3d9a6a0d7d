import { foldName } from '../scoring/fold-name';
import type { Points } from '../scoring/points';
import type { Criterion } from '../scoring/scheme';
import { ShortCode } from '../sheets/short-code';
import type { BlocComputation, Computation } from './computation';

/**
 * A short code of what a person confirms of a reading: how many sheets, in which layout, which columns or rows hold
 * which criterion of which stage, the criteria with maxima, weights and kinds, the units, and the stage ranked by. The
 * same reading has the same code, whatever the scores are, and also after rows were inserted or sorted, or sheets were
 * renamed.
 */
export function readingCode({ blocs }: Pick<Computation, 'blocs'>): string {
  const code = new ShortCode();
  for (const bloc of blocs) {
    const { scoresheet, scheme, stage } = bloc;
    const parts: readonly unknown[] = [
      scoresheet.layout,
      scoresheet.sheets.length,
      scoresheet.stages.map((scores) => scores.stage),
      stage,
      scheme.weighting,
      scheme.criteria.map(criterionParts),
      scoresheet.units.map(({ name }) => foldName(name)).sort(),
      orderOfCells(bloc),
    ];
    code.add(JSON.stringify(parts));
  }
  return code.toString();
}

function criterionParts({ name, kind, maximum, weight, children }: Criterion): readonly unknown[] {
  return [
    foldName(name),
    kind,
    figureText(maximum),
    figureText(weight),
    children.map(criterionParts),
  ];
}

function figureText(figure: Points | null): string | null {
  return figure === null ? null : `${figure.numerator}/${figure.denominator}`;
}

/** In which order the score cells of a unit stand, across and down; how far apart they are does not matter. */
function orderOfCells({ scoresheet }: BlocComputation): readonly unknown[] {
  const places = scoresheet.stages.flatMap((stage) => stage.places[0] ?? []);
  const ranksOf = (numbers: readonly (number | null)[]): readonly (number | null)[] => {
    const distinct = [...new Set(numbers.filter((number) => number !== null))];
    const ranks = new Map(distinct.sort((a, b) => a - b).map((number, rank) => [number, rank]));
    return numbers.map((number) => (number === null ? null : (ranks.get(number) ?? null)));
  };
  return [
    ranksOf(places.map((place) => place?.column ?? null)),
    ranksOf(places.map((place) => place?.row ?? null)),
  ];
}
