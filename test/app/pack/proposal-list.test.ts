import { wholePoints } from '../../../src/scoring/points';
import { checkPeople } from '../../../src/app/people/check-people';
import { proposalList, publicList } from '../../../src/app/pack/proposal-list';
import { noPrintFacts } from '../../../src/sheets/reading/print-facts';
import { applyToSnapshot } from '../../../src/workbook/apply-patch';
import type { WrittenValue } from '../../../src/workbook/patch';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { valueOf } from '../../hosts/excel/open-excel';
import { computed, packed, rowsOf, sampleBloc, textOf } from './packed';

const HEADINGS = [
  'STT',
  'Họ và tên',
  'Chức vụ',
  'Đơn vị',
  'Đối tượng',
  'Danh hiệu đề nghị',
  'Xếp loại',
];

function person(...cells: readonly WrittenValue[]): readonly WrittenValue[] {
  return cells;
}

/** The sample with a list of people who do not exist. */
async function withPeople(...people: readonly (readonly WrittenValue[])[]): Promise<Snapshot> {
  const sheet = 'Danh sách cá nhân';
  const title = ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025', ...HEADINGS.slice(1).map(() => null)];
  const values = [title, HEADINGS, ...people.map((cells, index) => [index + 1, ...cells])];
  return applyToSnapshot(await sampleBloc(), {
    changes: [
      { kind: 'add-sheet', sheet },
      { kind: 'write', sheet, at: { row: 0, column: 0 }, values },
    ],
  });
}

const DIRECT = 'Người trực tiếp công tác';

const people = () =>
  withPeople(
    person('Nguyễn Minh An', 'Chuyên viên', 'Sở Công Thương', DIRECT, 'CSTĐCS', 'HTXSNV'),
    person('Trần Họa Bình', 'Chuyên viên', 'Sở Xây dựng', DIRECT, 'LĐTT', 'Không hoàn thành'),
    person('Hộ ông Lê Mẫu', null, 'Xã Minh Họa', 'Hộ gia đình', 'LĐTT', null),
    person('Phòng Ví Dụ', null, 'Sở Xây dựng', 'Tập thể', 'TTLĐTT', null),
    person('Đỗ Thử Nam', 'Chuyên viên', 'Sở Y tế', DIRECT, 'Giấy khen', null),
  );

function listOf(snapshot: Snapshot) {
  const { blocs } = computed(snapshot);
  const found = valueOf(checkPeople(snapshot, { sheets: [], rules: null, year: null }));
  const facts = { ...noPrintFacts, baseSalary: wholePoints(1_000_000) };
  return { blocs, list: proposalList(blocs, found, facts) };
}

test('collectives come first, and everybody has the prize of the decree, households half as much again', async () => {
  const { list } = listOf(await people());
  const prizes = list.lines.map(({ kind, name, prize }) => [kind, name, prize]);
  expect(prizes).toEqual([
    ['collective', 'Sở Nông nghiệp và Phát triển nông thôn', wholePoints(8_000_000)],
    ['collective', 'Sở Công Thương', wholePoints(3_000_000)],
    ['collective', 'Sở Thông tin và Truyền thông', wholePoints(3_000_000)],
    ['collective', 'Phòng Ví Dụ', wholePoints(800_000)],
    ['individual', 'Nguyễn Minh An', wholePoints(1_000_000)],
    // Not met: nothing is counted.
    ['individual', 'Trần Họa Bình', null],
    ['household', 'Hộ ông Lê Mẫu', wholePoints(450_000)],
    // No source says what an individual gets for it.
    ['individual', 'Đỗ Thử Nam', null],
  ]);
  expect(list.salarySaid).toBe('stated');
});

test('the sheet sums them by level and says what was left out', async () => {
  const after = packed(await people());
  const text = textOf(after, 'Đề nghị khen thưởng');
  expect(text).toContain('Tổng cộng: 4 tập thể, 3 cá nhân, 1 hộ gia đình');
  expect(text).toContain('1 dòng để trống tiền thưởng');
  expect(text).toContain('1 dòng chưa đạt điều kiện');
  expect(rowsOf(after, 'Đề nghị khen thưởng')).toContainEqual([
    1,
    'Nguyễn Minh An',
    'Chuyên viên',
    'Sở Công Thương',
    'Chiến sĩ thi đua cơ sở',
    expect.stringMatching(/Điều 23/),
    expect.any(String),
    2_340_000,
  ]);
});

test('of people the public list says name, unit and award, and of those who fail nothing', async () => {
  const { blocs, list } = listOf(await people());
  const shown = publicList(blocs, list, 'vi').individuals;
  expect(shown.map(({ name }) => name)).toEqual(['Nguyễn Minh An', 'Hộ ông Lê Mẫu', 'Đỗ Thử Nam']);
  const text = textOf(packed(await people()), 'Danh sách công khai');
  expect(text).not.toContain('Chuyên viên');
  expect(text).not.toContain('Trần Họa Bình');
});
