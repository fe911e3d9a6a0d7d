import { basename, extname } from 'node:path';
import type { Host, Receipt } from '../../../workbook/host';
import type { Patch } from '../../../workbook/patch';
import { fail, ok, type Result } from '../../../workbook/result';
import type { Snapshot } from '../../../workbook/snapshot';
import { readWorkbook } from '../reading/read-workbook';
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
      const extension = await extensionFor(loaded.value, workbookName);
      if (!extension.ok) return extension;
      if (extname(outputPath).toLowerCase() !== extension.value) {
        const params = { file: outputPath, extension: extension.value };
        return fail({ code: 'output-extension', params });
      }
      const patched = await applyPatch(loaded.value, patch, workbookName);
      if (!patched.ok) return patched;
      const saved = await saveOutput(outputPath, patched.value.bytes, written);
      if (!saved.ok) return saved;
      kept = saved.value ?? kept;
      bytes = patched.value.bytes;
      written = bytes;
      return ok(patched.value.receipt);
    },

    keptBeside: () => kept,
  };
}

/** The extension that a workbook must bear: Excel opens no macros from .xlsx, and no .xlsm without them. */
function extensionFor(
  bytes: Uint8Array,
  workbookName: string,
): Promise<Result<string, HostMessage>> {
  return settle(workbookName, () => (openPackage(bytes).hasMacros ? '.xlsm' : '.xlsx'));
}
