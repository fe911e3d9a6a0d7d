import { computeBlocs } from '../../../src/app/compute-blocs';
import { noChoices } from '../../../src/app/options';
import type { ComputeOptions } from '../../../src/app/options';
import { schemeSheetChanges } from '../../../src/sheets/writing/scheme-sheet/scheme-sheet';
import { fileHost } from '../../../src/hosts/file/disk/file-host';
import { applyToSnapshot } from '../../../src/workbook/apply-patch';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { goldenCase } from '../../golden/golden-case';
import path from 'node:path';
import { valueOf } from '../../hosts/excel/open-excel';

function pointsOf(snapshot: Snapshot, options: ComputeOptions) {
  const { blocs } = valueOf(computeBlocs(snapshot, options));
  return blocs.map(({ scores, results }) => [scores.scores, results]);
}

test.each(['formulas-units-in-rows', 'formulas-in-the-pool', 'formulas-by-cases'])(
  '%s: the scheme on the sheet “Bộ tiêu chí” computes what the file does',
  async (name) => {
    const golden = goldenCase(path.join(__dirname, '..', '..', 'golden', name));
    const { scheme } = golden.options;
    if (scheme === null) throw new Error('a case without a scheme');
    const before = valueOf(await fileHost(golden.input, null).read());
    const written = applyToSnapshot(before, { changes: schemeSheetChanges(before, scheme, 'vi') });
    expect(pointsOf(written, noChoices)).toEqual(pointsOf(before, golden.options));
  },
);
