import { workbookFrom } from '../../src/workbench/engine/book/snapshots';
import { ExcelEngine } from '../../src/workbench/engine/excel-engine';
import { emptySheet } from '../../src/workbook/snapshot';
import { connectRealLibrary, member, pretendExcelApi } from './real-library';

/** Calls a method of something whose type nobody declares. */
function call(owner: unknown, name: string, ...args: readonly unknown[]): unknown {
  const method = member(owner, name);
  if (typeof method !== 'function') throw new Error(`${name} is no method.`);
  const result: unknown = Reflect.apply(method, owner, args);
  return result;
}

function runInExcel(batch: (context: unknown) => Promise<unknown>): Promise<unknown> {
  return Promise.resolve(call(member(globalThis, 'Excel'), 'run', batch));
}

function open(): ExcelEngine {
  const sheets = [emptySheet('Một'), emptySheet('Hai')];
  const engine = new ExcelEngine(
    workbookFrom({ workbookName: 'a.xlsx', sheets, names: [], keptText: null }),
  );
  connectRealLibrary(engine);
  return engine;
}

const sheetNamed = (context: unknown, name: string) =>
  call(member(member(context, 'workbook'), 'worksheets'), 'getItem', name);

const nextEvents = () => new Promise((resolve) => setTimeout(resolve, 20));

test('handlers of the real library hear of changes by the add-in and by the user until they are removed', async () => {
  const engine = open();
  const heard: unknown[] = [];
  const handler = (event: unknown) => {
    heard.push(member(event, 'address'));
    return Promise.resolve();
  };
  let added: unknown = null;
  await runInExcel(async (context) => {
    const sheet = sheetNamed(context, 'Một');
    added = call(member(sheet, 'onChanged'), 'add', handler);
    await call(context, 'sync');
    Reflect.set(Object(call(sheet, 'getRange', 'B2:C2')), 'values', [[1, 2]]);
    Reflect.set(Object(call(sheetNamed(context, 'Hai'), 'getRange', 'A1')), 'values', [[1]]);
    await call(context, 'sync');
  });
  await nextEvents();
  expect(heard).toEqual(['B2:C2']);
  const sheetId = engine.book.sheets[0]?.id ?? '';
  engine.tell({ kind: 'changed', sheetId, details: { address: 'D4', changeType: 'RangeEdited' } });
  await nextEvents();
  expect(heard).toEqual(['B2:C2', 'D4']);
  await runInExcel(async (context) => {
    call(added, 'remove');
    await call(member(added, 'context'), 'sync');
    Reflect.set(Object(call(sheetNamed(context, 'Một'), 'getRange', 'A1')), 'values', [[1]]);
    await call(context, 'sync');
  });
  await nextEvents();
  expect(heard).toEqual(['B2:C2', 'D4']);
});

test('the real library names the statement that went wrong', async () => {
  open();
  await expect(
    runInExcel(async (context) => {
      sheetNamed(context, 'Ba');
      await call(context, 'sync');
    }),
  ).rejects.toMatchObject({
    code: 'ItemNotFound',
    debugInfo: { statement: expect.stringContaining('getItem') },
  });
});

test('settings and XML parts stay with the workbook', async () => {
  const engine = open();
  await runInExcel(async (context) => {
    const workbook = member(context, 'workbook');
    call(member(workbook, 'settings'), 'add', 'key', { x: 1 });
    call(member(workbook, 'customXmlParts'), 'add', '<a xmlns="urn:bang-vang"/>');
    await call(context, 'sync');
  });
  const read = await runInExcel(async (context) => {
    const workbook = member(context, 'workbook');
    const setting = call(member(workbook, 'settings'), 'getItemOrNullObject', 'key');
    call(setting, 'load', 'value');
    const parts = call(member(workbook, 'customXmlParts'), 'getByNamespace', 'urn:bang-vang');
    const part = call(parts, 'getOnlyItemOrNullObject');
    const xml = call(part, 'getXml');
    await call(context, 'sync');
    return [member(setting, 'value'), member(xml, 'value')];
  });
  expect(read).toEqual([{ x: 1 }, '<a xmlns="urn:bang-vang"/>']);
  expect(engine.book.settings.size).toBe(1);
});

test('the library can be made to refuse what an older Excel lacks', async () => {
  open();
  pretendExcelApi(1.12);
  await expect(
    runInExcel((context) => {
      call(call(sheetNamed(context, 'Một'), 'getRange'), 'getMergedAreasOrNullObject');
      return Promise.resolve();
    }),
  ).rejects.toMatchObject({ code: 'ApiNotFound' });
});
