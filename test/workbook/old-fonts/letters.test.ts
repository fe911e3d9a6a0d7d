import { inUnicode, oldFont, type OldFont } from '../../../src/workbook/old-fonts/old-text';
import { LETTER_OF_TCVN3 } from '../../../src/workbook/old-fonts/tcvn3';
import { LETTER_OF_VNI } from '../../../src/workbook/old-fonts/vni';

/** The 67 small letters of Vietnamese that ASCII has not, made from their parts. */
const SMALL = [
  'đ',
  ...['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'].flatMap((vowel) =>
    ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'].map((tone) => vowel + tone),
  ),
]
  .map((letter) => letter.normalize('NFC'))
  .filter((letter) => letter > '\u007f');
const CAPITALS = SMALL.map((letter) => letter.toUpperCase());
const LETTERS = [...SMALL, ...CAPITALS];

const VN_TIME: OldFont = { encoding: 'tcvn3', isCapitals: false };
const VN_TIME_H: OldFont = { encoding: 'tcvn3', isCapitals: true };
const VNI_TIMES: OldFont = { encoding: 'vni', isCapitals: false };

function typedFor(letters: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...letters].map(([typed, letter]) => [letter, typed]));
}

it('knows the 134 letters of Vietnamese beyond ASCII', () => {
  expect(new Set(LETTERS).size).toBe(134);
});

describe('TCVN3', () => {
  const typed = typedFor(LETTER_OF_TCVN3);

  it('has every small letter and the seven capitals of the alphabet', () => {
    expect([...typed.keys()].sort()).toEqual([...SMALL, ...Array.from('ĂÂÊÔƠƯĐ')].sort());
    expect(LETTER_OF_TCVN3.size).toBe(typed.size);
  });

  it('reads every letter as what it was typed for', () => {
    for (const letter of SMALL) expect(inUnicode(typed.get(letter) ?? '', VN_TIME)).toBe(letter);
    for (const letter of CAPITALS) {
      expect(inUnicode(typed.get(letter.toLowerCase()) ?? '', VN_TIME_H)).toBe(letter);
    }
  });

  it.each([
    ['Së Tµi chÝnh', 'Sở Tài chính'],
    ['Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
    ['Th­êng trùc Héi ®ång', 'Thường trực Hội đồng'],
    ['B¶O TH¾NG', 'BẢO THẮNG'],
    ['C¸c Së N¡M', 'Các Sở NĂM'],
    ['KHèI C¸C Së N¡M', 'KHỐI CÁC SỞ NĂM'],
    ['Sè 12/Q§-UBND', 'Số 12/QĐ-UBND'],
  ])('reads %s', (text, read) => {
    expect(inUnicode(text, VN_TIME)).toBe(read);
  });

  it('refuses what no such font shows', () => {
    expect(inUnicode('Hà Nội', VN_TIME)).toBeNull();
    expect(inUnicode('ÿ', VN_TIME)).toBeNull();
  });
});

describe('VNI', () => {
  const typed = typedFor(LETTER_OF_VNI);

  it('has all letters', () => {
    expect([...typed.keys()].sort()).toEqual([...LETTERS].sort());
  });

  it('reads every letter as what it was typed for', () => {
    for (const letter of LETTERS)
      expect(inUnicode(typed.get(letter) ?? '', VNI_TIMES)).toBe(letter);
    for (const [how, letter] of LETTER_OF_VNI) expect(inUnicode(how, VNI_TIMES)).toBe(letter);
  });

  it.each([
    ['Sôû Taøi chính', 'Sở Tài chính'],
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['TRÖÔØNG TIEÅU HOÏC', 'TRƯỜNG TIỂU HỌC'],
    ['Aán Ñoä, Kyõ Sôn, lyù luaän', 'Ấn Độ, Kỹ Sơn, lý luận'],
  ])('reads %s', (text, read) => {
    expect(inUnicode(text, VNI_TIMES)).toBe(read);
  });

  it('refuses what no such font shows', () => {
    expect(inUnicode('für', VNI_TIMES)).toBeNull();
  });
});

describe('names of fonts', () => {
  it.each([
    ['.VnTime', VN_TIME],
    ['.VnArial Narrow', VN_TIME],
    ['.vntime', VN_TIME],
    ['.VnTimeH', VN_TIME_H],
    ['.VnArial NarrowH', VN_TIME_H],
    ['VNI-Times', VNI_TIMES],
    ['VNI Helve', VNI_TIMES],
    ['Times New Roman', null],
    ['Vntime', null],
    ['VNIT', null],
    ['', null],
  ])('%s', (name, font) => {
    expect(oldFont(name)).toEqual(font);
  });
});
