/**
 * @jest-environment jsdom
 */
import { DraftsTab } from '../../../src/taskpane/drafts/drafts-tab';
import { sheetOf, workbookOf } from '../../sheets/reading/sheet-of';
import { drawTab } from '../draw';
import { plainSession } from '../plain-session';
import { chosenFile, lostFile, sampleBytes, until, watchDownloads } from './downloads';

const FOLD = 'Tổng hợp nhiều khốikhi mỗi cụm, khối gửi một tệp';
const CHOOSE = 'Chọn các tệp của khối';

/** Nothing in the open workbook: a province has no table of its own. */
const emptyWorkbook = workbookOf(sheetOf([['']]));

async function opened() {
  const { session } = plainSession(emptyWorkbook);
  const drawn = await drawTab({ session, tab: DraftsTab });
  await drawn.press(FOLD);
  return {
    ...drawn,
    session,
    choose: (files: readonly File[]): void => {
      const chooser = document.querySelector(`input[aria-label="${CHOOSE}"]`);
      if (chooser === null) throw new Error('No chooser');
      Object.defineProperty(chooser, 'files', { value: files, configurable: true });
      chooser.dispatchEvent(new Event('change', { bubbles: true }));
    },
  };
}

test('what can be read is put together, the rest is said, and one workbook is downloaded', async () => {
  const downloads = watchDownloads();
  const drawn = await opened();
  await drawn.during(() => {
    drawn.choose([
      chosenFile('khối 1.xlsx', sampleBytes()),
      chosenFile('hỏng.xlsx', sampleBytes().slice(0, 500)),
      lostFile('đã chuyển.xlsx'),
    ]);
    return Promise.resolve();
  });
  await until(drawn, () => drawn.words().includes('3 tệp: 1 khối, 1 cờ thi đua, 0 dòng'));
  expect(drawn.words()).toContain('hỏng.xlsx');
  expect(drawn.words()).toContain('Không đọc được tệp “đã chuyển.xlsx”');
  expect(downloads.names).toEqual([]);
  await drawn.during(() => {
    drawn.named('Tải bảng tổng hợp').click();
    return Promise.resolve();
  });
  await until(drawn, () => downloads.names.length > 0);
  expect(downloads.names).toEqual(['Tổng hợp thi đua 2025.xlsx']);
  expect(drawn.words()).toContain('Đã gửi tệp “Tổng hợp thi đua 2025.xlsx”');
  const { sheets } = await downloads.last();
  expect(sheets.map(({ name }) => name)).toEqual([
    'Các cụm, khối',
    'Cờ thi đua',
    'Đề nghị khen thưởng',
    'Cần xem',
  ]);
  drawn.close();
});

test('stopped, the rest is not read and nothing can be downloaded', async () => {
  const drawn = await opened();
  let isLastRead = false;
  let goOn = (): void => undefined;
  const slow = Object.assign(chosenFile('2.xlsx', sampleBytes()), {
    arrayBuffer: () =>
      new Promise<ArrayBuffer>((resolve) => {
        goOn = () => {
          resolve(new ArrayBuffer(0));
        };
      }),
  });
  const last = Object.assign(chosenFile('3.xlsx', sampleBytes()), {
    arrayBuffer: () => {
      isLastRead = true;
      return Promise.resolve(new ArrayBuffer(0));
    },
  });
  await drawn.during(() => {
    drawn.choose([lostFile('1.xlsx'), slow, last]);
    return Promise.resolve();
  });
  await until(drawn, () => drawn.words().includes('(2/3) 2.xlsx'));
  await drawn.during(() => {
    drawn.named('Dừng đọc tệp').click();
    goOn();
    return Promise.resolve();
  });
  await until(drawn, () => drawn.words().includes('Chưa lập gì.'));
  expect(isLastRead).toBe(false);
  expect(drawn.has('Tải bảng tổng hợp')).toBe(false);
  drawn.close();
});

test('where no file holds anything, each is said with its reason', async () => {
  const drawn = await opened();
  await drawn.during(() => {
    drawn.choose([lostFile('đã chuyển.xlsx')]);
    return Promise.resolve();
  });
  await until(drawn, () => drawn.words().includes('Không tệp nào có bảng điểm'));
  expect(drawn.words()).toContain('Không đọc được tệp “đã chuyển.xlsx”');
  expect(drawn.has('Tải bảng tổng hợp')).toBe(false);
  drawn.close();
});
