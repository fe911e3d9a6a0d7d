import type { Frame } from 'playwright-core';
import { openWorkbench, type OpenedWorkbench } from './open-workbench';
import { untilTrue } from './until-true';

const SAMPLE = 'assets/samples/khoi-kinh-te-ky-thuat-2025.xlsx';
const SHEET = 'Bảng điểm';

jest.setTimeout(60_000);

let bench: OpenedWorkbench;

beforeAll(async () => {
  bench = await openWorkbench(SAMPLE);
  // The first time everything is built.
}, 240_000);

afterAll(async () => {
  await bench.close();
});

/** Asks something of the pane's own realm, where Microsoft's library runs. */
function inPane<Result>(pane: Frame, work: string): Promise<Result> {
  return pane.evaluate<Result>(`(async () => { ${work} })()`);
}

test('the pane runs on the real library in a shared runtime, in the language of Excel', async () => {
  const answer = await inPane(
    bench.pane(),
    `const info = await Office.onReady();
     const { requirements, displayLanguage } = Office.context;
     return {
       host: info.host,
       platform: info.platform,
       displayLanguage,
       shared: requirements.isSetSupported('SharedRuntime', '1.1'),
       excel: requirements.isSetSupported('ExcelApi', '1.14'),
       newer: requirements.isSetSupported('ExcelApi', '1.99'),
     };`,
  );
  expect(answer).toEqual({
    host: 'Excel',
    platform: 'OfficeOnline',
    displayLanguage: 'vi-VN',
    shared: true,
    excel: true,
    newer: false,
  });
});

test('what a person types reaches a handler of the library, with the decimal comma understood', async () => {
  await inPane(
    bench.pane(),
    `window.heard = [];
     await Excel.run(async (context) => {
       context.workbook.worksheets.onChanged.add(async ({ address, triggerSource }) => {
         window.heard.push([address, triggerSource]);
       });
       await context.sync();
     });`,
  );
  await bench.control.evaluate((workbench) => {
    workbench.edit('Bảng điểm', 'C12', '28,75');
  });
  await untilTrue(bench.pane(), 'window.heard.length > 0');
  expect(await bench.pane().evaluate('window.heard')).toEqual([['C12', 'Unknown']]);
  const cell = await bench.control.evaluate((workbench) => workbench.cell('Bảng điểm', 'C12'));
  expect(cell.value).toBe(28.75);
});

test('what is typed in the grid by keyboard goes into the workbook', async () => {
  await inPane(
    bench.pane(),
    `await Excel.run(async (context) => {
       context.workbook.worksheets.getItem('${SHEET}').getRange('D12').select();
       await context.sync();
     });`,
  );
  expect(await bench.control.evaluate((workbench) => workbench.selection())).toEqual({
    sheet: SHEET,
    area: 'D12',
  });
  const cells = bench.page.locator('canvas[id^="univer-sheet-main-canvas"]');
  await cells.click({ position: { x: 500, y: 300 } });
  await bench.page.waitForFunction(() => window.workbench?.selection().area !== 'D12');
  const selection = await bench.control.evaluate((workbench) => workbench.selection());
  await bench.page.keyboard.type('7,25');
  await bench.page.keyboard.press('Enter');
  await bench.page.waitForFunction(
    (area) => window.workbench?.cell('Bảng điểm', area).value === 7.25,
    selection.area,
  );
});

test('a sheet that the pane adds takes nobody away from where she is', async () => {
  const before = await bench.control.evaluate((workbench) => workbench.selection());
  await inPane(
    bench.pane(),
    `await Excel.run(async (context) => {
       context.workbook.worksheets.add('Thêm');
       await context.sync();
     });`,
  );
  await bench.page.getByText('Thêm', { exact: true }).waitFor();
  expect(await bench.control.evaluate((workbench) => workbench.selection())).toEqual(before);
});

