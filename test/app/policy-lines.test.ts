import { readingParts } from '../../src/app/reading-parts';
import { lookAt } from '../../src/app/session/look';
import { policyLines } from '../../src/app/policy-lines';
import { golden } from './corrections/correcting';
import { band, leaf, points, schemeOf } from '../scoring/builders';
import { attainment } from '../scoring/formulas/builders';

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
    'Trừ hết, tổng có thể âm',
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

test('rules that only some schemes have are listed where they are there', () => {
  const formula = attainment();
  const scheme = schemeOf([{ ...leaf('1', { name: 'Nhiệm vụ' }), formula }, leaf('2')], {
    penaltyStop: 'total',
    blend: [
      { stage: 'self', weight: points('0.3'), how: 'value' },
      { stage: 'cross', weight: points('0.7'), how: 'trimmed-mean' },
    ],
    limits: [
      { kind: 'bonus', code: null, most: points('5') },
      { kind: 'base', code: '1', most: points('9.5') },
    ],
    floors: [
      {
        code: '1',
        least: points('50'),
        measure: 'percent',
        consequence: { kind: 'at-most', band: 'Khá' },
      },
    ],
    bands: [band('Tốt', '80', { noZero: true, mostPercent: points('20') }), band('Khá', '50')],
    downgrades: [{ fact: 'Người đứng đầu bị kỷ luật', consequence: { kind: 'not-ranked' } }],
  });
  expect(policyLines(scheme, 'vi').slice(8)).toEqual([
    { label: 'Điểm trừ nhiều hơn điểm có được', value: 'Tổng điểm không dưới 0' },
    { label: 'Tính điểm bằng công thức', value: '1 trên 2 tiêu chí' },
    {
      label: 'Ghép nguồn điểm',
      value:
        '0,3 × điểm tự chấm (một cột điểm) + 0,7 × điểm chấm chéo (trung bình, bỏ điểm cao nhất và thấp nhất)',
    },
    {
      label: 'Giới hạn điểm',
      value:
        'Điểm thưởng cả tổng: nhiều nhất 5 điểm; Điểm chấm của “Nhiệm vụ”: nhiều nhất 9,5 điểm',
    },
    { label: 'Điểm liệt', value: '“Nhiệm vụ” dưới 50 %: chỉ xếp loại đến “Khá”' },
    expect.objectContaining({ value: 'không xét thêm: đồng hạng, Hội đồng quyết định' }),
    expect.objectContaining({
      value: 'Tốt: từ 80 % (không tiêu chí nào 0 điểm, nhiều nhất 20 % số đơn vị); Khá: từ 50 %',
    }),
    { label: 'Trường hợp bị hạ loại', value: 'Người đứng đầu bị kỷ luật: không xếp hạng' },
  ]);
  expect(policyLines(scheme, 'en').slice(11, 13)).toEqual([
    {
      label: 'Limits of points',
      value: 'Bonus points in all: at most 5 points; Base points of “Nhiệm vụ”: at most 9.5 points',
    },
    { label: 'Floors', value: '“Nhiệm vụ” below 50 %: class at most “Khá”' },
  ]);
});
