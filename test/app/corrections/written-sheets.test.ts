import { noChoices } from '../../../src/app/options';
import { previewResults } from '../../../src/app/recompute';
import { createSchemeSheet } from '../../../src/app/scheme-sheet';
import type { Correction, CriterionCorrection } from '../../../src/sheets/remembered';
import { applyToSnapshot } from '../../../src/workbook/apply-patch';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { valueOf } from '../../hosts/excel/open-excel';
import { compute, corrected, golden, onlyBloc, said } from './correcting';

const NOW = '20/12/2025 10:32';

let gaps: Snapshot;
let forms: Snapshot;
beforeAll(async () => {
  gaps = await golden('ties-and-gaps');
  forms = await golden('sheet-per-unit');
});

function criterion(name: string, change: CriterionCorrection): Correction {
  return { kind: 'criterion', sheet: 'Bảng điểm', criterion: name, change };
}

/** With the sheet "Thông tin khối" as it is drafted from what was read. */
function withBlocSheet(snapshot: Snapshot): Snapshot {
  const options = { ...noChoices, isConfirmed: true, now: NOW };
  return applyToSnapshot(snapshot, valueOf(previewResults(snapshot, options)).patch);
}

function withSchemeSheet(snapshot: Snapshot): Snapshot {
  const bloc = onlyBloc(compute(snapshot));
  return applyToSnapshot(snapshot, valueOf(createSchemeSheet(snapshot, bloc, 'vi')));
}

test('what the sheet “Thông tin khối” says counts more, and that is said', () => {
  const year: Correction = { kind: 'year', year: 2024 };
  const organiser: Correction = { kind: 'organiser', organiser: 'bo' };
  // The forms do not say who organises: the drafted sheet has a blank there, and the year 2025.
  const after = corrected(withBlocSheet(forms), year, organiser);
  const { facts } = onlyBloc(compute(after));
  expect([facts.year?.value, facts.organiser?.value]).toEqual([2025, 'bo']);
  expect(said(after)).toEqual([
    'correction-overruled Thông tin khối B8',
    'correction-holds Sở Tư pháp',
  ]);
  // Drafted from a corrected reading, the sheet says the same.
  const drafted = withBlocSheet(corrected(forms, year, organiser));
  expect(said(drafted)).toEqual(['correction-holds Sở Tư pháp A1', 'correction-holds Sở Tư pháp']);
});

test('what the sheet “Bộ tiêu chí” says of a criterion counts more, and that is said', () => {
  const before = withSchemeSheet(gaps);
  const after = corrected(
    before,
    criterion('Tiêu chí 1', { what: 'maximum', points: '50' }),
    criterion('Tiêu chí 2', { what: 'maximum', points: '40' }),
    criterion('Tiêu chí 2', { what: 'kind', kind: 'bonus' }),
    criterion('Điểm thưởng', { what: 'leave-out' }),
  );
  expect(onlyBloc(compute(after)).results).toEqual(onlyBloc(compute(before)).results);
  expect(said(after)).toEqual([
    'correction-overruled Bảng điểm C3',
    'correction-holds Bảng điểm D3',
    'correction-overruled Bảng điểm D3',
    'correction-overruled Bộ tiêu chí',
  ]);
});

test('a scheme that is made from a corrected reading is what was corrected', () => {
  const bonus = criterion('Điểm thưởng', { what: 'leave-out' });
  const maximum = criterion('Tiêu chí 1', { what: 'maximum', points: '50' });
  const before = corrected(gaps, bonus, maximum);
  const after = withSchemeSheet(before);
  expect(onlyBloc(compute(after)).results).toEqual(onlyBloc(compute(before)).results);
  expect(said(after)).toEqual(['correction-holds Bảng điểm E3', 'correction-holds Bảng điểm C3']);
});

test('a scheme that was chosen for this run counts more, and nothing is said of what it replaces', () => {
  const { scheme } = onlyBloc(compute(gaps));
  const after = corrected(gaps, criterion('Tiêu chí 1', { what: 'maximum', points: '50' }));
  const file = { ...scheme, origin: 'file' } as const;
  expect(onlyBloc(compute(after, { scheme: file })).scheme.criteria[0]?.maximum).toEqual(
    scheme.criteria[0]?.maximum,
  );
  expect(said(after, { scheme: file })).toEqual([]);
});

test('corrected results are written once and then stand', () => {
  const unit = { kind: 'unit', sheet: 'Bảng điểm', unit: 'Đơn vị thiếu' } as const;
  const after = withBlocSheet(corrected(gaps, { ...unit, change: 'leave-out' }));
  const again = valueOf(previewResults(after, { ...noChoices, isConfirmed: true, now: NOW }));
  expect(again.patch.changes).toEqual([]);
});
