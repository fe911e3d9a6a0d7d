import { sheetNamed } from '../../../src/workbench/engine/book/workbook';
import { schemeSheetPatch } from '../../../src/app/scheme-sheet-of-look';
import type { WorkbookSession } from '../../../src/app/session/workbook-session';
import { cellName, type CellPlace } from '../../../src/workbook/cell-address';
import { contentOf } from '../../hosts/excel/workbook-content';
import { openSession, sampleWorkbook } from './open-session';

function stateOf(session: WorkbookSession): string {
  const outcome = session.state().look?.outcome;
  return outcome?.kind === 'computed' ? outcome.state.kind : (outcome?.kind ?? 'unread');
}

/** Total and rank of every unit as they are shown. */
function ranking(session: WorkbookSession): unknown {
  const outcome = session.state().look?.outcome;
  if (outcome?.kind !== 'computed') return null;
  return outcome.computation.blocs.map(({ results }) => results.map(({ rank }) => rank));
}

async function opened() {
  const snapshot = await sampleWorkbook();
  const open = openSession(snapshot);
  await open.session.start();
  const sheet = snapshot.sheets[0]?.name ?? '';
  return { ...open, sheet };
}

/** The first score of the first unit. */
function scoreCellOf(session: WorkbookSession): CellPlace {
  const outcome = session.state().look?.outcome;
  if (outcome?.kind !== 'computed') throw new Error('Nothing was computed.');
  const place = outcome.computation.blocs[0]?.scores.places[0]?.[0];
  if (place === undefined || place === null) throw new Error('No score has a place.');
  return place;
}

test('it opens on the answer and has written nothing', async () => {
  const { session, book } = await opened();
  const before = contentOf(book);
  expect(stateOf(session)).toBe('never-written');
  expect(ranking(session)).not.toBeNull();
  expect(contentOf(book)).toEqual(before);
});

test('the first press asks; Ghi writes, a second press has nothing to write, Hoàn tác brings all back', async () => {
  const { session, book } = await opened();
  const before = contentOf(book);
  expect(await session.recompute()).toBe('asks');
  const { question } = session.state();
  expect(question?.kind).toBe('write-results');
  expect(contentOf(book)).toEqual(before);

  expect(await session.write()).toBe('done');
  const { notice } = session.state();
  if (notice?.kind !== 'written' || question?.kind !== 'write-results')
    throw new Error('no notice');
  expect(notice.summary).toEqual(question.summary);
  expect(stateOf(session)).toBe('up-to-date');
  expect(sheetNamed(book, 'Xếp hạng')).not.toBeNull();

  const written = contentOf(book);
  expect(await session.recompute()).toBe('nothing-to-write');
  expect(contentOf(book)).toEqual(written);

  expect(session.state().undoable).toEqual(['results']);
  expect(await session.undo()).toBe('done');
  expect(contentOf(book)).toEqual(before);
  expect(book.customXmlParts).toEqual([]);
  expect(stateOf(session)).toBe('never-written');
  expect(session.state().undoable).toEqual([]);
});

test('Để sau writes nothing', async () => {
  const { session, book } = await opened();
  const before = contentOf(book);
  await session.recompute();
  session.dismiss();
  expect(session.state().question).toBeNull();
  expect(contentOf(book)).toEqual(before);
});

test('when she changes a score the state says so by itself; a press then writes without asking', async () => {
  const { session, book, type, until, sheet } = await opened();
  await session.recompute();
  await session.write();
  const first = contentOf(book);
  const cell = cellName(scoreCellOf(session));
  type(sheet, cell, '1');
  await until(() => stateOf(session) === 'changed-since' && session.state().progress === null);
  const edited = contentOf(book);
  expect(await session.recompute()).toBe('done');
  expect(stateOf(session)).not.toBe('changed-since');
  expect(await session.undo()).toBe('done');
  expect(contentOf(book)).toEqual(edited);
  expect(await session.undo()).toBe('done');
  expect(contentOf(book)).not.toEqual(first);
  expect(sheetNamed(book, 'Xếp hạng')).toBeNull();
});

test('switched on, it recomputes by itself, but never before she has confirmed', async () => {
  const { session, type, until, sheet } = await opened();
  session.setAutomatic(true);
  const cell = cellName(scoreCellOf(session));
  type(sheet, cell, '2');
  await until(() => session.state().isOutdated);
  await until(() => !session.state().isOutdated && session.state().progress === null);
  expect(stateOf(session)).toBe('never-written');

  await session.recompute();
  await session.write();
  const before = ranking(session);
  type(sheet, cell, '1');
  await until(() => session.state().undoable.length === 2 && session.state().progress === null);
  expect(stateOf(session)).not.toBe('changed-since');
  expect(session.state().question).toBeNull();
  expect(before).not.toBeNull();
});

