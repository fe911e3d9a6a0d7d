/**
 * `npm run bench`: how long ranking takes, against the least that can be done, against a library of big decimals, and
 * against a spreadsheet's formulas, all in one run. It prints medians and ratios and holds nobody to them.
 * `npm run bench -- 100 1000` measures these numbers of units only.
 */
import { isDeepStrictEqual } from 'node:util';
import { benchBloc, CRITERIA, type BenchBloc } from './bench/bloc';
import { bare, bigDecimal, engine, type Contestant, type Ranking } from './bench/contestants';
import { median, timed } from './bench/measure';
import { spreadsheet } from './bench/spreadsheet';

const UNITS = [100, 1_000, 5_000, 20_000, 100_000];
const MOST_IN_A_SPREADSHEET = 5_000;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const figure = (value: number): string =>
  value.toLocaleString('en', { maximumSignificantDigits: 3, useGrouping: false });

interface Measured {
  readonly time: number;
  readonly ranking: Ranking;
}

/** The median of so many rounds after so many that only warm up. */
function measured<Outcome>(
  contestant: Contestant<Outcome>,
  rounds: { readonly warm: number; readonly counted: number },
): Measured {
  const ranking = contestant.ranking(contestant.run());
  for (let round = 1; round < rounds.warm; round += 1) contestant.run();
  const times = Array.from({ length: rounds.counted }, () => timed(contestant.run));
  return { time: median(times), ranking };
}

function mustAgree(own: Measured, other: Measured): void {
  if (!isDeepStrictEqual(own.ranking, other.ranking)) {
    throw new Error('The contestants do not give the same totals and ranks');
  }
}

function row(bloc: BenchBloc): string[] {
  const isSmall = bloc.units <= 1_000;
  const fast = isSmall ? { warm: 50, counted: 51 } : { warm: 5, counted: 11 };
  const slow = { warm: isSmall ? 5 : 1, counted: isSmall ? 7 : 3 };
  const own = measured(engine(bloc), fast);
  const least = measured(bare(bloc), fast);
  const decimals = measured(bigDecimal(bloc), slow);
  mustAgree(own, least);
  mustAgree(own, decimals);
  const formulas = bloc.units > MOST_IN_A_SPREADSHEET ? null : measured(spreadsheet(bloc), slow);
  const otherwise = formulas?.ranking.totals.filter(
    (total, unit) => total !== own.ranking.totals[unit],
  );
  const against = (time: number | null): string[] =>
    time === null ? ['not run', 'not run'] : [figure(time), figure(own.time / time)];
  return [
    String(bloc.units),
    figure(own.time),
    ...against(least.time),
    ...against(decimals.time),
    ...against(formulas?.time ?? null),
    otherwise === undefined ? 'not run' : String(otherwise.length),
  ];
}

const asked = process.argv.slice(2).map(Number);
const header = [
  ...['units', 'engine ms', 'bare ms', 'engine/bare', 'decimal.js ms', 'engine/decimal.js'],
  ...['HyperFormula ms', 'engine/HyperFormula', 'totals otherwise rounded'],
];
const line = (cells: readonly string[]): string =>
  cells.map((cell, index) => cell.padStart(header[index]?.length ?? 0)).join('  ');

say(`${CRITERIA} criteria, Node ${process.version}; medians, everything read and prepared before.`);
say(
  'All give the same totals and ranks, but for what HyperFormula rounds otherwise: it computes in binary fractions.',
);
say(line(header));
for (const units of asked.length > 0 ? asked : UNITS) say(line(row(benchBloc(units))));
