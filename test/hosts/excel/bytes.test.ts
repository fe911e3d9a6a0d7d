import type { Exchange } from '../../../src/workbench/engine/excel-engine';
import { utf8Length } from '../../../src/workbench/engine/protocol/messages';
import type { Patch } from '../../../src/workbook/patch';
import { openInExcel, valueOf } from './open-excel';
import { resultPatch, scores, workbook } from './sample';

const opened = () => openInExcel(workbook(scores('Điểm', 20, 5)));

/** Bytes of the messages and answers, for each byte of the patch as JSON. */
function ratio(messages: readonly Exchange[], patch: Patch): number {
  const carried = messages.reduce((sum, one) => sum + one.requestBytes + one.responseBytes, 0);
  return carried / utf8Length(JSON.stringify(patch));
}

const results = resultPatch('Điểm', 20, 5);

/** One changed figure of one unit, and the look that its row has already, cell by cell. */
const oneUnit: Patch = {
  changes: [
    ...[5, 6, 7, 8, 9].map((column) => ({
      kind: 'format' as const,
      sheet: 'Điểm',
      area: { top: 7, left: column, bottom: 7, right: column },
      format: { bordered: true, fill: 'FFF2CC' },
    })),
    { kind: 'write', sheet: 'Điểm', at: { row: 7, column: 5 }, values: [[12.5]] },
  ],
};

test('a first write takes little more than four times its patch, names and questions with it', async () => {
  const { host, messages } = opened();
  valueOf(await host.apply(results));
  expect(ratio(messages(), results)).toBeLessThan(4.2);
});

test('looks that are there already are asked for, not set', async () => {
  const { host, engine, messages } = opened();
  valueOf(await host.apply(results));
  engine.plan([]);
  valueOf(await host.apply(oneUnit));
  expect(ratio(messages(), oneUnit)).toBeLessThan(22.5);
  const written = messages().at(-1)?.requestBytes ?? Infinity;
  engine.plan([]);
  valueOf(await host.apply({ changes: oneUnit.changes.filter(({ kind }) => kind === 'write') }));
  const bare = messages().at(-1)?.requestBytes ?? 0;
  // Only the library's running numbers may be longer.
  expect(Math.abs(written - bare)).toBeLessThan(60);
});

test('areas of a new sheet that belong together get at once what they share', async () => {
  const { host, messages } = opened();
  const table: Patch = {
    changes: [
      { kind: 'add-sheet', sheet: 'Bảng' },
      ...Array.from({ length: 30 }, (_, column) => ({
        kind: 'format' as const,
        sheet: 'Bảng',
        area: { top: 0, left: column, bottom: 9, right: column },
        format: { fontName: 'Times New Roman', fontSize: 13, bordered: true, wrap: column === 3 },
      })),
    ],
  };
  valueOf(await host.apply(table));
  expect(ratio(messages(), table)).toBeLessThan(1.5);
});

test('restoring sets no look that the patch left as it was', async () => {
  const { host, engine, messages } = opened();
  valueOf(await host.apply(results));
  const { before } = valueOf(await host.apply(oneUnit));
  expect(before.parts.map(({ kind }) => kind)).not.toContain('look');
  engine.plan([]);
  valueOf(await host.restore(before));
  expect(messages()).toHaveLength(2);
});
