import type { Council } from '../../../src/awards/council';
import type { Scheme } from '../../../src/scoring/scheme';
import {
  readCouncilSheet,
  type CouncilReading,
} from '../../../src/sheets/reading/council-sheet/read-council-sheet';
import { councilSheetChanges } from '../../../src/sheets/writing/council-sheet/council-sheet';
import { councilHeadings, type CouncilSection } from '../../../src/text/council-words';
import type { Language } from '../../../src/text/language';
import { applyToSnapshot } from '../../../src/workbook/apply-patch';
import { cellName } from '../../../src/workbook/cell-address';
import type { CellValue, Snapshot } from '../../../src/workbook/snapshot';
import { band, group, leaf, schemeOf } from '../../scoring/builders';
import { blocOf } from '../writing/bloc';
import { sheetNamed, sheetOf, typed, workbookOf } from '../writing/workbook';

export const TITLE = 'Hội đồng';
export const UNITS = ['Sở Y tế', 'Sở Xây dựng', 'Sở Nội vụ', 'Sở Tư pháp'] as const;

export const scheme: Scheme = schemeOf(
  [
    group('I', [
      leaf('1', { name: 'Nhiệm vụ chính trị', max: '60' }),
      leaf('2', { name: 'Cải cách hành chính', max: '40' }),
    ]),
    leaf('T', { name: 'Điểm thưởng', kind: 'bonus', max: '5' }),
    leaf('P', { name: 'Điểm trừ', kind: 'penalty', max: null }),
  ],
  {
    bands: [band('Xuất sắc', '90'), band('Tốt', '70')],
    downgrades: [
      { fact: 'Lãnh đạo bị khiển trách', consequence: { kind: 'at-most', band: 'Tốt' } },
      { fact: 'Không gửi báo cáo', consequence: { kind: 'not-ranked' } },
    ],
  },
);

/** A workbook with a draft of the sheet, as Bảng Vàng makes it. */
export function draft(language: Language = 'vi'): Snapshot {
  const before = workbookOf(sheetOf([['Bảng điểm']]));
  const bloc = blocOf({ units: UNITS, table: null, scheme });
  const changes = councilSheetChanges(before, { blocs: [bloc], offered: [] }, language);
  return applyToSnapshot(before, { changes });
}

export function read(snapshot: Snapshot, otherUnits: readonly string[] = []): CouncilReading {
  const reading = readCouncilSheet(snapshot, { blocs: [{ units: UNITS, scheme }], otherUnits });
  if (reading === null) throw new Error('there is no council sheet');
  return reading;
}

export function councilIn(snapshot: Snapshot): Council {
  const [council] = read(snapshot).councils;
  if (council === undefined) throw new Error('no council');
  return council;
}

/** Each finding as its severity, cell and code. */
export function remarksOf(snapshot: Snapshot): readonly string[] {
  return read(snapshot).findings.map(
    ({ severity, cell, message }) => `${severity} ${cell ?? '-'} ${message.code}`,
  );
}

type Filled = Readonly<Record<string, CellValue>>;

/** The column of a heading in the header row of a table, and that row. */
function headerOf(snapshot: Snapshot, section: CouncilSection, language: Language, title: string) {
  const { values } = sheetNamed(snapshot, title);
  const headings: Readonly<Record<string, string>> = councilHeadings[language][section];
  const row = values.findIndex((cells) =>
    Object.values(headings).every((heading) => cells.includes(heading)),
  );
  if (row === -1) throw new Error(`no table ${section}`);
  const columnOf = (key: string): number => (values[row] ?? []).indexOf(headings[key] ?? '');
  return { row, columnOf };
}

/** The name of a cell of a table, its rows counted from 0 below the header. */
export function cellOf(
  snapshot: Snapshot,
  section: CouncilSection,
  row: number,
  key: string,
  language: Language = 'vi',
): string {
  const header = headerOf(snapshot, section, language, TITLE_OF[language]);
  return cellName({ row: header.row + 1 + row, column: header.columnOf(key) });
}

const TITLE_OF = { vi: TITLE, en: 'Council' } as const;

/** The workbook after a person filled in rows of a table, from the first row below its header on. */
export function filled(
  snapshot: Snapshot,
  section: CouncilSection,
  rows: readonly Filled[],
  language: Language = 'vi',
): Snapshot {
  return rows.reduce(
    (before, cells, row) =>
      Object.entries(cells).reduce(
        (now, [key, value]) =>
          typed(now, TITLE_OF[language], cellOf(now, section, row, key, language), value),
        before,
      ),
    snapshot,
  );
}

/** A name and a day, so that nothing is missing. */
export const SIGNED = { by: 'Nguyễn Văn A', on: '20/12/2025' } as const;
