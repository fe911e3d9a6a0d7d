import { stat } from 'node:fs/promises';
import { localDay } from '../app/gather/local-day';
import type { FileFinding, SentFile } from '../app/gather/sent-file';
import { fileHost } from '../hosts/file/disk/file-host';
import { systemErrorCode } from '../hosts/file/disk/system-error';
import type { Message } from '../text/sentences';
import { ok, type Result } from '../workbook/result';
import { workbookFiles } from './workbook-files';

export interface SentFiles {
  readonly files: readonly SentFile[];
  readonly findings: readonly FileFinding[];
}

/**
 * Reads every file that was named or stands in a folder that was. What cannot be read is kept with its problem; the others
 * are read all the same.
 * @param leftOut paths that hold no form: the bloc's own workbook and the output
 */
export async function sentFiles(
  typed: readonly string[],
  leftOut: readonly string[],
): Promise<Result<SentFiles, Message>> {
  const found = await workbookFiles(typed, leftOut);
  if (!found.ok) return found;
  const files: SentFile[] = [];
  for (const { at, file } of found.value.files) {
    const read = await fileHost(at, null).read();
    files.push({ file, saved: await savedAt(at), read });
  }
  return ok({ files, findings: found.value.findings });
}

/** When a file was last saved, as a day where this computer stands. */
async function savedAt(at: string): Promise<SentFile['saved']> {
  try {
    const { mtime } = await stat(at);
    return { day: localDay(mtime), at: mtime.getTime() };
  } catch (error) {
    if (systemErrorCode(error) === null) throw error;
    return null;
  }
}
