import { readFile, stat } from 'node:fs/promises';
import { fail, ok, type Result } from '../../../workbook/result';
import { maxInflatedBytes } from '../limits';
import type { HostMessage } from '../refusal';
import { systemErrorCode } from './system-error';

/** The bytes of a file, or one problem that says why they cannot be had. `path` is shown as it was given. */
export async function readBytes(path: string): Promise<Result<Uint8Array, HostMessage>> {
  try {
    const { size } = await stat(path);
    // What is larger packed than it may be unpacked need not be read at all.
    if (size > maxInflatedBytes) {
      const mebibytes = maxInflatedBytes / (1024 * 1024);
      return fail({ code: 'file-too-large', params: { file: path, mebibytes } });
    }
    const bytes = await readFile(path);
    return ok(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === null) throw error;
    return fail(readProblem(code, path));
  }
}

/** What the system's error code ("EACCES") means for a file that was to be read. */
export function readProblem(code: string, file: string): HostMessage {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
      return { code: 'file-not-found', params: { file } };
    case 'EISDIR':
      return { code: 'file-is-folder', params: { file } };
    case 'EACCES':
    case 'EPERM':
      return { code: 'file-no-access', params: { file } };
    default:
      return { code: 'file-unreadable', params: { file } };
  }
}