test('what the pane writes is in the workbook at once, and is saved', async () => {
  await inPane(
    bench.pane(),
    `await Excel.run(async (context) => {
       const sheet = context.workbook.worksheets.add('Mới');
       sheet.getRange('B2').values = [['Điểm']];
       sheet.activate();
       await context.sync();
     });`,
  );
  const { selection, saved } = await bench.control.evaluate(async (workbench) => ({
    selection: workbench.selection(),
    saved: await workbench.savedFile(),
  }));
  expect(selection.sheet).toBe('Mới');
  expect(Object.keys(saved)).toEqual(['bytes']);
  await bench.page.getByText('Mới', { exact: true }).waitFor();
});

test('a ribbon button runs a function of the pane, hidden or not, and says when it is done', async () => {
  const pane = bench.pane();
  await inPane(
    pane,
    `window.seen = [];
     await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
       window.seen.push(visibilityMode);
     });
     await Office.addin.hide();
     Office.actions.associate('recompute', (event) => {
       window.seen.push(event.source.id);
       event.completed();
     });`,
  );
  expect(await bench.control.evaluate((workbench) => workbench.isPaneShown())).toBe(false);
  const outcome = await bench.control.evaluate((workbench) =>
    workbench.runCommand('BangVang.Recompute'),
  );
  expect(outcome.status).toBe(0);
  await inPane(pane, 'await Office.addin.showAsTaskpane();');
  expect(await bench.control.evaluate((workbench) => workbench.isPaneShown())).toBe(true);
  await untilTrue(pane, 'window.seen.length === 3');
  // The page is the one that was there before: it lived on while it was hidden.
  expect(await pane.evaluate('window.seen')).toEqual(['Hidden', 'BangVang.Recompute', 'Taskpane']);
});

test('a dialog in a frame talks with the pane that opened it', async () => {
  const pane = bench.pane();
  await inPane(
    pane,
    `window.dialogSaid = [];
     await new Promise((resolve, reject) => {
       Office.context.ui.displayDialogAsync(
         location.origin + '/notice.html',
         { displayInIframe: true, width: 40, height: 40 },
         (result) => {
           if (result.status !== 'succeeded') { reject(new Error(result.error.message)); return; }
           result.value.addEventHandler('dialogMessageReceived', (event) => {
             window.dialogSaid.push(event.message);
           });
           result.value.addEventHandler('dialogEventReceived', (event) => {
             window.dialogSaid.push(event.error);
           });
           resolve();
         },
       );
     });`,
  );
  const dialog = bench.page.locator('dialog.addin');
  await dialog.waitFor();
  const element = await dialog.locator('iframe').elementHandle();
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('The dialog has no frame.');
  await frame.waitForURL(/notice\.html/);
  await inPane(frame, "await Office.onReady(); Office.context.ui.messageParent('xong');");
  await untilTrue(pane, 'window.dialogSaid.length === 1');
  await dialog.getByRole('button').click();
  await untilTrue(pane, 'window.dialogSaid.length === 2');
  expect(await pane.evaluate('window.dialogSaid')).toEqual(['xong', 12_006]);
});

test('a change of theme reaches the pane', async () => {
  const pane = bench.pane();
  await inPane(pane, "window.addEventListener('focus', () => { window.wasFocused = true; });");
  await bench.control.evaluate((workbench) => {
    workbench.setTheme('dark');
  });
  const theme = await inPane(
    pane,
    `const { isDarkTheme, bodyBackgroundColor } = Office.context.officeTheme;
     return { isDarkTheme, bodyBackgroundColor, wasFocused: window.wasFocused };`,
  );
  expect(theme).toEqual({ isDarkTheme: true, bodyBackgroundColor: '#262626', wasFocused: true });
  await bench.control.evaluate((workbench) => {
    workbench.setTheme('light');
  });
});

test('the other language starts the pane anew', async () => {
  await bench.control.evaluate((workbench) => workbench.setLanguage('en-US'));
  const language = await inPane(
    bench.pane(),
    'await Office.onReady(); return Office.context.displayLanguage;',
  );
  expect(language).toBe('en-US');
  await bench.page.getByText('This is not Excel').waitFor();
});

test('nothing is asked of any other machine, and nothing goes wrong unseen', () => {
  expect(bench.outsideRequests).toEqual([]);
  expect(bench.pageErrors).toEqual([]);
});
