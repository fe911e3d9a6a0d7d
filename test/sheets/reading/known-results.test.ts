import fc from 'fast-check';
import { columnLetters } from '../../../src/workbook/cell-address';
import type { CellValue, SheetSnapshot } from '../../../src/workbook/snapshot';
import { readScoresheets } from '../../../src/sheets/reading/read-scoresheets';
import { leavesOf, readOne, scoresOf, sheetOf, workbookOf } from './sheet-of';

/** A score as a person may type it, with what it must be read as. */
interface Typed {
  readonly cell: CellValue;
  readonly read: string;
}

interface Known {
  readonly units: readonly string[];
  /** Groups with the maxima of their criteria. */
  readonly groups: readonly (readonly number[])[];
  /** A row a unit, a score a criterion. */
  readonly scores: readonly (readonly Typed[])[];
}

const typed: fc.Arbitrary<Typed> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.integer({ min: 0, max: 4000 }), fc.constantFrom('number', 'comma', 'dot'))
      .map(([hundredths, style]) => {
        const read = String(hundredths / 100);
        if (style === 'number') return { cell: hundredths / 100, read };
        const text = (hundredths / 100).toFixed(2);
        return { cell: style === 'comma' ? text.replace('.', ',') : text, read };
      }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(null, '', '-', ' - ').map((cell) => ({ cell, read: '–' })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('KGCT', 'không giao', '⊘ 5.0').map((cell) => ({ cell, read: 'KG' })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('x', 'tốt', '97 + 10').map((cell) => ({ cell, read: '?' })),
  },
);

const known: fc.Arbitrary<Known> = fc
  .tuple(
    fc.integer({ min: 2, max: 7 }),
    fc.array(fc.array(fc.integer({ min: 41, max: 90 }), { minLength: 1, maxLength: 3 }), {
      minLength: 2,
      maxLength: 4,
    }),
    fc.boolean(),
  )
  .chain(([count, groups, isDecomposed]) =>
    fc.record({
      units: fc.constant(
        Array.from({ length: count }, (_, unit) =>
          `Sở Công Thương ${unit + 1}`.normalize(isDecomposed ? 'NFD' : 'NFC'),
        ),
      ),
      groups: fc.constant(groups),
      scores: fc.array(
        fc.array(typed, { minLength: groups.flat().length, maxLength: groups.flat().length }),
        { minLength: count, maxLength: count },
      ),
    }),
  )
  // A unit without any score, or a criterion that nobody has scored, is a matter of its own.
  .filter(({ scores }) => {
    const isNumber = ({ read }: Typed): boolean => /^\d/.test(read);
    const columns = scores[0]?.map((_, column) => scores.map((row) => row[column])) ?? [];
    return (
      scores.every((row) => row.some(isNumber)) &&
      columns.every((column) => column.some((score) => score !== undefined && isNumber(score)))
    );
  });

const ROMAN = ['I', 'II', 'III', 'IV'];
const above: readonly (readonly CellValue[])[] = [
  ['ỦY BAN NHÂN DÂN TỈNH TÂY NINH', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['KHỐI THI ĐUA KINH TẾ - KỸ THUẬT', null, null, 'Độc lập - Tự do - Hạnh phúc'],
  ['BẢNG TỔNG HỢP ĐIỂM NĂM 2025'],
  [],
];
const below: readonly (readonly CellValue[])[] = [
  [],
  [null, null, null, 'Tây Ninh, ngày 10 tháng 12 năm 2025'],
  [null, 'NGƯỜI LẬP BIỂU', null, 'KHỐI TRƯỞNG'],
  [null, 'Nguyễn Văn A', null, 'Trần Thị B'],
];

function criterionNames({ groups }: Known): string[] {
  return groups.flatMap((group, index) => group.map((_, at) => `Tiêu chí ${index + 1}.${at + 1}`));
}

function unitsInRows(of: Known, isDeep: boolean, hasSubtotals: boolean): SheetSnapshot {
  const first: CellValue[] = ['STT', 'Đơn vị'];
  const second: CellValue[] = [null, null];
  const maxima: CellValue[] = [null, 'Điểm tối đa'];
  const merges: string[] = [];
  const top = above.length + 1;
  const rows: CellValue[][] = of.units.map((unit, index) => [index + 1, unit]);
  const names = criterionNames(of);
  let criterion = 0;
  of.groups.forEach((group, index) => {
    const left = first.length;
    for (const maximum of group) {
      first.push(
        isDeep ? `${ROMAN[index] ?? ''}. NHÓM ${index + 1}` : `${names[criterion] ?? ''} nội dung`,
      );
      second.push(`${names[criterion] ?? ''} nội dung`);
      maxima.push(maximum);
      rows.forEach((row, unit) => row.push(of.scores[unit]?.[criterion]?.cell ?? null));
      criterion += 1;
    }
    if (hasSubtotals && isDeep) {
      first.push(first[left] ?? null);
      second.push('Cộng');
      maxima.push(group.reduce((sum, maximum) => sum + maximum, 0));
      rows.forEach((row) => row.push(0));
    }
    if (isDeep && first.length - left > 1) {
      merges.push(`${columnLetters(left)}${top}:${columnLetters(first.length - 1)}${top}`);
    }
  });
  first.push('Tổng điểm', 'Ghi chú');
  second.push(null, null);
  if (isDeep) {
    for (const column of [0, 1, first.length - 2, first.length - 1]) {
      merges.push(`${columnLetters(column)}${top}:${columnLetters(column)}${top + 1}`);
    }
  }
  const header = isDeep ? [first, second] : [first];
  return sheetOf([...above, ...header, maxima, ...rows, ...below], { merges });
}

function criteriaInRows(of: Known, hasSubtotals: boolean): SheetSnapshot {
  const names = criterionNames(of);
  const rows: CellValue[][] = [['STT', 'Tiêu chí', 'Điểm chuẩn', ...of.units, 'Ghi chú']];
  let criterion = 0;
  of.groups.forEach((group, index) => {
    rows.push([ROMAN[index] ?? '', `NHÓM ${index + 1}`]);
    group.forEach((maximum, at) => {
      const scores = of.scores.map((row) => row[criterion]?.cell ?? null);
      rows.push([at + 1, `${names[criterion] ?? ''} nội dung`, maximum, ...scores]);
      criterion += 1;
    });
    if (hasSubtotals) {
      rows.push([null, `Cộng nhóm ${ROMAN[index] ?? ''}`, null, ...of.units.map(() => 1)]);
    }
  });
  rows.push([null, 'TỔNG CỘNG', of.groups.flat().reduce((sum, maximum) => sum + maximum, 0)]);
  return sheetOf([...above, ...rows, ...below]);
}

function forms(of: Known): SheetSnapshot[] {
  const names = criterionNames(of);
  return of.units.map((unit, index) => {
    const rows: CellValue[][] = [['STT', 'Nội dung', 'Điểm chuẩn', 'Điểm chấm', 'Ghi chú']];
    let criterion = 0;
    of.groups.forEach((group, at) => {
      rows.push([ROMAN[at] ?? '', `NHÓM ${at + 1}`]);
      group.forEach((maximum, line) => {
        const score = of.scores[index]?.[criterion]?.cell ?? null;
        rows.push([line + 1, `${names[criterion] ?? ''} nội dung`, maximum, score]);
        criterion += 1;
      });
    });
    return sheetOf([...above, [`Đơn vị: ${unit}`], ...rows, ...below], { name: `P${index + 1}` });
  });
}

/** The criteria of each group on a sheet of their own. */
function groupSheets(of: Known): SheetSnapshot[] {
  const names = criterionNames(of);
  let criterion = 0;
  return of.groups.map((group, index) => {
    const from = criterion;
    criterion += group.length;
    const rows = of.units.map((unit, row) => [
      row + 1,
      unit,
      ...group.map((_, at) => of.scores[row]?.[from + at]?.cell ?? null),
    ]);
    const header = ['STT', 'Đơn vị', ...group.map((_, at) => `${names[from + at] ?? ''} nội dung`)];
    return sheetOf([...above, header, [null, 'Điểm tối đa', ...group], ...rows, ...below], {
      name: `Nhóm ${ROMAN[index] ?? ''}`,
    });
  });
}

/** Two stages in rows below each unit; what is typed is the second. */
function stacked(of: Known): SheetSnapshot {
  const rows = of.scores.flatMap((scores, unit): CellValue[][] => [
    [of.units[unit] ?? null],
    ['  ĐTC', ...scores.map(() => 1)],
    ['  TĐ1', ...scores.map(({ cell }) => cell)],
  ]);
  const header = ['Đơn vị', ...criterionNames(of).map((name) => `${name} nội dung`)];
  return sheetOf([...above, header, ['Điểm tối đa', ...of.groups.flat()], ...rows, ...below]);
}

/** Every unit twice, in two blocs of one table. */
function twoBlocs(of: Known): SheetSnapshot {
  const bloc = (name: string, suffix: string): CellValue[][] => [
    [name],
    ...of.scores.map((scores, unit) => [
      unit + 1,
      `${of.units[unit] ?? ''}${suffix}`,
      ...scores.map(({ cell }) => cell),
    ]),
  ];
  const header = ['STT', 'Đơn vị', ...criterionNames(of).map((name) => `${name} nội dung`)];
  const maxima = [null, 'Điểm tối đa', ...of.groups.flat()];
  const first = bloc('Cụm thi đua số 1', '');
  const top = above.length + 3;
  const merges = [top, top + first.length].map((row) => `A${row}:${columnLetters(1)}${row}`);
  const rows = [...above, header, maxima, ...first, ...bloc('Cụm thi đua số 2', ' B'), ...below];
  return sheetOf(rows, { merges });
}

function expectKnown(of: Known, sheets: readonly SheetSnapshot[]): void {
  const found = readOne(...sheets);
  expect(found.units.map(({ name }) => name)).toEqual(
    of.units.map((unit) => unit.normalize('NFC')),
  );
  expect(scoresOf(found)).toEqual(of.scores.map((row) => row.map(({ read }) => read)));
  expect(leavesOf(found).map((leaf) => / \((\d+)\)$/.exec(leaf)?.[1])).toEqual(
    of.groups.flat().map(String),
  );
  expect(found.detection.confidence).toBeGreaterThanOrEqual(0.75);
  expect(found.bloc.year?.value).toBe(2025);
}

test('one known result, in every layout and however it is typed, is read as it is', () => {
  fc.assert(
    fc.property(known, fc.boolean(), (of, hasSubtotals) => {
      expectKnown(of, [unitsInRows(of, false, false)]);
      expectKnown(of, [unitsInRows(of, true, hasSubtotals)]);
      expectKnown(of, [criteriaInRows(of, hasSubtotals)]);
      expectKnown(of, forms(of));
    }),
    { numRuns: 150 },
  );
});

test('it is read as it is where it is spread over sheets, stacked, or one of several in a table', () => {
  fc.assert(
    fc.property(known, (of) => {
      const read = of.scores.map((row) => row.map(({ read }) => read));
      expectKnown(of, groupSheets(of));
      expect(scoresOf(readOne(stacked(of)), 'bloc')).toEqual(read);
      const book = workbookOf(twoBlocs(of));
      const { scoresheets } = readScoresheets(book, { sheets: [], year: null });
      expect(scoresheets.map(({ bloc }) => bloc.name?.value)).toEqual([
        'Cụm thi đua số 1',
        'Cụm thi đua số 2',
      ]);
      for (const found of scoresheets) {
        expect(scoresOf(found)).toEqual(read);
        expect(found.detection.confidence).toBeGreaterThanOrEqual(0.75);
      }
    }),
    { numRuns: 100 },
  );
});
