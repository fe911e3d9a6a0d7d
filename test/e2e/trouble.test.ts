import type { PlannedFailure } from '../../src/workbench/engine/excel-engine';
import type { Snapshot } from '../../src/workbook/snapshot';
import { bytesOf, openInstead, savedBytes } from './files';
import { edit, onePage } from './one-page';

const SAMPLE = 'assets/samples/khoi-kinh-te-ky-thuat-2025.xlsx';
const SHEET = 'Bảng điểm';

const MOMENTS = ['before', 'midway', 'after'] as const;

const { bench, pane } = onePage(SAMPLE);

/** The sample with its results written, as a file. */
let written: readonly number[] = [];
/** How many messages a press sends there. */
let messages = 0;

const snapshot = (): Promise<Snapshot> =>
  bench().control.evaluate((workbench) => workbench.snapshot());

const plan = (failures: readonly PlannedFailure[]) =>
  bench().control.evaluate((workbench, planned) => {
    workbench.planFailures(planned);
  }, failures);

const protect = (sheet: string, isProtected: boolean) =>
  bench().control.evaluate(
    (workbench, at) => {
      workbench.protect(at.sheet, at.isProtected);
    },
    { sheet, isProtected },
  );

/** The workbook with its results written and a score changed since, as the pane shows it. */
async function withChangedScore(): Promise<void> {
  await openInstead(bench(), written, 'khoi.xlsx');
  await pane().untilState('up-to-date');
  await edit(bench(), SHEET, 'C13', '20');
  await pane().frame.locator('[data-unit]', { hasText: '89,00' }).waitFor();
}

