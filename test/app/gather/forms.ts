import type { SentFile } from '../../../src/app/gather/sent-file';
import type { CellValue, SheetSnapshot, Snapshot } from '../../../src/workbook/snapshot';
import { sheetOf, workbookOf } from '../../sheets/reading/sheet-of';

interface FormParts {
  /** Null for a form that names no unit. */
  readonly unit?: string | null;
  readonly scores?: readonly [number, number, number];
  readonly year?: number;
  /** The line above the signature. */
  readonly signed?: string;
  readonly sheet?: string;
  readonly maximum?: number;
  readonly more?: readonly (readonly CellValue[])[];
  readonly lacks?: boolean;
}

/** A unit's form, as a unit would fill in the bloc's template. Figures are illustrative. */
export function formSheet(parts: FormParts = {}): SheetSnapshot {
  const { unit = 'Sở A', scores = [38, 20, 39], year = 2026, signed, maximum = 40 } = parts;
  const [a, b, c] = scores;
  const sums = scores.reduce((sum, score) => sum + score, 0);
  return sheetOf(
    [
      [`PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM ${year}`],
      [unit === null ? null : `Đơn vị: ${unit}`],
      ['STT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Ghi chú'],
      ['I', 'Nhiệm vụ chính trị', 60],
      [1, 'Hoàn thành chỉ tiêu', maximum, a],
      ...(parts.lacks === true ? [] : [[2, 'Quốc phòng, an ninh', 20, b]]),
      ['II', 'Thi đua, khen thưởng', 40, c],
      ...(parts.more ?? []),
      [null, 'Tổng cộng', 100, sums],
      [],
      [null, null, null, signed ?? null],
      [null, 'NGƯỜI LẬP', null, 'THỦ TRƯỞNG ĐƠN VỊ'],
    ],
    { name: parts.sheet ?? 'Phiếu', merges: ['A1:E1'] },
  );
}

/** A file with these sheets, last saved on a day. */
export function sent(
  file: string,
  sheets: SheetSnapshot | readonly SheetSnapshot[],
  day: string | null = '2026-12-01',
): SentFile {
  const all = 'name' in sheets ? [sheets] : sheets;
  return {
    file,
    saved: day === null ? null : { day, at: Date.parse(day) },
    read: { ok: true, value: { ...workbookOf(...all), workbookName: file } },
  };
}

/** A workbook whose list of units is a table without forms. */
export function blocWith(...units: readonly string[]): Snapshot {
  return workbookOf(
    sheetOf(
      [
        ['THÔNG TIN KHỐI'],
        ['Năm xét thi đua', 2026],
        ['Đơn vị', 'Tên gọi khác', 'Tổng số người', 'Số lãnh đạo'],
        ...units.map((unit) => [unit, null, null, null]),
      ],
      { name: 'Thông tin khối' },
    ),
  );
}
