import { votingMethods } from '../../../src/awards/ballots';
import { isUnanimous, readMethod } from '../../../src/sheets/reading/council-sheet/voting-words';
import { methodWords, unanimousWords } from '../../../src/text/council-words';

test('the words of the sheet are read back in both languages', () => {
  for (const language of ['vi', 'en'] as const) {
    for (const method of votingMethods) {
      expect(readMethod(methodWords[language][method])).toBe(method);
    }
    expect(isUnanimous(unanimousWords[language])).toBe(true);
  }
});

test.each([
  ['', 'ballot'],
  ['-', 'ballot'],
  ['Phiếu kín', 'ballot'],
  ['bỏ phiếu kín.', 'ballot'],
  ['Giơ tay', 'show-of-hands'],
  ['Biểu quyết bằng giơ tay', 'show-of-hands'],
  ['BIỂU QUYẾT CÔNG KHAI', 'show-of-hands'],
  ['Suy tôn', 'acclamation'],
  ['bình bầu suy tôn', 'acclamation'],
  ['Bình xét', 'acclamation'],
  ['Nhất trí', 'acclamation'],
  ['Bốc thăm', null],
  ['bỏ phiếu và giơ tay', null],
])('“%s” is %s', (text, method) => {
  expect(readMethod(text)).toBe(method);
});

test.each([
  ['100%', true],
  ['100 % nhất trí', true],
  ['Thống nhất 100%', true],
  ['tất cả', true],
  ['Nhất trí.', true],
  ['không thống nhất', false],
  ['90 %', false],
  ['9', false],
  ['', false],
])('“%s” says that all agreed: %s', (text, says) => {
  expect(isUnanimous(text)).toBe(says);
});
