/**
 * @jest-environment jsdom
 */
import { readWorkbook } from '../../../src/hosts/file/reading/read-workbook';
import { DraftsTab } from '../../../src/taskpane/drafts/drafts-tab';
import { sheetOf, workbookOf } from '../../sheets/reading/sheet-of';
import { drawTab } from '../draw';
import { plainSession } from '../plain-session';
import { sampleBytes, until, watchDownloads } from './downloads';

const FOLD = 'Năm mớibảng tính của năm sau';
const MAKE = 'Lập bảng tính năm sau';

async function openedSample() {
  const read = await readWorkbook(sampleBytes(), 'Khối 2025.xlsx');
  if (!read.ok) throw new Error(read.problem.code);
  const { session, shown } = plainSession(read.value);
  const drawn = await drawTab({ session, tab: DraftsTab });
  await drawn.press(FOLD);
  return { ...drawn, session, shown };
}

test('next year’s workbook is downloaded, with what to look at; the open one is not written to', async () => {
  const downloads = watchDownloads();
  const drawn = await openedSample();
  await drawn.during(() => {
    drawn.named(MAKE).click();
    return Promise.resolve();
  });
  await until(drawn, () => downloads.names.length > 0);
  expect(downloads.names).toEqual(['Khối 2026.xlsx']);
  expect(drawn.words()).toContain('Đó là bảng tính năm 2026.');
  expect(drawn.words()).toContain('Kết quả năm 2025 chưa chốt.');
  expect(drawn.words()).toContain('Chưa có trang “Giao ước”');
  expect(drawn.session.state().undoable).toEqual([]);
  const { sheets } = await downloads.last();
  expect(sheets.map(({ name }) => name)).toEqual([
    'Bảng điểm 2026',
    'Thông tin khối',
    'Bộ tiêu chí',
    'Lịch sử',
  ]);
  drawn.close();
});

test('the sheet of the pledge is made by a press, then opened', async () => {
  const drawn = await openedSample();
  await drawn.during(() => {
    drawn.named('Tạo trang “Giao ước”').click();
    return Promise.resolve();
  });
  await until(drawn, () => drawn.has('Mở trang “Giao ước”'));
  expect(drawn.session.state().notice).toMatchObject({ kind: 'written', deed: 'pledge-sheet' });
  await drawn.press('Mở trang “Giao ước”');
  expect(drawn.shown.at(-1)).toBe('Giao ước');
  await drawn.during(() => drawn.session.undo());
  expect(drawn.has('Tạo trang “Giao ước”')).toBe(true);
  drawn.close();
});

test('without a year nothing is made, and what to do is said', async () => {
  const downloads = watchDownloads();
  const { session } = plainSession(
    workbookOf(
      sheetOf([
        ['BẢNG CHẤM ĐIỂM THI ĐUA'],
        ['STT', 'Đơn vị', 'Tiêu chí 1', 'Tiêu chí 2'],
        ['', 'Điểm tối đa', 50, 50],
        [1, 'Sở A', 40, 41],
        [2, 'Sở B', 42, 43],
        [3, 'Sở C', 44, 45],
      ]),
    ),
  );
  const drawn = await drawTab({ session, tab: DraftsTab });
  await drawn.press(FOLD);
  await drawn.during(() => {
    drawn.named(MAKE).click();
    return Promise.resolve();
  });
  await until(drawn, () => session.state().problem !== null);
  expect(session.state().problem?.code).toBe('next-year-without-year');
  expect(downloads.names).toEqual([]);
  drawn.close();
});
