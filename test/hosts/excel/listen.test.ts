import { emptySheet } from '../../../src/workbook/snapshot';
import { afterCleanUp, openInExcel, valueOf } from './open-excel';
import { resultPatch, scores, workbook } from './sample';

const patch = resultPatch('Điểm', 6, 4);

/** A workbook that is listened to, and how often it was heard that somebody changed it. */
async function listening() {
  const opened = openInExcel(workbook(scores('Điểm', 6, 4), emptySheet('Nháp')));
  const heard = { times: 0 };
  const stop = valueOf(
    await opened.host.listen(() => {
      heard.times += 1;
    }),
  );
  const sheet = (name: string) => {
    const found = opened.book.sheets.find((candidate) => candidate.name === name);
    if (found === undefined) throw new Error(`There is no sheet ${name}.`);
    return found;
  };
  return { ...opened, heard, stop, sheet };
}

test('nothing is heard of what Bảng Vàng itself adds, writes and takes back', async () => {
  const { host, heard } = await listening();
  const { before } = valueOf(await host.apply(patch));
  await afterCleanUp();
  valueOf(await host.restore(before));
  await afterCleanUp();
  expect(heard.times).toBe(0);
});

test('sheets that a person adds and deletes are heard, also ours', async () => {
  const { host, heard, engine, sheet } = await listening();
  const { before } = valueOf(await host.apply(patch));
  await afterCleanUp();
  engine.user.addSheet();
  await afterCleanUp();
  expect(heard.times).toBe(1);
  engine.user.delete(sheet('Nháp'));
  await afterCleanUp();
  expect(heard.times).toBe(2);
  engine.user.delete(sheet('Xếp hạng'));
  await afterCleanUp();
  expect(heard.times).toBe(3);
  // It is gone already, so nothing of ours is expected any more.
  valueOf(await host.restore(before));
  await afterCleanUp();
  expect(heard.times).toBe(3);
});

test('a sheet that a person adds while we write is heard once', async () => {
  const { host, heard, engine, book } = await listening();
  engine.interrupt(1, () => {
    engine.user.addSheet();
  });
  valueOf(await host.apply(patch));
  await afterCleanUp();
  expect(book.sheets.map(({ name }) => name)).toEqual(['Điểm', 'Nháp', 'Sheet3', 'Xếp hạng']);
  expect(heard.times).toBe(1);
});

test('a report of a sheet of ours is passed over once only', async () => {
  const { host, heard, engine, sheet } = await listening();
  valueOf(await host.apply(patch));
  await afterCleanUp();
  const { id } = sheet('Xếp hạng');
  engine.tell({ kind: 'added', sheetId: id, details: { worksheetId: id } });
  await afterCleanUp();
  expect(heard.times).toBe(1);
});

test('after a write that failed the next one is still passed over', async () => {
  const { host, heard, engine } = await listening();
  engine.plan([{ request: 1, when: 'midway' }]);
  expect(await host.apply(patch)).toMatchObject({ ok: false });
  await afterCleanUp();
  const before = heard.times;
  valueOf(await host.apply(patch));
  await afterCleanUp();
  expect(heard.times).toBe(before);
});

test('after stopping nothing is heard', async () => {
  const { heard, engine, stop } = await listening();
  await stop();
  engine.user.addSheet();
  await afterCleanUp();
  expect(heard.times).toBe(0);
});