test('a cell of ours that she changed since is not taken back without asking', async () => {
  const { session, book, type } = await opened();
  const before = contentOf(book);
  await session.recompute();
  await session.write();
  type('Xếp hạng', 'A1', 'Bảng của tôi');
  expect(await session.undo()).toBe('asks');
  expect(session.state().question).toMatchObject({
    kind: 'undo-over-edits',
    edited: [{ sheet: 'Xếp hạng', row: 0, column: 0 }],
  });
  expect(sheetNamed(book, 'Xếp hạng')).not.toBeNull();
  // What she changes while she is being asked is not what she agrees to.
  type('Xếp hạng', 'A2', 'Thứ');
  expect(await session.undo('also-over-edits')).toBe('asks');
  expect(await session.undo('also-over-edits')).toBe('done');
  expect(contentOf(book)).toEqual(before);
});

test('after a sheet was renamed, undoing changes nothing and says what to do', async () => {
  const { session, book, engine } = await opened();
  await session.recompute();
  await session.write();
  const sheet = sheetNamed(book, 'Xếp hạng');
  if (sheet === null) throw new Error('no sheet');
  engine.user.rename(sheet, 'Kết quả năm nay');
  const renamed = contentOf(book);
  expect(await session.undo()).toBe('failed');
  expect(session.state().problem?.code).toBe('undo-moved');
  expect(contentOf(book)).toEqual(renamed);
});

test('also after a second writing, which makes no new marks, a renamed sheet is noticed', async () => {
  const { session, book, engine, type } = await opened();
  await session.recompute();
  await session.write();
  type('Bảng điểm', 'C13', '20');
  expect(await session.recompute()).toBe('done');
  const sheet = sheetNamed(book, 'Bảng điểm');
  if (sheet === null) throw new Error('no sheet');
  engine.user.rename(sheet, 'Điểm quý IV');
  const renamed = contentOf(book);
  expect(await session.undo()).toBe('failed');
  expect(session.state().problem?.code).toBe('undo-moved');
  expect(contentOf(book)).toEqual(renamed);
  engine.user.rename(sheet, 'Bảng điểm');
  expect(await session.undo()).toBe('done');
});

test('a sheet of ours that she deleted stands in the way of no undoing', async () => {
  const { session, book, engine, type } = await opened();
  type('Bảng điểm', 'C13', '19');
  const before = contentOf(book);
  await session.recompute();
  await session.write();
  type('Bảng điểm', 'C13', '20');
  await session.recompute();
  type('Bảng điểm', 'C13', '19');
  const sheet = sheetNamed(book, 'Xếp hạng');
  if (sheet === null) throw new Error('no sheet');
  engine.user.delete(sheet);
  expect(await session.undo()).toBe('done');
  expect(await session.undo()).toBe('done');
  expect(contentOf(book)).toEqual(before);
});

test.each(['before', 'midway', 'after'] as const)(
  'a sync that fails (%s) while writing leaves the workbook as it was and is said',
  async (when) => {
    for (const request of [3, 4]) {
      const { session, book, engine } = await opened();
      await session.recompute();
      const before = contentOf(book);
      engine.plan([{ request, when }]);
      expect(await session.write()).toBe('failed');
      expect(session.state().problem?.code).toBe('excel-no-answer');
      expect(session.state().progress).toBeNull();
      expect(contentOf(book)).toEqual(before);
      engine.plan([]);
      expect(await session.recompute()).toBe('asks');
      expect(await session.write()).toBe('done');
    }
  },
);

test('stopped while it reads or writes, the workbook is as it was', async () => {
  for (const task of ['reading', 'writing'] as const) {
    const { session, book } = await opened();
    await session.recompute();
    const before = contentOf(book);
    const stopWatching = session.subscribe(() => {
      if (session.state().progress?.task === task) session.stop();
    });
    expect(await session.write()).toBe('failed');
    stopWatching();
    expect(session.state().problem?.code).toBe('excel-stopped');
    expect(contentOf(book)).toEqual(before);
    expect(await session.recompute()).toBe('asks');
  }
});

test('on a protected sheet nothing is written, and she is told so', async () => {
  const { session, book, engine, sheet } = await opened();
  const found = sheetNamed(book, sheet);
  if (found === null) throw new Error('no sheet');
  engine.user.setProtected(found, true);
  const before = JSON.stringify([...found.rows].map(([row, cells]) => [row, [...cells]]));
  expect(await session.recompute()).toBe('asks');
  expect(await session.write()).toBe('done');
  expect(JSON.stringify([...found.rows].map(([row, cells]) => [row, [...cells]]))).toBe(before);
  const said = session.state().look?.findings ?? [];
  expect(said.filter((finding) => finding.message.code === 'result-columns-protected')).toEqual([
    expect.objectContaining({ severity: 'warning', sheet }),
  ]);
});

