/** @jest-environment jsdom */
import { absent } from '../../src/documents/content/absent';
import type { Signer, SigningCapacity } from '../../src/documents/content/signer';
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
  runsOf,
  text,
  value,
} from './opened-docx';

async function bodyOf(facts: HandOverFacts): Promise<Element> {
  return openDocx((await draftHandOver(facts)).bytes).body;
}

/** The paragraphs from one to another, tables left out. */
function between(body: Element, first: string, last: string): readonly Element[] {
  const list = paragraphs(body);
  return list.slice(list.indexOf(paragraph(body, first)), list.indexOf(paragraph(body, last)) + 1);
}

describe('authority and grounds (mục II.6.a; Mẫu 1.2)', () => {
  test('who decides, in bold capitals in the middle', async () => {
    const line = paragraph(await bodyOf(complete), 'GIÁM ĐỐC SỞ XÂY DỰNG');
    expect(faceOf(line)).toEqual({ size: 14, bold: true, italics: false });
    expect(alignment(line)).toBe('center');
  });

  test('grounds in italics, each ends with ";", the last with "."', async () => {
    const lines = between(await bodyOf(complete), 'Căn cứ Luật', 'Theo đề nghị');
    expect(lines.map(text)).toEqual([
      'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;',
      'Căn cứ Nghị định mẫu;',
      'Căn cứ Quy chế mẫu;',
      'Căn cứ Biên bản mẫu;',
      'Theo đề nghị của Tổ thư ký.',
    ]);
    for (const line of lines) {
      expect(faceOf(line)).toEqual({ size: 14, bold: false, italics: true });
    }
  });

  test('without a proposer the minutes end them', async () => {
    const body = await bodyOf({ ...complete, bases: { ...complete.bases, proposer: absent } });
    expect(text(paragraphAfter(body, 'Căn cứ Quy chế'))).toBe('Căn cứ Biên bản mẫu.');
    expect(text(paragraphAfter(body, 'Căn cứ Biên bản'))).toBe('QUYẾT ĐỊNH:');
  });

  test('marks and words that she typed already are not doubled', async () => {
    const bases = {
      ...complete.bases,
      others: [' căn cứ Nghị định mẫu ; ', '  '],
      minutes: 'Xét Biên bản mẫu.',
    };
    const lines = between(await bodyOf({ ...complete, bases }), 'Căn cứ Luật', 'Theo đề nghị');
    expect(lines.map(text).slice(1, 4)).toEqual([
      'căn cứ Nghị định mẫu;',
      'Căn cứ Quy chế mẫu;',
      'Xét Biên bản mẫu;',
    ]);
  });
});

describe('articles (mục II.6)', () => {
  test('"QUYẾT ĐỊNH:" stands in the middle, bold', async () => {
    const line = paragraph(await bodyOf(complete), 'QUYẾT ĐỊNH:');
    expect(faceOf(line)).toEqual({ size: 14, bold: true, italics: false });
    expect(alignment(line)).toBe('center');
  });

  test('"Điều 1." is bold, its text is not; both 14 points', async () => {
    const body = await bodyOf(complete);
    for (const article of [1, 2, 3]) {
      const [number, ...rest] = runsOf(paragraph(body, `Điều ${article}. `));
      expect(number).toMatchObject({ text: `Điều ${article}. `, size: 14, bold: true });
      expect(rest.length).toBeGreaterThan(0);
      for (const run of rest) expect(run).toMatchObject({ size: 14, bold: false, italics: false });
    }
  });

  test('grounds and articles: both edges even, first line 1 or 1.27 cm in, 6 pt apart, single to 1.5 lines', async () => {
    const body = await bodyOf(complete);
    const lines = [
      ...between(body, 'Căn cứ Luật', 'Theo đề nghị'),
      ...between(body, 'Điều 1', 'Sở Xây dựng, Sở Công Thương'),
    ];
    expect(lines.length).toBeGreaterThan(12);
    for (const line of lines) {
      expect(alignment(line)).toBe('both');
      expect([567, 720]).toContain(number(all(line, 'ind')[0], 'firstLine'));
      const spacing = all(line, 'spacing')[0];
      expect(number(spacing, 'before') + number(spacing, 'after')).toBeGreaterThanOrEqual(120);
      expect(value(spacing, 'lineRule')).toBe('auto');
      expect(number(spacing, 'line')).toBeGreaterThanOrEqual(240);
      expect(number(spacing, 'line')).toBeLessThanOrEqual(360);
    }
  });

  test('the last words end with "./.", and only they', async () => {
    const body = await bodyOf(complete);
    const ended = paragraphs(body)
      .map(text)
      .filter((line) => line.includes('./.'));
    expect(ended).toEqual([
      'Sở Xây dựng, Sở Công Thương, Sở Tài chính, các đơn vị thành viên khác của Khối thi đua số 3 và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.',
    ]);
  });

  test('the last article stays with the signature, which is not split', async () => {
    const body = await bodyOf(complete);
    for (const line of between(body, 'Điều 3', 'Sở Xây dựng, Sở Công Thương')) {
      expect(all(line, 'keepNext')).toHaveLength(1);
    }
    for (const row of all(body, 'tr')) expect(all(row, 'cantSplit')).toHaveLength(1);
    expect(body.lastElementChild?.localName).toBe('sectPr');
    expect(body.lastElementChild?.previousElementSibling?.localName).toBe('p');
  });
});

