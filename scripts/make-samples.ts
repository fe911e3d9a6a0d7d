/*
 * Writes the demonstration workbooks of assets/samples, as a secretary would have made them by hand.
 * The reports that they follow give ranks, not points: the points here are invented so that the reported ranks
 * come out, and every sheet says so. Run it with `npm run samples` after a change; the workbooks are committed.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { init } from 'excelize-wasm';

type Excelize = Awaited<ReturnType<typeof init>>;
type Style = Parameters<ReturnType<Excelize['NewFile']>['NewStyle']>[0];
type Align = 'left' | 'center';
type Figure = number | string | null;

const FONT = 'Times New Roman';
const THIN = ['left', 'right', 'top', 'bottom'].map((Type) => ({
  Type,
  Color: '000000',
  Style: 1,
}));

/** Khối Kinh tế – Kỹ thuật: nine criteria; the ranked units, head and deputy are those reported for 2013. */
const economicBloc: {
  readonly file: string;
  readonly sheet: string;
  readonly titles: readonly (readonly [string, Align])[];
  readonly groups: readonly (readonly [string, number])[];
  readonly criteria: readonly (readonly [string, number])[];
  readonly units: readonly (readonly [string, readonly Figure[], Figure, Figure])[];
} = {
  file: 'khoi-kinh-te-ky-thuat-2025.xlsx',
  sheet: 'Bảng điểm',
  titles: [
    ['ỦY BAN NHÂN DÂN TỈNH TÂY NINH', 'left'],
    ['KHỐI THI ĐUA KINH TẾ - KỸ THUẬT', 'left'],
    ['BẢNG TỔNG HỢP ĐIỂM THI ĐUA NĂM 2025', 'center'],
    ['(số liệu minh họa, mô phỏng theo báo cáo năm 2013)', 'center'],
    ['Khối trưởng năm 2025: Sở Thông tin và Truyền thông', 'left'],
    ['Khối trưởng năm 2026: Sở Xây dựng', 'left'],
    ['Khối phó năm 2026: Ban Quản lý Vườn Quốc gia Lò Gò – Xa Mát', 'left'],
  ],
  groups: [
    ['I. Nhiệm vụ chính trị', 3],
    ['II. Xây dựng cơ quan, chấp hành pháp luật', 4],
    ['III. Tổ chức bộ máy; thi đua, khen thưởng', 2],
  ],
  criteria: [
    ['1. Nhiệm vụ chính trị do Tỉnh ủy, UBND tỉnh giao', 30],
    ['2. Giải pháp lãnh đạo, quản lý hiệu quả', 10],
    ['3. Quốc phòng, an ninh', 10],
    ['4. Chấp hành chủ trương, chính sách, pháp luật', 10],
    ['5. Cơ quan văn hóa, dân chủ cơ sở', 8],
    ['6. Phòng chống tham nhũng, tiết kiệm, chống lãng phí', 8],
    ['7. Cải cách hành chính', 10],
    ['8. Tổ chức, bộ máy trong sạch, vững mạnh', 8],
    ['9. Công tác thi đua, khen thưởng', 6],
  ],
  units: [
    [
      'Sở Thông tin và Truyền thông',
      [28.5, 9.5, 9.75, 9.5, 7.5, '7,75', 9.5, 7.75, 5.75],
      0.5,
      null,
    ],
    [
      'Sở Nông nghiệp và Phát triển nông thôn',
      [29.5, 9.75, 9.75, 9.75, 8, 8, '9,75', 7.75, 5.75],
      0.5,
      null,
    ],
    ['Sở Công Thương', [29, 9.5, 9.75, 9.75, 7.75, 7.75, 9.75, 8, 6], null, null],
    ['Sở Xây dựng', [28.25, 9.5, 9.5, 9.75, 7.75, 7.75, 9.5, 7.75, 5.5], null, null],
    [
      'Ban Quản lý Vườn Quốc gia Lò Gò – Xa Mát',
      [28, 9, 9.75, 9.5, 7.75, 7.5, 9, 7.5, 5.75],
      null,
      0.25,
    ],
    [
      'Đơn vị thành viên số 6 (tên minh họa)',
      [27.5, 9, 9.5, 9.5, 7.5, 7.5, 9, 7.5, 5.5],
      null,
      null,
    ],
    [
      'Đơn vị thành viên số 7 (tên minh họa)',
      [27.75, 9, 9.25, 9.5, 7.5, 7.5, 9, 7.5, 5.5],
      null,
      null,
    ],
    [
      'Đơn vị thành viên số 8 (tên minh họa)',
      [27, 8.75, 9.5, 9.25, 7.25, 7.5, 8.75, 7.5, 5.25],
      null,
      0.5,
    ],
  ],
};

