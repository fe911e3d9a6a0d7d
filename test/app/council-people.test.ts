import { councilOnPeople } from '../../src/app/council-people';
import { sentence } from '../../src/text/sentences';
import type { CellValue } from '../../src/workbook/snapshot';
import { sheetOf, workbookOf } from '../sheets/writing/workbook';

const SIGNED = ['Lê C', '20/12/2025'] as const;
const people = [
  { name: 'Nguyễn Văn A', unit: 'Sở Y tế' },
  { name: 'Nguyễn Văn A', unit: 'Phòng B, Sở Xây dựng' },
  { name: 'Trần Thị B', unit: null },
];

function council(...rows: readonly (readonly CellValue[])[]) {
  const sheet = sheetOf(
    rows.map((row) => [...row]),
    { name: 'Hội đồng' },
  );
  return councilOnPeople(workbookOf(sheet), people);
}

const BALLOTS = ['Đơn vị', 'Cá nhân', 'Danh hiệu', 'Tổng số thành viên', 'Số phiếu đồng ý'];
const HEADER = [...BALLOTS, 'Họ và tên', 'Ngày'];

test('a row is about the person whom name and unit tell, in one cell or two', () => {
  const { wordOn, findings } = council(
    HEADER,
    [null, 'Nguyễn Văn A – Sở Y tế', 'CSTĐCS', 9, 8, ...SIGNED],
    ['Sở Xây dựng', 'nguyễn văn a', 'CSTĐCS', 9, 5, ...SIGNED],
    ['Sở khác', 'Trần Thị B', 'LĐTT', 9, 9, ...SIGNED],
    ['Sở Y tế', null, 'Cờ thi đua cấp tỉnh', 9, 9, ...SIGNED],
    [],
    ['Đơn vị', 'Cá nhân', 'Điều kiện', 'Có hay Không', 'Họ và tên', 'Ngày'],
    [null, 'Trần Thị B', 'nội bộ đoàn kết', 'Có', ...SIGNED],
    [],
    ['Đơn vị', 'Cá nhân', 'Hội đồng quyết định', 'Lý do', 'Họ và tên', 'Ngày'],
    [null, 'Trần Thị B', 'Không đề nghị', 'Có đơn thư', ...SIGNED],
  );
  expect(findings).toEqual([]);
  expect(wordOn(0).ballots.map(({ votesFor }) => votesFor)).toEqual([8]);
  expect(wordOn(1).ballots.map(({ votesFor }) => votesFor)).toEqual([5]);
  expect(wordOn(2)).toMatchObject({
    ballots: [{ award: { code: 'LĐTT' } }],
    declarations: [{ condition: 'internal-unity', holds: true }],
    decisions: [{ award: null, reason: 'Có đơn thư' }],
  });
});

test('a name that nobody or several have is a finding at its cell', () => {
  const { wordOn, findings } = council(
    HEADER,
    [null, 'Nguyễn Văn A', 'CSTĐCS', 9, 8, ...SIGNED],
    ['Sở Tư pháp', 'Nguyễn Văn A', 'CSTĐCS', 9, 8, ...SIGNED],
    [null, 'Phạm D', 'CSTĐCS', 9, 8, ...SIGNED],
  );
  expect(wordOn(0).ballots).toEqual([]);
  expect(findings.map(({ severity, cell, message }) => [severity, cell, message.code])).toEqual([
    ['error', 'A2', 'council-person-several'],
    ['error', 'A3', 'council-person-unknown'],
    ['error', 'A4', 'council-person-unknown'],
  ]);
  expect(findings.map(({ message }) => sentence(message, 'vi'))[0]).toBe(
    'Danh sách có nhiều người tên “Nguyễn Văn A” nên không rõ dòng này nói về ai. Hãy ghi thêm đơn vị, ví dụ: Nguyễn Văn A – Sở Y tế.',
  );
});

test('a workbook without the sheet says nothing', () => {
  const { wordOn, findings } = councilOnPeople(workbookOf(sheetOf([['x']])), people);
  expect([wordOn(0), findings]).toEqual([{ declarations: [], ballots: [], decisions: [] }, []]);
});
