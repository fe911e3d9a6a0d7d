import type { BlocFacts, Scoresheet, SheetFinding } from '../../scoresheet';
import { finding } from '../findings';

/** The years that the name of a sheet or a file holds. */
function yearsInName(name: string): number[] {
  const found = name.matchAll(/(?<!\d)(20\d{2})(?!\d)/g);
  return [...new Set([...found].map((match) => Number(match[1])))];
}

/** Without a year in the titles, the sheet's name and then the file's name may hold exactly one. */
export function withFileYear(facts: BlocFacts, sheet: string, file: string): BlocFacts {
  if (facts.year !== null) return facts;
  for (const name of [sheet, file]) {
    const [year, ...others] = yearsInName(name);
    if (year !== undefined && others.length === 0) {
      return { ...facts, year: { value: year, place: null } };
    }
  }
  return facts;
}

/** Titles whose year the name of the sheet or the file contradicts. A file may hold tables of several years. */
export function yearFindings(all: readonly Scoresheet[], file: string): SheetFinding[] {
  const titled = all.flatMap(({ sheets, bloc }) => {
    const place = bloc.year?.place ?? null;
    return bloc.year === null || place === null
      ? []
      : [{ sheet: sheets[0] ?? '', year: bloc.year.value, place }];
  });
  const ofFile = yearsInName(file);
  const isOfFile = ofFile.length === 0 || titled.some(({ year }) => ofFile.includes(year));
  const said = new Set<string>();
  return titled.flatMap(({ sheet, year, place }) => {
    const ofSheet = yearsInName(sheet);
    const isOfSheet = ofSheet.length === 0 || ofSheet.includes(year);
    if ((isOfSheet && isOfFile) || said.has(sheet)) return [];
    said.add(sheet);
    const message = isOfSheet
      ? ({ code: 'year-unlike-file', params: { year, file } } as const)
      : ({ code: 'year-unlike-sheet', params: { year, sheet } } as const);
    return [finding('warning', message, place.sheet, place)];
  });
}
