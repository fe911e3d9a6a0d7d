import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { recompute } from '../../src/app/recompute';
import { reportOf } from '../../src/app/report';
import { fileHost } from '../../src/hosts/file/disk/file-host';
import { openInExcel, valueOf } from '../hosts/excel/open-excel';
import { changedCells } from './changed-cells';
import { goldenCase } from './golden-case';

const folders = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => path.join(__dirname, entry.name));

function expected(folder: string, file: string): unknown {
  return JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
}

test.each(folders.map((folder) => [path.basename(folder), goldenCase(folder)] as const))(
  '%s comes out the same through the real office.js',
  async (_, golden) => {
    const before = valueOf(await fileHost(golden.input, null).read());
    const { host, now } = openInExcel(before);
    const options = { ...golden.options, isConfirmed: golden.isConfirmed, now: '20/12/2025 10:32' };
    const { computation } = valueOf(await recompute(host, options));
    expect(reportOf(computation, 'vi')).toEqual(expected(golden.folder, 'expected.json'));
    expect(changedCells(before, now())).toEqual(expected(golden.folder, 'expected-cells.json'));
    const again = valueOf(await recompute(host, options));
    expect(again.patch.changes).toEqual([]);
  },
);
