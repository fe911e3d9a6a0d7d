import {
  blocLabels,
  blocSheetPhrases,
  blocUnitHeadings,
  kindWords,
  organiserWords,
} from '../../text/bloc-sheet-words';
import type { Language } from '../../text/language';
import type { WrittenValue } from '../../workbook/patch';
import type { BlocFacts } from '../scoresheet';
import type { BlocResults } from './bloc-results';
import { cellsRow, wideRow, type ImageCell, type ImageRow, type SheetImage } from './sheet-image';
import { styles } from './styles';
import { written } from './written-text';

/** In characters: unit or label, other names or fact, tags or guidance, then the figures and dates of a unit. */
const WIDTHS = [36, 34, 34, 12, 12, 20, 12, 12, 14, 14, 14, 14, 14, 14, 14];

/**
 * A first draft of the sheet "Thông tin khối": what was read of each bloc, and coloured blanks for the rest.
 * From then on the sheet is the user's.
 */
export function blocImage(blocs: readonly BlocResults[], language: Language): SheetImage {
  const phrases = blocSheetPhrases[language];
  return {
    rows: [
      wideRow(phrases.heading, styles.title, WIDTHS.length),
      wideRow(phrases.fillIn, styles.hint, WIDTHS.length),
      ...blocs.flatMap((bloc) => [
        blankRow(),
        ...factRows(bloc, language),
        blankRow(),
        ...unitRows(bloc, language),
      ]),
    ],
    columnWidths: WIDTHS,
    frozen: { rows: 0, columns: 0 },
    orientation: 'landscape',
    repeated: null,
    hint: null,
  };
}

function factRows(bloc: BlocResults, language: Language): readonly ImageRow[] {
  const phrases = blocSheetPhrases[language];
  const { facts } = bloc;
  const labels = blocLabels[language];
  const fact = (key: keyof typeof labels, value: WrittenValue): ImageRow =>
    row([
      { value: labels[key], format: styles.text },
      { value, format: value === null ? styles.toFillIn : styles.text },
      { value: phrases.hints[key], format: styles.hint },
    ]);
  return [
    headerRow(phrases.factHeadings),
    fact('name', text(facts.name)),
    fact('kind', facts.kind === null ? null : kindWords[language][facts.kind]),
    fact('organiser', facts.organiser && organiserWords[language][facts.organiser.value]),
    fact('year', facts.year?.value ?? bloc.scheme.year),
    fact('head', text(facts.head)),
    fact('deputy', text(facts.deputy)),
    fact('nextHead', text(facts.nextHead)),
    fact('nextDeputy', text(facts.nextDeputy)),
    fact('registrationDeadline', null),
    fact('pledgeDeadline', null),
    fact('reportDeadline', null),
  ];
}

function text(found: BlocFacts['name']): string | null {
  return written(found?.value ?? '');
}

function unitRows(bloc: BlocResults, language: Language): readonly ImageRow[] {
  const headings = Object.values(blocUnitHeadings[language]);
  const blanks = headings.slice(1).map((): ImageCell => ({ value: null, format: styles.toFillIn }));
  return [
    headerRow(headings),
    ...bloc.scoresheet.units.map(({ name }) =>
      row([{ value: written(name), format: styles.text }, ...blanks]),
    ),
  ];
}

function headerRow(headings: readonly string[]): ImageRow {
  return row(headings.map((value) => ({ value, format: styles.heading })));
}

function blankRow(): ImageRow {
  return row([]);
}

function row(cells: readonly ImageCell[]): ImageRow {
  const blank: ImageCell = { value: null, format: styles.blank };
  return cellsRow(
    WIDTHS.map((_, index) => cells[index] ?? blank),
    [0],
    'when-wrapped',
  );
}
