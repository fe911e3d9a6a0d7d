/** @jest-environment jsdom */
import { absent } from '../../src/documents/content/absent';
import { draftHandOver } from './draft-hand-over';
import type { HandOverFacts } from '../../src/documents/hand-over-facts';
import { complete } from './hand-over-samples';
import {
  all,
  alignment,
  faceOf,
  number,
  openDocx,
  paragraph,
  paragraphAfter,
  paragraphs,
  ruleLength,
  text,
  value,
} from './opened-docx';

async function bodyOf(facts: HandOverFacts): Promise<Element> {
  return openDocx((await draftHandOver(facts)).bytes).body;
}

async function issuedBy(name: string): Promise<Element> {
  return bodyOf({ ...complete, issuer: { ...complete.issuer, name } });
}

/** The cells of the letterhead: names left and right, number left, date right. */
function letterhead(body: Element): readonly [Element, Element, Element, Element] {
  const [table] = all(body, 'tbl');
  const [names, quotation, symbol, date] = table ? all(table, 'tc') : [];
  if (!names || !quotation || !symbol || !date) throw new Error('No letterhead of four cells');
  return [names, quotation, symbol, date];
}

function widthOf(cell: Element): number {
  return number(all(cell, 'tcW')[0], 'w');
}

// Widths in twips were measured once with a font of the same letter widths as Times New Roman.
const mottoWidth = 3183.4;

describe('Quốc hiệu and Tiêu ngữ (mục II.1)', () => {
  test('stand right in the first row, centred, bold, 12 and 13 points, on single lines', async () => {
    const [, right] = letterhead(await bodyOf(complete));
    expect(paragraphs(right).map(text)).toEqual([
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      '',
    ]);
    const name = paragraph(right, 'CỘNG');
    const motto = paragraph(right, 'Độc');
    expect(faceOf(name)).toEqual({ size: 12, bold: true, italics: false });
    expect(faceOf(motto)).toEqual({ size: 13, bold: true, italics: false });
    for (const line of [name, motto]) {
      expect(alignment(line)).toBe('center');
      expect(number(all(line, 'spacing')[0], 'before')).toBe(0);
      expect(number(all(line, 'spacing')[0], 'after')).toBe(0);
    }
  });

  test('the rule under Tiêu ngữ is as long as its text', async () => {
    const [, right] = letterhead(await bodyOf(complete));
    const length = ruleLength(paragraphAfter(right, 'Độc'), widthOf(right));
    expect(Math.abs(length - mottoWidth)).toBeLessThan(20);
  });
});

describe('the issuer (mục II.2)', () => {
  test('stands left in bold capitals under its superior in regular ones', async () => {
    const [left] = letterhead(await bodyOf(complete));
    expect(paragraphs(left).map(text)).toEqual(['UBND TỈNH', 'SỞ XÂY DỰNG', '']);
    expect(faceOf(paragraph(left, 'UBND'))).toEqual({ size: 12, bold: false, italics: false });
    expect(faceOf(paragraph(left, 'SỞ'))).toEqual({ size: 12, bold: true, italics: false });
    for (const line of paragraphs(left).slice(0, 2)) expect(alignment(line)).toBe('center');
  });

  test('may have no superior', async () => {
    const issuer = { ...complete.issuer, superior: absent };
    const [left] = letterhead(await bodyOf({ ...complete, issuer }));
    expect(paragraphs(left).map(text)).toEqual(['SỞ XÂY DỰNG', '']);
  });

  test.each([
    ['Sở Xây dựng', 1671.6, 1671.6],
    ['Sở Thông tin và Truyền thông', 2167, 1966.8],
  ])('the rule under %s is a third to a half of its line', async (name, longest, last) => {
    const [left] = letterhead(await issuedBy(name));
    const length = ruleLength(paragraphAfter(left, 'SỞ'), widthOf(left));
    expect(length).toBeGreaterThanOrEqual(longest / 3);
    expect(length).toBeLessThanOrEqual(last / 2);
  });

  test('a long name is broken into lines of like length within its column', async () => {
    const [left] = letterhead(await issuedBy('Ban Quản lý Vườn Quốc gia Lò Gò – Xa Mát'));
    const indent = all(paragraph(left, 'BAN QUẢN LÝ'), 'ind')[0];
    expect(number(indent, 'left')).toBeGreaterThan(0);
    expect(number(indent, 'left')).toBe(number(indent, 'right'));
  });
});

