import { bandOf } from '../../src/scoring/bands';
import type { Band } from '../../src/scoring/scheme';
import { scoreUnits } from '../../src/scoring/score-units';
import { leaf, points, schemeOf, tableOf } from './builders';

function band(
  name: string,
  from: string,
  fromIncluded = true,
  measure: Band['measure'] = 'percent',
): Band {
  return { name, from: points(from), fromIncluded, measure };
}

function classOf(bands: readonly Band[], percent: string, total = percent): string | null {
  return bandOf(bands, { percent: points(percent), total: points(total) });
}

describe('each boundary says whether it is included', () => {
  // Hải Phòng: above 90, above 80, from 50, below 50
  const bands = [
    band('Hoàn thành xuất sắc', '90', false),
    band('Hoàn thành tốt', '80', false),
    band('Hoàn thành', '50'),
    band('Không hoàn thành', '0'),
  ];

  test.each([
    ['90.01', 'Hoàn thành xuất sắc'],
    ['90', 'Hoàn thành tốt'],
    ['89.99', 'Hoàn thành tốt'],
    ['80.01', 'Hoàn thành tốt'],
    ['80', 'Hoàn thành'],
    ['50', 'Hoàn thành'],
    ['49.99', 'Không hoàn thành'],
    ['0', 'Không hoàn thành'],
  ])('%s %% is %s', (percent, name) => {
    expect(classOf(bands, percent)).toBe(name);
  });

  test('below the last boundary there is no class', () => {
    expect(classOf(bands, '-0.01')).toBeNull();
    expect(classOf([], '100')).toBeNull();
  });
});

test('a band in points looks at the total, a band in percent at the percentage', () => {
  const bands = [band('A', '950', true, 'points'), band('B', '90')];
  expect(classOf(bands, '95', '950')).toBe('A');
  expect(classOf(bands, '95', '949.99')).toBe('B');
  expect(classOf(bands, '89.99', '899.9')).toBeNull();
});

test('without the figure there is no class', () => {
  const bands = [band('A', '0')];
  expect(bandOf(bands, { percent: null, total: points('9') })).toBeNull();
  expect(bandOf([band('A', '0', true, 'points')], { percent: null, total: null })).toBeNull();
});

test('the class never contradicts the figure printed beside it', () => {
  const scheme = schemeOf([leaf('1', { max: '100' })], { bands: [band('Xuất sắc', '90')] });
  const results = scoreUnits(scheme, tableOf(scheme, ['89.994', '89.995', '-']));
  expect(results.map((result) => result.band)).toEqual([null, 'Xuất sắc', null]);
});
