import { sentence } from '../text/sentences';
import { readArguments } from './arguments';
import type { ExitCode, Output } from './output';
import { runCommand } from './run-command';
import { unexpectedProblem } from './unexpected-problem';

const output: Output = {
  print: (text) => void process.stdout.write(`${text}\n`),
  complain: (text) => void process.stderr.write(`${text}\n`),
};

/** Runs the command that the words after `bang-vang` ask for, and leaves its exit code. */
export async function main(words: readonly string[]): Promise<void> {
  process.exitCode = await exitCodeOf(words);
}

async function exitCodeOf(words: readonly string[]): Promise<ExitCode> {
  const read = readArguments(words);
  if (!read.ok) {
    output.complain(sentence(read.problem.message, read.problem.language));
    return 2;
  }
  const { command, language } = read.value;
  try {
    return await runCommand(command, language, output, new Date());
  } catch (problem) {
    output.complain(unexpectedProblem(problem, language));
    return 2;
  }
}
