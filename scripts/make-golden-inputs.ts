/*
 * Writes the input workbooks of test/golden, each from a few rows that a person can read here.
 * Run it with `npm run golden:inputs` after adding a case; the workbooks are committed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { init } from 'excelize-wasm';
import { councilCases } from './golden-council-cases';
import { rulesCases } from './golden-rules-cases';
import { formulaCases } from './golden-formula-cases';
import { layoutCases } from './golden-layout-cases';
import { schemeCases } from './golden-scheme-cases';

type Cell = number | string | boolean | null;

/** A formula with the value that Excel kept beside it. */
interface Formula {
  readonly formula: string;
  readonly value: number | string;
}

interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly (Cell | Formula | undefined)[])[];
  readonly merges?: readonly (readonly [string, string])[];
  readonly hiddenRows?: readonly number[];
}

const cases: Readonly<Record<string, readonly Sheet[]>> = {
  ...formulaCases,
  ...councilCases,
  ...rulesCases,
  ...schemeCases,
  ...layoutCases,
  'three-row-header-with-stages': [
    {
      name: 'Cụm 3',
      rows: [
        ['ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ'],
        ['BẢNG ĐIỂM CỤM THI ĐUA SỐ 3 - NĂM 2025 (số liệu minh họa)'],
        [],
        [
          'STT',
          'Đơn vị',
          'I. CHUYÊN MÔN',
          null,
          null,
          null,
          'II. XÂY DỰNG LỰC LƯỢNG',
          null,
          'Tổng',
          null,
          'Ghi chú',
        ],
        [null, null, 'TC1', null, 'TC2', null, 'TC3', null, null, null, null],
        [null, null, 'ĐTC', 'TĐ', 'ĐTC', 'TĐ', 'ĐTC', 'TĐ', 'ĐTC', 'TĐ', null],
        [null, 'Điểm tối đa', 50, 50, 30, 30, 20, 20, 100, 100],
        [1, 'Xã A', '49.50', '48.00', '29,25', 29, 20, 19.5, 98.75, 96.5],
        [2, 'Xã B', 48, 47.5, 30, '⊘ 30', 19, 19, 97, null, 'TC2 không giao khi thẩm định'],
        [3, 'Xã C', 47, 46, 28, 27.5, 18, 'KGCT', 93],
        [4, 'Xã D', 45, 44.25, 27, 26, 19.5, 19, 91.5, 89.25],
      ],
      merges: [
        ['A2', 'K2'],
        ['A4', 'A6'],
        ['B4', 'B6'],
        ['C4', 'F4'],
        ['G4', 'H4'],
        ['C5', 'D5'],
        ['E5', 'F5'],
        ['G5', 'H5'],
        ['I4', 'J5'],
        ['K4', 'K6'],
      ],
    },
  ],
  'criteria-in-rows-with-subtotals': [
    {
      name: 'Chấm điểm',
      rows: [
        ['KHỐI THI ĐUA CÁC NGÂN HÀNG TỈNH HÒA BÌNH'],
        ['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2024 (số liệu minh họa)'],
        ['Khối trưởng: Đơn vị Hai'],
        [],
        [
          'STT',
          'Nội dung tiêu chí',
          'Điểm tối đa',
          'Đơn vị Một',
          'Đơn vị Hai',
          'Đơn vị Ba',
          'Ghi chú',
        ],
        [
          'I',
          'NHIỆM VỤ CHUYÊN MÔN',
          70,
          { formula: 'SUM(D7:D8)', value: 66.5 },
          { formula: 'SUM(E7:E8)', value: 67 },
          60,
        ],
        [1, 'Hoàn thành chỉ tiêu', 50, 48, '48,5', 45],
        [2, 'Cải cách hành chính', 20, 18.5, 18.5, 16],
        ['II', 'THI ĐUA, KHEN THƯỞNG', 30, 29, 28, 27],
        ['a)', 'Phát động, đăng ký', 10, 10, 9, 9],
        ['b)', 'Tổng kết, nhân rộng điển hình', 20, 19, 19, 18],
        [null, 'Cộng (I + II)', 100, 95.5, 95, 87],
        ['III', 'Điểm thưởng', null, 1, 2, null],
        ['IV', 'Điểm trừ', null, null, '0,5', -1],
        [null, 'TỔNG CỘNG', null, 96.5, 97, 87],
        [null, 'Xếp hạng', null, 2, 1, 3],
        [],
        [null, 'NGƯỜI LẬP BIỂU', null, null, null, 'KHỐI TRƯỞNG (ký tên, đóng dấu)'],
      ],
    },
  ],
  'sheet-per-unit': [
    ...(
      [
        ['Sở Tư pháp', null, [58, 57, 57], [39, 38.5, 38]],
        ['SYT', 'Đơn vị: Sở Y tế', [57.5, 57, '56,5'], [40, 39, 39]],
        ['Sở Nội vụ', null, [59, 58, 57.5], [39.5, 39, 38.5]],
      ] as const
    ).map(([name, title, first, second]) => ({
      name,
      rows: [
        ['PHIẾU CHẤM ĐIỂM THI ĐUA NĂM 2025 - KHỐI THI ĐUA NỘI CHÍNH (số liệu minh họa)'],
        [title],
        ['STT', 'Nội dung tiêu chí', 'Điểm chuẩn', 'Tự chấm', 'Khối chấm', 'Thẩm định', 'Ghi chú'],
        ['I', 'NHIỆM VỤ CHÍNH TRỊ', 60],
        [1, 'Hoàn thành chỉ tiêu được giao', 60, ...first],
        ['-', 'Có kế hoạch, có báo cáo'],
        ['II', 'CÔNG TÁC THI ĐUA, KHEN THƯỞNG', 40],
        [1, 'Tổ chức phong trào', 40, ...second],
        [null, 'Tổng cộng', 100],
        [],
        [null, 'NGƯỜI LẬP BIỂU', null, 'THỦ TRƯỞNG ĐƠN VỊ'],
      ],
    })),
  ],
  'ties-and-gaps': [
    {
      name: 'Bảng điểm',
      rows: [
        ['KHỐI THI ĐUA TỔNG HỢP TỈNH A NĂM 2025 (số liệu minh họa)'],
        [],
        ['STT', 'Đơn vị', 'Tiêu chí 1', 'Tiêu chí 2', 'Điểm thưởng', 'Điểm trừ'],
        [null, 'Điểm tối đa', 60, 40, 5, null],
        [1, 'Đơn vị hòa 1', 58, 39, null, null],
        [2, 'Đơn vị hòa 2', 57, 39, 1, null],
        [3, 'Đơn vị thiếu', 58, '-', null, null],
        [4, 'Đơn vị chữ', 'tốt', 39, null, null],
        [5, 'Đơn vị không giao', 57, 'KGCT', 1, '0,5'],
        [6, 'Đơn vị không điểm', 0, 40, null, null],
        [7, '=1+1', 55, 38, null, null],
        [8, '__proto__', 54, 38, null, '@x'],
      ],
      hiddenRows: [10],
    },
  ],
  'results-in-use': [
    {
      name: 'Bảng điểm',
      rows: [
        ['BẢNG TỔNG HỢP KHỐI THI ĐUA 2 TỈNH B NĂM 2025 (số liệu minh họa)'],
        [
          'STT',
          'Đơn vị',
          'Kinh tế (60 điểm)',
          'Xã hội (40 điểm)',
          'Tổng điểm',
          'Xếp hạng',
          'Đề nghị khen thưởng',
          'Ghi chú',
        ],
        [
          1,
          'Sở A',
          58.25,
          39,
          { formula: 'C3+D3', value: 97.25 },
          { formula: 'RANK(E3,E3:E5)', value: 1 },
          'Cờ thi đua',
          null,
        ],
        [2, 'Sở B', 57, 38, { formula: 'C4+D4', value: 95 }, 2, null, 'ghi tay'],
        [3, 'Sở C', 56, 39.5, 95.4, 2, null, null],
      ],
    },
    { name: 'Xếp hạng', rows: [['Trang riêng của tôi'], ['không được đụng vào', 42]] },
  ],
  'percentage-weights': [
    {
      name: 'Bảng điểm',
      rows: [
        ['KHỐI THI ĐUA 5, BỘ TƯ PHÁP, NĂM 2025 (số liệu minh họa)'],
        ['STT', 'Đơn vị', 'Chuyên môn', 'Phối hợp', 'Nội vụ'],
        [null, 'Điểm tối đa', 10, 10, 5],
        [null, 'Trọng số (%)', 50, 30, 20],
        [1, 'Vụ Một', 9, 8.5, 5],
        [2, 'Vụ Hai', 9.5, 8, 4.5],
        [3, 'Vụ Ba', 9.1, 8.2, '4,75'],
      ],
    },
  ],
  'members-score-each-other': [
    {
      name: 'Bảng điểm',
      rows: [
        ['KHỐI THI ĐUA 4 TỈNH D NĂM 2025 (số liệu minh họa)'],
        ['STT', 'Đơn vị', 'Chuyên môn', null, 'Nội vụ', null, 'Điểm thưởng', null],
        [null, null, 'ĐTC', 'Hội đồng', 'ĐTC', 'Hội đồng', 'ĐTC', 'Hội đồng'],
        [null, 'Điểm tối đa', 70, 70, 30, 30, 5, 5],
        [1, 'Sở A', 69, 66, 29, 28, 2, 1],
        [2, 'Sở B', 68, 67, 30, 29, null, null],
        [3, 'Sở C', 70, 65, 28, 28, 1, 1],
        [4, 'Sở D', 66, 66, 29, 27, null, null],
      ],
      merges: [
        ['A2', 'A3'],
        ['B2', 'B3'],
        ['C2', 'D2'],
        ['E2', 'F2'],
        ['G2', 'H2'],
      ],
    },
    ...(
      [
        ['Sở A', [null, [67, 28, null], [65, 27, 1], [66, 28, null]]],
        ['Sở B', [[66, 29, 1], null, [66, 28, null], [65, 27, null]]],
        ['Sở C', [[65, 28, 1], [66, 29, null], null, [66, 28, null]]],
        ['Sở D', [[60, 25, null], [68, 29, null], [64, 27, 2], null]],
      ] as const
    ).map(([scorer, given]) => ({
      name: `Chấm chéo - ${scorer}`,
      rows: [
        ['KHỐI THI ĐUA 4 TỈNH D NĂM 2025 (số liệu minh họa)'],
        [`Đơn vị chấm: ${scorer}`],
        ['STT', 'Đơn vị', 'Chuyên môn', 'Nội vụ', 'Điểm thưởng'],
        [null, 'Điểm tối đa', 70, 30, 5],
        ...given.map((scores, unit) => [
          unit + 1,
          `Sở ${'ABCD'.charAt(unit)}`,
          ...(scores ?? [null, null, null]),
        ]),
      ],
    })),
  ],
  coefficients: [
    {
      name: 'Bảng điểm',
      rows: [
        ['KHỐI THI ĐUA XÃ, PHƯỜNG HUYỆN C NĂM 2025 (số liệu minh họa)'],
        ['STT', 'Xã, phường', 'Chuyên môn', 'Phối hợp', 'Nội vụ', 'Tổng điểm'],
        [null, 'Điểm tối đa', 10, 10, 10, 60],
        [null, 'Hệ số', 3, 2, 1, null],
        [1, 'Xã Một', 9, 8.5, 10],
        [2, 'Xã Hai', 9.5, 8, 9.5],
        [3, 'Phường Ba', 9, 9, 8.5],
      ],
    },
  ],
};

