import { resultFindings } from '../../../src/app/result-findings';
import { sentence } from '../../../src/text/sentences';
import { blocOf, scoreTable } from './one-bloc';

/** What is said of units that all have the same scores. */
function saidOf(units: number, language: 'vi' | 'en'): readonly string[] {
  const rows = Array.from({ length: units }, (_, index) => [`Xã ${index + 1}`, 50, 30, 1, 0]);
  const bloc = blocOf(scoreTable(rows));
  const choice = { kind: 'chosen', index: 0, stage: null, missing: 0, by: 'only' } as const;
  return resultFindings(bloc, { ...choice, by: 'completeness' }).flatMap(({ message }) =>
    message.code === 'rank-shared' || message.code === 'proposal-tie'
      ? [sentence(message, language)]
      : [],
  );
}

test('up to three units that share a rank are all named', () => {
  expect(saidOf(3, 'vi')[0]).toBe(
    'Xã 1, Xã 2, Xã 3 cùng 81 điểm nên đồng hạng 1; Hội đồng quyết định nếu cần phân định.',
  );
});

test('of many units that share a rank the first few are named and the others counted', () => {
  const [shared, proposals] = saidOf(1503, 'vi');
  expect(shared).toBe(
    'Xã 1, Xã 2, Xã 3 và 1.500 đơn vị khác cùng 81 điểm nên đồng hạng 1; Hội đồng quyết định nếu cần phân định.',
  );
  expect(proposals).toMatch(/cho Xã 1, Xã 2, Xã 3 và 1\.500 đơn vị khác: đồng hạng 1 /);
  expect(saidOf(1503, 'en')[0]).toMatch(/^Xã 1, Xã 2, Xã 3 and 1,500 more have 81 points each/);
});
