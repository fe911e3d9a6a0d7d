import { draftSheet, rowOf, typed, type DraftCell, type DraftSheet } from './draft';
import { isTrapped, type Making } from './making';

export const YEAR = 2025;

/** What stands above, below and beside a table on its sheet, and how its words are spelled. */
export function around(making: Making, sheet: DraftSheet): DraftSheet {
  const titled = isTrapped(making, 'titles')
    ? moved(
        sheet,
        TITLES.map((row) => rowOf(...row)),
      )
    : sheet;
  const signed = { ...titled, rows: [...titled.rows, ...rowsBelow(making)] };
  const placed = isTrapped(making, 'moved-table')
    ? movedRight(moved(signed, [[], [], []]), 2)
    : signed;
  return { ...placed, rows: placed.rows.map((row) => row.map((cell) => spelled(making, cell))) };
}

const TITLES = [
  ['ỦY BAN NHÂN DÂN TỈNH TÂY NINH', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['KHỐI THI ĐUA KINH TẾ - KỸ THUẬT', null, null, 'Độc lập - Tự do - Hạnh phúc'],
  [],
  [`BẢNG TỔNG HỢP ĐIỂM THI ĐUA NĂM ${YEAR} (số liệu minh họa)`],
  ['(Kèm theo Báo cáo số 15/BC-KTĐ ngày 10 tháng 12 năm 2025)'],
  [],
] as const;

function rowsBelow(making: Making): (readonly DraftCell[])[] {
  const rows: (readonly DraftCell[])[] = [];
  if (isTrapped(making, 'signatures')) {
    rows.push(
      [],
      rowOf(null, null, null, 'Tây Ninh, ngày 10 tháng 12 năm 2025'),
      rowOf(null, 'NGƯỜI LẬP BIỂU', null, 'KHỐI TRƯỞNG'),
      rowOf(null, '(ký, ghi rõ họ tên)', null, '(ký tên, đóng dấu)'),
      [],
      rowOf(null, 'Nguyễn Văn A', null, 'Trần Thị B'),
    );
  }
  if (isTrapped(making, 'phone-below')) {
    rows.push(
      [],
      rowOf('Ghi chú: ⊘ là không giao chỉ tiêu'),
      rowOf(null, 'Điện thoại liên hệ', 2763822222),
    );
  }
  return rows;
}

function moved(sheet: DraftSheet, above: DraftSheet['rows']): DraftSheet {
  const by = above.length;
  return {
    ...sheet,
    rows: [...above, ...sheet.rows],
    merges: sheet.merges.map((area) => ({ ...area, top: area.top + by, bottom: area.bottom + by })),
    hiddenRows: sheet.hiddenRows.map((row) => row + by),
  };
}

function movedRight(sheet: DraftSheet, by: number): DraftSheet {
  const blanks = Array.from({ length: by }, () => typed(null));
  return {
    ...sheet,
    rows: sheet.rows.map((row) => [...blanks, ...row]),
    merges: sheet.merges.map((area) => ({ ...area, left: area.left + by, right: area.right + by })),
    hiddenColumns: sheet.hiddenColumns.map((column) => column + by),
  };
}

/** Letters taken apart, and spaces where nobody sees them. */
function spelled(making: Making, cell: DraftCell): DraftCell {
  if (typeof cell.value !== 'string' || cell.value === '') return cell;
  let words = cell.value;
  if (isTrapped(making, 'decomposed-letters')) words = words.normalize('NFD');
  if (isTrapped(making, 'stray-spaces')) {
    const inner = making.chance.pick(['  ', '\u00a0', ' ']);
    words = `${making.chance.pick(['', ' '])}${words.replace(/ (?=\p{L})/gu, inner)}${making.chance.pick(['', '  ', '\u00a0'])}`;
  }
  return { ...cell, value: words };
}

/** A list of awards on a sheet of its own: no scores, though it has figures. */
export function awardList(units: readonly string[]): DraftSheet {
  return draftSheet('Đề nghị khen', [
    rowOf('DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'),
    [],
    rowOf('STT', 'Tên đơn vị', 'Danh hiệu thi đua', 'Mã danh hiệu', 'Số quyết định'),
    ...units.map((unit, index) =>
      rowOf(index + 1, unit, 'Tập thể lao động xuất sắc', 7, 120 + index),
    ),
  ]);
}
