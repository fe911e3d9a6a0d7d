import { readFile, stat } from 'node:fs/promises';
import { systemErrorCode } from './system-error';

/** What stands at a path, compared with bytes that are to be there. */
export type Standing = 'nothing' | 'same' | 'other';

/** Looks without changing anything; throws the system's error where it cannot look. */
export async function standingAt(path: string, bytes: Uint8Array): Promise<Standing> {
  try {
    const found = await stat(path);
    if (!found.isFile() || found.size !== bytes.length) return 'other';
    return (await readFile(path)).equals(bytes) ? 'same' : 'other';
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return 'nothing';
    throw error;
  }
}

export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (systemErrorCode(error) !== null) return false;
    throw error;
  }
}

/** Whether two paths lead to one file, by whatever links or spelling; false where either is not there. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  try {
    const [first, second] = await Promise.all([
      stat(a, { bigint: true }),
      stat(b, { bigint: true }),
    ]);
    return first.dev === second.dev && first.ino === second.ino;
  } catch (error) {
    if (systemErrorCode(error) !== null) return false;
    throw error;
  }
}
