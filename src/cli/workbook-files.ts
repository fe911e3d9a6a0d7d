import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { FileFinding } from '../app/gather/sent-file';
import { isFolder, isSameFile } from '../hosts/file/disk/existing-file';
import type { Message } from '../text/sentences';
import { fail, ok, type Result } from '../workbook/result';
import { callerPath } from './caller-path';

/** A workbook that was named, or that stands in a folder that was. */
export interface WorkbookFile {
  /** Where it is on the disk. */
  readonly at: string;
  /** As it is called in what is printed. */
  readonly file: string;
}

export interface WorkbookFiles {
  readonly files: readonly WorkbookFile[];
  /** What of the folders was not taken. */
  readonly findings: readonly FileFinding[];
}

const WORKBOOK = /\.(?:xlsx|xlsm|xltx|xltm|xls|xlsb|ods|csv)$/i;
/** What Excel and LibreOffice leave beside a file that is open, and what systems hide. */
const HIDDEN = /^(?:~\$|\.)/;
const LOCK = '~$';
/** Nobody has as many at once; a whole disk is a slip. */
const MOST_FILES = 500;

/**
 * Every file that was named, and of a folder every workbook that stands in it (not in folders inside), each once.
 * @param leftOut paths that are not meant: the output, the workbook that the others are for
 */
export async function workbookFiles(
  typed: readonly string[],
  leftOut: readonly string[],
): Promise<Result<WorkbookFiles, Message>> {
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
  const files: WorkbookFile[] = [];
  for (const [at, file] of names) {
    if (!(await isOneOf(at, leftOut))) files.push({ at, file });
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
