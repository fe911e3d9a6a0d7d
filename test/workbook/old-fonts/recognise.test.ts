import fc from 'fast-check';
import { oldTextReader } from '../../../src/workbook/old-fonts/recognise';
import { isSyllable } from '../../../src/workbook/old-fonts/syllables';
import { oldFont } from '../../../src/workbook/old-fonts/old-text';
import { LETTER_OF_TCVN3 } from '../../../src/workbook/old-fonts/tcvn3';
import { LETTER_OF_VNI } from '../../../src/workbook/old-fonts/vni';

const WORDS = (
  'Sở Tài chính Kế hoạch và Đầu tư Nông nghiệp Phát triển nông thôn Uỷ ban Mặt trận Tổ quốc tỉnh điểm thưởng ' +
  'xếp hạng đơn vị tiêu chí nhiệm vụ chính trị xây dựng Đảng phong trào thi đua khen thưởng tự chấm thẩm định ' +
  'Bà Rịa Tân An Lý Sơn Cà Mau Hà Giang Phú Thọ Sóc Trăng Bình Định Vĩnh Long Hoà Bình Hòa Bình thuý thúy quý quỷ ' +
  'nghiêng khuya khuỷu huỳnh quyết toán giữ gìn giếng yêu cầu oai hùng ẵm'
).split(' ');
const FOREIGN = (
  'Café São Paulo Müller naïve Loïc Noël Zoë für größe niño être été né thé dé à Ångström Krông Mlô Êban Niê ' +
  '©2024 µm ½ § 5 «word» · × ± ® ° 1° Đắk Lắk'
).split(' ');
const ENGLISH = 'the score of each unit is read from its own sheet in Excel'.split(' ');

const old = (letters: ReadonlyMap<string, string>) => {
  const typed = new Map([...letters].map(([how, letter]) => [letter, how]));
  return (text: string) =>
    [...text]
      .map((letter) => typed.get(letter) ?? typed.get(letter.toLowerCase()) ?? letter)
      .join('');
};
const inTcvn3 = old(LETTER_OF_TCVN3);
const inVni = old(LETTER_OF_VNI);
const alone = { font: null, isAmongModern: false };

const texts = (words: readonly string[]) =>
  fc.array(
    fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }).map((all) => all.join(' ')),
    { minLength: 1, maxLength: 60 },
  );

describe('ordinary texts are left alone', () => {
  it.each([
    ['Unicode Vietnamese', (text: string) => text.normalize('NFC')],
    ['decomposed Vietnamese', (text: string) => text.normalize('NFD')],
  ])('%s, with foreign words among it', (_, form) => {
    fc.assert(
      fc.property(texts([...WORDS, ...FOREIGN]), (all) => {
        const typed = all.map(form);
        const read = oldTextReader(typed);
        expect(typed.map((text) => read(text, alone))).toEqual(typed.map(() => null));
      }),
    );
  });

  it('English and other languages', () => {
    fc.assert(
      fc.property(texts([...ENGLISH, ...ENGLISH, ...FOREIGN]), (all) => {
        const read = oldTextReader(all);
        expect(all.map((text) => read(text, alone))).toEqual(all.map(() => null));
      }),
    );
  });

  it('whatever Latin letters stand in them', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...Array.from('abcdeghiklmnopqrstuvxy éàèêôûçäöüßñíóúáãõ ')),
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 40 }), (all) => {
        const read = oldTextReader(all);
        expect(all.map((text) => read(text, alone))).toEqual(all.map(() => null));
      }),
      { numRuns: 300 },
    );
  });

  it('a few foreign names that could be old words', () => {
    const read = oldTextReader(['Loïc', 'Loïc Dupont', 'né', 'thé']);
    expect(read('Loïc', alone)).toBeNull();
  });
});

describe.each([
  ['TCVN3', inTcvn3],
  ['VNI', inVni],
] as const)('%s without any word of its font', (_, typedIn) => {
  it('is read, every cell of it', () => {
    const small = WORDS.map((word) => word.normalize('NFC').toLowerCase());
    const some = [
      'tài chính kế hoạch đầu tư',
      'nhiệm vụ chính trị xây dựng',
      'điểm thưởng xếp hạng',
    ];
    fc.assert(
      fc.property(texts(small), (all) => {
        const expected = [...some, ...all].map((text) => text.normalize('NFC'));
        const typed = expected.map(typedIn);
        const read = oldTextReader(typed);
        expect(typed.map((text) => read(text, alone)?.text ?? text)).toEqual(expected);
      }),
    );
  });

  it('beside texts of Unicode is read where it can be nothing else', () => {
    const modern = ['Tổng điểm', 'Tân An', 'Lý do', 'Bà Rịa'];
    const typed = ['tài chính', 'kế hoạch', 'nhiệm vụ', 'chính trị', 'xếp hạng', 'điểm thưởng'].map(
      typedIn,
    );
    const read = oldTextReader([...modern, ...typed]);
    const among = { font: null, isAmongModern: true };
    expect(modern.map((text) => read(text, among))).toEqual(modern.map(() => null));
    expect(read(typedIn('xếp hạng'), among)?.text).toBe('xếp hạng');
  });
});

describe('a font of the old kind', () => {
  const font = oldFont('.VnTimeH');

  it('is believed, however few the words', () => {
    expect(oldTextReader([])('tæng', { font, isAmongModern: true })?.text).toBe('TỔNG');
  });

  it('is not believed of a text that is Vietnamese as it stands', () => {
    const read = oldTextReader([]);
    expect(read('Tổng điểm', { font, isAmongModern: false })).toBeNull();
    expect(read('Hà Nam', { font, isAmongModern: false })).toBeNull();
    expect(read('Phú', { font, isAmongModern: false })).toBeNull();
  });
});

it('knows the syllables of Vietnamese from other words', () => {
  const letters = /\p{L}+/gu;
  for (const word of WORDS.join(' ').match(letters) ?? []) {
    expect([word, isSyllable(word)]).toEqual([word, true]);
    expect([word, isSyllable(word.normalize('NFD').toUpperCase())]).toEqual([word, true]);
  }
  for (const word of ['Café', 'Krông', 'für', 'scóre', 'tấc̀', 'bàc', 'wà', 'zó', 'ưê', '']) {
    expect([word, isSyllable(word)]).toEqual([word, false]);
  }
});
