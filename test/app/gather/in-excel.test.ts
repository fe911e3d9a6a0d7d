import { bringInForms, gather, proposedKeys } from '../../../src/app/gather/gather';
import { ok } from '../../../src/workbook/result';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { openSession } from '../session/open-session';
import { blocWith, formSheet, sent } from './forms';

const options = { deadline: null, units: [], year: null };
const bloc = blocWith('Sở A', 'Sở B');
const percent = formSheet({ unit: 'Sở B', scores: [30, 11, 12] });
const files = [
  sent('a.xlsx', formSheet({ unit: 'Sở A', signed: '=1+1' })),
  sent('b.xlsx', {
    ...percent,
    numberFormats: percent.numberFormats.map((row, index) =>
      row.map((code, column) => (index === 4 && column === 3 ? '0.00' : code)),
    ),
    formulas: percent.formulas.map((row, index) =>
      row.map((_, column) => (index === 7 && column === 3 ? '=SUM(D5:D7)' : null)),
    ),
  }),
];

async function gatheredInExcel() {
  const opened = openSession(bloc);
  const before = opened.now();
  await opened.session.start();
  const ending = await opened.session.add(
    'gathered-forms',
    ({ snapshot }) => {
      const gathering = gather(snapshot, files, options);
      return ok(bringInForms(snapshot, gathering, proposedKeys(gathering, false)).patch);
    },
    null,
  );
  return { ...opened, before, ending };
}

const cellsOf = ({ sheets }: Snapshot, name: string) =>
  sheets.find((sheet) => sheet.name === name)?.values.map((row) => [...row]);

test('forms brought in through the real library stand there as they were sent, and are read so', async () => {
  const { ending, now, session } = await gatheredInExcel();
  expect([ending, session.state().problem]).toEqual(['done', null]);
  const after = now();
  expect(after.sheets.map(({ name }) => name)).toEqual(['Thông tin khối', 'Sở A', 'Sở B']);
  expect(cellsOf(after, 'Sở B')).toEqual(percent.values.map((row) => [...row]));
  // A text that begins with "=" stays a text.
  const sheetA = after.sheets[1];
  expect(sheetA?.values[9]?.[3]).toBe('=1+1');
  expect(sheetA?.formulas.flat().every((formula) => formula === null)).toBe(true);
  const sheetB = after.sheets[2];
  expect([sheetB?.numberFormats[4]?.[3], sheetB?.texts[4]?.[3]]).toEqual(['0.00', '30.00']);
  expect(sheetB?.merges).toEqual(percent.merges);
  expect(gather(after, files, options).forms.map(({ standing }) => standing)).toEqual([
    'there-same',
    'there-same',
  ]);
  const { look } = session.state();
  expect(look?.outcome).toMatchObject({
    kind: 'computed',
    computation: { blocs: [{ results: [{ rank: 1 }, { rank: 2 }] }] },
  });
});

test('undone, the workbook is as it was', async () => {
  const { before, now, session } = await gatheredInExcel();
  expect(session.state().undoable).toEqual(['gathered-forms']);
  expect(await session.undo()).toBe('done');
  expect(now()).toEqual(before);
  expect(session.state().notice).toEqual({ kind: 'undone', deed: 'gathered-forms' });
});

test('undoing asks first where she has typed into a form since', async () => {
  const { session, type } = await gatheredInExcel();
  type('Sở A', 'D5', '39,5');
  expect(await session.undo()).toBe('asks');
});
