import { emptySheet, type Snapshot } from '../../../src/workbook/snapshot';
import type { Exchange } from '../../../src/workbench/engine/excel-engine';
import { afterCleanUp, openInExcel, valueOf } from './open-excel';
import { resultPatch, scores, workbook } from './sample';

const LIMIT = 4_500_000;

/** Messages over the six of an operation have to be there for their size. */
function expectWithinLimits(messages: readonly Exchange[]): void {
  const sizes = messages.map(({ requestBytes, responseBytes }) =>
    Math.max(requestBytes, responseBytes),
  );
  const further = sizes.reduce((sum, size) => sum + size, 0) / LIMIT;
  expect(Math.max(...sizes)).toBeLessThan(LIMIT);
  expect(messages.length).toBeLessThanOrEqual(6 + Math.floor(further));
}

test('60 sheets are read and written in five messages', async () => {
  const titles = Array.from({ length: 60 }, (_, index) => `Trang ${index}`);
  const sheets = titles.map((title) => scores(title, 20, 12));
  const { host, now, messages, engine } = openInExcel(workbook(...sheets));
  expect(valueOf(await host.read())).toEqual(now());
  expect(messages()).toHaveLength(3);
  const changes = titles.flatMap((title) =>
    resultPatch(title, 20, 12).changes.filter(
      (change) => 'sheet' in change && change.sheet === title && change.kind !== 'define-name',
    ),
  );
  const receipt = valueOf(await host.apply({ changes }));
  expect(messages()).toHaveLength(5);
  expect(receipt.traffic.syncs).toBe(2);
  expect(host.traffic.syncs).toBe(5);
  await afterCleanUp();
  expect(engine.references.count).toBe(0);
});

test('6,000 units of 60 columns are read and ranked in messages that Excel takes', async () => {
  const { host, now, messages, engine } = openInExcel(workbook(scores('Điểm', 6000, 60)));
  const read = valueOf(await host.read());
  const held = now();
  // Jest takes ten seconds to compare a million cells one by one.
  expect(JSON.stringify(read) === JSON.stringify(held)).toBe(true);
  expectLittleMore(messages(), read);
  const receipt = valueOf(await host.apply(resultPatch('Điểm', 6000, 60)));
  expectWithinLimits(messages());
  expectCounted(host.traffic, messages());
  expect(receipt.cellsWritten).toBe(60_001);
  await afterCleanUp();
  expect(engine.references.count).toBe(0);
}, 60_000);

test('a write that is too large for one message is split', async () => {
  const { host, messages } = openInExcel(workbook(emptySheet('Điểm')));
  const receipt = valueOf(await host.apply(resultPatch('Điểm', 8_000, 0, ' '.padEnd(500, '.'))));
  expectWithinLimits(messages());
  expectCounted(receipt.traffic, messages());
  expect(messages().length).toBeGreaterThan(3);
}, 60_000);

test('cells of very long texts are read in smaller messages', async () => {
  const sheet = scores('Điểm', 300, 3);
  const values = sheet.values.map((row) => row.map(() => 'chữ '.repeat(2000)));
  const { host, now, messages } = openInExcel(workbook({ ...sheet, values, texts: values }));
  expect(valueOf(await host.read())).toEqual(now());
  const sizes = messages().map(({ responseBytes }) => responseBytes);
  // Excel refused two before it was known how much a cell holds.
  expect(sizes.filter((size) => size > LIMIT)).toHaveLength(2);
}, 60_000);

/** The messages carry the four grids and little else; Excel tells the value again where there is no formula. */
function expectLittleMore(messages: readonly Exchange[], { sheets }: Snapshot): void {
  const grids = sheets.map(({ values, texts, numberFormats }) => {
    return JSON.stringify([values, values, texts, numberFormats]).length;
  });
  const arrays = grids.reduce((total, size) => total + size, 0);
  const carried = messages.reduce(
    (total, { requestBytes, responseBytes }) => total + requestBytes + responseBytes,
    0,
  );
  expect(carried).toBeLessThan(arrays * 1.3);
}

/** The host cannot see the messages: what it works out must not be far off, and rather too much. */
function expectCounted(
  traffic: { readonly bytesSent: number; readonly bytesReceived: number; readonly syncs: number },
  messages: readonly Exchange[],
): void {
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  const sent = sum(messages.map(({ requestBytes }) => requestBytes));
  const received = sum(messages.map(({ responseBytes }) => responseBytes));
  expect(traffic.syncs).toBe(messages.length);
  expect(traffic.bytesSent).toBeGreaterThan(sent * 0.98);
  expect(traffic.bytesSent).toBeLessThan(sent * 1.05);
  expect(traffic.bytesReceived).toBeGreaterThan(received * 0.98);
  expect(traffic.bytesReceived).toBeLessThan(received * 1.15);
}
