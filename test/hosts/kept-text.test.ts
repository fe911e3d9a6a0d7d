import fc from 'fast-check';
import { emptySheet, type Snapshot } from '../../src/workbook/snapshot';
import { openInExcel, valueOf } from './excel/open-excel';
import { read, patched } from './file/support/patches';
import { textsOf, unzipParts } from './file/support/parts';
import { readWithExcelize, richWorkbook } from './file/support/rich-workbook';

const workbook: Snapshot = {
  workbookName: 'a.xlsx',
  sheets: [emptySheet('Điểm')],
  names: [],
  keptText: null,
};

const texts = fc.array(fc.option(fc.oneof(fc.json(), fc.string({ unit: 'binary' }))), {
  minLength: 1,
  maxLength: 3,
});

let rich: Uint8Array;
beforeAll(() => {
  rich = richWorkbook();
});

test('both hosts keep the same text', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (all) => {
      const { host, now } = openInExcel(workbook);
      let bytes = rich;
      for (const text of all) {
        valueOf(await host.apply({ changes: [{ kind: 'keep-text', text }] }));
        bytes = await patched(bytes, { kind: 'keep-text', text });
        expect(valueOf(await host.read()).keptText).toBe(text);
        expect(now().keptText).toBe(text);
        expect((await read(bytes)).keptText).toBe(text);
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);

test('in Excel it costs one message where something was kept already, and none while reading', async () => {
  const { host, messages } = openInExcel({ ...workbook, keptText: '{"a":1}' });
  expect(valueOf(await host.read()).keptText).toBe('{"a":1}');
  expect(messages()).toHaveLength(3);
  const receipt = valueOf(await host.apply({ changes: [{ kind: 'keep-text', text: '{}' }] }));
  expect(messages()).toHaveLength(6);
  expect(receipt.traffic.syncs).toBe(3);
  valueOf(await host.restore(receipt.before));
  expect(valueOf(await host.read()).keptText).toBe('{"a":1}');
});

test('restoring takes away what was not there', async () => {
  const { host, book } = openInExcel(workbook);
  const receipt = valueOf(await host.apply({ changes: [{ kind: 'keep-text', text: '{}' }] }));
  expect(book.customXmlParts).toHaveLength(1);
  valueOf(await host.restore(receipt.before));
  expect(book.customXmlParts).toEqual([]);
});

test('other parts of the same kind stay somebody else’s in Excel', async () => {
  const { host, book } = openInExcel(workbook);
  const other = { id: 'x', xml: '<kept xmlns="urn:somebody-else"/>' };
  book.customXmlParts.push(other);
  expect(valueOf(await host.read()).keptText).toBeNull();
  valueOf(await host.apply({ changes: [{ kind: 'keep-text', text: '{}' }] }));
  valueOf(await host.apply({ changes: [{ kind: 'keep-text', text: null }] }));
  expect(book.customXmlParts).toEqual([other]);
});

describe('in a file', () => {
  const LISTS = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'];

  test('three parts are added, and nothing else changes but the lists of parts', async () => {
    const kept = await patched(rich, { kind: 'keep-text', text: '{"đơn vị":"Sở A"}' });
    const [old, now] = [unzipParts(rich), unzipParts(kept)];
    const added = [...now.keys()].filter((name) => !old.has(name));
    // The workbook has a customXml/item1.xml of somebody else.
    expect(added).toEqual([
      'customXml/item2.xml',
      'customXml/itemProps2.xml',
      'customXml/_rels/item2.xml.rels',
    ]);
    for (const [name, bytes] of old) {
      if (!LISTS.includes(name)) expect([name, now.get(name)]).toEqual([name, bytes]);
    }
    const lists = textsOf(kept);
    expect(lists.get('xl/_rels/workbook.xml.rels')).toContain('Target="/customXml/item2.xml"');
    expect(lists.get('[Content_Types].xml')).toContain('PartName="/customXml/itemProps2.xml"');
    // Another reader takes the file as before.
    expect(readWithExcelize(kept)).toEqual(readWithExcelize(rich));
  });

  test('another text changes one part; the same text none', async () => {
    const kept = await patched(rich, { kind: 'keep-text', text: '{"a":1}' });
    expect(await patched(kept, { kind: 'keep-text', text: '{"a":1}' })).toBe(kept);
    const [old, now] = [
      unzipParts(kept),
      unzipParts(await patched(kept, { kind: 'keep-text', text: '{}' })),
    ];
    const changed = [...now].filter(([name, bytes]) => !sameBytes(old.get(name), bytes));
    expect(changed.map(([name]) => name)).toEqual(['customXml/item2.xml']);
  });

  test('taken away, the workbook has the parts that it had', async () => {
    const kept = await patched(rich, { kind: 'keep-text', text: '{}' });
    const without = await patched(kept, { kind: 'keep-text', text: null });
    expect([...textsOf(without)].sort()).toEqual([...textsOf(rich)].sort());
  });
});

function sameBytes(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a !== undefined && Buffer.compare(a, b) === 0;
}
