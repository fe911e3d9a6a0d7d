import { spawn } from 'node:child_process';
import { readdir, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { foldersOf } from './folders';

/** What a build makes, and of what. */
interface Build {
  /** A file that the build writes anew each time. */
  readonly made: string;
  readonly sources: readonly string[];
  readonly config: string;
}

/** The pane, as `npm run build` makes it. */
function paneBuild(root: string): Build {
  const sources = [
    ...['scoring', 'awards', 'workbook', 'text', 'sheets', 'documents', 'hosts', 'app'],
    ...['taskpane', 'commands'],
  ].map((folder) => path.join(root, 'src', folder));
  return {
    made: path.join(root, 'dist', 'taskpane.html'),
    sources: [...sources, path.join(root, 'manifest.xml'), path.join(root, 'webpack.config.js')],
    config: path.join(root, 'webpack.config.js'),
  };
}

/** The workbench's own page. */
function pageBuild(root: string, madeIn: string): Build {
  const config = path.join(root, 'webpack.workbench.config.js');
  const folders = ['workbench', 'hosts', 'workbook', 'text'];
  return {
    made: path.join(madeIn, 'index.html'),
    sources: [...folders.map((folder) => path.join(root, 'src', folder)), config],
    config,
  };
}

/** Builds the pane and the workbench's page, each where it is old. */
export async function buildWhatIsOld(root: string): Promise<void> {
  await buildIfOld(root, paneBuild(root));
  await buildIfOld(root, pageBuild(root, foldersOf(root).page));
}

/**
 * Builds where what was built is missing or older than one of its sources. With WORKBENCH_AS_BUILT=1 whatever was built
 * is taken, however old.
 */
async function buildIfOld(root: string, build: Build): Promise<void> {
  const made = await lastChange(build.made);
  if (made > 0 && process.env['WORKBENCH_AS_BUILT'] === '1') return;
  const newest = Math.max(...(await Promise.all(build.sources.map(lastChange))));
  if (made >= newest) return;
  await runWebpack(root, build.config);
  // A file that comes out as it was is not written again.
  const now = new Date();
  await utimes(build.made, now, now);
}

/** When a file or the newest file of a folder was written; 0 where there is none. */
async function lastChange(where: string): Promise<number> {
  const found = await stat(where).catch(() => null);
  if (found === null) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const names = await readdir(where);
  return Math.max(
    0,
    ...(await Promise.all(names.map((name) => lastChange(path.join(where, name))))),
  );
}

function runWebpack(root: string, config: string): Promise<void> {
  const cli = path.join(root, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
  const child = spawn(process.execPath, [cli, '--mode', 'production', '--config', config], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`webpack ended with ${String(code)}.`));
    });
  });
}
