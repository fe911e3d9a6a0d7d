import { readdirSync } from 'node:fs';
import path from 'node:path';
import { computeBlocs } from '../../src/app/compute-blocs';
import { reportOf } from '../../src/app/report';
import { fileHost } from '../../src/hosts/file/disk/file-host';
import type { Snapshot } from '../../src/workbook/snapshot';
import { valueOf } from '../hosts/excel/open-excel';
import { goldenCase } from './golden-case';

const folders = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => path.join(__dirname, entry.name));

/** The workbook as an Excel with Vietnamese settings shows it: figures with a decimal comma. */
function shownInVietnamese(snapshot: Snapshot): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      texts: sheet.texts.map((row, down) =>
        row.map((text, across) =>
          typeof sheet.values[down]?.[across] === 'number' ? text.replace('.', ',') : text,
        ),
      ),
    })),
  };
}

test.each(folders.map((folder) => [path.basename(folder), goldenCase(folder)] as const))(
  '%s comes out the same where figures are shown with a decimal comma',
  async (_, golden) => {
    const snapshot = valueOf(await fileHost(golden.input, null).read());
    const report = (read: Snapshot): unknown =>
      reportOf(valueOf(computeBlocs(read, golden.options)), 'vi');
    expect(report(shownInVietnamese(snapshot))).toEqual(report(snapshot));
  },
);