function closing(body: Element): readonly [Element, Element] {
  const table = all(body, 'tbl')[1];
  const [left, right] = table ? all(table, 'tc') : [];
  if (!left || !right) throw new Error('No closing of two cells');
  return [left, right];
}

describe('Nơi nhận (mục II.9)', () => {
  test('label 12 bold italic, lines 11 upright, all flush left; ";" after each, "." after the last', async () => {
    const [left] = closing(await bodyOf(complete));
    const [label, ...lines] = paragraphs(left);
    expect(label && text(label)).toBe('Nơi nhận:');
    expect(label && faceOf(label)).toEqual({ size: 12, bold: true, italics: true });
    expect(lines.map(text)).toEqual([
      '- Như Điều 3;',
      '- Hội đồng Thi đua - Khen thưởng tỉnh (để báo cáo);',
      '- Các đơn vị thành viên Khối;',
      '- Lưu: VT, VP.',
    ]);
    for (const line of lines) {
      expect(faceOf(line)).toEqual({ size: 11, bold: false, italics: false });
    }
    for (const line of paragraphs(left)) {
      expect(alignment(line)).toBe('left');
      expect(all(line, 'ind')).toHaveLength(0);
    }
  });

  test('a list of her own keeps our marks and the line of the archive', async () => {
    const lines = ['- Như Điều 3;', ' – Sở Nội vụ. ', '', 'Lưu: VT'];
    const recipients = { lines, draftingUnit: absent };
    const [left] = closing(await bodyOf({ ...complete, recipients }));
    expect(paragraphs(left).map(text).slice(1)).toEqual([
      '- Như Điều 3;',
      '- Sở Nội vụ;',
      '- Lưu: VT.',
    ]);
  });
});

describe('signature (mục II.7)', () => {
  async function signature(signer: Partial<Signer>): Promise<Element> {
    const [, right] = closing(
      await bodyOf({ ...complete, signer: { ...complete.signer, ...signer } }),
    );
    return right;
  }

  const capacities: readonly [string, readonly SigningCapacity[], string, readonly string[]][] = [
    ['in one’s own right', [], 'Giám đốc', ['GIÁM ĐỐC']],
    ['KT.', [{ as: 'KT.', of: 'Giám đốc' }], 'Phó Giám đốc', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
    [
      'TL.',
      [{ as: 'TL.', of: 'Giám đốc' }],
      'Chánh Văn phòng',
      ['TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG'],
    ],
    ['TUQ.', [{ as: 'TUQ.', of: 'Giám đốc' }], 'Trưởng phòng', ['TUQ. GIÁM ĐỐC', 'TRƯỞNG PHÒNG']],
    [
      'TM.',
      [{ as: 'TM.', of: 'Khối thi đua' }],
      'Khối trưởng',
      ['TM. KHỐI THI ĐUA', 'KHỐI TRƯỞNG'],
    ],
    ['Q.', [{ as: 'Q.' }], 'Giám đốc', ['Q. GIÁM ĐỐC']],
    [
      'TM. and KT.',
      [
        { as: 'TM.', of: 'Ủy ban nhân dân' },
        { as: 'KT.', of: 'Chủ tịch' },
      ],
      'Phó Chủ tịch',
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ],
  ];

  test.each(capacities)('%s', async (_, capacity, position, lines) => {
    const right = await signature({ capacity, position });
    expect(paragraphs(right).map(text)).toEqual([...lines, 'Nguyễn Văn A']);
    for (const line of paragraphs(right)) {
      expect(faceOf(line)).toEqual({ size: 14, bold: true, italics: false });
      expect(alignment(line)).toBe('center');
    }
  });

  test('leaves room between post and name', async () => {
    const name = paragraph(await signature({}), 'Nguyễn Văn A');
    expect(number(all(name, 'spacing')[0], 'before')).toBeGreaterThan(1000);
  });

  test('another post stands over the name', async () => {
    const right = await signature({ otherPosition: 'Giám đốc Sở Xây dựng' });
    expect(paragraphs(right).map(text).slice(-2)).toEqual(['GIÁM ĐỐC SỞ XÂY DỰNG', 'Nguyễn Văn A']);
  });

  test.each([
    ['TS. Trần Thị Bình', 'Trần Thị Bình'],
    ['PGS.TS. Lê Văn C', 'Lê Văn C'],
    ['Thạc sĩ, bác sĩ Phạm D', 'Phạm D'],
    ['NGƯT.ThS Võ Đ', 'Võ Đ'],
    ['Ông Cao E', 'Ông Cao E'],
    ['NGUYỄN THỊ ÁNH', 'Nguyễn Thị Ánh'],
    ['Tsering Ng', 'Tsering Ng'],
  ])('no title before the name: %s', async (name, printed) => {
    expect(text(paragraphs(await signature({ name })).at(-1) ?? (await signature({})))).toBe(
      printed,
    );
  });
});
