import { computeBlocs } from '../../../src/app/compute-blocs';
import { inspectionOf } from '../../../src/app/inspection';
import { certaintiesOf } from '../../../src/app/certainty';
import { noChoices } from '../../../src/app/options';
import { previewResults } from '../../../src/app/recompute';
import { readWorkbook } from '../../../src/hosts/file/reading/read-workbook';
import { applyPatch } from '../../../src/hosts/file/writing/apply-patch';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { bookBytes, unzipParts } from './support/parts';

const UNITS = ['__proto__', 'constructor', '=1+2', '@SUM(A1)', '+84', '-x', "=cmd|' /C calc'!A1"];
const CRITERIA = ['__proto__', 'toString', '=HYPERLINK("http://x")'];

function text(value: string): string {
  const escaped = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c t="inlineStr"><is><t>${escaped}</t></is></c>`;
}

const number = (value: number) => `<c><v>${value}</v></c>`;
const row = (...cells: readonly string[]) => `<row>${cells.join('')}</row>`;

const bytes = bookBytes({
  sheets: [
    {
      name: 'constructor',
      rows: [
        row(text('STT'), text('Đơn vị'), ...CRITERIA.map(text)),
        row(text(''), text('Điểm tối đa'), ...CRITERIA.map(() => number(10))),
        ...UNITS.map((unit, index) =>
          row(number(index + 1), text(unit), ...CRITERIA.map(() => number(9 - index))),
        ),
      ].join(''),
    },
    { name: '__proto__', rows: row(text('ghi chú')) },
  ],
});

async function read(file: Uint8Array): Promise<Snapshot> {
  const result = await readWorkbook(file, 'x.xlsx');
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

it('takes names that mean something to programs as names', async () => {
  const snapshot = await read(bytes);
  const computed = computeBlocs(snapshot, noChoices);
  if (!computed.ok) throw new Error(computed.problem.code);
  const { blocs } = inspectionOf(computed.value, certaintiesOf(snapshot, computed.value), 'vi');
  expect(blocs).toMatchObject([
    {
      sheet: 'constructor',
      criteria: CRITERIA.map((name) => ({ name })),
      units: UNITS.map((name, index) => ({ name, rank: index + 1 })),
    },
  ]);
  expect(Object.prototype).not.toHaveProperty('rank');
});

it('writes texts that begin like formulas as texts', async () => {
  const snapshot = await read(bytes);
  const preview = previewResults(snapshot, { ...noChoices, isConfirmed: true, now: '1/1/2026' });
  if (!preview.ok) throw new Error(preview.problem.code);
  const patched = await applyPatch(bytes, preview.value.patch, 'x.xlsx');
  if (!patched.ok) throw new Error(patched.problem.code);
  const after = await read(patched.value.bytes);
  const cells = after.sheets.flatMap(({ name, values, formulas }) =>
    values.flatMap((line, index) =>
      line.map((value, column) => ({ name, value, formula: formulas[index]?.[column] })),
    ),
  );
  const own = cells.filter(({ name }) => name !== 'constructor');
  for (const unit of UNITS) expect(own.map(({ value }) => value)).toContain(unit);
  const dangerous = /cmd|HYPERLINK|SUM\(A1\)|^=1\+2$/;
  expect(cells.filter(({ formula }) => dangerous.test(formula ?? ''))).toEqual([]);
  const xml = [...unzipParts(patched.value.bytes).values()].map((part) =>
    new TextDecoder().decode(part),
  );
  expect(xml.filter((part) => /<f[^>]*>[^<]*(?:cmd|HYPERLINK)/.test(part))).toEqual([]);
});
