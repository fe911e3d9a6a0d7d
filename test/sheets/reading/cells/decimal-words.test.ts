import fc from 'fast-check';
import { readDecimalWords } from '../../../../src/sheets/reading/cells/decimal-words';

test.each([
  ['9,5', '9.5'],
  ['9.5', '9.5'],
  ['10.00', '10.00'],
  ['1.000,5', '1000.5'],
  ['1,000.5', '1000.5'],
  ['1.234.567', '1234567'],
  ['-0,5', '-0.5'],
  ['\u22120,5', '-0.5'],
  ['- 0,5', '-0.5'],
  ['+2', '2'],
  ['007', '7'],
  ['0,125', '0.125'],
  ['1 000', '1000'],
])('"%s" is %s', (words, decimal) => {
  expect(readDecimalWords(words)).toEqual({ kind: 'number', decimal });
});

test.each(['1.000', '1,000', '98.500', '12,125'])('"%s" cannot be known', (words) => {
  expect(readDecimalWords(words)).toEqual({ kind: 'ambiguous' });
});

test.each([
  '',
  'x',
  '9,5đ',
  '97 + 10',
  '98,5/100',
  '1,2,3',
  '1.2.3',
  '⊘ 5.0',
  '9,',
  ',5',
  '1e5',
  'NaN',
])('"%s" is no number', (words) => {
  expect(readDecimalWords(words)).toEqual({ kind: 'not-a-number' });
});

test('what Vietnamese and English typing both say is read back exactly', () => {
  const amount = fc.tuple(fc.nat(9_999_999), fc.integer({ min: 0, max: 99 }));
  fc.assert(
    fc.property(amount, fc.boolean(), ([whole, cents], isNegative) => {
      const minus = isNegative ? '-' : '';
      const decimal = `${minus}${whole}.${String(cents).padStart(2, '0')}`;
      const grouped = String(whole).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
      const vietnamese = `${minus}${grouped},${String(cents).padStart(2, '0')}`;
      expect(readDecimalWords(vietnamese)).toEqual({ kind: 'number', decimal });
      const english = vietnamese.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
      expect(readDecimalWords(english)).toEqual({ kind: 'number', decimal });
    }),
  );
});
