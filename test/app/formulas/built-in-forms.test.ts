import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readSchemeFile } from '../../../src/app/scheme-file';
import { leavesOf } from '../../../src/scoring/criteria';
import { inputsOf, type InputKey } from '../../../src/scoring/formulas/inputs';
import type { LeafFormula } from '../../../src/scoring/formulas/leaf-formula';
import { toNumber, zero } from '../../../src/scoring/points';
import type { Criterion, Scheme } from '../../../src/scoring/scheme';
import type { CellValue, SheetSnapshot } from '../../../src/workbook/snapshot';
import { sheetOf } from '../../sheets/reading/sheet-of';
import { compute } from './formula-bloc';

const FOLDER = path.join(__dirname, '..', '..', '..', 'assets', 'schemes');
const schemes = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json') && file !== 'scheme.schema.json')
  .map((file) => {
    const scheme = readSchemeFile(readFileSync(path.join(FOLDER, file), 'utf8'), file);
    if (!scheme.ok) throw new Error(JSON.stringify(scheme.problem));
    return [file, scheme.value] as const;
  })
  .filter(([, scheme]) => leavesOf(scheme).some(({ formula }) => formula !== null));

const HEADER = ['Điểm chuẩn', 'Chỉ tiêu', 'Thực hiện', 'Kết quả', 'Mức'] as const;
const COUNTS = ['Số trường hợp', 'Số lần thưởng', 'Số lần trừ', 'Tự chấm'] as const;
const COLUMN: Readonly<Partial<Record<InputKey, number>>> = {
  target: 3,
  actual: 4,
  result: 5,
  level: 6,
  count: 7,
  'bonus-count': 8,
  'penalty-count': 9,
  score: 10,
};

/** What a unit that has done exactly what it should writes into an input. */
function asPlanned(formula: LeafFormula, key: InputKey): CellValue {
  switch (key) {
    case 'target':
      return 100;
    case 'actual':
      return formula.kind === 'attainment' && formula.target.from === 'scheme'
        ? toNumber(formula.target.value)
        : 100;
    case 'result':
      return formula.kind === 'pass-fail' ? (formula.pass[0] ?? null) : null;
    case 'level':
      return formula.kind === 'levels' ? (formula.levels[0]?.name ?? null) : null;
    default:
      return 0;
  }
}

/** A form with a line for every criterion, rule and volume of a scheme. */
function formOf({ criteria }: Scheme, unit: string): SheetSnapshot {
  const line = (code: string | null, name: string, cells: Readonly<Record<number, CellValue>>) =>
    Array.from({ length: 11 }, (_, column): CellValue =>
      column === 0 ? code : column === 1 ? name : (cells[column] ?? null),
    );
  const lines = (criterion: Criterion): CellValue[][] => {
    const { code, name, maximum, formula, children } = criterion;
    const cells: Record<number, CellValue> = { 2: maximum === null ? null : toNumber(maximum) };
    if (children.length > 0) return [line(code, name, cells), ...children.flatMap(lines)];
    const specs = formula === null ? [] : inputsOf(formula);
    const rules: CellValue[][] = [];
    for (const { key, name: rule } of specs) {
      const column = COLUMN[key];
      const value = formula === null ? null : asPlanned(formula, key);
      if (column !== undefined) cells[column] = value;
      else rules.push(line(null, rule ?? key.slice(key.indexOf(':') + 1), { 7: value }));
    }
    if (formula === null) cells[10] = toNumber(maximum ?? zero);
    return [line(code, name, cells), ...rules];
  };
  return sheetOf(
    [
      ['BẢNG ĐIỂM KHỐI THI ĐUA E NĂM 2025 (số liệu minh họa)'],
      [`Đơn vị: ${unit}`],
      ['STT', 'Tiêu chuẩn thi đua', ...HEADER, ...COUNTS],
      ...criteria.flatMap(lines),
    ],
    { name: unit },
  );
}

test('there are schemes with formulas', () => {
  expect(schemes.length).toBeGreaterThan(2);
});

test.each(schemes)('forms with the criteria of %s are read and computed', (_, scheme) => {
  const stage = { stage: null, blend: [] };
  const found = compute({ ...scheme, ...stage }, [formOf(scheme, 'Sở A'), formOf(scheme, 'Sở B')]);
  const leaves = leavesOf(scheme);
  expect(found.points).toHaveLength(2);
  for (const row of found.points) {
    const isFigure = (points: string): boolean => /^-?\d+\.\d\d$/.test(points);
    const without = leaves.filter((_, index) => !isFigure(row[index] ?? ''));
    expect(without.map(({ code }) => code)).toEqual([]);
  }
});
