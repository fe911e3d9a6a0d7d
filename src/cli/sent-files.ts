import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { localDay } from '../app/gather/local-day';
import type { FileFinding, SentFile } from '../app/gather/sent-file';
import { isFolder, isSameFile } from '../hosts/file/disk/existing-file';
import { fileHost } from '../hosts/file/disk/file-host';
import { systemErrorCode } from '../hosts/file/disk/system-error';
import type { Message } from '../text/sentences';
import { fail, ok, type Result } from '../workbook/result';
import { callerPath } from './caller-path';

export interface SentFiles {
  readonly files: readonly SentFile[];
  readonly findings: readonly FileFinding[];
}

const WORKBOOK = /\.(?:xlsx|xlsm|xltx|xltm|xls|xlsb|ods|csv)$/i;
/** What Excel and LibreOffice leave beside a file that is open, and what systems hide. */
const HIDDEN = /^(?:~\$|\.)/;
const LOCK = '~$';
/** No bloc has as many units; a whole disk is a slip. */
const MOST_FILES = 500;

/**
 * Reads every file that was named, and of a folder every workbook that stands in it (not in folders inside). What cannot
 * be read is kept with its problem; the others are read all the same.
 * @param leftOut paths that hold no form: the bloc's own workbook and the output
 */
export async function sentFiles(
  typed: readonly string[],
  leftOut: readonly string[],
): Promise<Result<SentFiles, Message>> {
  const findings: FileFinding[] = [];
  const names = new Map<string, string>();
  const add = (name: string): void => {
    const at = callerPath(name);
    if (!names.has(at)) names.set(at, name);
  };
  for (const name of typed) {
    // A shell hands these over too where somebody writes "Phiếu/*".
    if (path.basename(name).startsWith(LOCK)) continue;
    if (!(await isFolder(callerPath(name)))) {
      add(name);
      continue;
    }
    const inside = await inFolder(name);
    findings.push(...inside.findings);
    inside.files.forEach(add);
  }
  if (names.size > MOST_FILES) {
    return fail({ code: 'gather-too-many', params: { count: names.size, most: MOST_FILES } });
  }
  const files: SentFile[] = [];
  for (const [at, file] of names) {
    if (await isOneOf(at, leftOut)) continue;
    const read = await fileHost(at, null).read();
    files.push({ file, saved: await savedAt(at), read });
  }
  return ok({ files, findings });
}

async function inFolder(folder: string) {
  const files: string[] = [];
  const others: string[] = [];
  const folders: string[] = [];
  for (const entry of await readdir(callerPath(folder), { withFileTypes: true })) {
    const { name } = entry;
    if (HIDDEN.test(name)) continue;
    const file = path.join(folder, name);
    if (entry.isDirectory()) folders.push(name);
    else if (WORKBOOK.test(name)) files.push(file);
    else others.push(name);
  }
  const messages: Message[] = [];
  if (files.length === 0) messages.push({ code: 'gather-folder-empty', params: { folder } });
  if (others.length > 0) {
    messages.push({ code: 'gather-other-files', params: { files: others.toSorted() } });
  }
  if (folders.length > 0) {
    messages.push({ code: 'gather-folders-inside', params: { folders: folders.toSorted() } });
  }
  const findings = messages.map((message): FileFinding => ({
    severity: 'warning',
    message,
    sheet: null,
    cell: null,
    file: folder,
  }));
  return { files, findings };
}

async function isOneOf(at: string, paths: readonly string[]): Promise<boolean> {
  for (const other of paths) if (await isSameFile(at, callerPath(other))) return true;
  return false;
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
