import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  checkPeople,
  checkPeopleIn,
  type PeopleOptions,
} from '../../../src/app/people/check-people';
import { peopleReport } from '../../../src/app/people/people-report';
import { fileHost } from '../../../src/hosts/file/disk/file-host';
import { ownedAreas, ownedSheets } from '../../../src/sheets/ownership';
import { isInside, parseCellName } from '../../../src/workbook/cell-address';
import { findSheet, valueAt, type Snapshot } from '../../../src/workbook/snapshot';
import { changedCells } from '../../golden/changed-cells';
import { openInExcel, valueOf } from '../../hosts/excel/open-excel';
import { sheetOf, workbookOf } from '../../sheets/reading/sheet-of';
import { illustrativeList } from './illustrative-list';
import { makeWorkbook } from './list-files';
import { mixedList } from './mixed-list';

const NOW = '20/12/2025 10:32';
const asIs: PeopleOptions = { sheets: [], rules: null, year: null };

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'bang-vang-people-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function snapshotOf(file: string): Promise<Snapshot> {
  return valueOf(await fileHost(file, null).read());
}

describe('a list in a file', () => {
  let input = '';
  let output = '';
  beforeAll(async () => {
    input = await makeWorkbook(folder, 'danh-sach.xlsx', [mixedList]);
    output = path.join(folder, 'ket-qua.xlsx');
    valueOf(await checkPeopleIn(fileHost(input, output), asIs, NOW));
  });

  test('the results stand beside each person', async () => {
    const sheet = findSheet(await snapshotOf(output), mixedList.name);
    if (sheet === null) throw new Error('the list is gone');
    const column = (at: number): unknown[] =>
      sheet.values.map((_, row) => valueAt(sheet, row, at)).filter((value) => value !== null);
    expect(column(11)).toEqual([
      'Đủ điều kiện',
      'Đạt',
      'Chưa đủ dữ liệu',
      'Không đạt',
      'Không đạt',
      'Đạt',
      'Không đạt',
      'Chưa đủ dữ liệu',
    ]);
    expect(column(12)).toEqual([
      'Lý do',
      'Đạt Điều 23.',
      'Theo khoản 1 Điều 22: cần biết có được tặng CSTĐCS năm 2024 không; chờ xác nhận 1 điều kiện. Đối tượng suy từ chức vụ: lãnh đạo cấp vụ, sở, ngành.',
      'Cùng một thành tích được đề nghị thêm hình thức khác ở ô B10 (điểm c khoản 2 Điều 5). Đối tượng suy từ chức vụ: lãnh đạo cấp vụ, sở, ngành.',
      'Cùng một thành tích được đề nghị thêm hình thức khác ở ô B9 (điểm c khoản 2 Điều 5). Không đạt điểm d khoản 1 Điều 74: số năm liên tục CSTĐCS (hiện có 0, cần từ 2, còn thiếu 2, không liên tục vì năm 2024); số năm liên tục hoàn thành xuất sắc nhiệm vụ (hiện có 0, cần từ 2, còn thiếu 2, không liên tục vì năm 2024); số sáng kiến được công nhận (hiện có 0, cần từ 2, còn thiếu 2); số đề tài, đề án được nghiệm thu (hiện có 0, cần từ 2, còn thiếu 2). Đối tượng suy từ chức vụ: lãnh đạo cấp vụ, sở, ngành.',
      'Trùng đề nghị với ô B13. Đạt khoản 1 Điều 24. Đối tượng suy từ chức vụ: người trực tiếp.',
      'Trùng đề nghị với ô B12. Đối tượng suy từ chức vụ: người trực tiếp.',
      'Chưa rõ danh hiệu, hình thức đề nghị.',
    ]);
  });

  test('the counts by level, form, unit and category stand on a sheet of ours', async () => {
    const after = await snapshotOf(output);
    const owned = ownedSheets(after).find(({ kind }) => kind === 'counts');
    expect(owned?.sheet).toBe('Thống kê khen thưởng');
    const sheet = findSheet(after, 'Thống kê khen thưởng');
    const total = sheet?.values.find(([label]) => label === 'Tổng cộng');
    expect(total).toEqual(['Tổng cộng', 7, 0, 3, 0, 0, 4, 0, 42.9, 57.1, 2, 3, 2]);
    const unit = sheet?.values.find(([label]) => label === 'Sở Tài chính minh họa');
    expect(unit?.slice(0, 2)).toEqual(['Sở Tài chính minh họa', 4]);
  });

  test('nothing of hers is touched, and a second run writes nothing', async () => {
    const [before, after] = [await snapshotOf(input), await snapshotOf(output)];
    const added = new Set(ownedSheets(after).map(({ sheet }) => sheet));
    for (const [sheet, cells] of Object.entries(changedCells(before, after))) {
      const areas = ownedAreas(after, sheet);
      for (const cell of Object.keys(cells)) {
        const at = parseCellName(cell);
        const isOwned = at !== null && areas.some((area) => isInside(at, area));
        expect([sheet, cell, isOwned || added.has(sheet)]).toEqual([sheet, cell, true]);
      }
    }
    const again = path.join(folder, 'lan-hai.xlsx');
    const second = valueOf(await checkPeopleIn(fileHost(output, again), asIs, '21/12/2025 08:00'));
    expect(second.patch.changes).toEqual([]);
  });

  test('a removed double is judged anew, in the same columns', async () => {
    const written = await snapshotOf(output);
    const changed: Snapshot = {
      ...written,
      sheets: written.sheets.map((sheet) =>
        sheet.name !== mixedList.name
          ? sheet
          : {
              ...sheet,
              values: sheet.values.map((row, index) =>
                index === 12 ? row.map((value, column) => (column < 11 ? null : value)) : row,
              ),
              texts: sheet.texts.map((row, index) =>
                index === 12 ? row.map((text, column) => (column < 11 ? '' : text)) : row,
              ),
            },
      ),
    };
    const { host, now } = openInExcel(changed);
    valueOf(await checkPeopleIn(host, asIs, NOW));
    const sheet = findSheet(now(), mixedList.name);
    if (sheet === null) throw new Error('the list is gone');
    expect([valueAt(sheet, 11, 11), valueAt(sheet, 12, 11), valueAt(sheet, 12, 12)]).toEqual([
      'Đạt',
      null,
      null,
    ]);
    expect(valueAt(sheet, 13, 11)).toBe('Chưa đủ dữ liệu');
  });

  test('the real office.js writes the same cells', async () => {
    const before = await snapshotOf(input);
    const { host, now } = openInExcel(before);
    valueOf(await checkPeopleIn(host, asIs, NOW));
    expect(changedCells(before, now())).toEqual(changedCells(before, await snapshotOf(output)));
    const again = valueOf(await checkPeopleIn(host, asIs, NOW));
    expect(again.patch.changes).toEqual([]);
  });

  test('doubles are errors, and stand at the line that is too many', async () => {
    const checked = valueOf(checkPeople(await snapshotOf(input), asIs));
    const errors = checked.findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ message, cell }) => [message.code, cell])).toEqual([
      ['people-same-achievement', 'B10'],
      ['people-same-award', 'B13'],
    ]);
  });
});

