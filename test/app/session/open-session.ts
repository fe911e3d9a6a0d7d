import path from 'node:path';
import { lookAt } from '../../../src/app/session/look';
import { WorkbookSession, type SessionTools } from '../../../src/app/session/workbook-session';
import { fileHost } from '../../../src/hosts/file/disk/file-host';
import type { BeforeImage } from '../../../src/hosts/excel/writing/before-image';
import { sheetNamed } from '../../../src/workbench/engine/book/workbook';
import { parseCellName } from '../../../src/workbook/cell-address';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { openInExcel, valueOf } from '../../hosts/excel/open-excel';

const SAMPLES = path.join(__dirname, '..', '..', '..', 'assets', 'samples');

/** The sample of a provincial bloc: eight units in rows. */
export async function sampleWorkbook(): Promise<Snapshot> {
  return valueOf(
    await fileHost(path.join(SAMPLES, 'khoi-kinh-te-ky-thuat-2025.xlsx'), null).read(),
  );
}

/** A person's session on a workbook that is open in the stand-in for Excel, through the real library. */
export function openSession(snapshot: Snapshot, tools: Partial<SessionTools<BeforeImage>> = {}) {
  const excel = openInExcel(snapshot);
  let minutes = 0;
  const session = new WorkbookSession<BeforeImage>({
    host: excel.host,
    look: (read, at) => Promise.resolve(lookAt(read, at)),
    clock: () => `20/12/2025 10:${String((minutes += 1)).padStart(2, '0')}`,
    restAfterChange: 1,
    ...tools,
  });
  return {
    ...excel,
    session,
    /** Types into a cell as a person in Vietnam does. */
    type: (sheet: string, cell: string, text: string) => {
      const found = sheetNamed(excel.book, sheet);
      const address = parseCellName(cell);
      if (found === null || address === null) throw new Error(`No cell ${cell} in ${sheet}`);
      excel.engine.user.type(found, [{ ...address, entry: { text } }], 'vi');
    },
    /** Waits until the session's state is as wanted. */
    until: (wanted: () => boolean) =>
      new Promise<void>((resolve, reject) => {
        const tooLong = setTimeout(() => {
          reject(new Error(`Still: ${JSON.stringify({ ...session.state(), look: null })}`));
        }, 10_000);
        const check = (): void => {
          if (!wanted()) return;
          clearTimeout(tooLong);
          stop();
          resolve();
        };
        const stop = session.subscribe(check);
        check();
      }),
  };
}
