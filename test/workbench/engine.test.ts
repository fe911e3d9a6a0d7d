import { snapshotOf, workbookFrom } from '../../src/workbench/engine/book/snapshots';
import { enteredValue } from '../../src/workbench/engine/book/entered-value';
import { ExcelEngine, payloadLimit } from '../../src/workbench/engine/excel-engine';
import { emptySheet } from '../../src/workbook/snapshot';

function open() {
  const book = workbookFrom({
    workbookName: 'a.xlsx',
    keptText: null,
    names: [],
    sheets: [
      {
        ...emptySheet('Điểm'),
        values: [['x', 1.5]],
        texts: [['x', '1.50']],
        numberFormats: [['General', '0.00']],
        formulas: [[null, '=A2*2']],
      },
      { ...emptySheet('Khoá'), isProtected: true },
    ],
  });
  return { book, engine: new ExcelEngine(book) };
}

const ROOT = { Id: 1, ObjectPathType: 1, Name: '' };
const SHEETS = { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 };

function sheet(id: number, title: string) {
  const ArgumentInfo = { Arguments: [title] };
  return { Id: id, ObjectPathType: 5, Name: '', ParentObjectPathId: 2, ArgumentInfo };
}

function method(id: number, parent: number, name: string, ...args: readonly unknown[]) {
  const ArgumentInfo = { Arguments: args };
  return { Id: id, ObjectPathType: 3, Name: name, ParentObjectPathId: parent, ArgumentInfo };
}

interface Action {
  readonly ActionType: number;
  readonly ObjectPathId: number;
  readonly Name?: string;
  readonly ArgumentInfo?: { readonly Arguments: readonly unknown[] };
  readonly QueryInfo?: { readonly Select: readonly string[] };
}

/** Sends a batch; its actions are numbered from 10. */
async function send(
  engine: ExcelEngine,
  paths: readonly { readonly Id: number }[],
  ...actions: readonly Action[]
): Promise<unknown> {
  const answer = await engine.answer(
    {
      Actions: actions.map((action, index) => ({ Id: 10 + index, Name: '', ...action })),
      ObjectPaths: Object.fromEntries([ROOT, SHEETS, ...paths].map((path) => [path.Id, path])),
    },
    false,
  );
  if (!answer.ok) return answer.code;
  const response: unknown = JSON.parse(answer.body);
  return response;
}

const instantiate = (path: number): Action => ({ ActionType: 1, ObjectPathId: path });
const load = (path: number, ...names: readonly string[]): Action => {
  return { ActionType: 2, ObjectPathId: path, QueryInfo: { Select: names } };
};
const call = (path: number, name: string, ...args: readonly unknown[]): Action => {
  return { ActionType: 3, ObjectPathId: path, Name: name, ArgumentInfo: { Arguments: args } };
};
const set = (path: number, name: string, value: unknown): Action => {
  return { ActionType: 4, ObjectPathId: path, Name: name, ArgumentInfo: { Arguments: [value] } };
};

test('properties are told by their names on the wire, whatever case they are asked in', async () => {
  const { engine, book } = open();
  const range = method(4, 3, 'GetRange', 'A1:B1');
  expect(
    await send(
      engine,
      [sheet(3, 'Điểm'), range],
      instantiate(3),
      load(4, 'values', 'FORMULAS', 'text', 'format/font/bold'),
    ),
  ).toEqual({
    Results: [
      { ActionId: 10, Value: { Id: book.sheets[0]?.id } },
      {
        ActionId: 11,
        Value: {
          Values: [['x', 1.5]],
          Formulas: [['x', '=A2*2']],
          Text: [['x', '1.50']],
          Format: { Font: { Bold: false } },
        },
      },
    ],
    TraceIds: [],
  });
});

test('items of a collection bear their identity and what was asked', async () => {
  const { engine, book } = open();
  expect(await send(engine, [], load(2, 'name', 'protection/protected'))).toMatchObject({
    Results: [
      {
        Value: {
          _Items: [
            { Id: book.sheets[0]?.id, Name: 'Điểm', Protection: { Protected: false } },
            { Id: book.sheets[1]?.id, Name: 'Khoá', Protection: { Protected: true } },
          ],
        },
      },
    ],
  });
});

test('everything below a null object is null', async () => {
  const { engine } = open();
  const nobody = method(3, 2, 'GetItemOrNullObject', 'Không có');
  const range = method(4, 3, 'GetRange', 'A1');
  expect(
    await send(engine, [nobody, range], instantiate(3), instantiate(4), load(4, 'values')),
  ).toMatchObject({ Results: [{ Value: null }, { Value: null }, { Value: null }] });
});

test('an error says at which action, and what was done before stays done', async () => {
  const { engine, book } = open();
  const first = method(5, 3, 'GetRange', 'A1');
  expect(
    await send(
      engine,
      [sheet(3, 'Điểm'), sheet(4, 'Không có'), first],
      set(5, 'Values', [['y']]),
      instantiate(4),
      set(5, 'Values', [['z']]),
    ),
  ).toMatchObject({
    Results: [],
    Error: { Code: 'ItemNotFound', ActionIndex: 1, HttpStatusCode: 404 },
  });
  expect(snapshotOf(book).sheets[0]?.values[0]?.[0]).toBe('y');
});

