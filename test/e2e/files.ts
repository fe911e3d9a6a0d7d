import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { JSHandle } from 'playwright-core';
import type { WorkbenchControl } from '../../src/workbench/page/control';

const ROOT = path.resolve(__dirname, '../..');

/** A page of the workbench, as far as files go in and out of it. */
interface Controlled {
  readonly control: JSHandle<WorkbenchControl>;
}

/** The bytes of a file of the checkout. */
export function bytesOf(file: string): readonly number[] {
  return [...readFileSync(path.resolve(ROOT, file))];
}

/** Opens a file in place of what is open. */
export async function openInstead(
  { control }: Controlled,
  bytes: readonly number[],
  name: string,
): Promise<void> {
  // As one text: a list of numbers takes long to hand over.
  const text = Buffer.from(bytes).toString('base64');
  await control.evaluate(
    (workbench, file) => {
      const content = Array.from(atob(file.text), (letter) => letter.charCodeAt(0));
      return workbench.openFile(content, file.name);
    },
    { text, name },
  );
}

/** What the workbook would be saved as; where nothing differs from the file that was opened, just its bytes. */
export async function savedBytes({ control }: Controlled): Promise<readonly number[]> {
  const saved = await control.evaluate(async (workbench) => {
    const file = await workbench.savedFile();
    if ('unsavable' in file) throw new Error(`Not to be saved: ${JSON.stringify(file.unsavable)}`);
    return btoa(file.bytes.map((byte) => String.fromCharCode(byte)).join(''));
  });
  return [...Buffer.from(saved, 'base64')];
}
