/**
 * `npm run bench:reading`: how long reading and ranking a workbook takes as it grows, in both directions, all in one run.
 * It prints medians, and what a row costs against the smallest, and holds nobody to them. On a busy machine the time of the
 * processor says more than the clock; other threads of it collect garbage meanwhile.
 */
import { computeBlocs } from '../src/app/compute-blocs';
import { noChoices } from '../src/app/options';
import { readWorkbook } from '../src/hosts/file/reading/read-workbook';
import type { Snapshot } from '../src/workbook/snapshot';
import { median, timed } from './bench/measure';
import { COLUMNS, manyCriteria, manyUnits } from './bench/workbooks';
import { xlsxOf } from './detection/as-xlsx';
import { snapshotOf, type DraftSheet } from './detection/draft';

const ROWS = [500, 1_000, 2_000, 4_000];
const ROUNDS = 3;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const figure = (value: number): string =>
  value.toLocaleString('en', { maximumSignificantDigits: 3, useGrouping: false });

const header = [
  ...['rows', 'open .xlsx ms', 'read and rank ms', 'processor ms'],
  ...['processor ms a row', 'a row against first'],
];
const line = (cells: readonly string[]): string =>
  cells.map((cell, index) => cell.padStart(header[index]?.length ?? 0)).join('  ');

function rank(snapshot: Snapshot): void {
  const computed = computeBlocs(snapshot, noChoices);
  const isRanked = computed.ok && computed.value.blocs[0]?.results[0]?.rank !== null;
  if (!isRanked) throw new Error('The workbook was not ranked.');
}

async function fileTime(sheet: DraftSheet): Promise<number> {
  const bytes = xlsxOf([sheet]);
  const before = performance.now();
  const read = await readWorkbook(bytes, 'bang-diem.xlsx');
  if (!read.ok) throw new Error('The workbook was refused.');
  return performance.now() - before;
}

async function table(name: string, make: (rows: number) => DraftSheet): Promise<void> {
  say(`\n${name}`);
  say(line(header));
  // Once for the code to warm up.
  rank(snapshotOf([make(ROWS[0] ?? 0)]));
  await fileTime(make(ROWS[0] ?? 0));
  let first: number | null = null;
  for (const rows of ROWS) {
    const sheet = make(rows);
    const snapshot = snapshotOf([sheet]);
    const rounds = Array.from({ length: ROUNDS }, () => {
      const before = process.cpuUsage();
      const time = timed(() => rank(snapshot));
      const { user, system } = process.cpuUsage(before);
      return { time, processor: (user + system) / 1000 };
    });
    const time = median(rounds.map((round) => round.time));
    const processor = median(rounds.map((round) => round.processor));
    const file = await fileTime(sheet);
    const each = processor / rows;
    first ??= each;
    const figures = [rows, file, time, processor, each, each / first];
    say(line(figures.map(figure)));
  }
}

async function main(): Promise<void> {
  say(`${COLUMNS} columns of scores, Node ${process.version}; medians of ${ROUNDS} rounds.`);
  await table('Units in rows, criteria in columns', manyUnits);
  await table('Criteria in rows, units in columns', manyCriteria);
}

void main();
