import { indicatorCodes, type IndicatorCode } from '../../../awards/indicators/indicator';
import { defaultThresholds, type ThresholdCode } from '../../../awards/indicators/thresholds';
import type { Points } from '../../../scoring/points';
import { indicatorNames, indicatorWords } from '../../../text/indicator-words';
import type { CellPlace } from '../../../workbook/cell-address';
import { findSheet, type CellValue, type Snapshot } from '../../../workbook/snapshot';
import { ownedSheet } from '../../ownership';
import type { SheetFinding } from '../../scoresheet';
import { basisText } from '../../threshold-text';
import { finding } from '../findings';
import { fold } from '../fold';
import type { Section } from '../scheme-sheet/sections';
import { findHeaders, rowsBelow, type TableRow } from '../scheme-sheet/tables';
import { sheetGrid } from '../sheet-grid';
import { thresholdCell, thresholdCodeOf } from './threshold-cell';

const languages = ['vi', 'en'] as const;

type Column = 'indicator' | 'threshold' | 'basis';

const section: Section<Column> = {
  headings: new Map(
    languages
      .map((language) => indicatorWords[language].headings)
      .flatMap(({ indicator, threshold, basis }) => [
        [fold(indicator), 'indicator'] as const,
        [fold(threshold), 'threshold'] as const,
        [fold(basis), 'basis'] as const,
      ]),
  ),
  required: ['indicator', 'threshold', 'basis'],
};

const CODE_OF: ReadonlyMap<string, IndicatorCode> = new Map(
  languages.flatMap((language) =>
    indicatorCodes.map((code) => [fold(indicatorNames[language][code]), code] as const),
  ),
);

/** What she typed into one cell under "Ngưỡng". */
export interface TypedCell {
  readonly value: CellValue;
  /** Null where it cannot be used. */
  readonly points: Points | null;
}

/** What she typed on the sheet "Chỉ báo" for one bloc; `title` is the line above its indicators. */
export interface TypedSection {
  readonly title: string;
  readonly cells: ReadonlyMap<IndicatorCode, TypedCell>;
}

/**
 * What a person typed under "Ngưỡng" on our sheet "Chỉ báo". A cell that still holds what we wrote there is not hers:
 * the words beside it say what that was.
 */
export function readTypedThresholds(snapshot: Snapshot): {
  readonly sections: readonly TypedSection[];
  readonly findings: readonly SheetFinding[];
} {
  const name = ownedSheet(snapshot, 'indicators');
  const sheet = name === null ? null : findSheet(snapshot, name);
  const grid = sheet === null ? null : sheetGrid(sheet);
  const findings: SheetFinding[] = [];
  const sections: { title: string; cells: Map<IndicatorCode, TypedCell> }[] = [];
  if (sheet === null || grid === null) return { sections, findings };
  const headers = findHeaders(grid, section);
  const areas = headers.map(({ area }) => area);
  for (const row of headers.flatMap((header) => rowsBelow(grid, header, areas))) {
    const code = CODE_OF.get(fold(row.words('indicator')));
    const at: CellPlace = { sheet: sheet.name, ...row.at('threshold') };
    if (code === undefined) {
      if (grid.areaAt(at.row, row.at('indicator').column).right >= at.column) {
        sections.push({ title: row.words('indicator'), cells: new Map() });
      }
      continue;
    }
    const value = grid.valueAt(at.row, at.column);
    const words = row.words('threshold');
    if (value === null || words === '') continue;
    const settable = thresholdCodeOf(row.words('indicator'));
    const read = readCell(row, { code, settable, value, words });
    if (read.cell !== null) sections.at(-1)?.cells.set(code, read.cell);
    if (read.message !== null) findings.push(finding('warning', read.message, sheet.name, at));
  }
  return { sections, findings };
}

interface Asked {
  readonly code: IndicatorCode;
  readonly settable: ThresholdCode | null;
  readonly value: CellValue;
  readonly words: string;
}

function readCell(
  row: TableRow<Column>,
  { code, settable, value, words }: Asked,
): { readonly cell: TypedCell | null; readonly message: SheetFinding['message'] | null } {
  if (settable === null) {
    const params = { indicator: code, text: words };
    const message = { code: 'indicator-threshold-fixed', params } as const;
    return { cell: { value, points: null }, message };
  }
  const cell = thresholdCell(settable, value, words);
  if (cell.kind === 'refused') return { cell: { value, points: null }, message: cell.message };
  const isOurs = isOurWord(settable, cell.points, row.words('basis'));
  return { cell: isOurs ? null : { value, points: cell.points }, message: null };
}

/** Whether the words beside a threshold are those that we write beside one that is not hers. */
function isOurWord(code: ThresholdCode, points: Points, beside: string): boolean {
  const usual = defaultThresholds[code];
  return languages.some((language) =>
    [
      basisText(code, { basis: 'usual', points, usual: points }, language),
      basisText(code, { basis: 'bloc-sheet', points, usual }, language),
    ].includes(beside),
  );
}
