import { innerMaximum } from '../../scoring/criteria';
import { multiply, toDecimalText, type Points } from '../../scoring/points';
import type { Criterion, Scheme } from '../../scoring/scheme';
import type { Language } from '../../text/language';
import { resultHeadings, sheetHeadings, sheetPhrases } from '../../text/sheet-words';
import { blocTitle, commonYear } from './bloc-title';
import { basePoints, criterionGroups } from './criterion-groups';
import type { SheetImage } from './sheet-image';
import {
  numberColumn,
  rankColumn,
  remarkColumn,
  runningNumber,
  textColumn,
  wordColumn,
} from './table-columns';
import { tableImage, type TableColumn } from './table-image';
import { figure, type BlocLines } from './unit-lines';
import { written } from './written-text';

/** More columns than these would not be read on one sheet of paper. */
const MOST_CRITERIA = 15;
const LONGEST_HEADING = 120;

/** The sheet "Tổng hợp điểm": every bloc's units in the order of their sheet, with the points of each criteria group. */
export function summaryImage(blocs: readonly BlocLines[], language: Language): SheetImage {
  const words = sheetHeadings[language];
  const results = resultHeadings[language];
  const sections = blocs.map(({ bloc, lines }) => {
    const { decimals } = bloc.scheme.rounding;
    return {
      title: blocTitle(bloc, language),
      lines,
      columns: [
        runningNumber(words.number),
        textColumn(words.unit, 38, (line) => line.name),
        ...criteriaColumns(bloc.scheme, language),
        numberColumn(words.bonus, decimals, (line) => line.bonus),
        numberColumn(words.penalty, decimals, (line) => line.penalty),
        numberColumn(words.total, decimals, (line) => line.cells.total),
        numberColumn(words.percent, 2, (line) => line.cells.percent),
        rankColumn(words.rank),
        wordColumn(results.class, (line) => line.cells.class),
        remarkColumn(words.note, 40, (line) => line.note),
      ],
    };
  });
  return tableImage(sections, {
    title: sheetPhrases[language].summaryHeading(commonYear(blocs.map(({ bloc }) => bloc))),
    hint: sheetPhrases[language].sheetHint,
    frozenColumns: 2,
  });
}

/** A column a group of the first level (a criterion where there are no groups); bonus and penalty have their own. */
function criteriaColumns(scheme: Scheme, language: Language): readonly TableColumn[] {
  const { decimals } = scheme.rounding;
  const groups = criterionGroups(scheme);
  if (groups.length === 0 || groups.length > MOST_CRITERIA) {
    const heading = sheetHeadings[language].points;
    return [numberColumn(heading, decimals, (line) => line.base)];
  }
  return groups.map((criterion) =>
    numberColumn(headingOf(criterion, scheme, language), decimals, (line) =>
      figure(basePoints(criterion, line)),
    ),
  );
}

function headingOf(criterion: Criterion, scheme: Scheme, language: Language): string {
  const name = written(criterion.name, LONGEST_HEADING) ?? criterion.code;
  const maximum = scheme.criteria.includes(criterion) ? mostPoints(criterion, scheme) : null;
  return maximum === null ? name : sheetPhrases[language].criterion(name, toDecimalText(maximum));
}

/** The most that a criterion of the first level adds to a total. */
function mostPoints(criterion: Criterion, scheme: Scheme): Points | null {
  const inner = innerMaximum(criterion, scheme.weighting);
  if (inner === null || criterion.weight === null) return inner;
  switch (scheme.weighting) {
    case 'none':
      return inner;
    case 'coefficient':
      return multiply(inner, criterion.weight);
    case 'percentage':
      return criterion.weight;
  }
}
