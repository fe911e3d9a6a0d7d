import { pledgeSheetPatch } from '../../../src/app/next-year/pledge-sheet-patch';
import { pledgeSheetPlace } from '../../../src/app/next-year/pledge-sheet-place';
import { nextYearOfLook } from '../../../src/app/next-year/next-year-of-look';
import type { Look } from '../../../src/app/session/look';
import type { WorkbookSession } from '../../../src/app/session/workbook-session';
import { leavesOf } from '../../../src/scoring/criteria';
import { foldName } from '../../../src/scoring/fold-name';
import { readPledgeSheet } from '../../../src/sheets/reading/pledge-sheet';
import { sheetNamed } from '../../../src/workbench/engine/book/workbook';
import { contentOf } from '../../hosts/excel/workbook-content';
import { openSession, sampleWorkbook } from './open-session';

const PLEDGE = 'Giao ước';

const add = (session: WorkbookSession) =>
  session.add('pledge-sheet', (look) => pledgeSheetPatch(look, 'vi'), null);

function lookOf(session: WorkbookSession): Look {
  const { look } = session.state();
  if (look === null) throw new Error('Nothing was read');
  return look;
}

function blocOf({ outcome }: Look) {
  const [bloc] = outcome.kind === 'computed' ? outcome.computation.blocs : [];
  if (bloc === undefined) throw new Error('No bloc');
  return bloc;
}

const nextCodes = (look: Look): readonly string[] => {
  const next = nextYearOfLook(look);
  return next.ok ? next.value.findings.map(({ message }) => message.code) : [next.problem.code];
};

test('the sheet is made for next year, is read back, changes no result, and is taken back', async () => {
  const { session, book, now } = openSession(await sampleWorkbook());
  await session.start();
  const before = contentOf(book);
  const bloc = blocOf(lookOf(session));
  expect(nextCodes(lookOf(session))).toContain('next-year-no-pledge');

  expect(await add(session)).toBe('done');
  expect(session.state().notice).toMatchObject({ kind: 'written', deed: 'pledge-sheet' });
  expect(sheetNamed(book, PLEDGE)).not.toBeNull();
  const pledge = readPledgeSheet(now());
  expect(pledge).toMatchObject({ sheet: PLEDGE, year: 2026, movements: [] });
  expect(pledge?.targets.map(({ name }) => name)).toEqual(
    leavesOf(bloc.scheme)
      .filter(({ kind }) => kind !== 'penalty')
      .map(({ name }) => name),
  );
  await session.read();
  expect(blocOf(lookOf(session)).results).toEqual(bloc.results);
  expect(nextCodes(lookOf(session))).not.toContain('next-year-no-pledge');

  expect(await session.undo()).toBe('done');
  expect(contentOf(book)).toEqual(before);
  expect(pledgeSheetPlace(now())).toBeNull();
});

test('a target that is typed there is the target of that unit', async () => {
  const { session, book, type, now } = openSession(await sampleWorkbook());
  await session.start();
  await add(session);
  const sheet = now().sheets.find(({ name }) => name === PLEDGE);
  const header = sheet?.texts.findIndex((row) => row.includes('Kế hoạch chung')) ?? -1;
  // Code, name, measure and plan stand before the units.
  type(PLEDGE, `E${header + 2}`, '12,5');
  expect(sheetNamed(book, PLEDGE)).not.toBeNull();
  const [unit] = blocOf(lookOf(session)).scoresheet.units;
  const [target] = readPledgeSheet(now())?.targets ?? [];
  expect([...(target?.byUnit.values() ?? [])].map(({ value }) => value)).toEqual([12.5]);
  expect([...(target?.byUnit.keys() ?? [])]).toEqual([foldName(unit?.name ?? '')]);
});

test('it is never written over', async () => {
  const { session } = openSession(await sampleWorkbook());
  await session.start();
  await add(session);
  expect(await add(session)).toBe('failed');
  expect(session.state().problem).toEqual({
    code: 'pledge-sheet-there',
    params: { sheet: PLEDGE },
  });
});
