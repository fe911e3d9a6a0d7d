import { ribbonPresses } from '../../src/commands/ribbon-presses';
import type { RibbonOffice } from '../../src/commands/ribbon-office';
import type { Language } from '../../src/text/language';
import type { RibbonNotice } from '../../src/text/ribbon-notices';
import { sheetNamed, type Workbook } from '../../src/workbench/engine/book/workbook';
import { cellName } from '../../src/workbook/cell-address';
import { contentOf } from '../hosts/excel/workbook-content';
import { openSession, sampleWorkbook } from '../app/session/open-session';

/** Office's own part of a press, played: what she would see and hear, in order. */
function officeWhere(
  can: { paneInSight?: boolean; showPane?: boolean; notify?: boolean } = {},
): RibbonOffice & { readonly seen: readonly unknown[] } {
  const { paneInSight = false, showPane = true, notify = true } = can;
  const seen: unknown[] = [];
  return {
    seen,
    isPaneInSight: () => Promise.resolve(paneInSight),
    showPane: () => {
      if (showPane) seen.push('pane');
      return Promise.resolve(showPane);
    },
    notify: (notice: RibbonNotice, language: Language) => {
      if (notify) seen.push([language, notice]);
      return Promise.resolve(notify);
    },
  };
}

/** The title of the sheet that she is looking at. */
function activeSheet(book: Workbook): string | undefined {
  return sheetNamed(book, book.selection.sheetId)?.name;
}

async function pressing(office: RibbonOffice = officeWhere(), language: Language = 'vi') {
  const open = openSession(await sampleWorkbook());
  return { ...open, press: ribbonPresses(open.session, office, () => language) };
}

/** A workbook whose results were written once, with a score changed since. */
async function confirmed(office: RibbonOffice, language: Language = 'vi') {
  const open = await pressing(office, language);
  await open.session.recompute();
  await open.session.write();
  const outcome = open.session.state().look?.outcome;
  const place =
    outcome?.kind === 'computed' ? outcome.computation.blocs[0]?.scores.places[0]?.[0] : null;
  if (place === null || place === undefined) throw new Error('No score has a place.');
  const change = (text: string) => open.type(place.sheet, cellName(place), text);
  return { ...open, change };
}

test('on a workbook not yet confirmed it writes nothing and opens the pane on the preview', async () => {
  const office = officeWhere();
  const { press, book, session } = await pressing(office);
  const before = contentOf(book);
  await press.recompute();
  expect(office.seen).toEqual(['pane']);
  expect(session.state().question?.kind).toBe('write-results');
  expect(contentOf(book)).toEqual(before);
});

test('where the pane cannot be opened either, the notice sends her to Mở bảng', async () => {
  const office = officeWhere({ showPane: false });
  const { press } = await pressing(office);
  await press.recompute();
  expect(office.seen).toEqual([['vi', { kind: 'see-pane' }]]);
});

test('on a confirmed workbook it writes without the pane, says how much, and the pane can undo it', async () => {
  const office = officeWhere();
  const { press, change, session, book } = await confirmed(office, 'en');
  change('1');
  const before = contentOf(book);
  await press.recompute();
  expect(contentOf(book)).not.toEqual(before);
  const { notice } = session.state();
  if (notice?.kind !== 'written') throw new Error('Nothing was written.');
  expect(office.seen).toEqual([
    ['en', { kind: 'written', cells: notice.summary.cells, sheetsAdded: 0, errors: 0 }],
  ]);
  expect(notice.summary.cells).toBeGreaterThan(0);

  expect(await session.undo()).toBe('done');
  expect(contentOf(book)).toEqual(before);
});

test('a press with nothing changed changes nothing and says so', async () => {
  const office = officeWhere();
  const { press, book } = await confirmed(office);
  const before = contentOf(book);
  await press.recompute();
  expect(office.seen).toEqual([['vi', { kind: 'unchanged', errors: 0 }]]);
  expect(contentOf(book)).toEqual(before);
});

test('with the pane in sight its state line says it, and no window opens', async () => {
  const office = officeWhere({ paneInSight: true });
  const { press, session } = await confirmed(office);
  await press.recompute();
  expect(office.seen).toEqual([]);
  expect(session.state().notice?.kind).toBe('nothing-to-write');
});

test('where no window can be opened the pane says it', async () => {
  const office = officeWhere({ notify: false });
  const { press } = await confirmed(office);
  await press.recompute();
  expect(office.seen).toEqual(['pane']);
});

test('a score that cannot be read is written about and the notice counts what needs her', async () => {
  const office = officeWhere();
  const { press, change } = await confirmed(office);
  change('chín phẩy năm');
  await press.recompute();
  expect(office.seen).toEqual([['vi', expect.objectContaining({ kind: 'written', errors: 1 })]]);
});

test('what goes wrong stands in the pane, which opens, and the workbook stays as it was', async () => {
  const office = officeWhere();
  const { press, change, book, engine, session } = await confirmed(office);
  change('1');
  const ranking = sheetNamed(book, 'Xếp hạng');
  if (ranking === null) throw new Error('No sheet of the ranking.');
  const before = contentOf(book);
  // Somebody protects the sheet just when it is about to be written.
  session.subscribe(() => {
    if (session.state().progress?.task === 'writing') engine.user.setProtected(ranking, true);
  });
  await press.recompute();
  expect(office.seen).toEqual(['pane']);
  expect(session.state().problem?.code).toBe('excel-sheet-protected');
  engine.user.setProtected(ranking, false);
  expect(contentOf(book)).toEqual(before);
});

test('a press while the pane still reads waits for it', async () => {
  const office = officeWhere();
  const { press, session } = await pressing(office);
  const reading = session.start();
  await press.recompute();
  expect(await reading).toBe('done');
  expect(office.seen).toEqual(['pane']);
  expect(session.state().question?.kind).toBe('write-results');
});

test('pressing twice at once is pressing once', async () => {
  const office = officeWhere();
  const { press, change } = await confirmed(office);
  change('1');
  await Promise.all([press.recompute(), press.recompute()]);
  expect(office.seen).toHaveLength(1);
});

test('Tổng hợp hội nghị makes the sheets of a conference and shows that of totals', async () => {
  const office = officeWhere();
  const { press, change, book } = await confirmed(office);
  change('1');
  await press.summarise();
  expect(office.seen).toEqual([['vi', expect.objectContaining({ kind: 'written' })]]);
  expect(activeSheet(book)).toBe('Tổng hợp điểm');
  expect(book.sheets.map(({ name }) => name)).toContain('Đề nghị khen thưởng');
});

test('Tổng hợp hội nghị on a workbook not yet confirmed opens the pane and stays on her sheet', async () => {
  const office = officeWhere();
  const { press, book } = await pressing(office);
  const sheet = activeSheet(book);
  await press.summarise();
  expect(office.seen).toEqual(['pane']);
  expect(activeSheet(book)).toBe(sheet);
});
