import { balancedLines } from '../../src/documents/layout/balanced-lines';
import { ruleUnder } from '../../src/documents/layout/rule';
import { textWidth } from '../../src/documents/layout/text-width';

const face = { size: 12, bold: true };

describe('width of a text in Times New Roman', () => {
  test('a letter with marks is as wide as without; the horn of ơ and ư widens', () => {
    expect(textWidth('ẾỘẴ', face)).toBe(textWidth('EOA', face));
    expect(textWidth('Ự', face)).toBeGreaterThan(textWidth('U', face));
    expect(textWidth('Ế', face)).toBe(textWidth('Ế'.normalize('NFD'), face));
  });

  test('grows with the size and the weight', () => {
    expect(textWidth('Sở', { size: 24 })).toBeCloseTo(2 * textWidth('Sở', { size: 12 }), -1);
    expect(textWidth('BỘ', face)).toBeGreaterThan(textWidth('BỘ', { size: 12 }));
    expect(textWidth('Ω', face)).toBeGreaterThan(0);
  });
});

describe('balanced lines', () => {
  const text = 'Ban Quản lý Dự án Đầu tư Xây dựng các công trình Giao thông khu vực Đông Nam';

  test.each([1500, 2500, 4000, 9000])('within %d twips no line is nearly empty', (within) => {
    const { count, width, longest, last } = balancedLines(text, face, within);
    expect(width).toBeLessThanOrEqual(within);
    expect(longest).toBeLessThanOrEqual(width);
    if (count > 1) expect(last).toBeGreaterThan(longest / 2);
  });

  test('a word wider than the column takes the column', () => {
    expect(balancedLines('Đ'.repeat(500), face, 4000)).toMatchObject({ count: 1, longest: 4000 });
  });
});

describe('rule under a text (mục II.2.b, II.5.b)', () => {
  test.each([
    [3000, 3000],
    [3000, 2000],
    [3000, 600],
  ])('longest line %d, last line %d', (longest, last) => {
    const length = ruleUnder({ count: 2, width: 3100, longest, last });
    expect(length).toBeGreaterThanOrEqual(last / 3);
    expect(length).toBeLessThanOrEqual(last / 2);
    if (last * 3 >= longest * 2) expect(length).toBeGreaterThanOrEqual(longest / 3);
  });
});
