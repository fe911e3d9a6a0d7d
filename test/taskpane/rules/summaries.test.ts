import { readingParts } from '../../../src/app/reading-parts';
import { lookAt } from '../../../src/app/session/look';
import { schemeSummary, summariesOf } from '../../../src/taskpane/rules/summaries';
import { golden } from '../../app/corrections/correcting';

test('each part is summed up in a line', async () => {
  const parts = readingParts(lookAt(await golden('percentage-weights'), '20/12/2025 10:32'), 0);
  if (parts.bloc === null) throw new Error('nothing was computed');
  expect(schemeSummary(parts, 'vi')).toBe('suy ra từ bảng điểm');
  expect(summariesOf(parts.bloc, 'vi')).toEqual({
    table: 'mỗi đơn vị một dòng · điểm không ghi nguồn',
    facts: '2025 · Bộ, ban, ngành',
    criteria: '3 tiêu chí, tổng 100 điểm',
    units: '3 đơn vị',
    policies: 'làm tròn 2 số lẻ',
    rules: 'Luật Thi đua, khen thưởng số 06/2022/QH15',
  });
});
