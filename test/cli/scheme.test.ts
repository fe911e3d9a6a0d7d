import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { parseSchemeText } from '../../src/scoring/scheme-json';
import { ROOT, runBangVang, type Run } from './run-bang-vang';

const CLASSES = path.join(ROOT, 'test', 'golden', 'scheme-with-classes');
const TWO_CRITERIA = path.join(CLASSES, 'input.xlsx');

let scratch = '';
beforeAll(() => {
  scratch = mkdtempSync(path.join(os.tmpdir(), 'bang-vang-scheme-'));
});
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

const run = (...words: readonly string[]): Run => runBangVang(scratch, words);

const List = v.object({
  schemes: v.array(
    v.object({ id: v.string(), name: v.string(), level: v.string(), source: v.string() }),
  ),
});

test('the built-in schemes are listed, with how far each was checked', () => {
  const { code, stdout } = run('scheme');
  expect(code).toBe(0);
  expect(stdout).toMatch(/cap-tinh-100-diem .*Chưa kiểm chứng/);
  expect(stdout).toMatch(/mau-sau-tieu-chi .*Số liệu minh họa/);
  const { schemes } = v.parse(List, JSON.parse(run('scheme', '--json').stdout));
  expect(schemes).toHaveLength(13);
});

test('a built-in scheme is written to a file, which is read as the same', () => {
  const file = path.join(scratch, 'k.json');
  expect(run('scheme', 'can-tho-2579-2025', '-o', 'k.json').code).toBe(0);
  const written = parseSchemeText(readFileSync(file, 'utf8'));
  expect(written).toEqual(parseSchemeText(run('scheme', 'can-tho-2579-2025').stdout));
  expect(written).toMatchObject({ ok: true, scheme: { provenance: { id: 'can-tho-2579-2025' } } });
});

test('the scheme that a workbook is computed by is written, and computes the same', () => {
  const scheme = path.join(CLASSES, 'scheme.json');
  expect(run('scheme', TWO_CRITERIA, '--scheme', scheme, '-o', 'own.json').code).toBe(0);
  const [direct, again] = [scheme, 'own.json'].map(
    (file) => run('rank', TWO_CRITERIA, '--scheme', file, '--json').stdout,
  );
  expect(JSON.parse(again ?? '')).toEqual(JSON.parse(direct ?? ''));
});

test('--scheme takes the id of a built-in one, and says what of it is not verified', () => {
  const { code, stdout } = run('rank', TWO_CRITERIA, '--scheme', 'can-tho-2579-2025');
  expect(code).toBe(1);
  expect(stdout).toContain('Hoàn thành tốt');
  expect(stdout).toContain('thành phố Cần Thơ” có chỗ chưa kiểm chứng');
});

test.each([
  [['scheme', '-o', 'x.json'], 'Gõ “bang-vang scheme”'],
  [['scheme', 'a.xlsx', 'b.xlsx'], 'chỉ nhận một tên'],
  [['scheme', TWO_CRITERIA, '-o', TWO_CRITERIA], 'input.xlsx'],
  [['rank', TWO_CRITERIA, '--scheme', 'khong-co'], 'ba-nguon-diem'],
  [['rank', TWO_CRITERIA, '--scheme', 'later.json'], 'mới hơn'],
  [['rank', TWO_CRITERIA, '--scheme', 'tien-giang-tnmt-2022'], 'Tiêu chí 1'],
])('%p is refused in one sentence', (words, said) => {
  writeFileSync(path.join(scratch, 'later.json'), JSON.stringify({ version: 9, anything: true }));
  const before = readFileSync(TWO_CRITERIA);
  const { code, stdout, stderr } = run(...words);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain(said);
  expect(readFileSync(TWO_CRITERIA).equals(before)).toBe(true);
});
