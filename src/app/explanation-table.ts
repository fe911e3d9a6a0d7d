import { equals, roundHalfUp, type Points } from '../scoring/points';
import { blocTitle } from '../sheets/writing/bloc-title';
import type { PrintedExplanation } from '../sheets/writing/explanation-sheet';
import { figure } from '../sheets/writing/unit-lines';
import { explanationWords } from '../text/explanation-words';
import type { Language } from '../text/language';
import { cellName, type CellPlace } from '../workbook/cell-address';
import type { Explanation } from './explanation';
import { placeName } from './inspection';
import { explanationPage, sectionsBelow, type UnitPageLine } from './unit-page';

/** More decimals than these are not printed. */
const MOST_DECIMALS = 4;

/** An explanation laid out as a table with lines below it: what the command line and the printed sheet show. */
export function explanationTable(explanation: Explanation, language: Language): PrintedExplanation {
  const { bloc, unit, criteria, sum } = explanation;
  const words = explanationWords[language];
  const page = explanationPage(explanation, language);
  const sheet = bloc.scoresheet.units[unit]?.place.sheet ?? bloc.scoresheet.sheets[0] ?? '';
  return {
    heading: words.heading(page.name),
    basis: words.sheet.basis(blocTitle(bloc, language), sheet),
    standing: [page.rank, page.percent].flatMap((text) => text ?? []),
    decimals: decimalsOf(
      criteria.map(({ points }) => points),
      bloc.scheme.rounding.decimals,
    ),
    rows: page.lines.map((line) => ({
      name: line.name,
      depth: line.depth,
      isGroup: line.isGroup,
      cells: cellsText(placesOf(line), sheet),
      figures:
        line.sources.length === 0 ? line.figure : line.sources.map(({ text }) => text).join('; '),
      how: line.remarks.join('; '),
      points: figure(line.points),
    })),
    total: { name: words.total, points: figure(sum.total) },
    sections: sectionsBelow(page),
  };
}

function placesOf({ sources, cell }: UnitPageLine): readonly CellPlace[] {
  const places = sources.length === 0 ? [cell] : sources.map(({ place }) => place);
  return places.flatMap((place) => place ?? []);
}

/** Cells of the unit's own sheet by name alone. */
function cellsText(places: readonly CellPlace[], sheet: string): string {
  return places
    .map((place) => (place.sheet === sheet ? cellName(place) : placeName(place)))
    .join(', ');
}

/** So many that no figure loses any, as far as a person reads them. */
function decimalsOf(all: readonly (Points | null)[], least: number): number {
  const figures = all.flatMap((points) => points ?? []);
  for (let decimals = least; decimals < MOST_DECIMALS; decimals += 1) {
    if (figures.every((points) => equals(points, roundHalfUp(points, decimals)))) return decimals;
  }
  return Math.max(least, MOST_DECIMALS);
}
