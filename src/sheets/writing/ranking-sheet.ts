import type { Language } from '../../text/language';
import { resultHeadings, sheetHeadings, sheetPhrases } from '../../text/sheet-words';
import { blocTitle, commonYear } from './bloc-title';
import type { SheetImage } from './sheet-image';
import { numberColumn, rankColumn, remarkColumn, textColumn, wordColumn } from './table-columns';
import { tableImage } from './table-image';
import type { BlocLines, UnitLine } from './unit-lines';

/** The sheet "Xếp hạng": every bloc's units from the first rank down, those without a rank last. */
export function rankingImage(blocs: readonly BlocLines[], language: Language): SheetImage {
  const results = resultHeadings[language];
  const words = sheetHeadings[language];
  const sections = blocs.map(({ bloc, lines }) => ({
    title: blocTitle(bloc, language),
    lines: byRank(lines),
    columns: [
      rankColumn(words.place),
      textColumn(words.unit, 38, (line) => line.name),
      numberColumn(words.total, bloc.scheme.rounding.decimals, (line) => line.cells.total),
      textColumn(results.proposal, 28, (line) => line.cells.proposal),
      wordColumn(results.eligibility, (line) => line.cells.eligibility),
      remarkColumn(results.reason, 52, (line) => line.cells.reason),
    ],
  }));
  return tableImage(sections, {
    title: sheetPhrases[language].rankingHeading(commonYear(blocs.map(({ bloc }) => bloc))),
    hint: sheetPhrases[language].sheetHint,
    frozenColumns: 0,
  });
}

/** Equal ranks stay in the order of the sheet. */
function byRank(lines: readonly UnitLine[]): readonly UnitLine[] {
  const place = (line: UnitLine): number => line.rank ?? Number.MAX_SAFE_INTEGER;
  return lines.toSorted((a, b) => place(a) - place(b));
}
