import { basename, extname } from 'node:path';
import type { Host, Receipt } from '../../../workbook/host';
import type { Patch } from '../../../workbook/patch';
import { fail, ok, type Result } from '../../../workbook/result';
import type { Snapshot } from '../../../workbook/snapshot';
import { readWorkbook } from '../reading/read-workbook';
import { asXlsx } from '../foreign/as-xlsx';
import { settle, type HostMessage } from '../refusal';
import { applyPatch } from '../writing/apply-patch';
import { openPackage } from '../package/workbook-package';
import { isSameFile } from './existing-file';
import { readBytes } from './read-file';
import { saveOutput } from './save-output';

/** A workbook on disk as a host. */
export interface FileHost extends Host<HostMessage> {
  /** Where a file that stood at the output path was kept by `apply`; null where there was none. */
  keptBeside(): string | null;
  /** What `apply` could not carry over from a workbook of an old format; null where nothing was left behind. */
  notCarriedOver(): HostMessage | null;
}

/**
 * A workbook on disk. It is read from one path, and patches are written to another; the input is never written to. After
 * `apply` the host stands for the patched workbook: `read` gives it, and a further patch starts from it.
 * @param outputPath where `apply` writes; null for a workbook that is only read (`apply` then throws)
 */
export function fileHost(inputPath: string, outputPath: string | null): FileHost {
  const workbookName = basename(inputPath);
  let bytes: Uint8Array | null = null;
  let written: Uint8Array | null = null;
  let kept: string | null = null;
  let wasConverted = false;

  const load = async (): Promise<Result<Uint8Array, HostMessage>> => {
    if (bytes !== null) return ok(bytes);
    const read = await readBytes(inputPath);
    if (read.ok) bytes = read.value;
    return read;
  };

  return {
    async read(): Promise<Result<Snapshot, HostMessage>> {
      const loaded = await load();
      return loaded.ok ? readWorkbook(loaded.value, workbookName) : loaded;
    },

    async apply(patch: Patch): Promise<Result<Receipt, HostMessage>> {
      if (outputPath === null) throw new Error('This workbook was opened for reading only.');
      const loaded = await load();
      if (!loaded.ok) return loaded;
      if (await isSameFile(inputPath, outputPath)) {
        return fail({ code: 'output-is-input', params: { file: outputPath } });
      }
      const target = await targetFor(loaded.value, workbookName);
      if (!target.ok) return target;
      const { xlsx, extension, isConverted } = target.value;
      if (extname(outputPath).toLowerCase() !== extension) {
        const params = { file: outputPath, extension };
        return fail({ code: isConverted ? 'output-of-old-format' : 'output-extension', params });
      }
      const patched = await applyPatch(xlsx, patch, workbookName);
      if (!patched.ok) return patched;
      const saved = await saveOutput(outputPath, patched.value.bytes, written);
      if (!saved.ok) return saved;
      kept = saved.value ?? kept;
      wasConverted ||= isConverted;
      bytes = patched.value.bytes;
      written = bytes;
      return ok(patched.value.receipt);
    },

    keptBeside: () => kept,

    notCarriedOver: () =>
      wasConverted ? { code: 'carried-over', params: { file: workbookName } } : null,
  };
}

interface Target {
  readonly xlsx: Uint8Array;
  /** The extension that the output must bear: Excel opens no macros from .xlsx, and no .xlsm without them. */
  readonly extension: string;
  readonly isConverted: boolean;
}

function targetFor(bytes: Uint8Array, workbookName: string): Promise<Result<Target, HostMessage>> {
  return settle(workbookName, async () => {
    const { bytes: xlsx, isConverted } = await asXlsx(bytes, workbookName);
    const extension = openPackage(xlsx).hasMacros ? '.xlsm' : '.xlsx';
    return { xlsx, extension, isConverted };
  });
}
