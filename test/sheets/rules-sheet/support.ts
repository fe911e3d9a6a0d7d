import { builtInPacks } from '../../../src/awards/built-in-packs';
import type { RulePack } from '../../../src/awards/rule-pack';
import {
  readRulesSheet,
  type RulesSheetReading,
} from '../../../src/sheets/reading/rules-sheet/read-rules-sheet';
import {
  rulesSheetChanges,
  type RulesDraft,
} from '../../../src/sheets/writing/rules-sheet/rules-sheet';
import type { Language } from '../../../src/text/language';
import { rulesHeadings, type RulesSection } from '../../../src/text/rules-sheet-words';
import { applyToSnapshot } from '../../../src/workbook/apply-patch';
import { cellName } from '../../../src/workbook/cell-address';
import type { CellValue, Snapshot } from '../../../src/workbook/snapshot';
import { sheetNamed, sheetOf, typed, workbookOf } from '../writing/workbook';

const TITLES = { vi: 'Quy định khen thưởng', en: 'Award rules' } as const;
export const TITLE = TITLES.vi;

export const base: RulePack = (() => {
  const [pack] = builtInPacks();
  if (pack === undefined) throw new Error('no built-in pack');
  return pack;
})();

/** A workbook with the sheet as Bảng Vàng makes it. */
export function draft(changed: Partial<RulesDraft> = {}, language: Language = 'vi'): Snapshot {
  const before = workbookOf(sheetOf([['Bảng điểm']]));
  const said: RulesDraft = { pack: base, base, year: 2025, ties: 'council', ...changed };
  return applyToSnapshot(before, { changes: rulesSheetChanges(before, said, language) });
}

export function read(snapshot: Snapshot): RulesSheetReading {
  const reading = readRulesSheet(snapshot);
  if (reading === null) throw new Error('there is no sheet of rules');
  return reading;
}

/** Each finding as its severity, cell and code. */
export function remarksOf(snapshot: Snapshot): readonly string[] {
  return read(snapshot).findings.map(
    ({ severity, cell, message }) => `${severity} ${cell ?? '-'} ${message.code}`,
  );
}

/** The name of a cell of a table: by the row counted from 0 below the header, or by the code that stands in it. */
export function cellOf(
  snapshot: Snapshot,
  section: RulesSection,
  row: number | string,
  key: string,
  language: Language = 'vi',
): string {
  const { values } = sheetNamed(snapshot, TITLES[language]);
  const headings: Readonly<Record<string, string>> = rulesHeadings[language][section];
  const header = values.findIndex((cells) =>
    Object.values(headings).every((heading) => cells.includes(heading)),
  );
  const below = values.findIndex((cells, index) => index > header && cells[0] === row);
  const column = (values[header] ?? []).indexOf(headings[key] ?? '');
  if (header === -1 || column === -1) throw new Error(`no ${key} in ${section}`);
  return cellName({ row: typeof row === 'number' ? header + 1 + row : below, column });
}

/** The workbook after a person typed something into a table. */
export function edited(
  snapshot: Snapshot,
  section: RulesSection,
  row: number | string,
  cells: Readonly<Record<string, CellValue>>,
): Snapshot {
  return Object.entries(cells).reduce(
    (now, [key, value]) => typed(now, TITLE, cellOf(snapshot, section, row, key), value),
    snapshot,
  );
}

/** A rule of a province, as it is typed. */
export const OWN = {
  code: 'QĐ-T1',
  award: 'BKT',
  levels: 'Tỉnh, thành phố',
  placeFrom: 4,
  placeTo: 5,
  percent: 90,
  class: 'Tốt',
  other: 'Có mô hình mới được tỉnh công nhận',
  article: 'Điều 9 Quyết định số 86/2025/QĐ-UBND',
  from: '01/07/2025',
  to: '31/12/2027',
} as const;
