import fc from 'fast-check';
import { applyToSnapshot } from '../../../src/workbook/apply-patch';
import { areasOverlap, type Area } from '../../../src/workbook/cell-address';
import type { Patch } from '../../../src/workbook/patch';
import {
  formulaAt,
  numberFormatAt,
  textAt,
  usedArea,
  valueAt,
  type SheetSnapshot,
  type Snapshot,
} from '../../../src/workbook/snapshot';
import { afterCleanUp, openInExcel, valueOf } from './open-excel';
import { patchesFor } from './random-patches';
import { workbooks } from './random-workbooks';
import { contentOf } from './workbook-content';

const writable = workbooks.map((snapshot) => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => ({ ...sheet, isProtected: false })),
}));

const cases = writable.chain((snapshot) =>
  patchesFor(snapshot).map((patch) => ({ snapshot, patch })),
);

test('a patch has the effect that it has on the snapshot', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ({ snapshot, patch }) => {
      const { host, messages } = openInExcel(snapshot);
      const before = valueOf(await host.read());
      const receipt = valueOf(await host.apply(patch));
      expect(messages().length).toBeLessThanOrEqual(6);
      expect(receipt.sheetsAdded).toEqual(['Trang mới']);
      const after = valueOf(await host.read());
      expect(comparable(after)).toEqual(comparable(applyToSnapshot(before, patch)));
    }),
    { numRuns: 100 },
  );
});

test('restoring brings everything back', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ({ snapshot, patch }) => {
      const { host, book, engine } = openInExcel(snapshot);
      const before = contentOf(book);
      const receipt = valueOf(await host.apply(patch));
      valueOf(await host.restore(receipt.before));
      expect(contentOf(book)).toEqual(before);
      // Doing it twice does no harm.
      valueOf(await host.restore(receipt.before));
      expect(contentOf(book)).toEqual(before);
      await afterCleanUp();
      expect(engine.references.count).toBe(0);
    }),
    { numRuns: 100 },
  );
});

test('restoring brings back what an earlier patch made', async () => {
  const twice = cases.chain(({ snapshot, patch }) =>
    patchesFor(snapshot).map((second) => ({
      snapshot,
      patch: notUnderMerges(patch, snapshot),
      second: {
        changes: second.changes.filter(({ kind }) => !['add-sheet', 'merge'].includes(kind)),
      },
    })),
  );
  await fc.assert(
    fc.asyncProperty(twice, async ({ snapshot, patch, second }) => {
      const { host, book, messages } = openInExcel(snapshot);
      valueOf(await host.apply(patch));
      const before = contentOf(book);
      const sent = messages().length;
      const receipt = valueOf(await host.apply(second));
      expect(messages().length - sent).toBeLessThanOrEqual(3);
      expect(receipt.traffic.syncs).toBe(messages().length - sent);
      valueOf(await host.restore(receipt.before));
      expect(contentOf(book)).toEqual(before);
    }),
    { numRuns: 100 },
  );
});

/** The patch without writes that meet merged cells: Excel keeps nothing below them to bring back. */
function notUnderMerges(patch: Patch, snapshot: Snapshot): Patch {
  return {
    changes: patch.changes.filter((change) => {
      if (change.kind !== 'write') return true;
      const sheet = snapshot.sheets.find(({ name }) => name === change.sheet);
      const { row, column } = change.at;
      const bottom = row + change.values.length - 1;
      const right = column + (change.values[0]?.length ?? 1) - 1;
      const written = { top: row, left: column, bottom, right };
      return !(sheet?.merges ?? []).some((merge) => areasOverlap(merge, written));
    }),
  };
}

/** What of a snapshot has to agree: cells wherever the used range ends, merges in any order. */
function comparable(snapshot: Snapshot) {
  const byPlace = (a: Area, b: Area) => a.top - b.top || a.left - b.left;
  return {
    keptText: snapshot.keptText,
    names: snapshot.names,
    sheets: snapshot.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      merges: [...sheet.merges].sort(byPlace),
      tables: sheet.tables,
      isProtected: sheet.isProtected,
      charts: sheet.charts,
      cells: cellsOf(sheet),
    })),
  };
}

function cellsOf(sheet: SheetSnapshot) {
  const cells: Record<string, unknown> = {};
  const area = usedArea(sheet);
  if (area === null) return cells;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const value = valueAt(sheet, row, column);
      const formula = formulaAt(sheet, row, column);
      if (value === null && formula === null) continue;
      const code = numberFormatAt(sheet, row, column);
      const text = code === '0%' ? 'not worked out' : textAt(sheet, row, column);
      cells[`${row},${column}`] = { value, formula, code, text };
    }
  }
  return cells;
}
