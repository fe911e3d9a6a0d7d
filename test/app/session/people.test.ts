import { councilSheetPatch } from '../../../src/app/council-part';
import { rulesSheetPatch } from '../../../src/app/rules-part';
import { statusOf, thingsToSettle } from '../../../src/app/session/session-status';
import type { WorkbookSession } from '../../../src/app/session/workbook-session';
import { sheetNamed } from '../../../src/workbench/engine/book/workbook';
import { contentOf } from '../../hosts/excel/workbook-content';
import { LIST, listOnly } from '../people/own-rules-list';
import { openSession, sampleWorkbook } from './open-session';

const COUNTS = 'Thống kê khen thưởng';
const statusKind = (session: WorkbookSession) => statusOf(session.state(), false).kind;

function peopleOf(session: WorkbookSession) {
  const people = session.state().look?.people ?? null;
  if (people === null) throw new Error('No list was found.');
  return people;
}

/** Writes what the last look says, as the button of the pane does. */
const write = (session: WorkbookSession) =>
  session.add(
    'people',
    (look) => ({ ok: true, value: look.people?.patch ?? { changes: [] } }),
    LIST,
  );

async function openedList() {
  const open = openSession(listOnly());
  await open.session.start();
  return open;
}

test('a workbook with a list alone opens on its counts by level, and nothing is written', async () => {
  const { session, book } = await openedList();
  const before = contentOf(book);
  const people = peopleOf(session);
  expect(people).toMatchObject({ sheets: [LIST], people: 5, year: 2025, state: 'never-written' });
  expect(people.packs).toHaveLength(1);
  expect(people.levels.map(({ level, total }) => [level, total])).toEqual([
    ['province', 4],
    ['base', 1],
  ]);
  const { pass, fail, unknown } = people.outcomes;
  expect(pass + fail + unknown).toBe(5);
  expect(session.state().look?.outcome).toMatchObject({ why: { code: 'no-scoring-table' } });
  expect(statusKind(session)).toBe('not-computed');
  expect(contentOf(book)).toEqual(before);
});

test('a press writes the columns and the counts; the next has nothing to write; undone, all is as before', async () => {
  const { session, book } = await openedList();
  const before = contentOf(book);
  expect(await write(session)).toBe('done');
  expect(session.state().notice).toMatchObject({ kind: 'written', deed: 'people' });
  expect(sheetNamed(book, COUNTS)).not.toBeNull();
  expect(peopleOf(session).state).toBe('up-to-date');
  expect(statusKind(session)).toBe('up-to-date');

  const written = contentOf(book);
  await session.read();
  expect(peopleOf(session).state).toBe('up-to-date');
  expect(await write(session)).toBe('nothing-to-write');
  expect(contentOf(book)).toEqual(written);

  expect(session.state().undoable).toEqual(['people']);
  expect(await session.undo()).toBe('done');
  expect(contentOf(book)).toEqual(before);
  expect(peopleOf(session).state).toBe('never-written');
});

test('a line that is changed is judged anew, and that what stands there is old is said', async () => {
  const { session, type, until } = await openedList();
  await write(session);
  const rest = () => !session.state().isOutdated && session.state().progress === null;
  type(LIST, 'E7', 'Một thứ khác');
  await until(() => peopleOf(session).state === 'changed-since' && rest());
  expect(peopleOf(session).levels.map(({ level, total }) => [level, total])).toEqual([
    ['province', 4],
    [null, 1],
  ]);
  expect(statusKind(session)).toBe('changed-since');
  expect(await write(session)).toBe('done');
  expect(statusKind(session)).toBe('up-to-date');
});

test('the same person twice for the same award is something to settle', async () => {
  const { session, type, until } = await openedList();
  expect(thingsToSettle(session.state())).toBe(0);
  type(LIST, 'B4', 'Nguyễn Minh An');
  await until(() => thingsToSettle(session.state()) > 0);
  expect(peopleOf(session).findings.map(({ message }) => message.code)).toContain(
    'people-same-award',
  );
});

test('the sheets of rules and of the council are made for the list, and judge it', async () => {
  const { session, book } = await openedList();
  expect(await session.add('rules-sheet', (look) => rulesSheetPatch(look, 0, 'vi'), null)).toBe(
    'done',
  );
  expect(sheetNamed(book, 'Quy định khen thưởng')).not.toBeNull();
  expect(await session.add('council-sheet', (look) => councilSheetPatch(look, 'vi'), null)).toBe(
    'done',
  );
  expect(sheetNamed(book, 'Hội đồng')).not.toBeNull();
  expect(peopleOf(session)).toMatchObject({
    sheets: [LIST],
    people: 5,
    rulesSheet: 'Quy định khen thưởng',
  });
  expect(thingsToSettle(session.state())).toBe(0);
});

test('beside a scoring table the list changes nothing for the ranking, nor the ranking for the list', async () => {
  const bloc = await sampleWorkbook();
  const { sheets } = listOnly();
  const { session, book } = openSession({ ...bloc, sheets: [...bloc.sheets, ...sheets] });
  await session.start();
  expect(await write(session)).toBe('done');
  // The columns beside the list are no ranking: the first press still asks.
  expect(statusKind(session)).toBe('not-computed');
  expect(await session.recompute()).toBe('asks');
  expect(await session.write()).toBe('done');
  expect(statusKind(session)).toBe('up-to-date');
  const both = contentOf(book);
  expect(peopleOf(session).state).toBe('up-to-date');
  expect(await session.recompute()).toBe('nothing-to-write');
  expect(await write(session)).toBe('nothing-to-write');
  expect(contentOf(book)).toEqual(both);
});