/** Cụm thi đua Bắc Trung Bộ: six provinces; first and second place are those reported for 2018. */
const northCentral: {
  readonly file: string;
  readonly sheet: string;
  readonly titles: readonly string[];
  readonly units: readonly string[];
  readonly rows: readonly (readonly [string, string, Figure, (readonly Figure[])?])[];
} = {
  file: 'cum-bac-trung-bo-2025.xlsx',
  sheet: 'Chấm điểm cụm',
  titles: [
    'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG TRUNG ƯƠNG',
    'CỤM THI ĐUA 6 TỈNH BẮC TRUNG BỘ',
    'BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2025',
    '(số liệu minh họa, mô phỏng theo báo cáo năm 2018)',
  ],
  units: ['Thanh Hóa', 'Nghệ An', 'Hà Tĩnh', 'Quảng Bình', 'Quảng Trị', 'Thừa Thiên Huế'],
  rows: [
    ['I', 'PHÁT TRIỂN KINH TẾ - XÃ HỘI, QUỐC PHÒNG, AN NINH', 60],
    [
      '1',
      'Hoàn thành các chỉ tiêu phát triển kinh tế - xã hội',
      30,
      [29.5, 29, 28, 27.5, 27.25, 28.25],
    ],
    [
      '2',
      'Bảo đảm quốc phòng, an ninh, trật tự an toàn xã hội',
      20,
      [19.5, 19.5, 19, 19.25, 19, 18.75],
    ],
    ['3', 'Chăm lo vùng sâu, vùng xa, biên giới, hải đảo', 10, [9.75, '9,5', 9.5, 9.5, 9.75, 9.25]],
    ['II', 'XÂY DỰNG ĐẢNG, CHÍNH QUYỀN, ĐOÀN THỂ', 20],
    [
      '1',
      'Xây dựng Đảng, hệ thống chính trị trong sạch, vững mạnh',
      10,
      [9.75, 9.5, 9.5, 9.25, 9.25, 9.5],
    ],
    ['2', 'Cải cách hành chính', 10, [9.25, 9.5, 9, 9, 8.75, 9.5]],
    ['III', 'CÔNG TÁC THI ĐUA, KHEN THƯỞNG', 20],
    ['1', 'Tổ chức các phong trào thi đua', 10, [9.75, 9.5, 9.5, 9.25, 9.5, 9.25]],
    [
      '2',
      'Khen thưởng kịp thời, chú trọng người lao động trực tiếp',
      10,
      [9.5, 9.5, 9, 9.25, 9, 9],
    ],
    ['IV', 'Điểm thưởng', 3, [1, 1, 0.5, null, null, 0.5]],
    ['V', 'Điểm trừ', null, [null, null, null, 0.5, null, 0.25]],
  ],
};

/** Sum of figures that may be typed with a decimal comma, in hundredths so that no binary fraction slips in. */
function total(figures: readonly Figure[]): number {
  const hundredths = figures.reduce<number>(
    (sum, figure) => sum + Math.round(Number(String(figure ?? 0).replace(',', '.')) * 100),
    0,
  );
  return hundredths / 100;
}

