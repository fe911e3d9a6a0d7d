import { checkPeople } from '../../../src/app/people/check-people';
import { peopleReport } from '../../../src/app/people/people-report';
import { countsImage } from '../../../src/sheets/writing/people/counts-sheet';
import { blocUnitHeadings, directWorkersHeading } from '../../../src/text/bloc-sheet-words';
import { valueOf } from '../../hosts/excel/open-excel';
import { sheetOf, workbookOf } from '../../sheets/reading/sheet-of';
import { fivePeople, LIST } from './own-rules-list';

const { unit, staff, leaders, advancedWorkers } = blocUnitHeadings.vi;

const workbook = workbookOf(
  sheetOf(fivePeople, { name: LIST }),
  sheetOf(
    [
      [unit, staff, leaders, directWorkersHeading.vi, advancedWorkers],
      ['Sở A', 40, 8, 32, 30],
      ['Sở B', 50, 5, 40, null],
    ],
    { name: 'Thông tin khối' },
  ),
);
const checked = valueOf(checkPeople(workbook, { sheets: [], rules: null, year: null }));

test('shares in the list stand beside those among the staff of each unit', () => {
  const { counts } = peopleReport(checked, 'vi');
  expect(counts.byUnit.map(({ unit: name, staff: own }) => [name, own])).toEqual([
    ['Sở A', { staff: 40, leaders: 8, directWorkers: 32 }],
    ['Sở B', { staff: 50, leaders: 5, directWorkers: 40 }],
  ]);
  const { rows } = countsImage(checked, 'vi');
  const text = rows.map((row) => row.cells.map(({ value }) => value));
  const heading = text[1] ?? [];
  const at = heading.indexOf('Lãnh đạo trong biên chế (%)');
  expect(at).toBeGreaterThan(0);
  const rowOf = (label: string) => text.find(([first]) => first === label)?.slice(at, at + 2);
  expect(rowOf('Sở A')).toEqual([20, 80]);
  expect(rowOf('Sở B')).toEqual([10, 80]);
  expect(rowOf('Tổng cộng')).toEqual([14.4, 80]);
});

test('the stated number of workers with the title is what a share is counted of', () => {
  const asked = [
    ...fivePeople,
    [6, 'Hồ Dụ Lan', 'Chuyên viên', 'Sở A', 'CSTĐCS', null, 'HTXSNV', 90],
  ];
  const sheets = [sheetOf(asked, { name: LIST }), ...workbook.sheets.slice(1)];
  const own = valueOf(
    checkPeople({ ...workbook, sheets }, { sheets: [], rules: null, year: null }),
  );
  expect(own.quotas).toMatchObject([{ quota: { id: 'grassroots' }, basis: 30, limit: 4 }]);
});
