import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readArguments } from '../../src/cli/arguments';
import { fileHost } from '../../src/hosts/file/disk/file-host';
import { blocWith, formSheet } from '../app/gather/forms';
import { fileOf, saveForm } from '../app/gather/form-file';
import { valueOf } from '../hosts/excel/open-excel';
import { runBangVang } from './run-bang-vang';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'bang-vang-gather-cli-'));
  const save = (name: string, content: Uint8Array | string, day?: string) =>
    saveForm(folder, name, content, day);
  const form = (parts: Parameters<typeof formSheet>[0]) => fileOf([formSheet(parts)]);
  save('Khối.xlsx', fileOf(blocWith('Sở A', 'Sở B', 'Sở C', 'Sở D').sheets));
  save('Phiếu/a.xlsx', form({ unit: 'Sở A', signed: 'Hà Nội, ngày 4 tháng 12 năm 2026' }));
  save('Phiếu/b cũ.xlsx', form({ unit: 'Sở B', scores: [10, 11, 12] }), '2026-12-02');
  save('Phiếu/b mới.xlsx', form({ unit: 'Sở B', scores: [30, 11, 12] }), '2026-12-08');
  save('Phiếu/c.ods', fileOf([formSheet({ unit: 'Sở C', maximum: 45 })], 'ods'), '2026-12-01');
  save('Phiếu/~$a.xlsx', 'khóa');
  save('Phiếu/.ẩn.xlsx', 'ẩn');
  save('Phiếu/hỏng.xlsx', 'không phải bảng tính');
  save('Phiếu/giấy.pdf', '%PDF');
  save('Phiếu/Riêng/d.xlsx', form({ unit: 'Sở D' }));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a folder of forms is gathered: late, twice, differing, missing, unreadable', () => {
  const named = ['Phiếu', 'Phiếu/~$a.xlsx', './Phiếu/a.xlsx'];
  const words = ['gather', 'Khối.xlsx', ...named, '--deadline', '05/12/2026'];
  const { code, stdout, stderr } = runBangVang(folder, words);
  expect([code, stderr]).toEqual([1, '']);
  expect(stdout).toMatch(/Sở A +Phiếu\/a\.xlsx +04\/12\/2026 +dùng được\n/);
  expect(stdout).toMatch(
    /Sở B +Phiếu\/b mới\.xlsx +08\/12\/2026 \(ngày lưu tệp\) +mới hơn, cần bạn đồng ý, muộn 3 ngày\n/,
  );
  expect(stdout).toContain('Đã nhận phiếu của 3 trên 4 đơn vị.');
  expect(stdout).toContain('Còn 1 trên 4 đơn vị chưa có phiếu: Sở D.');
  expect(stdout).toContain(
    'Phiếu/c.ods › Phiếu!B5: Điểm tối đa của “Hoàn thành chỉ tiêu” trong phiếu này là 45, trong phiếu của các đơn vị khác là 40.',
  );
  expect(stdout).toMatch(/\[PHẢI XỬ LÝ\] Phiếu\/hỏng\.xlsx: .*“hỏng\.xlsx”/);
  expect(stdout).toContain('không đọc được: giấy.pdf');
  expect(stdout).toContain('Các thư mục con chưa được đọc: Riêng');
  expect(stdout).not.toMatch(/~\$|ẩn\.xlsx/);
  expect(stdout).toContain('Có thể đưa 2 phiếu vào sổ');
}, 60_000);

test('with an output the forms are brought in, the newer of two when she agrees; then they are ranked', async () => {
  const words = ['gather', 'Khối.xlsx', 'Phiếu', 'Phiếu/Riêng', '--json', '-o'];
  const asked: unknown = JSON.parse(runBangVang(folder, [...words, 'một.xlsx']).stdout);
  expect(asked).toMatchObject({ received: 4, missing: [], brought: [{}, {}, {}] });
  const done = runBangVang(folder, [...words, 'Phiếu/hai.xlsx', '--confirm']);
  expect(done.stderr).toBe('');
  const report: unknown = JSON.parse(done.stdout);
  expect(report).toMatchObject({
    year: 2026,
    brought: [
      { unit: 'Sở A', file: 'Phiếu/a.xlsx', sheet: 'Sở A' },
      { unit: 'Sở B', file: 'Phiếu/b mới.xlsx', sheet: 'Sở B' },
      { unit: 'Sở D', file: 'Phiếu/Riêng/d.xlsx', sheet: 'Sở D' },
      { unit: 'Sở C', file: 'Phiếu/c.ods', sheet: 'Sở C' },
    ],
  });
  const out = path.join(folder, 'Phiếu', 'hai.xlsx');
  const { sheets } = valueOf(await fileHost(out, null).read());
  expect(sheets.map(({ name }) => name)).toEqual([
    'Thông tin khối',
    'Sở A',
    'Sở B',
    'Sở D',
    'Sở C',
  ]);
  expect(sheets[2]?.values).toEqual(
    formSheet({ unit: 'Sở B', scores: [30, 11, 12] }).values.map((row) => [...row]),
  );
  expect(sheets[2]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 4 }]);
  const ranked = runBangVang(folder, ['rank', 'Phiếu/hai.xlsx', '--json', '--confirm']);
  expect(JSON.parse(ranked.stdout)).toMatchObject({
    blocs: [
      {
        layout: 'sheet-per-unit',
        year: 2026,
        units: [
          { name: 'Sở A', total: '97', rank: 1 },
          { name: 'Sở B', total: '53', rank: 4 },
          { name: 'Sở D', total: '97', rank: 1 },
          { name: 'Sở C', total: '97', rank: 1 },
        ],
      },
    ],
  });
  // Its own output in the folder of forms is not a form.
  const again = runBangVang(folder, [...words, 'Phiếu/hai.xlsx']);
  expect(again.stdout).not.toContain('hai.xlsx');
}, 120_000);

test('the call: files are needed, a deadline is a day, units are a list', () => {
  expect(readArguments(['gather', 'a.xlsx'])).toMatchObject({
    problem: { message: { code: 'gather-needs-files' } },
  });
  expect(readArguments(['gather', 'a.xlsx', 'b', '--deadline', 'mai'])).toMatchObject({
    problem: { message: { code: 'option-value-not-known' } },
  });
  const call = ['gather', 'a.xlsx', 'b', 'c.xlsx', '--deadline', '5/12/2026'];
  expect(readArguments([...call, '--units', 'Sở A; Sở B', '--units', 'Sở C'])).toMatchObject({
    value: {
      command: {
        name: 'gather',
        workbook: 'a.xlsx',
        from: ['b', 'c.xlsx'],
        output: null,
        deadline: '2026-12-05',
        units: ['Sở A', 'Sở B', 'Sở C'],
      },
    },
  });
});
