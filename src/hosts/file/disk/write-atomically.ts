import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes the bytes so that the path holds either what it held before or all of them: they go to a temporary file in the
 * same folder, which then takes the path's name. Throws the system's error, after taking the temporary file away.
 */
export async function writeAtomically(path: string, bytes: Uint8Array): Promise<void> {
  const stem = basename(path).slice(0, 40);
  const temporary = join(dirname(path), `.${stem}.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