function book(excelize: Excelize, sheet: string) {
  const file = excelize.NewFile();
  file.SetSheetName('Sheet1', sheet);
  const name = (row: number, column: number): string =>
    excelize.CoordinatesToCellName(column, row).cell;
  const style = (options: Style): number => file.NewStyle(options).style;
  const font = (extra = {}) => ({ Family: FONT, Size: 12, ...extra });
  return {
    file,
    name,
    set: (row: number, column: number, value: Figure | undefined) => {
      if (value !== null && value !== undefined) file.SetCellValue(sheet, name(row, column), value);
    },
    formula: (row: number, column: number, formula: string, cached: number) => {
      file.SetCellValue(sheet, name(row, column), cached);
      file.SetCellFormula(sheet, name(row, column), formula);
    },
    dress: (top: number, left: number, bottom: number, right: number, options: Style) =>
      file.SetCellStyle(sheet, name(top, left), name(bottom, right), style(options)),
    merge: (top: number, left: number, bottom: number, right: number) =>
      file.MergeCell(sheet, name(top, left), name(bottom, right)),
    page: () => {
      file.SetPageLayout(sheet, {
        Size: 9,
        Orientation: 'landscape',
        FitToWidth: 1,
        FitToHeight: 0,
      });
      file.SetSheetProps(sheet, { FitToPage: true });
    },
    width: (from: string, to: string, size: number) => file.SetColWidth(sheet, from, to, size),
    height: (row: number, size: number) => file.SetRowHeight(sheet, row, size),
    title: (horizontal: Align): Style => ({
      Font: font({ Bold: true }),
      Alignment: { Horizontal: horizontal },
    }),
    note: (horizontal: Align): Style => ({
      Font: font({ Italic: true }),
      Alignment: { Horizontal: horizontal },
    }),
    head: {
      Font: font({ Bold: true, Size: 11 }),
      Border: THIN,
      Alignment: { Horizontal: 'center', Vertical: 'center', WrapText: true },
    },
    words: { Font: font(), Border: THIN, Alignment: { Vertical: 'center', WrapText: true } },
    group: {
      Font: font({ Bold: true }),
      Border: THIN,
      Alignment: { Vertical: 'center', WrapText: true },
    },
    figures: {
      Font: font(),
      Border: THIN,
      Alignment: { Horizontal: 'center', Vertical: 'center' },
    },
  };
}

function makeEconomicBloc(excelize: Excelize) {
  const { sheet, titles, groups, criteria, units } = economicBloc;
  const to = book(excelize, sheet);
  const last = 2 + criteria.length + 4;
  titles.forEach(([text, align], index) => {
    const row = index + 1;
    to.set(row, 1, text);
    if (align === 'center') to.merge(row, 1, row, last);
    to.dress(row, 1, row, 1, text.startsWith('(') || index > 3 ? to.note(align) : to.title(align));
  });
  const top = titles.length + 2;
  const bonus = 2 + criteria.length + 1;
  const [penalty, sum, rank] = [bonus + 1, bonus + 2, bonus + 3] as const;
  const upright: readonly (readonly [number, string])[] = [
    [1, 'STT'],
    [2, 'Đơn vị'],
    [bonus, 'Điểm thưởng'],
    [penalty, 'Điểm trừ'],
    [sum, 'Tổng điểm'],
    [rank, 'Xếp hạng'],
  ];
  for (const [column, text] of upright) {
    to.set(top, column, text);
    to.merge(top, column, top + 1, column);
  }
  let left = 3;
  for (const [text, span] of groups) {
    to.set(top, left, text);
    to.merge(top, left, top, left + span - 1);
    left += span;
  }
  criteria.forEach(([text, maximum], index) => {
    to.set(top + 1, 3 + index, text);
    to.set(top + 2, 3 + index, maximum);
  });
  to.set(top + 2, 2, 'Điểm tối đa');
  to.set(top + 2, sum, total(criteria.map(([, maximum]) => maximum)));
  to.dress(top, 1, top + 2, last, to.head);
  units.forEach(([unit, scores, plus, minus], index) => {
    const row = top + 3 + index;
    to.set(row, 1, index + 1);
    to.set(row, 2, unit);
    scores.forEach((score, at) => to.set(row, 3 + at, score));
    to.set(row, bonus, plus);
    to.set(row, penalty, minus);
    to.dress(row, 1, row, last, to.figures);
    to.dress(row, 2, row, 2, to.words);
  });
  const end = top + 3 + units.length;
  to.set(end + 1, last - 4, 'Tây Ninh, ngày ….. tháng ….. năm 2025');
  to.set(end + 2, 2, 'NGƯỜI LẬP BIỂU');
  to.set(end + 2, last - 4, 'KHỐI TRƯỞNG');
  to.dress(end + 1, last - 4, end + 1, last - 4, to.note('left'));
  to.dress(end + 2, 1, end + 2, last, to.title('left'));
  to.page();
  to.width('A', 'A', 6);
  to.width('B', 'B', 36);
  to.width('C', 'K', 13);
  to.width('L', 'O', 10);
  to.height(top, 34);
  to.height(top + 1, 96);
  for (let row = top + 3; row < end; row += 1) to.height(row, 33);
  return to.file;
}

