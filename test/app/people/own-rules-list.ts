import { builtInPacks } from '../../../src/awards/built-in-packs';
import { councilSheetChanges } from '../../../src/sheets/writing/council-sheet/council-sheet';
import { rulesSheetChanges } from '../../../src/sheets/writing/rules-sheet/rules-sheet';
import { applyToSnapshot } from '../../../src/workbook/apply-patch';
import type { WrittenValue } from '../../../src/workbook/patch';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { sheetOf, workbookOf } from '../../sheets/reading/sheet-of';
import { edited } from '../../sheets/rules-sheet/support';
import { filled, SIGNED } from '../../sheets/council-sheet/support';

export const LIST = 'Danh sách';

const HEADER = [
  'STT',
  'Họ và tên',
  'Chức vụ',
  'Đơn vị',
  'Danh hiệu đề nghị',
  'Danh hiệu đã đạt',
  'Xếp loại',
  'Điểm',
];

/** Five people who do not exist: four for a certificate, of whom two have equal points, and one for a title. */
export const fivePeople: readonly (readonly WrittenValue[])[] = [
  ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025 (số liệu minh họa)'],
  HEADER,
  [
    1,
    'Nguyễn Minh An',
    'Giám đốc Sở',
    'Sở A',
    'Bằng khen của UBND tỉnh',
    'CSTĐCS 2024, 2025',
    'HTXSNV',
    96.5,
  ],
  [
    2,
    'Trần Họa Bình',
    'Chuyên viên',
    'Sở A',
    'Bằng khen của UBND tỉnh',
    'CSTĐCS 2024, 2025',
    'HTXSNV',
    '95,5',
  ],
  [
    3,
    'Lê Thử Chi',
    'Chuyên viên',
    'Sở B',
    'Bằng khen của UBND tỉnh',
    'CSTĐCS 2024, 2025',
    'HTXSNV',
    94,
  ],
  [
    4,
    'Phạm Ví Dung',
    'Kế toán',
    'Sở B',
    'Bằng khen của UBND tỉnh',
    'CSTĐCS 2024, 2025',
    'HTXSNV',
    94,
  ],
  [5, 'Vũ Giả Hà', 'Nhân viên', 'Sở B', 'Lao động tiên tiến', null, 'HTTNV', 90],
];

/** The list alone. */
export function listOnly(): Snapshot {
  return workbookOf(sheetOf(fivePeople, { name: LIST }));
}

/** With a sheet of rules that allows three persons a certificate. */
export function withRules(snapshot: Snapshot, most: WrittenValue = 3): Snapshot {
  const [pack] = builtInPacks();
  if (pack === undefined) throw new Error('no built-in pack');
  const draft = { pack, base: pack, year: 2025, ties: 'council' } as const;
  const made = applyToSnapshot(snapshot, { changes: rulesSheetChanges(snapshot, draft, 'vi') });
  return edited(made, 'quotas', 4, {
    code: 'CN1',
    awards: 'BKT',
    basis: 'Số cá nhân trong danh sách',
    limit: most,
    article: 'Quy chế của khối',
  });
}

type Rows = Parameters<typeof filled>[2];

/** With a sheet of the council, on which these rows stand. */
export function withCouncil(
  snapshot: Snapshot,
  rows: Readonly<Partial<Record<'declarations' | 'ballots' | 'decisions', Rows>>>,
): Snapshot {
  const changes = councilSheetChanges(snapshot, { blocs: [], offered: [] }, 'vi');
  let made = applyToSnapshot(snapshot, { changes });
  for (const section of ['declarations', 'ballots', 'decisions'] as const) {
    const own = (rows[section] ?? []).map((row) => ({ ...row, ...SIGNED }));
    made = filled(made, section, own);
  }
  return made;
}
