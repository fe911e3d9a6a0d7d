import { standsInTheWay } from '../workbook/finding';

/** 0: done. 1: done, but an error finding stands in the way of an official result. 2: nothing was written. */
export type ExitCode = 0 | 1 | 2;

/** Where a command prints its results and its complaints. */
export interface Output {
  print(text: string): void;
  complain(text: string): void;
}

/** Results to the standard output, complaints to the error output. */
export const terminal: Output = {
  print: (text) => void process.stdout.write(`${text}\n`),
  complain: (text) => void process.stderr.write(`${text}\n`),
};

/** 1 where an error finding that nobody has accepted stands in the way of an official result. */
export function exitCodeOf(findings: readonly Parameters<typeof standsInTheWay>[0][]): ExitCode {
  return findings.some(standsInTheWay) ? 1 : 0;
}