/** The sentence about what went wrong: it says what to do, and its code stands under "Chi tiết". */
async function problem(): Promise<string> {
  await pane().untilMessage('problem');
  const sentence = await pane().frame.getByRole('alert').innerText();
  expect(sentence).toMatch(/hãy /);
  expect(sentence).not.toMatch(/[a-z]-[a-z]|Exception|Error|[{}]/);
  const details = pane().frame.locator('[data-message="problem"] code');
  expect(await details.isVisible()).toBe(false);
  await pane().frame.getByText('Chi tiết', { exact: true }).click();
  expect(await details.innerText()).toMatch(/^excel-[a-z-]+ \{/);
  return sentence;
}

async function pressAndWrite(): Promise<void> {
  await pane().press('Tính lại xếp hạng');
  await pane().untilState('up-to-date');
  await pane().untilNo('problem');
}

test('first of all it writes when nothing is in the way, and the messages are counted', async () => {
  await pane().ranking();
  await pane().press('Tính lại xếp hạng');
  await pane().untilMessage('question');
  await pane().press('Ghi vào sổ');
  await pane().untilState('up-to-date');
  written = await savedBytes(bench());

  await withChangedScore();
  await plan([]);
  await pressAndWrite();
  const traffic = await bench().control.evaluate((workbench) => workbench.traffic());
  messages = traffic.filter(({ isCleanUp }) => !isCleanUp).length;
  expect(messages).toBeGreaterThanOrEqual(5);
});

test('whichever message fails, and whenever, the workbook is as it was and she is told what to do', async () => {
  await withChangedScore();
  const before = await snapshot();
  for (let request = 0; request < messages; request += 1) {
    for (const when of MOMENTS) {
      await plan([{ request, when }]);
      await pane().press('Tính lại xếp hạng');
      expect([request, when, await problem()]).toEqual([
        request,
        when,
        expect.stringContaining('sổ được giữ nguyên như trước'),
      ]);
      expect([request, when, await snapshot()]).toEqual([request, when, before]);
      await pane().press('Đóng thông báo');
      await pane().untilNo('problem');
    }
  }
  await pressAndWrite();
});

test.each([
  { request: 3, when: 'midway' },
  { request: 4, when: 'before' },
  { request: 4, when: 'midway' },
  { request: 4, when: 'after' },
] as const)(
  'nor does a first writing leave sheets behind: message $request, $when',
  async (failure) => {
    await openInstead(bench(), bytesOf(SAMPLE), 'khoi.xlsx');
    await pane().ranking();
    await pane().press('Tính lại xếp hạng');
    await pane().untilMessage('question');
    await plan([failure]);
    await pane().press('Ghi vào sổ');
    await problem();
    expect(Buffer.from(await savedBytes(bench())).equals(Buffer.from(bytesOf(SAMPLE)))).toBe(true);
  },
);

test('where taking back fails too, Hoàn tác brings everything back later', async () => {
  await withChangedScore();
  const before = await snapshot();
  // It is tried three times.
  await plan([
    { request: messages - 1, when: 'midway' },
    ...[0, 1, 2].map((attempt) => ({ request: messages + attempt, when: 'before' as const })),
  ]);
  await pane().press('Tính lại xếp hạng');
  expect(await problem()).toContain('hãy bấm Hoàn tác trước khi làm tiếp');
  await pane().press('Hoàn tác lần ghi kết quả');
  await pane().frame.getByText('mọi ô trở lại như trước').waitFor();
  expect(await snapshot()).toEqual(before);
  await pressAndWrite();
});

test('a sheet that is protected beforehand is left as it is, and Kiểm tra says what to do', async () => {
  await withChangedScore();
  await protect(SHEET, true);
  const before = await snapshot();
  await pressAndWrite();
  const after = await snapshot();
  expect(after.sheets[0]).toEqual(before.sheets[0]);
  expect(after.sheets[2]).not.toEqual(before.sheets[2]);
  const checks = await pane().openTab('checks');
  expect(await checks.innerText()).toContain('Trang “Bảng điểm” đang được bảo vệ');
  await protect(SHEET, false);
  await pane().press('Tính lại xếp hạng');
  await checks.getByText('đang được bảo vệ').waitFor({ state: 'detached' });
  expect((await snapshot()).sheets[0]).not.toEqual(before.sheets[0]);
});

test('a sheet that is protected between reading and writing', async () => {
  await withChangedScore();
  const before = await snapshot();
  await bench().control.evaluate((workbench) => {
    workbench.beforeRequest(3, () => {
      workbench.protect('Bảng điểm');
    });
  });
  await pane().press('Tính lại xếp hạng');
  expect(await problem()).toMatch(/^Trang “Bảng điểm” đang được bảo vệ nên chưa ghi gì/);
  await protect(SHEET, false);
  expect(await snapshot()).toEqual(before);
  await pressAndWrite();
});

test('a sheet that is deleted between reading and writing', async () => {
  await withChangedScore();
  const deleted = await bench().control.evaluate((workbench) => {
    let after: unknown = null;
    workbench.beforeRequest(3, () => {
      workbench.deleteSheet('Xếp hạng');
      after = workbench.snapshot();
    });
    Object.assign(window, { afterDeed: () => after });
    return workbench.snapshot().sheets.length;
  });
  await pane().press('Tính lại xếp hạng');
  expect(await problem()).toMatch(/^Trang “Xếp hạng” vừa bị xoá hoặc đổi tên nên chưa ghi gì/);
  const now = await snapshot();
  expect(now.sheets).toHaveLength(deleted - 1);
  expect(await bench().page.evaluate('window.afterDeed()')).toEqual(now);
  await pressAndWrite();
  expect((await snapshot()).sheets.map(({ name }) => name)).toContain('Xếp hạng');
});

test('a sheet that is renamed between reading and writing', async () => {
  await withChangedScore();
  await bench().control.evaluate((workbench) => {
    let after: unknown = null;
    workbench.beforeRequest(3, () => {
      workbench.renameSheet('Bảng điểm', 'Điểm quý IV');
      after = workbench.snapshot();
    });
    Object.assign(window, { afterDeed: () => after });
  });
  await pane().press('Tính lại xếp hạng');
  expect(await problem()).toMatch(/^Trang “Bảng điểm” vừa bị xoá hoặc đổi tên nên chưa ghi gì/);
  const now = await snapshot();
  expect(now.sheets[0]?.name).toBe('Điểm quý IV');
  expect(await bench().page.evaluate('window.afterDeed()')).toEqual(now);
  await bench().control.evaluate((workbench) => {
    workbench.renameSheet('Điểm quý IV', 'Bảng điểm');
  });
  await pressAndWrite();
});

test('a sheet that was deleted before the press is no trouble, a link to it is', async () => {
  await withChangedScore();
  await pressAndWrite();
  await bench().control.evaluate((workbench) => {
    workbench.deleteSheet('Xếp hạng');
  });
  await pane().press('Xem trang “Bảng điểm”');
  await pressAndWrite();
  expect((await snapshot()).sheets.map(({ name }) => name)).toContain('Xếp hạng');
});
