import { pageProblems } from '../../scripts/printed/page-problems';
import { pagesIn } from '../../scripts/printed/page-words';
import { oneSheetBook } from '../../scripts/printed/one-sheet-book';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const page = (...words: readonly string[]): string =>
  `<page width="841.89" height="595.30">${words.join('')}</page>`;
const word = (text: string, left: number, top: number, right = left + 40, bottom = top + 12) =>
  `<word xMin="${left}" yMin="${top}" xMax="${right}" yMax="${bottom}">${text}</word>`;
const problems = (html: string, texts: readonly string[] = [], headings: readonly string[] = []) =>
  pageProblems(pagesIn(html), texts, headings);

test('a page on which everything stands in its place has no problem', () => {
  const html = page(word('Đơn', 100, 100), word('vị', 150, 100), word('A&amp;B', 100, 115));
  expect(problems(html, ['Đơn vị', 'A&B'], ['Đơn vị'])).toEqual([]);
});

test('what is cut, written over, in the margin, too small or on a second page across is told', () => {
  expect(problems(page(word('Sở', 100, 100)), ['Sở Xây'])).toEqual([
    expect.stringMatching(/^letters are cut off: .*X \(1\)/),
  ]);
  expect(problems(page(word('một', 100, 100), word('hai', 110, 104)))).toEqual([
    'page 1: “một” and “hai” stand over each other',
  ]);
  expect(problems(page(word('rộng', 790, 100)))).toEqual([
    'page 1: “rộng” reaches into the margin',
  ]);
  expect(problems(page(word('nhỏ', 100, 100, 110, 103)))).toEqual([
    expect.stringMatching(/only 3\.0 points/),
  ]);
  const across = page(word('STT', 100, 100)) + page(word('Lý', 100, 100));
  expect(problems(across, [], ['STT', 'Lý'])).toEqual([expect.stringMatching(/wider than one/)]);
  expect(problems('')).toContain('nothing is printed');
  expect(problems('<page width="612" height="792"></page>')).toEqual([
    expect.stringMatching(/not A4/),
  ]);
});

test('a workbook is left with one sheet to be seen', () => {
  const xml =
    '<workbook><bookViews><workbookView activeTab="1"/></bookViews><sheets>' +
    '<sheet name="A &amp; B" r:id="r1"></sheet><sheet name="C" state="hidden" r:id="r2"/></sheets></workbook>';
  const book = zipSync({ 'xl/workbook.xml': strToU8(xml) });
  const seen = (sheet: string): string =>
    strFromU8(unzipSync(oneSheetBook(book, sheet))['xl/workbook.xml'] ?? new Uint8Array());
  expect(seen('C')).toContain(
    '<sheet name="A &amp; B" r:id="r1" state="hidden"></sheet><sheet name="C" r:id="r2"/>',
  );
  expect(seen('C')).toContain('<workbookView activeTab="1"/>');
  expect(seen('A & B')).toContain('<sheet name="C" r:id="r2" state="hidden"/>');
  expect(() => seen('D')).toThrow('There is no sheet “D”.');
});
