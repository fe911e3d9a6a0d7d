import { systemErrorCode } from '../hosts/file/disk/system-error';
import { sentence } from '../text/sentences';
import { readArguments } from './arguments';
import { terminal, type ExitCode } from './output';
import { runCommand } from './run-command';
import { unexpectedProblem } from './unexpected-problem';

/** Runs the command that the words after `bang-vang` ask for, and leaves its exit code. */
export async function main(words: readonly string[]): Promise<void> {
  // Whoever reads only the first lines, such as `head`, closes the other end: the rest is for nobody.
  process.stdout.on('error', (error) => {
    if (systemErrorCode(error) !== 'EPIPE') throw error;
  });
  process.exitCode = await exitCodeOf(words);
}

async function exitCodeOf(words: readonly string[]): Promise<ExitCode> {
  const read = readArguments(words);
  if (!read.ok) {
    terminal.complain(sentence(read.problem.message, read.problem.language));
    return 2;
  }
  const { command, language } = read.value;
  try {
    return await runCommand(command, language, terminal, new Date());
  } catch (problem) {
    terminal.complain(unexpectedProblem(problem, language));
    return 2;
  }
}
