import type { ComputeOptions } from '../app/options';
import { readSchemeFile } from '../app/scheme-file';
import { readBytes } from '../hosts/file/disk/read-file';
import type { Message } from '../text/sentences';
import { ok, type Result } from '../workbook/result';
import { callerPath } from './caller-path';

/** The scheme of the file that was named; null where none was. */
export async function readScheme(
  file: string | null,
): Promise<Result<ComputeOptions['scheme'], Message>> {
  if (file === null) return ok(null);
  const bytes = await readBytes(callerPath(file));
  return bytes.ok ? readSchemeFile(new TextDecoder().decode(bytes.value), file) : bytes;
}
