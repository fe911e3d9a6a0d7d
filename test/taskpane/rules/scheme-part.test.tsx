/**
 * @jest-environment jsdom
 */
import { act } from 'react';
import { readSchemeSheet } from '../../../src/sheets/reading/scheme-sheet/read-scheme-sheet';
import type { WorkbookSession } from '../../../src/app/session/workbook-session';
import { RulesTab } from '../../../src/taskpane/rules/rules-tab';
import { sheetOf, workbookOf } from '../../sheets/reading/sheet-of';
import { drawTab } from '../draw';
import { plainSession } from '../plain-session';

const workbook = workbookOf(
  sheetOf([
    ['KHỐI THI ĐUA TỔNG HỢP NĂM 2025 (số liệu minh họa)'],
    ['STT', 'Đơn vị', ...[1, 2, 3, 4, 5, 6].map((number) => `Tiêu chí ${number}`)],
    ['', 'Điểm tối đa', 30, 25, 15, 15, 10, 5],
    [1, 'Sở A', 29, 24, 14, 14, 9, 5],
    [2, 'Sở B', 28, 23, 14, 14, 9, 5],
    [3, 'Sở C', 20, 21, 10, 10, 9, 5],
  ]),
);

const IN_FILE = 'Lấy từ tệp';

async function opened() {
  const { session } = plainSession(workbook);
  const drawn = await drawTab({ session, tab: RulesTab });
  await drawn.press('Bộ tiêu chísuy ra từ bảng điểm');
  return { session, drawn };
}

function schemeOnSheet(session: WorkbookSession) {
  const look = session.state().look;
  return look === null ? null : (readSchemeSheet(look.snapshot)?.scheme ?? null);
}

test('a built-in scheme becomes her sheet, and what of it is not verified is on the screen', async () => {
  const { session, drawn } = await opened();
  await drawn.press('Bộ tiêu chí có sẵn');
  expect(drawn.words()).toContain('Quyết định số 2579/QĐ-UBND');
  await drawn.press('Dùng bộ này: Sáu tiêu chí, 100 điểm (mẫu minh họa)');
  expect(schemeOnSheet(session)?.missing).toBe('zero');
  expect(drawn.words()).toContain('dùng số liệu minh họa. Hãy thay bằng số liệu của đơn vị');
  // There is a sheet of hers now, which no other scheme is written over.
  expect(drawn.words()).toContain('Bảng Vàng không ghi đè');
  expect(drawn.has('Dùng bộ này: Sáu tiêu chí, 100 điểm (mẫu minh họa)')).toBe(false);
  drawn.close();
});

async function choose(drawn: Awaited<ReturnType<typeof opened>>['drawn'], text: string) {
  await drawn.press('Tệp bộ tiêu chí');
  const field = document.querySelector<HTMLInputElement>('input[type=file]');
  if (field === null) throw new Error('no field for a file');
  const file = Object.assign(new File([text], 'bo.json'), { text: () => Promise.resolve(text) });
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  await act(async () => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
}

test('a file becomes her sheet', async () => {
  const { session, drawn } = await opened();
  const criteria = [1, 2, 3, 4, 5, 6].map((code) => ({
    code: String(code),
    name: `Tiêu chí ${code}`,
    maximum: 50,
  }));
  await choose(drawn, JSON.stringify({ version: 2, name: 'Bộ của khối', criteria }));
  expect(schemeOnSheet(session)?.criteria.map(({ name }) => name)).toHaveLength(6);
  expect(session.state().problem).toBeNull();
  drawn.close();
});

test('a file that is none is refused in words, and nothing is written', async () => {
  const { session, drawn } = await opened();
  await choose(drawn, '{');
  expect(session.state().problem).toEqual({
    code: 'scheme-problem',
    params: { file: 'bo.json', at: '', problem: 'not-json' },
  });
  expect(schemeOnSheet(session)).toBeNull();
  expect(drawn.has(IN_FILE)).toBe(true);
  drawn.close();
});

test('the scheme in use goes out as a file that is read back', async () => {
  const { drawn } = await opened();
  await drawn.press('Tệp bộ tiêu chí');
  const given: Blob[] = [];
  const address = { createObjectURL: (blob: Blob) => `blob:${given.push(blob)}` };
  Object.assign(URL, { ...address, revokeObjectURL: () => undefined });
  // jsdom cannot follow a link.
  document.addEventListener('click', (click) => click.preventDefault());
  await drawn.press('Ghi ra tệp');
  expect(given).toHaveLength(1);
  expect(given[0]?.type).toBe('application/json');
  expect(drawn.words()).toContain('Bộ tiêu chí - KHỐI THI ĐUA TỔNG HỢP');
  drawn.close();
});
