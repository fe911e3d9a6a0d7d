/**
 * `npm run detection`: lays out known results in every layout, header, style of numbers and trap, reads and ranks them,
 * and prints how many were read fully, how many ask a person, and how many came out wrong without a word. Some of them
 * go through a real .xlsx file. The figures are the same in every run. `npm run detection -- --seed N` tries others.
 */
import { parseArgs } from 'node:util';
import { throughXlsx } from './detection/as-xlsx';
import { allCases } from './detection/cases';
import { snapshotOf } from './detection/draft';
import { judge, type Judgement } from './detection/judge';
import { layOut } from './detection/lay-out';
import { layouts, orientationsOf, styles, traps, type Plan } from './detection/plan';

/** One in so many cases is also written to a file and read back. */
const AS_FILE = 16;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

interface Tried {
  readonly plan: Plan;
  readonly judgement: Judgement;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { seed: { type: 'string' } } });
  const cases = values.seed === undefined ? allCases() : allCases(Number(values.seed));
  const tried: Tried[] = [];
  let [files, differing] = [0, 0];
  for (const [index, plan] of cases.entries()) {
    const { sheets, expected } = layOut(plan);
    const judgement = judge(snapshotOf(sheets), expected);
    tried.push({ plan, judgement });
    if (index % AS_FILE !== 0) continue;
    files += 1;
    const fromFile = judge(await throughXlsx(sheets), expected);
    if (fromFile.verdict === judgement.verdict) continue;
    differing += 1;
    say(`As a file ${fromFile.verdict}, else ${judgement.verdict}: ${JSON.stringify(plan)}`);
  }
  printTables(tried);
  say(`\n${files} of them also as .xlsx files: ${differing} came out otherwise.`);
  const wrong = tried.filter(({ judgement }) => judgement.verdict === 'wrong');
  for (const { plan, judgement } of wrong.slice(0, 20)) {
    say(`WRONG ${JSON.stringify(plan)}\n  ${judgement.difference ?? ''}`);
  }
  process.exitCode = wrong.length + differing > 0 ? 1 : 0;
}

function printTables(tried: readonly Tried[]): void {
  say(heading('layout'));
  for (const layout of layouts) {
    for (const orientation of orientationsOf(layout)) {
      const own = tried.filter(
        ({ plan }) => plan.layout === layout && plan.orientation === orientation,
      );
      say(row(`${layout}, ${orientation}`, own));
    }
  }
  say(`\n${heading('numbers')}`);
  for (const style of styles) {
    const own = tried.filter(({ plan }) => plan.style === style);
    say(row(style, own));
  }
  say(`\n${heading('trap')}`);
  const plain = tried.filter(({ plan }) => plan.traps.length === 0);
  say(row('none', plain));
  for (const trap of traps) {
    const own = tried.filter(({ plan }) => plan.traps.includes(trap));
    say(row(trap, own));
  }
  say(`\n${heading('all')}`);
  say(row('all cases', tried));
}

const heading = (words: string): string =>
  `${words.padEnd(28)}${['cases', 'full', 'asked', 'exact', 'wrong'].map((one) => one.padStart(8)).join('')}`;

/** "exact" are those asked about although the known result came out. */
function row(name: string, tried: readonly Tried[]): string {
  const count = (isCounted: (judgement: Judgement) => boolean): number =>
    tried.filter(({ judgement }) => isCounted(judgement)).length;
  const figures = [
    tried.length,
    count(({ verdict }) => verdict === 'full'),
    count(({ verdict }) => verdict === 'asked'),
    count(({ verdict, isExact }) => verdict === 'asked' && isExact),
    count(({ verdict }) => verdict === 'wrong'),
  ];
  return `${name.padEnd(28)}${figures.map((figure) => String(figure).padStart(8)).join('')}`;
}

void main();
