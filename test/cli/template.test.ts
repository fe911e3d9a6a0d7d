import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { fileHost } from '../../src/hosts/file/disk/file-host';
import { valueOf } from '../hosts/excel/open-excel';
import { ROOT, runBangVang } from './run-bang-vang';

const ECONOMIC = path.join(ROOT, 'assets', 'samples', 'khoi-kinh-te-ky-thuat-2025.xlsx');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'bang-vang-template-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function template(name: string, ...lines: readonly string[]): Promise<void> {
  const children = lines.map((line) => new Paragraph(line));
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));
  writeFileSync(path.join(folder, name), bytes);
}

test('a template is filled into a folder, and its blanks are listed', async () => {
  await template('Mẫu.docx', '{Tên khối} {Năm}', '{Khối phó năm sau}');
  const words = ['draft', ECONOMIC, '--template', 'Mẫu.docx', '-o', 'ra'];
  const run = runBangVang(folder, words);
  expect([run.code, run.stderr]).toEqual([0, '']);
  expect(run.stdout).toContain('Mẫu - đã điền.docx');
  expect(readdirSync(path.join(folder, 'ra'))).toEqual(['Mẫu - đã điền.docx']);
  const json: unknown = JSON.parse(runBangVang(folder, [...words, '--json']).stdout);
  expect(json).toMatchObject({ drafts: [{ document: 'template', notes: [] }], findings: [] });
  // The same template and workbook give the same bytes, so that no second file stands there.
  expect(readdirSync(path.join(folder, 'ra'))).toHaveLength(1);
}, 60_000);

test('a template with mistakes writes nothing and tells them', async () => {
  await template('Sai.docx', '{Tên khôi}', '{#Đơn vị}');
  const run = runBangVang(folder, ['draft', ECONOMIC, '--template', 'Sai.docx', '-o', 'không']);
  expect(run.code).toBe(2);
  expect(run.stdout).toContain('có phải bạn muốn viết {Tên khối}?');
  expect(run.stdout).toContain('{#Đơn vị} chưa có {/Đơn vị}');
  expect(run.stderr).toBe('Chưa tạo văn bản từ mẫu “Sai.docx”: mẫu còn 2 chỗ cần sửa.\n');
  expect(readdirSync(folder)).not.toContain('không');
  writeFileSync(path.join(folder, 'a.docx'), 'Kính gửi');
  const none = runBangVang(folder, ['draft', ECONOMIC, '--template', 'a.docx', '-o', 'không']);
  expect([none.code, none.stdout]).toEqual([2, '']);
  expect(none.stderr).toContain('không phải là văn bản Word .docx');
}, 60_000);

test('the names that a template may use are a sheet of a copy of the workbook', async () => {
  const run = runBangVang(folder, ['draft', ECONOMIC, '--names', '-o', 'tên.xlsx']);
  expect([run.code, run.stderr]).toEqual([0, '']);
  const read = valueOf(await fileHost(path.join(folder, 'tên.xlsx'), null).read());
  expect(read.sheets.at(-1)?.name).toBe('Tên dùng trong mẫu');
}, 60_000);
