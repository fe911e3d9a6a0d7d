import {
  withinSmallLetters,
  readCode,
  readNumbering,
  splitCode,
} from '../../../../src/sheets/reading/criteria/criterion-code';

test.each([
  ['I', 'roman', 'I', 0],
  ['IV.', 'roman', 'IV', 0],
  ['A', 'upper', 'A', 0],
  ['1', 'number', '1', 0],
  ['1.', 'number', '1', 0],
  ['1.2', 'number', '1.2', 1],
  ['1.2.3.', 'number', '1.2.3', 2],
  ['I.1', 'number', 'I.1', 0],
  ['a)', 'lower', 'a', 0],
  ['đ)', 'lower', 'đ', 0],
  ['(b)', 'lower', 'b', 0],
  ['a1', 'lower', 'a1', 1],
  ['2.a)', 'lower', '2.a', 0],
  ['6a', 'lower', '6a', 0],
  ['-', 'dash', '-', 0],
  ['+', 'dash', '-', 0],
])('"%s" is a %s', (words, style, text, depth) => {
  expect(readCode(words, null)).toEqual({ text, style, depth });
});

test('a letter that follows a letter is a letter, even where it is a Roman figure', () => {
  expect(readCode('C', 'B')?.style).toBe('upper');
  expect(readCode('D', 'C')?.style).toBe('upper');
  expect(readCode('I', 'H')?.style).toBe('upper');
  expect(readCode('I', 'B')?.style).toBe('roman');
  expect(readCode('V', null)?.style).toBe('roman');
});

test.each(['', 'Kinh tế', '1234', 'AB', '1,5'])('"%s" is no numbering', (words) => {
  expect(readCode(words, null)).toBeNull();
});

test.each([
  ['1. Cải cách hành chính', '1', 'Cải cách hành chính'],
  ['I. CHUYÊN MÔN', 'I', 'CHUYÊN MÔN'],
  ['II - Xây dựng Đảng', 'II', 'Xây dựng Đảng'],
  ['a) Thu ngân sách', 'a', 'Thu ngân sách'],
  ['1.2 Giải ngân', '1.2', 'Giải ngân'],
  ['TC3', '3', 'TC3'],
  ['Tiêu chí 4', '4', 'Tiêu chí 4'],
])('"%s" begins with its numbering', (words, code, name) => {
  expect(splitCode(words)).toEqual({ code, name });
});

test.each(['Cải cách hành chính', '100% cán bộ hoàn thành', '15/15 chỉ tiêu', 'CCHC'])(
  '"%s" has none',
  (words) => {
    expect(splitCode(words)).toEqual({ code: null, name: words });
  },
);

test.each([
  ['a1.1', 'a1.1', 2],
  ['b.1.2', null, 0],
  ['C3', 'C3', 1],
  ['C5.1.1.', 'C5.1.1', 3],
  ['II.5.1.a', 'II.5.1.a', 0],
  ['Quý 1', null, 0],
])('the numbering "%s"', (words, text, depth) => {
  expect(readNumbering(words, null)).toEqual(
    text === null ? null : { text, style: 'lower', depth },
  );
});

test('a numbering that is usual is read like any other', () => {
  expect(readNumbering('1.2', null)).toEqual(readCode('1.2', null));
  expect(readNumbering('C', 'B')).toEqual(readCode('C', 'B'));
});

test.each([
  ['C', 'b', null, 'lower'],
  ['D', 'c', null, 'lower'],
  ['C', 'b', 'B', 'upper'],
  ['C', 'a', null, 'upper'],
  ['V', 'u', null, 'roman'],
  ['C', null, null, 'upper'],
])('%s after the small letter %s and the capital %s is %s', (words, lower, upper, style) => {
  expect(withinSmallLetters(readCode(words, upper), lower, upper)?.style).toBe(style);
});
