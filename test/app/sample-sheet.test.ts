import { sampleSheet } from '../../src/app/sample-sheet';
import { lookAt } from '../../src/app/session/look';
import { sheetsToSee } from '../../src/app/sheets-to-see';
import { summaryOf } from '../../src/app/session/written-cells';
import { applyToSnapshot } from '../../src/workbook/apply-patch';
import { findSheet, textAt } from '../../src/workbook/snapshot';
import { workbookOf } from './bloc/one-bloc';

const AT = '20/12/2025 10:32';
const hers = workbookOf('Ghi chú', [['việc phải làm']]);

function withSample(snapshot: typeof hers) {
  const patch = sampleSheet(lookAt(snapshot, AT));
  if (!patch.ok) throw new Error(JSON.stringify(patch.problem));
  return { patch: patch.value, after: applyToSnapshot(snapshot, patch.value) };
}

test('the sample is read, ranked and gets proposals like a table of hers', () => {
  const { outcome, findings } = lookAt(withSample(hers).after, AT);
  if (outcome.kind !== 'computed') throw new Error('The sample was not recognised');
  const [bloc] = outcome.computation.blocs;
  expect(bloc?.facts.year?.value).toBe(2025);
  expect(bloc?.scoresheet.units.map(({ name }) => name)).toEqual(
    ['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => `Đơn vị ${letter}`),
  );
  expect(bloc?.results.map(({ rank }) => rank)).toEqual([4, 1, 2, 5, 2, 6]);
  expect(bloc?.awards[1]?.proposal).not.toBeNull();
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('it says that its figures are made up', () => {
  const { after } = withSample(hers);
  const sheet = findSheet(after, 'Bảng điểm mẫu');
  expect(sheet === null ? '' : textAt(sheet, 3, 0)).toBe('(số liệu minh họa)');
});

test('nothing of hers is changed, and a second sample gets a title of its own', () => {
  const first = withSample(hers);
  expect(first.after.sheets[0]).toEqual(hers.sheets[0]);
  const second = withSample(first.after);
  expect(new Set(second.after.sheets.map(({ name }) => name)).size).toBe(3);
  expect(findSheet(second.after, 'Bảng điểm mẫu')).toEqual(findSheet(first.after, 'Bảng điểm mẫu'));
});

test('after the writing her sheet and the ranking are the sheets to see', () => {
  const { after } = withSample(hers);
  const { outcome } = lookAt(after, AT);
  if (outcome.kind !== 'computed') throw new Error('The sample was not recognised');
  const written = lookAt(applyToSnapshot(after, outcome.patch), AT);
  expect(sheetsToSee(summaryOf(outcome.patch), written)).toEqual(['Bảng điểm mẫu', 'Xếp hạng']);
});
