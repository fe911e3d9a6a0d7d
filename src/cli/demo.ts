import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { readArguments } from './arguments';
import { callerPath } from './caller-path';
import { terminal } from './output';
import { runCommand } from './run-command';

const SAMPLES = ['khoi-kinh-te-ky-thuat-2025.xlsx', 'cum-bac-trung-bo-2025.xlsx'];
const FOLDER = 'demo-output';

/** Ranks both samples by the same commands that a person would type, and drafts what follows. */
export async function demo(): Promise<void> {
  const folder = callerPath(FOLDER);
  await mkdir(folder, { recursive: true });
  for (const sample of SAMPLES) {
    const input = path.join(__dirname, '..', '..', 'assets', 'samples', sample);
    const written = path.join(folder, sample.replace(/\.xlsx$/, ' - kết quả.xlsx'));
    // The demonstration's own file of last time, not one of hers.
    await rm(written, { force: true });
    terminal.print(`── ${sample} ${'─'.repeat(Math.max(4, 60 - sample.length))}\n`);
    await run(['rank', input, '-o', written]);
    terminal.print('');
    await run(['draft', written, '-o', path.join(folder, 'van-ban')]);
    terminal.print('');
  }
  terminal.print(`Tất cả tệp ở thư mục: ${folder}`);
}

async function run(words: readonly string[]): Promise<void> {
  const read = readArguments(words);
  const code = read.ok
    ? await runCommand(read.value.command, read.value.language, terminal, new Date())
    : 2;
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
}
