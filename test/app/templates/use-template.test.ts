/** @jest-environment jsdom */
import { noMaterial } from '../../../src/app/drafts/conference-facts';
import { computeBlocs } from '../../../src/app/compute-blocs';
import { noChoices } from '../../../src/app/options';
import { namesSheetPatch } from '../../../src/app/templates/names-sheet';
import {
  templateCatalogue,
  templateData,
  valuesOf,
} from '../../../src/app/templates/template-names';
import { fillBlocTemplate } from '../../../src/app/templates/use-template';
import { noHistory } from '../../../src/awards/bloc-history';
import { foldName } from '../../../src/scoring/fold-name';
import { sentence } from '../../../src/text/sentences';
import { applyToSnapshot } from '../../../src/workbook/apply-patch';
import { findSheet } from '../../../src/workbook/snapshot';
import { highlighted, templateDocx, textsOf } from '../../documents/templates/template-docx';
import { valueOf } from '../../hosts/excel/open-excel';
import { blocOf, scoreTable } from '../bloc/one-bloc';
import { sampleWorkbook } from '../session/open-session';

const nobody = { head: null, nextHead: null, deputy: null };

const bloc = blocOf(
  scoreTable([
    ['Sở Xây dựng', 58.25, 40, 1, 0],
    ['Sở Y tế', null, 39, 0, 0],
    ['Sở <Nội vụ> & "{Năm}"', 50, 40, 0, 0.5],
    ['Sở Công Thương', 50, 39.5, 0, 0],
  ]),
);

async function fill(blocks: Parameters<typeof templateDocx>[0], name = 'Mẫu của khối.docx') {
  return fillBlocTemplate({ name, bytes: await templateDocx(blocks) }, bloc, nobody, noMaterial);
}

test('a document of a bloc from a template of the user’s own', async () => {
  const used = valueOf(
    await fill([
      'Căn cứ kết quả thi đua năm {Năm} của {Tên khối}, {Số đơn vị} đơn vị, tổng điểm {Tổng điểm tối đa};',
      'Khối trưởng năm {Năm sau}: {Khối trưởng năm sau}.',
      { table: [['{#Đơn vị}{STT}', '{Tên đơn vị}', '{Tổng điểm}', '{Hạng} {Đồng hạng}{/Đơn vị}']] },
      'Nhất: {Đơn vị hạng nhất}{#Cụm trưởng năm sau}, có cụm trưởng{/Cụm trưởng năm sau}.',
    ]),
  );
  expect(used.file?.name).toBe('Mẫu của khối - đã điền.docx');
  const bytes = used.file?.bytes ?? new Uint8Array();
  expect(textsOf(bytes)).toEqual([
    'Căn cứ kết quả thi đua năm 2025 của KHỐI THI ĐUA TỔNG HỢP, 4 đơn vị, tổng điểm 100;',
    'Khối trưởng năm 2026: ………….',
    ...['1', 'Sở Xây dựng', '99,25', '1 '],
    ...['2', 'Sở <Nội vụ> & "{Năm}"', '89,50', '2 đồng hạng'],
    ...['3', 'Sở Công Thương', '89,50', '2 đồng hạng'],
    ...['4', 'Sở Y tế', '…………', 'không xếp hạng '],
    'Nhất: Sở Xây dựng.',
  ]);
  expect(highlighted(bytes)).toEqual(['…………', '…………']);
  expect(used.blanks).toEqual(['Khối trưởng năm sau', 'Tổng điểm']);
  expect(used.findings).toEqual([]);
});

