import type { Language } from '../../text/language';
import { movementHeadings, pledgePhrases, targetHeadings } from '../../text/pledge-sheet-words';
import type { WrittenValue } from '../../workbook/patch';
import {
  cellsRow,
  spanned,
  wideRow,
  type ImageCell,
  type ImageRow,
  type SheetImage,
} from './sheet-image';
import { styles } from './styles';
import { written } from './written-text';

/** A line of the table of targets; null leaves a cell to be filled in. */
export interface TargetLine {
  readonly code: string;
  readonly name: string;
  readonly measure: string | null;
  readonly plan: WrittenValue;
  /** In the order of the units. */
  readonly byUnit: readonly WrittenValue[];
  readonly note: string | null;
}

export interface MovementLine {
  readonly movement: string;
  readonly aim: string;
  readonly launched: string;
  readonly reviewed: string;
}

/** What a draft of the sheet says. */
export interface PledgeDraft {
  readonly year: number | null;
  readonly units: readonly string[];
  readonly movements: readonly MovementLine[];
  readonly targets: readonly TargetLine[];
}

/** In characters: code, name, measure, common plan; then every unit, then the note. */
const WIDTHS = [9, 46, 14, 16];
const UNIT_WIDTH = 16;
const NOTE_WIDTH = 24;
const SPARE_MOVEMENTS = 4;
const SPARE_TARGETS = 3;

/** The sheet "Giao ước": movements and targets of a year; once it is made it is the user's. */
export function pledgeImage(draft: PledgeDraft, language: Language): SheetImage {
  const phrases = pledgePhrases[language];
  const columnWidths = [...WIDTHS, ...draft.units.map(() => UNIT_WIDTH), NOTE_WIDTH];
  const width = columnWidths.length;
  const row = (cells: readonly ImageCell[]): ImageRow => {
    const missing = Array.from({ length: Math.max(0, width - cells.length) }, () => nothing);
    return cellsRow([...cells, ...missing], [0], 'when-wrapped');
  };
  const rows = [
    wideRow(phrases.heading(draft.year), styles.title, width),
    wideRow(phrases.fillIn, styles.hint, width),
    row([nothing, { value: phrases.year, format: styles.text }, fill(draft.year)]),
    wideRow(phrases.movements, styles.band, width),
    row(movementCells(Object.values(movementHeadings[language]), () => styles.heading, width)),
    ...[...draft.movements.map(wordsOf), ...blanks(SPARE_MOVEMENTS, 4)].map((cells) =>
      row(movementCells(cells, (value) => fill(value).format, width)),
    ),
    row([]),
    wideRow(phrases.targets, styles.band, width),
    row(headings(draft, language)),
    ...draft.targets.map((target) => row(targetCells(target))),
    ...blanks(SPARE_TARGETS, width).map((cells) => row(cells.map(fill))),
  ];
  return {
    rows,
    columnWidths,
    frozen: { rows: 0, columns: 0 },
    orientation: 'landscape',
    repeated: null,
    hint: null,
  };
}

const nothing: ImageCell = { value: null, format: styles.blank };

function fill(value: WrittenValue): ImageCell {
  return { value, format: value === null ? styles.toFillIn : styles.text };
}

function blanks(count: number, width: number): readonly (readonly null[])[] {
  return Array.from({ length: count }, () => Array.from({ length: width }, () => null));
}

function wordsOf({ movement, aim, launched, reviewed }: MovementLine): readonly (string | null)[] {
  return [movement, aim, launched, reviewed].map((text) => written(text));
}

/** Over code and name, measure and plan, and the rest in two halves. */
function movementCells(
  values: readonly (string | null)[],
  format: (value: string | null) => ImageCell['format'],
  width: number,
): readonly ImageCell[] {
  const left = width - WIDTHS.length;
  const first = Math.max(1, Math.floor(left / 2));
  // Where there is no column of a unit the last two share what is left.
  const spans = left > 1 ? [2, 2, first, left - first] : [2, 1, 1, left];
  return spans.flatMap((span, index) => {
    const value = values[index] ?? null;
    return spanned(value, format(value), span);
  });
}

function headings({ units }: PledgeDraft, language: Language): readonly ImageCell[] {
  const { code, name, measure, plan, note } = targetHeadings[language];
  return [code, name, measure, plan, ...units, note].map((value) => ({
    value: written(value),
    format: styles.heading,
  }));
}

function targetCells({
  code,
  name,
  measure,
  plan,
  byUnit,
  note,
}: TargetLine): readonly ImageCell[] {
  return [
    { value: written(code), format: styles.centered },
    { value: written(name), format: styles.text },
    fill(measure === null ? null : written(measure)),
    fill(plan),
    ...byUnit.map(fill),
    fill(note === null ? null : written(note)),
  ];
}
