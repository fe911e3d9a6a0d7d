/** @jest-environment jsdom */
import { draftHandOver } from './draft-hand-over';
import { unknownHandOver } from '../../src/documents/hand-over-facts';
import { complete } from './hand-over-samples';
import { all, alignment, number, only, openDocx, value, type OpenedDocx } from './opened-docx';

let opened: OpenedDocx;

beforeAll(async () => {
  opened = openDocx((await draftHandOver(complete)).bytes);
});

const millimetres = (twips: number): number => (twips / 1440) * 25.4;

describe('page (Phụ lục I, Phần I, mục I)', () => {
  test('A4 upright', () => {
    const size = only(opened.body, 'pgSz');
    expect(millimetres(number(size, 'w'))).toBeCloseTo(210, 1);
    expect(millimetres(number(size, 'h'))).toBeCloseTo(297, 1);
    expect(value(size, 'orient')).toBe('portrait');
  });

  test.each([
    ['top', 20, 25],
    ['bottom', 20, 25],
    ['left', 30, 35],
    ['right', 15, 20],
  ])('%s margin from %d to %d mm', (side, least, most) => {
    const margin = millimetres(number(only(opened.body, 'pgMar'), side));
    expect(margin).toBeGreaterThanOrEqual(least - 0.02);
    expect(margin).toBeLessThanOrEqual(most + 0.02);
  });

  test('pages are numbered from 1 in Arabic figures, the first without its number', () => {
    const numbering = only(opened.body, 'pgNumType');
    expect(value(numbering, 'start')).toBe('1');
    expect(value(numbering, 'fmt')).toBe('decimal');
    expect(value(only(opened.body, 'titlePg'))).not.toBe('false');
    expect(headers().first).toEqual({ field: '', alignment: null });
    expect(headers().default).toEqual({ field: 'PAGE', alignment: 'center' });
  });

  test('the number stands upright at 13 to 14 points in the top margin', () => {
    const header = headerPart('default');
    for (const run of all(header, 'r')) {
      expect(number(only(run, 'sz'))).toBe(28);
      expect(all(run, 'i')).toHaveLength(0);
    }
    const margins = only(opened.body, 'pgMar');
    expect(number(margins, 'header') + 14 * 20 * 1.2).toBeLessThan(number(margins, 'top'));
  });

  test('the columns of letterhead and closing fill the width of the text', () => {
    const margins = only(opened.body, 'pgMar');
    const width =
      number(only(opened.body, 'pgSz'), 'w') - number(margins, 'left') - number(margins, 'right');
    for (const grid of all(opened.body, 'tblGrid')) {
      const columns = all(grid, 'gridCol').map((column) => number(column, 'w'));
      expect(columns).toHaveLength(2);
      expect(columns.reduce((sum, one) => sum + one, 0)).toBe(width);
    }
  });
});

describe('type (Phụ lục I, Phần I, mục I.4)', () => {
  test('no part knows another font than Times New Roman', async () => {
    for (const facts of [complete, unknownHandOver]) {
      const docx = openDocx((await draftHandOver(facts)).bytes);
      for (const path of docx.paths.filter((one) => one.endsWith('.xml'))) {
        for (const fonts of all(docx.part(path), 'rFonts')) {
          for (const script of ['ascii', 'hAnsi', 'eastAsia', 'cs']) {
            expect(value(fonts, script)).toBe('Times New Roman');
          }
        }
      }
    }
  });

  test('every run names its font, its colour and its size, for all scripts', () => {
    for (const path of ['word/document.xml', ...headerPaths()]) {
      for (const run of all(opened.part(path), 'r')) {
        only(run, 'rFonts');
        expect(value(only(run, 'color'))).toBe('000000');
        expect(value(only(run, 'sz'))).toBe(value(only(run, 'szCs')));
        expect(all(run, 'b')).toHaveLength(all(run, 'bCs').length);
        expect(all(run, 'i')).toHaveLength(all(run, 'iCs').length);
      }
    }
  });

  test('so do the defaults, and no style has a colour of its own', () => {
    const styles = opened.part('word/styles.xml');
    const defaults = only(styles, 'rPrDefault');
    only(defaults, 'rFonts');
    expect(value(only(defaults, 'sz'))).toBe('28');
    expect(value(only(defaults, 'lang'))).toBe('vi-VN');
    for (const colour of all(styles, 'color')) expect(value(colour)).toBe('000000');
  });
});

function headerPaths(): readonly string[] {
  return opened.paths.filter((path) => /^word\/header\d+\.xml$/.test(path));
}

function headerPart(type: string): Document {
  const reference = all(opened.body, 'headerReference').find((one) => value(one, 'type') === type);
  const id = reference?.getAttributeNS(
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'id',
  );
  const relations = opened.part('word/_rels/document.xml.rels');
  const target = Array.from(relations.getElementsByTagName('Relationship')).find(
    (one) => one.getAttribute('Id') === id,
  );
  return opened.part(`word/${target?.getAttribute('Target') ?? ''}`);
}

function headers(): Record<'first' | 'default', { field: string; alignment: string | null }> {
  const read = (type: string): { field: string; alignment: string | null } => {
    const part = headerPart(type);
    return {
      field: all(part, 'instrText')
        .map((one) => one.textContent.trim())
        .join(),
      alignment: alignment(only(part, 'p')),
    };
  };
  return { first: read('first'), default: read('default') };
}
