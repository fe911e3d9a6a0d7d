import type { BlocComputation } from '../../../src/app/computation';
import { openExplanationSheet } from '../../../src/app/explanation-sheet';
import { sheetNamed } from '../../../src/workbench/engine/book/workbook';
import { cellName } from '../../../src/workbook/cell-address';
import { findSheet, valueAt } from '../../../src/workbook/snapshot';
import { contentOf } from '../../hosts/excel/workbook-content';
import { openSession, sampleWorkbook } from '../session/open-session';

const TITLE = 'Giải trình điểm';

async function opened() {
  const open = openSession(await sampleWorkbook());
  await open.session.start();
  const bloc = (): BlocComputation => {
    const outcome = open.session.state().look?.outcome;
    const first = outcome?.kind === 'computed' ? outcome.computation.blocs[0] : undefined;
    if (first === undefined) throw new Error('Nothing was computed');
    return first;
  };
  const press = (unit: number) => openExplanationSheet(open.session, { bloc: bloc(), unit }, 'vi');
  const titleOfSheet = (): unknown => {
    const look = open.session.state().look;
    const sheet = look === null ? null : findSheet(look.snapshot, TITLE);
    return sheet === null ? null : valueAt(sheet, 0, 0);
  };
  return { ...open, bloc, press, titleOfSheet };
}

test('a press makes the sheet, a second changes nothing, and it can be taken back', async () => {
  const { session, book, bloc, press, titleOfSheet } = await opened();
  const before = contentOf(book);
  const name = bloc().scoresheet.units[0]?.name ?? '';
  expect(await press(0)).toBe('done');
  expect(titleOfSheet()).toBe(`GIẢI TRÌNH ĐIỂM: ${name}`);
  expect(session.state().notice).toMatchObject({ kind: 'written', deed: 'explanation-sheet' });
  const after = contentOf(book);
  expect(await press(0)).toBe('nothing-to-write');
  expect(contentOf(book)).toEqual(after);
  expect(session.state().undoable).toEqual(['explanation-sheet']);
  expect(await session.undo()).toBe('done');
  expect(contentOf(book)).toEqual(before);
});

test('another unit takes the place of the one before; undoing brings that back', async () => {
  const { session, book, bloc, press, titleOfSheet } = await opened();
  await press(0);
  const first = contentOf(book);
  expect(await press(1)).toBe('done');
  expect(titleOfSheet()).toBe(`GIẢI TRÌNH ĐIỂM: ${bloc().scoresheet.units[1]?.name ?? ''}`);
  expect(await session.undo()).toBe('done');
  expect(contentOf(book)).toEqual(first);
});

test('it is worked out from the workbook as it is now', async () => {
  const { book, bloc, type, session } = await opened();
  const place = bloc().scores.places[0]?.[0];
  if (!place) throw new Error('No score has a place');
  const shown = bloc();
  const unit = 0;
  type(place.sheet, cellName(place), '1');
  expect(await openExplanationSheet(session, { bloc: shown, unit }, 'vi')).toBe('done');
  const sheet = sheetNamed(book, TITLE);
  expect(sheet).not.toBeNull();
  const look = session.state().look;
  const made = look === null ? null : findSheet(look.snapshot, TITLE);
  const figures = made?.values.map((row) => row[2]) ?? [];
  expect(figures).toContain('1 / 30');
});

test('a unit that is no longer there is said, and nothing is written', async () => {
  const { session, book, bloc, type } = await opened();
  const shown = bloc();
  const named = shown.scoresheet.units[0];
  if (named === undefined) throw new Error('No unit');
  type(named.place.sheet, `B${named.place.row + 1}`, 'Sở Mới');
  const before = contentOf(book);
  expect(await openExplanationSheet(session, { bloc: shown, unit: 0 }, 'vi')).toBe('failed');
  expect(session.state().problem?.code).toBe('unit-not-found');
  expect(contentOf(book)).toEqual(before);
});