function makeNorthCentral(excelize: Excelize) {
  const { sheet, titles, units, rows } = northCentral;
  const to = book(excelize, sheet);
  const last = 3 + units.length;
  titles.forEach((text, index) => {
    to.set(index + 1, 1, text);
    to.merge(index + 1, 1, index + 1, last);
    to.dress(
      index + 1,
      1,
      index + 1,
      last,
      text.startsWith('(') ? to.note('center') : to.title('center'),
    );
  });
  const top = titles.length + 2;
  ['STT', 'Tiêu chí', 'Điểm tối đa', ...units].forEach((text, index) =>
    to.set(top, index + 1, text),
  );
  to.dress(top, 1, top, last, to.head);
  rows.forEach(([code, name, maximum, scores], index) => {
    const row = top + 1 + index;
    to.set(row, 1, code);
    to.set(row, 2, name);
    to.set(row, 3, maximum);
    scores?.forEach((score, at) => to.set(row, 4 + at, score));
    const isGroup = scores === undefined;
    to.dress(row, 1, row, last, to.figures);
    to.dress(row, 2, row, 2, isGroup ? to.group : to.words);
    // A subtotal a unit, as her formulas have it; it must not be counted twice.
    if (!isGroup) return;
    const below = rows.slice(index + 1);
    const next = below.findIndex(([number]) => !/^\d/.test(number));
    const leaves = next === -1 ? below : below.slice(0, next);
    units.forEach((_, at) => {
      const figures = leaves.map(([, , , own]) => own?.[at] ?? null);
      const first = to.name(row + 1, 4 + at);
      const end = to.name(row + leaves.length, 4 + at);
      to.formula(row, 4 + at, `SUM(${first}:${end})`, total(figures));
    });
  });
  const end = top + 1 + rows.length;
  to.set(end, 2, 'TỔNG CỘNG');
  to.set(end, 3, 100);
  to.dress(end, 1, end, last, to.head);
  to.set(end + 2, 2, 'TỔ THƯ KÝ');
  to.set(end + 2, last - 1, 'CỤM TRƯỞNG');
  to.dress(end + 2, 1, end + 2, last, to.title('left'));
  to.page();
  to.width('A', 'A', 6);
  to.width('B', 'B', 50);
  to.width('C', 'I', 13);
  return to.file;
}

async function main() {
  const excelize = await init(require.resolve('excelize-wasm/excelize.wasm.gz'));
  const folder = path.join(__dirname, '..', 'assets', 'samples');
  const made = [
    { name: economicBloc.file, file: makeEconomicBloc(excelize) },
    { name: northCentral.file, file: makeNorthCentral(excelize) },
  ];
  for (const { name, file } of made) {
    const { buffer, error } = file.WriteToBuffer();
    if (error !== null || !(buffer instanceof Uint8Array)) throw new Error(String(error));
    writeFileSync(path.join(folder, name), buffer);
    process.stdout.write(`${name}: ${String(buffer.length)} bytes\n`);
  }
}

void main();
