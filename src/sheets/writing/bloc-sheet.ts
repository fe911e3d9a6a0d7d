import {
  blocLabels,
  blocSheetPhrases,
  blocUnitHeadings,
  kindWords,
  organiserWords,
  type BlocUnitHeadings,
} from '../../text/bloc-sheet-words';
import type { Language } from '../../text/language';
import type { WrittenValue } from '../../workbook/patch';
import type { BlocFacts } from '../scoresheet';
import { cellsRow, wideRow, type ImageCell, type ImageRow, type SheetImage } from './sheet-image';
import { styles } from './styles';
import { written } from './written-text';

/** In characters: unit or label, other names or fact, tags or guidance, then the figures and dates of a unit. */
const WIDTHS = [36, 34, 34, 12, 12, 20, 12, 12, 14, 14, 14, 14, 14, 14, 14];

/** What a draft of the sheet says of one bloc. */
export interface BlocDraft {
  readonly facts: BlocFacts;
  readonly year: number | null;
  readonly units: readonly UnitDraft[];
}

/** A unit by its name, with what is known of it already; the rest is left to be filled in. */
export interface UnitDraft {
  readonly name: string;
  readonly known: Partial<Readonly<Record<keyof BlocUnitHeadings, WrittenValue>>>;
}

/**
 * A first draft of the sheet "Thông tin khối": what is known of each bloc, and coloured blanks for the rest.
 * From then on the sheet is the user's.
 */
export function blocImage(blocs: readonly BlocDraft[], language: Language): SheetImage {
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

function factRows({ facts, year }: BlocDraft, language: Language): readonly ImageRow[] {
  const phrases = blocSheetPhrases[language];
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
    fact('year', year),
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

function unitRows({ units }: BlocDraft, language: Language): readonly ImageRow[] {
  const headings = blocUnitHeadings[language];
  const columns = headingKeys.filter((key) => key !== 'unit');
  return [
    headerRow(headingKeys.map((key) => headings[key])),
    ...units.map(({ name, known }) =>
      row([
        { value: written(name), format: styles.text },
        ...columns.map((key): ImageCell => {
          const value = known[key] ?? null;
          return { value, format: value === null ? styles.toFillIn : styles.text };
        }),
      ]),
    ),
  ];
}

const headingKeys = [
  'unit',
  'otherNames',
  'tags',
  'staff',
  'leaders',
  'rating',
  'advancedWorkers',
  'grassrootsFighters',
  'registered',
  'pledged',
  'reported',
  'completedTasks',
  'targets',
  'targetsExceeded',
  'founded',
] as const satisfies readonly (keyof BlocUnitHeadings)[];

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