describe('6,000 people in one run', () => {
  const people = 6000;
  const workbook = workbookOf(sheetOf(illustrativeList(people, 60), { name: 'Danh sách' }));
  const checked = valueOf(checkPeople(workbook, asIs));
  const report = peopleReport(checked, 'vi');

  test('everybody is read, judged and counted', () => {
    expect(report.people).toHaveLength(people);
    expect(report.counts.total).toBe(people);
    expect(report.counts.byUnit).toHaveLength(60);
    const outcomes = Object.values(report.counts.outcomes);
    expect(outcomes.reduce((sum, count) => sum + count, 0)).toBe(people);
    expect(report.people.filter(({ reason }) => reason === '')).toEqual([]);
    expect(report.counts.shares.known).toBe(people);
  });

  test('equal doubts are said once, so that the findings can be read', () => {
    expect(report.findings.length).toBeLessThan(20);
  });

  test('the same people twice are all found, one group each', () => {
    const [title, blank, header, ...lines] = illustrativeList(people / 2, 60);
    const twice = [title, blank, header, ...lines, ...lines].map((row) => row ?? []);
    const doubled = valueOf(checkPeople(workbookOf(sheetOf(twice, { name: 'DS' })), asIs));
    expect(doubled.people).toHaveLength(people);
    expect(doubled.duplicates).toHaveLength(people / 2);
  });
});

describe('years and rules', () => {
  const rows = (title: string) => [
    [title],
    ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu đề nghị', 'Xếp loại'],
    [1, 'Lê Minh Họa', 'Sở A', 'LĐTT', 'Hoàn thành nhiệm vụ'],
  ];
  const check = (title: string, options: Partial<PeopleOptions> = {}) =>
    checkPeople(workbookOf(sheetOf(rows(title), { name: 'DS' })), { ...asIs, ...options });
  const codes = (title: string, options?: Partial<PeopleOptions>) =>
    valueOf(check(title, options)).findings.map(({ message }) => message.code);

  test('a year without a pack says so and judges nobody', () => {
    const checked = valueOf(check('Danh sách năm 2019'));
    expect(checked.assessments[0]).toMatchObject({ outcome: 'unknown', notJudged: 'no-pack' });
    expect(codes('Danh sách năm 2019')).toContain('no-rule-pack');
  });

  test('a year after the amendment is marked', () => {
    expect(codes('Danh sách năm 2026')).toContain('rules-not-checked');
    const { people } = peopleReport(valueOf(check('Danh sách năm 2026')), 'vi');
    expect(people[0]?.reason).toMatch(/Chưa đối chiếu Luật/);
  });

  test('without a year, that is said', () => {
    expect(codes('Danh sách')).toContain('people-year-unknown');
    expect(codes('Danh sách', { year: 2025 })).not.toContain('people-year-unknown');
  });

  test('a pack, a sheet or a list that is not there', () => {
    expect(check('Danh sách năm 2025', { rules: 'gì đó' })).toMatchObject({
      ok: false,
      problem: { code: 'rule-pack-unknown' },
    });
    expect(check('Danh sách năm 2025', { sheets: ['Không có'] })).toMatchObject({
      ok: false,
      problem: { code: 'sheet-not-found' },
    });
    expect(checkPeople(workbookOf(sheetOf([['Đơn vị', 'Điểm']])), asIs)).toMatchObject({
      ok: false,
      problem: { code: 'no-people-list' },
    });
  });
});
