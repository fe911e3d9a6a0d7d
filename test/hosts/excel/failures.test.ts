import type { Patch } from '../../../src/workbook/patch';
import { sentence } from '../../../src/text/sentences';
import { openInExcel, valueOf } from './open-excel';
import { resultPatch, scores, workbook } from './sample';
import { contentOf } from './workbook-content';

const snapshot = workbook(scores('Điểm', 12, 5), scores('Khác', 3, 3));
const patch = resultPatch('Điểm', 12, 5);

/** A patch that takes several messages. */
const large = resultPatch('Điểm', 3_000, 5, ' '.padEnd(1_500, '.'));

const moments = ['before', 'midway', 'after'] as const;
const failures = [0, 1].flatMap((request) => moments.map((when) => ({ request, when })));

test.each(failures)('a sync that fails leaves the workbook as it was: %j', async (failure) => {
  const { host, engine, book } = openInExcel(snapshot);
  const before = contentOf(book);
  engine.plan([failure]);
  const result = await host.apply(patch);
  expect(result).toEqual({ ok: false, problem: { code: 'excel-no-answer', params: {} } });
  expect(contentOf(book)).toEqual(before);
  expect(host.unfinished).toBeNull();
  // And then it works.
  valueOf(await host.apply(patch));
});

test.each([1, 2, 3].flatMap((request) => moments.map((when) => ({ request, when }))))(
  'so does one of several messages: %j',
  async (failure) => {
    const { host, engine, book } = openInExcel(snapshot);
    const before = contentOf(book);
    engine.plan([failure]);
    const result = await host.apply(large);
    expect(result).toEqual({ ok: false, problem: { code: 'excel-no-answer', params: {} } });
    expect(contentOf(book)).toEqual(before);
  },
  60_000,
);

test('a sync that fails while reading gives a sentence', async () => {
  for (const request of [0, 1, 2]) {
    const { host, engine } = openInExcel(snapshot);
    engine.plan([{ request, when: 'before' }]);
    expect(await host.read()).toEqual({
      ok: false,
      problem: { code: 'excel-no-answer', params: {} },
    });
    valueOf(await host.read());
  }
});

test('where Excel stays silent, what is to be restored is kept', async () => {
  const { host, engine, book } = openInExcel(snapshot);
  const before = contentOf(book);
  const silent = Array.from({ length: 20 }, (_, index) => ({
    request: index + 1,
    when: index === 0 ? ('midway' as const) : ('before' as const),
  }));
  engine.plan(silent);
  expect(await host.apply(patch)).toEqual({
    ok: false,
    problem: { code: 'excel-half-written', params: {} },
  });
  expect(contentOf(book)).not.toEqual(before);
  engine.plan([]);
  if (host.unfinished === null) throw new Error('It is finished.');
  valueOf(await host.restore(host.unfinished));
  expect(contentOf(book)).toEqual(before);
  expect(host.unfinished).toBeNull();
});

describe('a workbook that changed since it was read', () => {
  test.each<[string, string, (opened: ReturnType<typeof openInExcel>) => void]>([
    [
      'a protected sheet',
      'excel-sheet-protected',
      ({ book }) => setSheet(book, { isProtected: true }),
    ],
    ['a renamed sheet', 'excel-sheet-missing', ({ book }) => setSheet(book, { name: 'Khác nữa' })],
    ['a deleted sheet', 'excel-sheet-missing', ({ book }) => (book.sheets = book.sheets.slice(1))],
    [
      'a sheet replaced by another of its title',
      'excel-sheet-missing',
      ({ book }) => {
        setSheet(book, { name: 'Cũ' });
        const other = book.sheets[1];
        if (other !== undefined) other.name = 'Điểm';
      },
    ],
    [
      'a title that was taken',
      'excel-title-taken',
      ({ book }) => {
        const other = book.sheets[1];
        if (other !== undefined) other.name = 'xếp hạng';
      },
    ],
    [
      'a protected workbook',
      'excel-workbook-protected',
      ({ book }) => (book.isStructureProtected = true),
    ],
  ])('%s', async (_, code, change) => {
    const opened = openInExcel(snapshot);
    valueOf(await opened.host.read());
    change(opened);
    const before = contentOf(opened.book);
    const result = await opened.host.apply(patch);
    expect(result).toMatchObject({ ok: false, problem: { code } });
    expect(contentOf(opened.book)).toEqual(before);
    if (!result.ok) expect(sentence(result.problem, 'vi')).toMatch(/hãy/);
  });
});