test.each<[string, Action, string]>([
  ['a protected sheet', set(5, 'Values', [['x']]), 'AccessDenied'],
  ['an array of another shape', set(4, 'Values', [['x', 'y']]), 'InvalidArgument'],
  ['a member that is not built', call(4, 'GetSpecialCells', 'Visible'), 'NotBuiltInWorkbench'],
  ['a property that is not built', load(4, 'linkedDataTypeState'), 'NotBuiltInWorkbench'],
])('%s is refused', async (_, action, code) => {
  const { engine } = open();
  const paths = [
    sheet(3, 'Điểm'),
    sheet(6, 'Khoá'),
    method(4, 3, 'GetRange', 'A1'),
    method(5, 6, 'GetRange', 'A1'),
  ];
  expect(await send(engine, paths, action)).toMatchObject({ Error: { Code: code } });
});

test('a range is kept until it is released', async () => {
  const { engine } = open();
  const paths = [sheet(3, 'Điểm'), method(4, 3, 'GetRange', 'A1')];
  const response = await send(
    engine,
    paths,
    instantiate(4),
    call(4, '_KeepReference'),
    instantiate(4),
    call(4, '_KeepReference'),
  );
  expect(response).toMatchObject({
    Results: [{ Value: {} }, { Value: null }, { Value: { _ReferenceId: 'ref1' } }, { Value: null }],
  });
  expect(engine.references.count).toBe(1);
  const kept = { Id: 7, ObjectPathType: 6, Name: 'ref1' };
  expect(await send(engine, [kept], load(7, 'address'))).toMatchObject({
    Results: [{ Value: { Address: 'Điểm!A1', _ReferenceId: 'ref1' } }],
  });
  await send(engine, [], call(1, '_RemoveReference', 'ref1'));
  expect(engine.references.count).toBe(0);
  expect(await send(engine, [kept], load(7, 'address'))).toMatchObject({
    Error: { Code: 'ItemNotFound' },
  });
});

test('a path that adds something is walked once', async () => {
  const { engine, book } = open();
  const added = method(3, 2, 'Add', 'Mới');
  await send(engine, [added], instantiate(3), instantiate(3), load(3, 'name'));
  expect(book.sheets.map(({ name }) => name)).toEqual(['Điểm', 'Khoá', 'Mới']);
});

test('trace markers are told, as event handlers need', async () => {
  const { engine } = open();
  expect(await send(engine, [], { ActionType: 5, ObjectPathId: 0 })).toEqual({
    Results: [{ ActionId: 10, Value: null }],
    TraceIds: [10],
  });
});

test('requests and answers over 5 MB are refused', async () => {
  const { engine, book } = open();
  const long = 'x'.repeat(payloadLimit);
  const paths = [sheet(3, 'Điểm'), method(4, 3, 'GetRange', 'A1')];
  expect(await send(engine, paths, set(4, 'Values', [[long]]))).toBe(
    'RequestPayloadSizeLimitExceeded',
  );
  const cell = book.sheets[0]?.rows.get(0)?.get(0);
  if (cell !== undefined) book.sheets[0]?.rows.get(0)?.set(0, { ...cell, value: long });
  expect(await send(engine, paths, load(4, 'values'))).toBe('ResponsePayloadSizeLimitExceeded');
});

test('while a cell is being edited nothing is answered', async () => {
  const { engine } = open();
  engine.editUntil(new Promise((resolve) => setTimeout(resolve, 10)));
  expect(await send(engine, [], load(2, 'name'))).toBe('InvalidOperationInCellEditMode');
});

test.each<[string | number | boolean, string, unknown]>([
  ['=1+1', 'General', { kind: 'formula', formula: '=1+1' }],
  ["'=1+1", 'General', { value: '=1+1' }],
  ['=1+1', '@', { value: '=1+1' }],
  ['007', 'General', { value: 7 }],
  ['007', '@', { value: '007' }],
  [7, '@', { value: '7' }],
  ['+84', 'General', { value: 84 }],
  ['1,234.5', 'General', { value: 1234.5 }],
  ['5%', 'General', { value: 0.05, numberFormat: '0%' }],
  ['1/2/2026', 'General', { value: 46_024, numberFormat: 'm/d/yyyy' }],
  ['30/2', 'General', { value: '30/2' }],
  ['true', 'General', { value: true }],
  ['#n/a', 'General', { value: '#N/A' }],
  ['', 'General', { value: null }],
  ['Xuất sắc', 'General', { value: 'Xuất sắc' }],
])('what is entered as %j into a cell formatted %s', (entry, numberFormat, entered) => {
  expect(enteredValue(entry, numberFormat)).toMatchObject(
    typeof entered === 'object' && entered !== null ? entered : {},
  );
});