test('mistakes are sentences with the place and the name that was probably meant', async () => {
  const used = valueOf(
    await fill([
      '{Tên khôi} và {Giám đốc sở}',
      { table: [['{Hạng}', '{#Đơn vị}']] },
      '{Nam sau}{{Năm}}',
    ]),
  );
  expect(used.file).toBeNull();
  expect(used.findings.map(({ severity }) => severity)).toEqual(used.findings.map(() => 'error'));
  expect(used.findings.map(({ message }) => sentence(message, 'vi'))).toEqual([
    'Mẫu, chỗ “{Tên khôi} và {Giám đốc sở}”: không có tên nào là {Tên khôi}; có phải bạn muốn viết {Tên khối}?',
    'Mẫu, chỗ “{Tên khôi} và {Giám đốc sở}”: không có tên nào là {Giám đốc sở}; hãy xem các tên dùng được ở trang “Tên dùng trong mẫu”.',
    'Mẫu, bảng 1, dòng 1, ô 1, chỗ “{Hạng}”: {Hạng} chỉ dùng được giữa {#Đơn vị} và {/Đơn vị}.',
    'Mẫu, chỗ “{Nam sau}{{Năm}}”: không có tên nào là {Nam sau}; có phải bạn muốn viết {Năm sau}?',
    'Mẫu, chỗ “{Nam sau}{{Năm}}”: mỗi bên tên chỉ viết một dấu ngoặc nhọn: {Năm}.',
    'Mẫu, bảng 1, dòng 1, ô 2, chỗ “{#Đơn vị}”: {#Đơn vị} chưa có {/Đơn vị} để kết thúc.',
  ]);
  for (const { message } of used.findings) expect(sentence(message, 'en')).toContain('Template, ');
});

test('a file that is no template is one problem, and one without names is told so', async () => {
  const text = { name: 'a.txt', bytes: new TextEncoder().encode('Kính gửi') };
  expect(await fillBlocTemplate(text, bloc, nobody, noMaterial)).toEqual({
    ok: false,
    problem: { code: 'template-not-docx', params: { file: 'a.txt' } },
  });
  const plain = valueOf(await fill(['Kính gửi']));
  expect(plain.file).not.toBeNull();
  expect(plain.findings).toMatchObject([{ message: { code: 'template-without-names' } }]);
});

test('no two names of one place are the same', () => {
  const { facts, lists } = templateData(templateCatalogue(valuesOf(bloc, nobody, noMaterial)));
  const isDistinct = (names: readonly string[]): boolean =>
    new Set(names.map(foldName)).size === names.length;
  expect(isDistinct([...facts, ...lists].map(({ name }) => name))).toBe(true);
  for (const { columns, rows } of lists) {
    expect(isDistinct(columns)).toBe(true);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  }
});

test('earlier years are a list', () => {
  const line = {
    ...{ year: 2024, unit: 'Sở Y tế', rank: 1, class: 'Xuất sắc', rating: null, type: null },
    ...{ award: 'Cờ thi đua', decision: null, date: null, note: null, source: null },
    office: 'head',
  } as const;
  const material = { ...noMaterial, history: { ...noHistory, lines: [line] } };
  expect(valuesOf(bloc, nobody, material).lists.history).toEqual([
    {
      ...{ year: '2024', unit: 'Sở Y tế', rank: '1', class: 'Xuất sắc', award: 'Cờ thi đua' },
      ...{ decision: '', office: 'Khối trưởng' },
    },
  ]);
});

describe('the sheet of names', () => {
  test('shows every name with its present value, made once and then kept up to date', async () => {
    const before = await sampleWorkbook();
    const { blocs } = valueOf(computeBlocs(before, noChoices));
    const once = applyToSnapshot(before, namesSheetPatch(before, blocs, 'vi'));
    const sheet = findSheet(once, 'Tên dùng trong mẫu');
    const rows = sheet?.values ?? [];
    const names = rows.map(([name]) => name);
    const value = (name: string) => rows[names.indexOf(name)]?.[2];
    expect(value('{Tên khối}, {Tên cụm}')).toContain('KINH TẾ');
    expect(value('{Năm}')).toBe('2025');
    expect(names).toContain('Mọi đơn vị, theo thứ hạng: giữa {#Đơn vị} và {/Đơn vị}');
    // What is added is read by nobody as scores.
    const again = valueOf(computeBlocs(once, noChoices));
    expect(again.blocs.map(({ scoresheet }) => scoresheet.sheets)).toEqual(
      blocs.map(({ scoresheet }) => scoresheet.sheets),
    );
    expect(namesSheetPatch(once, blocs, 'vi').changes).toEqual([]);
    expect(namesSheetPatch(before, blocs, 'en').changes[0]).toEqual({
      kind: 'add-sheet',
      sheet: 'Names for templates',
    });
  });
});
