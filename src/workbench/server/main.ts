import { spawn } from 'node:child_process';
import path from 'node:path';
import { workbenchServerWords } from '../../text/workbench-server-words';
import { buildWhatIsOld } from './build';
import { foldersOf } from './folders';
import { startServer } from './workbench-server';

/** Where the workbench is looked for; another place is taken where this one is not free. */
const PORT = 3443;

/** Starts the workbench of a checkout, says where it is, and opens it in a browser where that can be done. */
export async function main(root: string): Promise<void> {
  const words = workbenchServerWords;
  const folders = foldersOf(root);
  say(words.building);
  await buildWhatIsOld(root);
  const server = await startServer(folders, PORT).catch(() => startServer(folders, 0));
  say(words.open(server.address));
  if (!server.isTrusted) say(words.untrusted);
  say(words.stop);
  openBrowser(server.address);
  const stop = () => {
    void server.close().then(() => {
      process.exitCode = 0;
    });
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

const OPENERS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Opens the address where there is a screen; where there is none the address has been said. */
function openBrowser(address: string): void {
  const isScreenless =
    process.platform === 'linux' &&
    process.env['DISPLAY'] === undefined &&
    process.env['WAYLAND_DISPLAY'] === undefined;
  if (isScreenless || process.env['CI'] !== undefined) return;
  const [program, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  child.once('error', () => undefined);
  child.unref();
}

/** The folder of the checkout that this file stands in. */
export const checkout = path.resolve(__dirname, '../../..');
