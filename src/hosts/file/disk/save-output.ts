import { mkdir, readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { fail, ok, type Result } from '../../../workbook/result';
import type { HostMessage } from '../refusal';
import { isFolder, standingAt } from './existing-file';
import { systemErrorCode } from './system-error';
import { writeAtomically } from './write-atomically';

/**
 * Writes a workbook to a path of the user's choice. A file of other content that stands there is first kept beside it as
 * "<name> (bản trước).xlsx" ("(bản trước 2)" and so on where that is taken): nothing that was on the disk is lost.
 * @param own what we wrote there before and need not keep; null for nothing
 * @returns the path of the file that was kept, or null
 */
export async function saveOutput(
  path: string,
  bytes: Uint8Array,
  own: Uint8Array | null,
): Promise<Result<string | null, HostMessage>> {
  const folder = dirname(path);
  if (!(await isFolder(folder))) {
    return fail({ code: 'output-folder-missing', params: { folder } });
  }
  return orNotWritable(path, async () => {
    const standing = await standingAt(path, bytes);
    if (standing === 'same') return null;
    const isOwn = own !== null && (await standingAt(path, own)) === 'same';
    const kept = standing === 'other' && !isOwn ? await keepBeside(path) : null;
    await writeAtomically(path, bytes);
    return kept;
  });
}

/**
 * Writes a file of ours, such as a draft, into a folder, which is made if it is missing. A file of that name and other
 * content is left alone: the new one is called "name (2).docx", "name (3).docx" and so on.
 * @param fileName the name wished for; what no file name can hold is replaced
 * @returns the path of the file
 */
export async function saveIntoFolder(
  folder: string,
  fileName: string,
  bytes: Uint8Array,
): Promise<Result<string, HostMessage>> {
  const wished = join(folder, safeFileName(fileName));
  return orNotWritable(wished, async () => {
    await mkdir(folder, { recursive: true });
    return putBeside(wished, (number) => (number === 1 ? '' : ` (${number})`), bytes);
  });
}

async function keepBeside(path: string): Promise<string> {
  const old = await readFile(path);
  const suffix = (number: number) => (number === 1 ? ' (bản trước)' : ` (bản trước ${number})`);
  return putBeside(path, suffix, old);
}

/** Writes to the first of "name<suffix>.ext" that is free or holds these bytes already. */
async function putBeside(
  path: string,
  suffix: (number: number) => string,
  bytes: Uint8Array,
): Promise<string> {
  const extension = extname(path);
  const stem = basename(path, extension);
  for (let number = 1; ; number += 1) {
    const candidate = join(dirname(path), `${stem}${suffix(number)}${extension}`);
    const standing = await standingAt(candidate, bytes);
    if (standing === 'nothing') await writeAtomically(candidate, bytes);
    if (standing !== 'other') return candidate;
  }
}

async function orNotWritable<Value>(
  file: string,
  work: () => Promise<Value>,
): Promise<Result<Value, HostMessage>> {
  try {
    return ok(await work());
  } catch (error) {
    if (systemErrorCode(error) === null) throw error;
    return fail({ code: 'output-not-writable', params: { file } });
  }
}

/** In bytes of UTF-8: systems take 255, some of which go to " (2)" and the extension. */
const LONGEST_STEM = 200;
const FORBIDDEN = /[\p{Cc}<>:"/\\|?*]+/gu;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** A name that every system takes: names come from cells, where a unit may be called "Sở A / Sở B" or "..". */
export function safeFileName(name: string): string {
  const extension = extname(name);
  const stem = name.slice(0, name.length - extension.length).replace(FORBIDDEN, '-');
  const trimmed = shortened(stem)
    .trim()
    .replace(/^\.+|[. ]+$/g, '');
  const usable = trimmed === '' ? 'van-ban' : trimmed.replace(DEVICE, '_$&');
  return usable + extension.replace(FORBIDDEN, '');
}

function shortened(text: string): string {
  let short = '';
  let length = 0;
  for (const character of text) {
    length += Buffer.byteLength(character);
    if (length > LONGEST_STEM) break;
    short += character;
  }
  return short;
}
