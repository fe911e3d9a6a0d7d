import { contentOf } from '../../hosts/excel/workbook-content';
import { openSession, sampleWorkbook } from '../session/open-session';

test('before results were ever written the pack asks for them first', async () => {
  const { session, book } = openSession(await sampleWorkbook());
  const before = contentOf(book);
  expect(await session.pack()).toBe('asks');
  expect(contentOf(book)).toEqual(before);
});

test('the pack is written in Excel, pressed again writes nothing, and is taken back whole', async () => {
  const { session, book } = openSession(await sampleWorkbook());
  await session.recompute();
  await session.write();
  const before = contentOf(book);
  expect(await session.pack()).toBe('done');
  const proposals = book.sheets.find(({ name }) => name === 'Đề nghị khen thưởng');
  expect(proposals?.page).toMatchObject({
    orientation: 'Landscape',
    paperSize: 'A4',
    titleRows: { first: 5, last: 5 },
    zoom: { horizontalFitToPages: 1 },
    headers: { state: 'FirstAndDefault', centre: '&"Times New Roman,Regular"&13&P' },
  });
  expect(await session.pack()).toBe('nothing-to-write');
  expect(session.state().undoable.at(-1)).toBe('pack');
  expect(await session.undo()).toBe('done');
  expect(contentOf(book)).toEqual(before);
});
