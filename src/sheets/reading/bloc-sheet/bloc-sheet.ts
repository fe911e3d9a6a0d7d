import type { OrganiserLevel } from '../../../awards/eligibility';
import { blocLabels, kindWords, organiserWords } from '../../../text/bloc-sheet-words';
import type { Language } from '../../../text/language';
import type { CellPlace } from '../../../workbook/cell-address';
import { findSheet, type Snapshot } from '../../../workbook/snapshot';
import type { BlocFacts, Found, SheetFinding } from '../../scoresheet';
import { findBlocSheet } from '../../user-sheets';
import { finding } from '../findings';
import { fold, tidy } from '../fold';
import { labelledCells } from '../cells/labelled-cells';
import { sheetGrid, type SheetGrid } from '../sheet-grid';

export type FactKey = keyof BlocFacts;

const LANGUAGES: readonly Language[] = ['vi', 'en'];
const FACT_KEYS = [
  'name',
  'kind',
  'organiser',
  'year',
  'head',
  'deputy',
  'nextHead',
  'nextDeputy',
] as const satisfies readonly FactKey[];

export interface BlocSheetReading {
  /** Facts that the user states; null where the sheet does not say. */
  readonly facts: BlocFacts;
  readonly findings: readonly SheetFinding[];
}

/**
 * Reads the sheet "Thông tin khối", which the user fills: by its mark, or by its title and its labels where she has
 * typed or copied one (which is reported). A value that is not understood is a finding and is not used.
 */
export function readBlocSheet(snapshot: Snapshot): BlocSheetReading | null {
  const found = findBlocSheet(snapshot);
  const sheet = found === null ? null : findSheet(snapshot, found.sheet);
  const grid = sheet === null ? null : sheetGrid(sheet);
  if (found === null || sheet === null || grid === null) return null;
  const findings: SheetFinding[] = [];
  if (!found.isMarked) {
    findings.push(
      finding('info', { code: 'bloc-sheet-unmarked', params: { sheet: sheet.name } }, sheet.name),
    );
  }
  const values = labelledValues(grid);
  const text = (key: FactKey): Found<string> | null => {
    const found = values.get(key);
    return found === undefined || !/[\p{L}\d]/u.test(found.value) ? null : found;
  };
  const unreadable = (key: FactKey, found: Found<string>): null => {
    findings.push(
      finding(
        'warning',
        { code: 'bloc-sheet-unreadable', params: { label: key, text: found.value } },
        sheet.name,
        found.place,
      ),
    );
    return null;
  };
  const kindText = text('kind');
  const organiserText = text('organiser');
  const yearText = text('year');
  const kind = kindText === null ? null : kindOf(kindText.value);
  const organiser = organiserText === null ? null : organiserLevelOf(organiserText.value);
  const year = yearText === null ? null : yearOf(yearText.value);
  if (kindText !== null && kind === null) unreadable('kind', kindText);
  if (organiserText !== null && organiser === null) unreadable('organiser', organiserText);
  if (yearText !== null && year === null) unreadable('year', yearText);
  return {
    facts: {
      name: text('name'),
      kind,
      organiser:
        organiserText === null || organiser === null
          ? null
          : { value: organiser, place: organiserText.place },
      year: yearText === null || year === null ? null : { value: year, place: yearText.place },
      head: text('head'),
      deputy: text('deputy'),
      nextHead: text('nextHead'),
      nextDeputy: text('nextDeputy'),
    },
    findings,
  };
}

/** Where the sheet "Thông tin khối" wants each fact of the bloc, filled in or not; empty without that sheet. */
export function blocFactCells(snapshot: Snapshot): ReadonlyMap<FactKey, CellPlace> {
  const found = findBlocSheet(snapshot);
  const sheet = found === null ? null : findSheet(snapshot, found.sheet);
  const grid = sheet === null ? null : sheetGrid(sheet);
  const cells = new Map<FactKey, CellPlace>();
  for (const { key, place } of grid === null ? [] : labelledCells(grid, KEY_OF)) {
    if (!cells.has(key)) cells.set(key, place);
  }
  return cells;
}

/** Values by the label that stands to their left; a label without a value is left out. */
function labelledValues(grid: SheetGrid): Map<FactKey, Found<string>> {
  const values = new Map<FactKey, Found<string>>();
  for (const { key, place } of labelledCells(grid, KEY_OF)) {
    const value = tidy(grid.wordsAt(place.row, place.column));
    if (value !== '' && !values.has(key)) values.set(key, { value, place });
  }
  return values;
}

const KEY_OF: ReadonlyMap<string, FactKey> = new Map(
  LANGUAGES.flatMap((language) =>
    FACT_KEYS.map((key) => [fold(blocLabels[language][key]), key] as const),
  ),
);

function kindOf(words: string): 'cum' | 'khoi' | null {
  const folded = fold(words);
  if (folded.startsWith('cụm') || folded === fold(kindWords.en.cum)) return 'cum';
  return folded.startsWith('khối') || folded === fold(kindWords.en.khoi) ? 'khoi' : null;
}

const LEVELS: readonly OrganiserLevel[] = ['tw', 'bo', 'tinh', 'khac'];

const ORGANISER_PATTERNS: readonly (readonly [OrganiserLevel, RegExp])[] = [
  ['tw', /trung ương|\btw\b|central/],
  ['khac', /^khác|^other|huyện|quận|xã|phường|doanh nghiệp|công ty/],
  ['bo', /^bộ|ban, ngành|ngành|ministry/],
  ['tinh', /tỉnh|thành phố|province|city/],
];

function organiserLevelOf(words: string): OrganiserLevel | null {
  const folded = fold(words);
  for (const level of LEVELS) if (fold(organiserWords.vi[level]) === folded) return level;
  if (isLevel(folded)) return folded;
  for (const [level, pattern] of ORGANISER_PATTERNS) if (pattern.test(folded)) return level;
  return null;
}

function isLevel(word: string): word is OrganiserLevel {
  return LEVELS.some((level) => level === word);
}

function yearOf(words: string): number | null {
  const match = /^(?:năm\s*)?((?:19|20)\d{2})$/.exec(fold(words));
  return match === null ? null : Number(match[1]);
}
