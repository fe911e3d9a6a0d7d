import fc from 'fast-check';
import { compareNames } from '../../src/scoring/compare-names';
import { foldCode, foldName } from '../../src/scoring/fold-name';

describe('names are compared without regard to', () => {
  it.each([
    ['composed and decomposed letters', 'Sở Nội vụ', 'Sở Nội vụ'.normalize('NFD')],
    ['case', 'Sở Nội vụ', 'SỞ NỘI VỤ'],
    ['numbers of spaces', 'Sở Nội vụ', '  Sở\u00a0Nội   vụ\u200b '],
    ['kinds of dashes', 'Văn hóa - Xã hội', 'Văn hóa – Xã hội'],
    ['dashes', 'VH-XH', 'VH XH'],
    ['spaces about dashes', 'Văn hóa-Xã hội', 'Văn hóa - Xã hội'],
    ['the place of a tone', 'Hoà Bình', 'Hòa Bình'],
    ['the place of a tone behind u', 'Thuý Quý', 'Thúy Qúy'],
    ['a stray space in a code', 'CAX _X', 'CAX_X'],
    ['a space behind a dot', 'TP. Huế', 'TP.Huế'],
  ])('%s', (_, a, b) => {
    expect(foldName(a)).toBe(foldName(b));
  });

  it.each([
    ['Tổ 1-1', 'Tổ 11'],
    ['Quận 1', 'Quận 11'],
    ['Hòa Bình', 'Hoa Bình'],
    ['Hòa', 'Hóa'],
    ['Đông', 'Dông'],
    ['Tân An', 'Tân Ân'],
  ])('but %s is not %s', (a, b) => {
    expect(foldName(a)).not.toBe(foldName(b));
  });

  it('a dash alone is a name of its own', () => {
    expect(foldName(' - – ')).toBe('-');
    expect(foldName('')).toBe('');
  });

  it('keeps codes apart', () => {
    expect(foldCode('1-1')).not.toBe(foldCode('11'));
    expect(foldCode('2. b)')).toBe(foldCode('2.b'));
  });

  it('and the folded form of a folded name is itself', () => {
    const words = fc.array(
      fc.constantFrom(
        'Sở',
        'hoà',
        'VH',
        '-',
        ' ',
        '–',
        '1',
        '2',
        '_',
        '.',
        '/',
        'Đ',
        '\u00a0',
        'quý',
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(words, (all) => {
        const folded = foldName(all.join(''));
        expect(foldName(folded)).toBe(folded);
        expect(foldName(all.join('').normalize('NFD'))).toBe(folded);
      }),
    );
  });
});

describe('names are sorted', () => {
  const sorted = [
    'An Giang',
    'Ba Đình',
    'Bà Rịa',
    'Cà Mau',
    'Cần Thơ',
    'Dầu Tiếng',
    'Đà Nẵng',
    'Đắk Lắk',
    'Đông Anh',
    'Ea Súp',
    'Quận 2',
    'Quận 10',
    'Ân Thi',
  ].toSorted(compareNames);

  it('by the Vietnamese alphabet, figures by their value', () => {
    expect(sorted).toEqual([
      'An Giang',
      'Ân Thi',
      'Ba Đình',
      'Bà Rịa',
      'Cà Mau',
      'Cần Thơ',
      'Dầu Tiếng',
      'Đà Nẵng',
      'Đắk Lắk',
      'Đông Anh',
      'Ea Súp',
      'Quận 2',
      'Quận 10',
    ]);
  });

  it('with the tones in their order', () => {
    expect(['má', 'mạ', 'ma', 'mã', 'mà', 'mả'].toSorted(compareNames)).toEqual([
      'ma',
      'mà',
      'mả',
      'mã',
      'má',
      'mạ',
    ]);
  });

  it('always in the same order', () => {
    const name = fc.string({
      unit: fc.constantFrom(...Array.from('aăâđd ễẹÊê-1 2')),
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (names) => {
        const plain = names.toSorted(compareNames);
        expect(names.toReversed().toSorted(compareNames)).toEqual(plain);
      }),
    );
    expect(compareNames('Huế'.normalize('NFD'), 'Huế')).toBe(0);
  });
});
