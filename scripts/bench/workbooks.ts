import { draftSheet, rowOf, type DraftSheet } from '../detection/draft';
import { Chance } from '../fuzz/random';

export const COLUMNS = 60;

/** Illustrative scores: so many units in rows, 60 criteria with their maxima in columns. */
export function manyUnits(rows: number): DraftSheet {
  const chance = new Chance(rows);
  const criteria = Array.from({ length: COLUMNS }, (_, column) => column);
  return draftSheet('Bảng điểm', [
    rowOf('BẢNG ĐIỂM KHỐI THI ĐUA SỐ 1 TỈNH TÂY NINH NĂM 2025 (số liệu minh họa)'),
    [],
    rowOf('STT', 'Đơn vị', ...criteria.map((column) => `Tiêu chí số ${column + 1}`)),
    rowOf(null, 'Điểm tối đa', ...criteria.map(() => 10)),
    ...Array.from({ length: rows }, (_, unit) =>
      rowOf(unit + 1, `Đơn vị số ${unit + 1}`, ...criteria.map(() => chance.below(41) / 4)),
    ),
  ]);
}

/** The same on its side: so many criteria in rows under groups of twenty, 60 units in columns. */
export function manyCriteria(rows: number): DraftSheet {
  const chance = new Chance(rows);
  const units = Array.from({ length: COLUMNS }, (_, column) => column);
  return draftSheet('Bảng điểm', [
    rowOf('BẢNG ĐIỂM KHỐI THI ĐUA SỐ 1 TỈNH TÂY NINH NĂM 2025 (số liệu minh họa)'),
    [],
    rowOf('STT', 'Tiêu chí', 'Điểm tối đa', ...units.map((unit) => `Đơn vị số ${unit + 1}`)),
    ...Array.from({ length: rows }, (_, line) => {
      const group = Math.floor(line / 20) + 1;
      const place = line % 20;
      return place === 0
        ? rowOf(String(group), `NHÓM TIÊU CHÍ ${group}`)
        : rowOf(
            `${group}.${place}`,
            `Tiêu chí ${group}.${place}`,
            10,
            ...units.map(() => chance.below(41) / 4),
          );
    }),
  ]);
}