function setSheet(
  book: ReturnType<typeof openInExcel>['book'],
  change: { name?: string; isProtected?: boolean },
): void {
  const sheet = book.sheets[0];
  if (sheet !== undefined) Object.assign(sheet, change);
}

test('a cell being edited is waited for', async () => {
  const { host, engine } = openInExcel(snapshot);
  let isDone = false;
  engine.editUntil(
    new Promise((resolve) => {
      setTimeout(() => {
        isDone = true;
        resolve();
      }, 30);
    }),
  );
  valueOf(await host.read());
  expect(isDone).toBe(true);
});

test('a mistake in the patch throws and writes nothing', async () => {
  const { host, book } = openInExcel(snapshot);
  const before = contentOf(book);
  const mistaken: Patch = {
    changes: [
      { kind: 'write', sheet: 'Điểm', at: { row: 0, column: 9 }, values: [['x'.repeat(40_000)]] },
    ],
  };
  await expect(host.apply(mistaken)).rejects.toThrow(RangeError);
  expect(contentOf(book)).toEqual(before);
});

test('numbers stay numbers where the cells are formatted as text', async () => {
  const sheet = scores('Điểm', 3, 2);
  const asText = { ...sheet, numberFormats: sheet.numberFormats.map((row) => row.map(() => '@')) };
  const { host, book } = openInExcel(workbook(asText));
  const before = contentOf(book);
  const receipt = valueOf(
    await host.apply({
      changes: [
        { kind: 'write', sheet: 'Điểm', at: { row: 0, column: 1 }, values: [[5], ['=x'], [7]] },
      ],
    }),
  );
  const read = valueOf(await host.read()).sheets[0];
  expect(read?.values.map((row) => row[1])).toEqual([5, '=x', 7]);
  expect(read?.numberFormats.map((row) => row[1])).toEqual(['@', '@', '@']);
  valueOf(await host.restore(receipt.before));
  expect(contentOf(book)).toEqual(before);
});

test('an input message keeps a rule that is there and else forbids nothing', async () => {
  const { host, book } = openInExcel(snapshot);
  const area = { top: 1, left: 1, bottom: 3, right: 1 };
  const hint: Patch = {
    changes: [{ kind: 'input-message', sheet: 'Điểm', area, title: 'Điểm', text: 'Từ 0 đến 10' }],
  };
  const first = valueOf(await host.apply(hint));
  const prompt = { showPrompt: true, title: 'Điểm', message: 'Từ 0 đến 10' };
  const errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
  const free = { custom: { formula: '=TRUE' } };
  expect(book.sheets[0]?.validations).toEqual([{ area, prompt, errorAlert, rule: free }]);
  valueOf(await host.restore(first.before));
  expect(book.sheets[0]?.validations).toEqual([]);

  const rule = { list: { inCellDropDown: true, source: 'a,b' } };
  const own = { area, rule, prompt: {}, errorAlert: {} };
  const sheet = book.sheets[0];
  if (sheet !== undefined) sheet.validations = [own];
  const second = valueOf(await host.apply(hint));
  expect(sheet?.validations).toEqual([{ ...own, prompt }]);
  valueOf(await host.restore(second.before));
  expect(sheet?.validations).toEqual([own]);
});

test('more than 512 merged areas cost two more messages', async () => {
  const sheet = scores('Điểm', 1400, 4);
  const merges = Array.from({ length: 700 }, (_, index) => {
    return { top: 2 * index, left: 2, bottom: 2 * index + 1, right: 2 };
  });
  const { host, now, messages } = openInExcel(workbook({ ...sheet, merges }, scores('Khác', 2, 2)));
  expect(valueOf(await host.read())).toEqual(now());
  expect(messages()).toHaveLength(5);
});
