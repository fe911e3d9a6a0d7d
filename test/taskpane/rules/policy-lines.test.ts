import { readingParts } from '../../../src/app/reading-parts';
import { lookAt } from '../../../src/app/session/look';
import { policyLines } from '../../../src/taskpane/rules/policy-lines';
import { schemeSummary, summariesOf } from '../../../src/taskpane/rules/summaries';
import { golden } from '../../app/corrections/correcting';

test('how points become ranks is said in both languages, with figures as they are written there', async () => {
  const parts = readingParts(lookAt(await golden('percentage-weights'), '20/12/2025 10:32'), 0);
  const { bloc } = parts;
  if (bloc === null) throw new Error('nothing was computed');
  expect(policyLines(bloc.scheme, 'vi').map(({ value }) => value)).toEqual([
    'Trọng số %',
    'Tổng điểm',
    '2',
    'Bỏ cách: 1, 1, 3',
    'Không xếp hạng',
    'Không xếp hạng',
    'Quy đổi theo phần được giao',
    'Giữ nguyên',
    'không xét thêm: đồng hạng, Hội đồng quyết định',
    'chưa quy định, để trống',
  ]);
  const banded = {
    ...bloc.scheme,
    tieBreaks: [{ by: 'criterion', code: '1' }, { by: 'fewer-penalties' }] as const,
    bands: [
      {
        name: 'Xuất sắc',
        measure: 'percent',
        from: { numerator: 185n, denominator: 2n },
        fromIncluded: true,
        noZero: false,
        mostPercent: null,
      },
    ] as const,
  };
  const last = (language: 'vi' | 'en'): readonly string[] =>
    policyLines(banded, language)
      .slice(-2)
      .map(({ value }) => value);
  expect(last('vi')).toEqual(['Điểm của tiêu chí 1; Ít điểm trừ hơn', 'Xuất sắc: từ 92,5 %']);
  expect(last('en')).toEqual([
    'Points of the criterion 1; Fewer penalty points',
    'Xuất sắc: from 92.5 %',
  ]);
});

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
