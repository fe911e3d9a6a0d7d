import { classOf } from '../../src/scoring/bands';
import type { Band } from '../../src/scoring/scheme';
import { scoreUnits } from '../../src/scoring/score-units';
import { band, leaf, points, schemeOf, tableOf } from './builders';

function nameOf(bands: readonly Band[], percent: string, total = percent): string | null {
  return classOf(bands, { ...figures, percent: points(percent), total: points(total) }).band;
}

const figures = { rulings: [], zeroLeaves: [] };

describe('each boundary says whether it is included', () => {
  // Hải Phòng: above 90, above 80, from 50, below 50
  const bands = [
    band('Hoàn thành xuất sắc', '90', { fromIncluded: false }),
    band('Hoàn thành tốt', '80', { fromIncluded: false }),
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
    expect(nameOf(bands, percent)).toBe(name);
  });

  test('below the last boundary there is no class', () => {
    expect(nameOf(bands, '-0.01')).toBeNull();
    expect(nameOf([], '100')).toBeNull();
  });
});

test('a band in points looks at the total, a band in percent at the percentage', () => {
  const bands = [band('A', '950', { measure: 'points' }), band('B', '90')];
  expect(nameOf(bands, '95', '950')).toBe('A');
  expect(nameOf(bands, '95', '949.99')).toBe('B');
  expect(nameOf(bands, '89.99', '899.9')).toBeNull();
});

test('without the figure there is no class', () => {
  const bands = [band('A', '0')];
  const inPoints = band('A', '0', { measure: 'points' });
  expect(classOf(bands, { ...figures, percent: null, total: points('9') }).band).toBeNull();
  expect(classOf([inPoints], { ...figures, percent: null, total: null }).band).toBeNull();
});

test('the class never contradicts the figure printed beside it', () => {
  const scheme = schemeOf([leaf('1', { max: '100' })], { bands: [band('Xuất sắc', '90')] });
  const results = scoreUnits(scheme, tableOf(scheme, ['89.994', '89.995', '-']));
  expect(results.map((result) => result.band)).toEqual([null, 'Xuất sắc', null]);
});