describe('number, place and date (mục II.3 and II.4)', () => {
  test('stand in one row of the borderless table', async () => {
    const body = await bodyOf(complete);
    const [table] = all(body, 'tbl');
    expect(table && all(table, 'tr')).toHaveLength(2);
    const borders = table && all(table, 'tblBorders')[0];
    expect(borders && Array.from(borders.children, (side) => value(side))).toEqual(
      Array.from({ length: 6 }, () => 'none'),
    );
    const [, , symbol, date] = letterhead(body);
    expect(text(symbol)).toBe('Số: 05/QĐ-SXD');
    expect(text(date)).toBe('Tây Ninh, ngày 06 tháng 01 năm 2025');
    expect(faceOf(paragraph(symbol, 'Số'))).toEqual({ size: 13, bold: false, italics: false });
    expect(faceOf(paragraph(date, 'Tây'))).toEqual({ size: 13, bold: false, italics: true });
    for (const cell of [symbol, date]) expect(alignment(cell)).toBe('center');
  });

  test.each([
    [{ day: 1, month: 2, year: 2026 }, 'ngày 01 tháng 02 năm 2026'],
    [{ day: 9, month: 3, year: 2026 }, 'ngày 09 tháng 3 năm 2026'],
    [{ day: 10, month: 12, year: 2025 }, 'ngày 10 tháng 12 năm 2025'],
  ])('zeros before days under 10 and months 1 and 2 only: %j', async (date, written) => {
    const [, , , cell] = letterhead(await bodyOf({ ...complete, date }));
    expect(text(cell)).toBe(`Tây Ninh, ${written}`);
  });

  test.each([
    [9, 'SXD', 'Số: 09/QĐ-SXD'],
    [10, 'ktđ', 'Số: 10/QĐ-KTĐ'],
    [123, 'UBND NV', 'Số: 123/QĐ-UBNDNV'],
  ])('number %d of %s', async (given, abbreviation, symbol) => {
    const issuer = { ...complete.issuer, abbreviation };
    const [, , cell] = letterhead(await bodyOf({ ...complete, number: given, issuer }));
    expect(text(cell)).toBe(symbol);
  });
});

describe('type and subject (mục II.5)', () => {
  test('are centred and bold, 14 points, one under the other', async () => {
    const body = await bodyOf(complete);
    const type = paragraph(body, 'QUYẾT ĐỊNH');
    const subject = paragraphAfter(body, 'QUYẾT ĐỊNH');
    expect(text(type)).toBe('QUYẾT ĐỊNH');
    expect(text(subject)).toBe(
      'Về việc chuyển giao Khối trưởng và Cờ luân lưu Khối trưởng năm 2025',
    );
    for (const line of [type, subject]) {
      expect(faceOf(line)).toEqual({ size: 14, bold: true, italics: false });
      expect(alignment(line)).toBe('center');
    }
  });

  test('have a rule of a third to a half of the line below', async () => {
    const body = await bodyOf(complete);
    const columns = all(body, 'gridCol').slice(0, 2);
    const width = columns.reduce((sum, column) => sum + number(column, 'w'), 0);
    const length = ruleLength(paragraphAfter(body, 'Về việc'), width);
    expect(length).toBeGreaterThanOrEqual(8526 / 3);
    expect(length).toBeLessThanOrEqual(8526 / 2);
  });
});