test('a sheet that is protected or deleted between reading and writing stops the writing', async () => {
  for (const act of ['protect', 'delete'] as const) {
    const { session, book, engine } = await opened();
    await session.recompute();
    await session.write();
    const ranks = sheetNamed(book, 'Xếp hạng');
    const scores = book.sheets[0];
    if (ranks === null || scores === undefined) throw new Error('no sheet');
    const cell = scoreCellOf(session);
    engine.user.type(scores, [{ ...cell, entry: { text: '3' } }], 'vi');
    let before: unknown = null;
    const stopWatching = session.subscribe(() => {
      if (session.state().progress?.task !== 'writing' || before !== null) return;
      before = {};
      if (act === 'protect') engine.user.setProtected(ranks, true);
      else engine.user.delete(ranks);
      before = contentOf(book);
    });
    expect(await session.recompute()).toBe('failed');
    stopWatching();
    expect(session.state().problem?.code).toBe(
      act === 'protect' ? 'excel-sheet-protected' : 'excel-sheet-missing',
    );
    expect(contentOf(book)).toEqual(before);
  }
});

test('what is solved is not said any longer, and a question speaks of what would be written now', async () => {
  const { session, type, until, sheet } = await opened();
  const cell = cellName(scoreCellOf(session));
  await session.add('scheme-sheet', (look) => schemeSheetPatch(look, 0, 'vi'), null);
  const scheme = session.state().look?.snapshot.sheets.find(({ name }) => name === 'Bộ tiêu chí');
  const row = 1 + (scheme?.values.findIndex((values) => typeof values[4] === 'number') ?? -1);
  const maximum = String(scheme?.values[row - 1]?.[4]);
  type('Bộ tiêu chí', `E${row}`, 'ba mươi');
  await until(() => session.state().look?.outcome.kind === 'not-computed');
  await until(() => session.state().progress === null);
  expect(await session.recompute()).toBe('failed');
  expect(session.state().problem?.code).toBe('scheme-sheet-wrong');
  type('Bộ tiêu chí', `E${row}`, maximum);
  await until(() => session.state().look?.outcome.kind === 'computed');
  await until(() => session.state().progress === null);
  expect(session.state().problem).toBeNull();

  await session.recompute();
  const asked = session.state().question;
  type(sheet, cell, '');
  await until(() => session.state().isOutdated);
  await until(() => !session.state().isOutdated && session.state().progress === null);
  const { question } = session.state();
  expect(question?.kind).toBe('write-results');
  expect(question).not.toEqual(asked);
});

test('a press while the workbook is read again by itself is not lost', async () => {
  const { session, type, until, sheet } = await opened();
  await session.recompute();
  await session.write();
  await until(() => !session.state().isOutdated && session.state().progress === null);
  type(sheet, cellName(scoreCellOf(session)), '1');
  await until(() => session.state().progress?.task === 'reading');
  expect(await session.recompute()).toBe('done');
  expect(session.state().problem).toBeNull();
  expect(session.state().notice).toMatchObject({ kind: 'written', deed: 'results' });
});

test('two things are never done at once', async () => {
  const { session } = await opened();
  const first = session.recompute();
  expect(await session.recompute()).toBe('busy');
  expect(await session.undo()).toBe('busy');
  expect(await first).toBe('asks');
});

test('a correction is remembered in the workbook, read so, and can be taken back', async () => {
  const { session, book } = await opened();
  const before = contentOf(book);
  const ranksBefore = ranking(session);
  const outcome = session.state().look?.outcome;
  if (outcome?.kind !== 'computed') throw new Error('Nothing was computed.');
  const unit = outcome.computation.blocs[0]?.scoresheet.units[0];
  if (unit === undefined) throw new Error('no unit');
  const correction = {
    kind: 'unit',
    sheet: unit.place.sheet,
    unit: unit.name,
    change: 'leave-out',
  } as const;
  expect(await session.correct(correction)).toBe('done');
  expect(ranking(session)).not.toEqual(ranksBefore);
  await session.read();
  expect(ranking(session)).not.toEqual(ranksBefore);
  expect(book.customXmlParts).toHaveLength(1);
  expect(await session.revoke(correction)).toBe('done');
  expect(ranking(session)).toEqual(ranksBefore);
  expect(contentOf(book)).toEqual(before);
});

test('a place is shown; one that is gone or hidden is said', async () => {
  const { session, book, engine, sheet } = await opened();
  expect(await session.goTo(sheet, 'C7')).toBe('done');
  const found = sheetNamed(book, sheet);
  expect(book.selection).toMatchObject({
    sheetId: found?.id,
    area: { top: 6, left: 2, bottom: 6, right: 2 },
  });
  expect(await session.goTo('Không có', 'A1')).toBe('failed');
  expect(session.state().problem).toEqual({
    code: 'excel-sheet-gone',
    params: { sheet: 'Không có' },
  });
  await session.recompute();
  await session.write();
  const ranks = sheetNamed(book, 'Xếp hạng');
  if (ranks === null) throw new Error('no sheet');
  ranks.visibility = 'hidden';
  expect(await session.goTo('Xếp hạng', null)).toBe('failed');
  expect(session.state().problem?.code).toBe('excel-sheet-hidden');
  expect(engine.references.count).toBe(0);
});