/** All of them, or those that are named on the command line. */
const wanted = process.argv.slice(2);

async function main(): Promise<void> {
  const excelize = await init(require.resolve('excelize-wasm/excelize.wasm.gz'));
  for (const [name, sheets] of Object.entries(cases)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const file = excelize.NewFile();
    sheets.forEach((sheet, index) => {
      if (index === 0) file.SetSheetName('Sheet1', sheet.name);
      else file.NewSheet(sheet.name);
      sheet.rows.forEach((row, rowIndex) => {
        row.forEach((value, column) => {
          const cell = excelize.CoordinatesToCellName(column + 1, rowIndex + 1).cell;
          if (value === null || value === undefined) return;
          if (typeof value === 'object') {
            file.SetCellValue(sheet.name, cell, value.value);
            file.SetCellFormula(sheet.name, cell, value.formula);
          } else {
            file.SetCellValue(sheet.name, cell, value);
          }
        });
      });
      for (const [from, to] of sheet.merges ?? []) file.MergeCell(sheet.name, from, to);
      for (const row of sheet.hiddenRows ?? []) file.SetRowVisible(sheet.name, row, false);
    });
    const { buffer, error } = file.WriteToBuffer();
    if (error !== null || !(buffer instanceof Uint8Array)) throw new Error(String(error));
    const folder = path.join(__dirname, '..', 'test', 'golden', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'input.xlsx'), buffer);
    process.stdout.write(`${name}: ${String(buffer.length)} bytes\n`);
  }
}

void main();
