import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const ROOT = path.join(__dirname, '../..');

/** Runs a tool of this project with Node, wherever it is called from; its standard output. */
export function runTool(file: string, args: readonly string[], cwd: string): string {
  const tool = path.join(ROOT, 'node_modules', file);
  const run = spawnSync(process.execPath, [tool, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (run.error) throw run.error;
  if (run.stdout === '') throw new Error(`${file} printed nothing but: ${run.stderr}`);
  return run.stdout;
}

/** Writes a tree of files, by path, into a new folder. */
export function temporaryTree(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'bang-vang-house-')));
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

export function removeTree(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
