import { blocTitle, detectedLine } from '../../../src/app/bloc-in-words';
import { criteriaInWords } from '../../../src/app/criteria-in-words';
import { blocOf, scoreTable } from './one-bloc';

const bloc = blocOf(
  scoreTable([
    ['Xã 1', 50, 30, 1, 0],
    ['Xã 2', 51, 30, 1, 0],
    ['Xã 3', 52, 30, 1, 0],
  ]),
);

test('bonus and penalty are counted apart from the criteria that make up the total', () => {
  expect(criteriaInWords(bloc.scheme, 'vi')).toBe(
    '2 tiêu chí, tổng 100 điểm; 1 mục điểm thưởng, 1 mục điểm trừ',
  );
  expect(criteriaInWords(bloc.scheme, 'en')).toBe(
    '2 criteria, 100 points in all; 1 bonus item, 1 penalty item',
  );
});

test('a maximum that is not known, and bonus that is not there, are not spoken of', () => {
  const [first, ...others] = bloc.scheme.criteria.filter(({ kind }) => kind === 'base');
  if (first === undefined) throw new Error('no criterion');
  const scheme = { ...bloc.scheme, criteria: [{ ...first, maximum: null }, ...others] };
  expect(criteriaInWords(scheme, 'vi')).toBe('2 tiêu chí');
});

test('what was read of a bloc counts its criteria alike', () => {
  expect(blocTitle(bloc, 'vi')).toBe('KHỐI THI ĐUA TỔNG HỢP · năm\u00a02025');
  expect(detectedLine(bloc, 'vi')).toBe(
    `Đã đọc trang “Bảng điểm”: 3 đơn vị, ${criteriaInWords(bloc.scheme, 'vi')}.`,
  );
});
