import { lookOf } from '../../../../src/hosts/excel/writing/look';
import { LooksSoFar } from '../../../../src/hosts/excel/writing/looks-so-far';

const font = { name: 'Calibri', size: 11 };
const plain = lookOf({}, font);
const bordered = lookOf({ bordered: true, bold: true }, font);
const above = { top: 0, left: 0, bottom: 0, right: 3 };
const below = { top: 1, left: 0, bottom: 1, right: 3 };

function looksOfNewSheet() {
  const looks = new LooksSoFar(font, [], () => 'General');
  looks.addSheet('Mới');
  return looks;
}

test('a part of an area that was formatted looks as the area does', () => {
  const looks = looksOfNewSheet();
  looks.formatted('Mới', above, bordered, '0.00', looks.known('Mới', above));
  expect(looks.known('Mới', { ...above, left: 1, right: 2 })).toEqual({
    look: bordered,
    code: '0.00',
  });
  expect(looks.known('Mới', { ...above, bottom: 1 })).toEqual({ look: {}, code: null });
  expect(looks.codeNow('Mới', 0, 3)).toBe('0.00');
});

test('lines that a neighbour may have taken away are no longer known', () => {
  const looks = looksOfNewSheet();
  looks.formatted('Mới', above, bordered, 'General', looks.known('Mới', above));
  looks.formatted('Mới', below, bordered, 'General', looks.known('Mới', below));
  expect(looks.known('Mới', above).look.lines).toEqual(bordered.lines);
  looks.formatted('Mới', below, plain, 'General', looks.known('Mới', below));
  const { look } = looks.known('Mới', above);
  expect(look.lines).toBeUndefined();
  expect(look.bold).toBe(true);
});

test('nothing is known of merged cells, nor of what was not asked for', () => {
  const looks = looksOfNewSheet();
  looks.merged('Mới', above);
  expect(looks.known('Mới', above).look).toEqual({});
  expect(looks.known('Cũ', above).look).toEqual({});
});
