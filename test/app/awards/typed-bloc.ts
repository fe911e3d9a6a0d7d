import type { CellValue } from '../../../src/workbook/snapshot';
import { sheetOf } from '../../sheets/writing/workbook';

type Row = readonly CellValue[];

export const SIGNED = ['Nguyễn Văn A', '20/12/2025'] as const;

/** A scoring table of one criterion of a hundred points, in which the units stand from the first rank down. */
export function scoresOf(units: readonly string[], name = 'Bảng điểm') {
  return sheetOf(
    [
      ['BẢNG ĐIỂM THI ĐUA NĂM 2025 (số liệu minh họa)'],
      ['STT', 'Đơn vị', 'Chuyên môn'],
      [null, 'Điểm tối đa', 100],
      ...units.map((unit, index) => [index + 1, unit, 99 - index]),
    ],
    { name },
  );
}

/** "Hội đồng" with decisions alone: the unit and what was decided for it. */
export function decisionsOf(...decided: readonly (readonly [unit: string, award: string])[]) {
  return sheetOf(
    [
      ['Đơn vị', 'Hội đồng quyết định', 'Lý do', 'Họ và tên', 'Ngày'],
      ...decided.map(([unit, award]) => [unit, award, 'Theo biên bản họp', ...SIGNED]),
    ],
    { name: 'Hội đồng' },
  );
}

/** "Lịch sử" with names of before, the years of which everything is known, and its lines. */
export function historyOf(
  lines: readonly Row[],
  aliases: readonly (readonly [before: string, now: string])[] = [],
  known: readonly [from: number, to: number] | null = null,
) {
  const years =
    known === null ? [] : [['Đã ghi đủ khen thưởng từ năm', known[0]], ['đến năm', known[1]], []];
  return sheetOf(
    [
      ...years,
      ['Tên trước đây', 'Tên hiện nay'],
      ...aliases,
      [],
      ['Năm', 'Đơn vị', 'Mức hoàn thành nhiệm vụ', 'Danh hiệu, hình thức khen thưởng'],
      ...lines,
    ].map((row) => [...row]),
    { name: 'Lịch sử' },
  );
}
