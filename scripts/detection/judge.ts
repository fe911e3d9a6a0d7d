import { computeBlocs } from '../../src/app/compute-blocs';
import type { BlocComputation } from '../../src/app/computation';
import { noChoices } from '../../src/app/options';
import { doubtOfComputation } from '../../src/app/recompute';
import { decimalOf } from '../../src/app/report';
import type { Snapshot } from '../../src/workbook/snapshot';
import type { ExpectedBloc } from './expected';

/**
 * - full: the known result, with nothing to confirm and no error
 * - asked: a person is told what is doubtful, by an error, a warning or a request to confirm
 * - wrong: another result, without a word
 */
export type Verdict = 'full' | 'asked' | 'wrong';

export interface Judgement {
  readonly verdict: Verdict;
  /** Whether the totals and ranks are those known, whatever is asked. */
  readonly isExact: boolean;
  /** Codes of errors and warnings, and "confirm" where the reading has to be confirmed. */
  readonly said: readonly string[];
  /** What came out otherwise than known, in words for whoever mends it. */
  readonly difference: string | null;
}

/** Warnings that tell of something else than a doubtful score; they excuse no other result. */
const NO_EXCUSE: ReadonlySet<string> = new Set([
  'hidden-rows-read',
  'hidden-columns-read',
  'year-from-name',
  'year-unknown',
  'organiser-unknown',
  'rank-shared',
  'proposal-tie',
  'score-above-maximum',
  'group-maximum-differs',
  'total-maximum-differs',
  'maximum-missing',
]);

export function judge(snapshot: Snapshot, expected: readonly ExpectedBloc[]): Judgement {
  const computed = computeBlocs(snapshot, noChoices);
  if (!computed.ok) {
    const { code } = computed.problem;
    return { verdict: 'asked', isExact: false, said: [`refused: ${code}`], difference: code };
  }
  const { blocs, findings } = computed.value;
  const isSure = doubtOfComputation(snapshot, computed.value) === null;
  const hasError = findings.some(({ severity }) => severity === 'error');
  const difference = differenceOf(blocs, expected);
  const codes = findings.flatMap(({ severity, message }) =>
    severity === 'info' ? [] : [message.code],
  );
  const said = [...new Set([...codes, ...(isSure ? [] : ['confirm'])])].sort();
  const isExact = difference === null;
  if (isExact) {
    const verdict = isSure && !hasError ? 'full' : 'asked';
    return { verdict, isExact, said, difference };
  }
  const isExcused = said.some((code) => !NO_EXCUSE.has(code));
  return { verdict: isExcused ? 'asked' : 'wrong', isExact, said, difference };
}

function differenceOf(
  blocs: readonly BlocComputation[],
  expected: readonly ExpectedBloc[],
): string | null {
  if (blocs.length !== expected.length) return `${blocs.length} blocs`;
  for (const [index, bloc] of blocs.entries()) {
    const known = expected[index];
    if (known === undefined) return 'a bloc too many';
    if (bloc.stage !== known.stage) return `stage ${String(bloc.stage)}`;
    const got = bloc.results.map(({ unit, total, rank }) => {
      const name = bloc.scoresheet.units[unit]?.name ?? '';
      return `${name} ${decimalOf(total) ?? '-'} ${rank ?? '-'}`;
    });
    const wanted = known.units.map(({ name, total, rank }) => {
      return `${name} ${total === null ? '-' : String(total / 100)} ${rank ?? '-'}`;
    });
    if (folded(got) !== folded(wanted)) return `${got.join('; ')} | known: ${wanted.join('; ')}`;
  }
  return null;
}

/** Names are the same in small and capital letters. */
function folded(lines: readonly string[]): string {
  return lines.join('; ').toLowerCase();
}
