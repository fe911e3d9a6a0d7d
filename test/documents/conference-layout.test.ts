/** @jest-environment jsdom */
import { draftHtml } from '../../src/documents/copying/draft-html';
import { draftText } from '../../src/documents/copying/draft-text';
import { awardProposal } from '../../src/documents/award-proposal';
import type { ConferenceFacts } from '../../src/documents/conference-facts';
import { laidOut } from '../../src/documents/layout/blocks';
import { meetingMinutes } from '../../src/documents/meeting-minutes';
import { packDraft } from '../../src/documents/packing/pack-draft';
import { pledgeDocument } from '../../src/documents/pledge-document';
import { yearReport } from '../../src/documents/year-report';
import { conferenceDocuments, council, samples, spiteful } from './conference-samples';
import {
  all,
  alignment,
  faceOf,
  number,
  only,
  openDocx,
  paragraph,
  paragraphs,
  runsOf,
  text,
  value,
} from './opened-docx';

async function bodyOf(
  document: (facts: ConferenceFacts) => Parameters<typeof packDraft>[0],
  facts: ConferenceFacts = council,
): Promise<Element> {
  return openDocx(await packDraft(document(facts))).body;
}

/** The tables with lines, the letterhead and the signatures left out. */
function lined(body: Element): readonly Element[] {
  return all(body, 'tbl').filter((table) => {
    const borders = all(table, 'tblBorders')[0];
    return borders !== undefined && value(all(borders, 'insideH')[0]) === 'single';
  });
}

function cellsOf(row: Element): readonly Element[] {
  return all(row, 'tc');
}

const everything = Object.entries(conferenceDocuments).flatMap(([name, document]) =>
  Object.entries(samples).map(([sample, facts]) => [name, sample, document, facts] as const),
);

describe.each(everything)('%s, %s', (_, sample, document, facts) => {
  test('the HTML, the bare text and the .docx say the same in the same order', async () => {
    const draft = document(facts);
    const written = paragraphs(openDocx(await packDraft(draft)).body)
      .map(text)
      .filter((line) => line !== '');
    const set = laidOut(draft.blocks, 'none');
    const html = new DOMParser().parseFromString(draftHtml(set), 'text/html');
    const shown = Array.from(html.querySelectorAll('p'), (one) => one.textContent);
    expect(shown.filter((line) => line !== '\u00a0' && line !== '')).toEqual(written);
    expect(html.querySelector('b, script')).toBeNull();
    const bare = draftText(set).split('\n').join(' ').split('\t').join(' ').replace(/ +/g, ' ');
    expect(bare.trim()).toBe(written.join(' ').replace(/ +/g, ' '));
  });

  test('what is highlighted is what is listed as lacking, and nothing is said that is not known', async () => {
    const draft = document(facts);
    const { body } = openDocx(await packDraft(draft));
    const marked = paragraphs(body)
      .flatMap(runsOf)
      .filter(({ highlight }) => highlight !== null);
    expect(marked.length > 0).toBe(draft.blanks.length > 0);
    for (const { highlight, text: words } of marked) {
      expect(highlight).toBe('yellow');
      expect(words).toMatch(/^……$|^…\[.+\]…$/u);
    }
    expect(text(body)).not.toMatch(/null|undefined|NaN|\[object/);
    if (sample === 'unknownConference') expect(draft.blanks.length).toBeGreaterThan(5);
  });

  test('every table fills the width of its page, each row whole, each run in Times New Roman', async () => {
    const { body } = openDocx(await packDraft(document(facts)));
    const pages = all(body, 'sectPr').map((section) => {
      const [size, margin] = [only(section, 'pgSz'), only(section, 'pgMar')];
      return number(size, 'w') - number(margin, 'left') - number(margin, 'right');
    });
    for (const table of all(body, 'tbl')) {
      const widths = all(only(table, 'tblGrid'), 'gridCol').map((column) => number(column, 'w'));
      expect(pages).toContain(widths.reduce((sum, one) => sum + one, 0));
      for (const row of all(table, 'tr')) {
        expect(all(row, 'cantSplit')).toHaveLength(1);
        expect(cellsOf(row)).toHaveLength(widths.length);
      }
    }
    for (const run of all(body, 'r')) {
      expect(value(only(run, 'rFonts'), 'ascii')).toBe('Times New Roman');
    }
  });
});

describe('tables', () => {
  test('a line around every cell, the head repeated on every page, letters of 13 points', async () => {
    const [table] = lined(await bodyOf(meetingMinutes));
    if (table === undefined) throw new Error('no table');
    const [head, ...rows] = all(table, 'tr');
    if (head === undefined) throw new Error('no head');
    expect(all(head, 'tblHeader')).toHaveLength(1);
    expect(rows.flatMap((row) => all(row, 'tblHeader'))).toEqual([]);
    expect(cellsOf(head).map(text)).toEqual([
      'Hạng',
      'Đơn vị',
      'Tổng điểm',
      'Xếp loại',
      'Đề nghị khen thưởng',
      'Số phiếu, tỷ lệ',
    ]);
    for (const cell of cellsOf(head)) {
      expect(faceOf(cell)).toEqual({ size: 13, bold: true, italics: false });
      expect(alignment(cell)).toBe('center');
    }
    for (const cell of rows.flatMap(cellsOf).filter((one) => text(one) !== '')) {
      expect(faceOf(cell)).toEqual({ size: 13, bold: false, italics: false });
    }
    const borders = only(table, 'tblBorders');
    for (const side of ['top', 'bottom', 'left', 'right', 'insideH', 'insideV']) {
      expect(value(all(borders, side)[0])).toBe('single');
    }
  });

  test('something stands between a table and what follows it', async () => {
    for (const document of Object.values(conferenceDocuments)) {
      for (const table of lined(await bodyOf(document, spiteful))) {
        expect(table.nextElementSibling?.localName).toBe('p');
      }
    }
  });

  test('the words over a table stay on its page', async () => {
    const body = await bodyOf(meetingMinutes);
    expect(all(paragraph(body, 'Kết quả chấm điểm của'), 'keepNext')).toHaveLength(1);
    expect(all(paragraph(body, '1. Kết quả chấm điểm'), 'keepNext')).toHaveLength(1);
  });
});

describe('appendix (mục III.1 Phần I Phụ lục I; Phụ lục III, Mẫu 2.1)', () => {
  test('on pages of its own, turned for a wide table, counted from 1, the first without its number', async () => {
    const sections = all(await bodyOf(awardProposal), 'sectPr');
    expect(sections).toHaveLength(2);
    const millimetres = (section: Element, side: string): number =>
      Math.round((number(only(section, 'pgMar'), side) / 1440) * 25.4);
    const [upright, turned] = sections.map((section) => only(section, 'pgSz'));
    expect(value(upright, 'orient')).toBe('portrait');
    expect(value(turned, 'orient')).toBe('landscape');
    expect(number(turned, 'w')).toBe(number(upright, 'h'));
    expect(number(turned, 'h')).toBe(number(upright, 'w'));
    for (const section of sections) {
      expect(value(only(section, 'pgNumType'), 'start')).toBe('1');
      expect(all(section, 'titlePg')).toHaveLength(1);
      expect(millimetres(section, 'left')).toBe(30);
      expect(millimetres(section, 'right')).toBe(15);
      expect(millimetres(section, 'top')).toBe(20);
    }
  });

  test('"Phụ lục" 14 bold, its title in bold capitals, what it belongs to in italics, all in the middle', async () => {
    const body = await bodyOf(awardProposal);
    const number_ = paragraphs(body).find((one) => text(one) === 'Phụ lục');
    if (number_ === undefined) throw new Error('no appendix');
    const title = paragraph(body, 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2024');
    const reference = paragraph(body, '(Kèm theo ');
    expect(faceOf(number_)).toEqual({ size: 14, bold: true, italics: false });
    expect(faceOf(title)).toEqual({ size: 14, bold: true, italics: false });
    expect(faceOf(reference)).toEqual({ size: 14, bold: false, italics: true });
    for (const line of [number_, title, reference]) expect(alignment(line)).toBe('center');
    expect(text(reference)).toBe(
      '(Kèm theo Tờ trình số 05/TTr-SXD ngày 06 tháng 01 năm 2025 của Sở Xây dựng)',
    );
    // The document itself points to it (mục III.1.a).
    expect(text(paragraph(body, 'Đề nghị khen thưởng 02 tập thể'))).toContain('Phụ lục kèm theo');
  });

  test('a copy for Word stays upright, whose pages are as they are there', () => {
    const html = draftHtml(laidOut(awardProposal(council).blocks, 'none'));
    expect(html).toContain('page-break-before:always');
    const widths = Array.from(html.matchAll(/<table[^>]*style="width:([\d.]+)pt/g), ([, width]) =>
      Math.round(Number(width)),
    );
    expect(new Set(widths).size).toBe(1);
  });
});

describe('"Kính gửi" (mục II.9.d)', () => {
  test('one addressee on the same line, 14 points', async () => {
    const line = paragraph(await bodyOf(awardProposal), 'Kính gửi: ');
    expect(text(line)).toBe('Kính gửi: Hội đồng Thi đua - Khen thưởng tỉnh');
    expect(faceOf(line)).toEqual({ size: 14, bold: false, italics: false });
  });

  test('several on lines of their own, with a dash under the colon, ";" and "."', () => {
    const set = laidOut([{ kind: 'addressees', to: [['Bộ Nội vụ'], ['Bộ Tài chính']] }]);
    expect(draftText(set)).toBe('Kính gửi:\n- Bộ Nội vụ;\n- Bộ Tài chính.');
    const [label, ...lines] = set.map((one) => (one.kind === 'paragraph' ? one.indent.left : 0));
    expect(new Set(lines).size).toBe(1);
    expect(lines[0]).toBeGreaterThan(label ?? Infinity);
  });
});

describe('minutes (Phụ lục III, Mẫu 1.9)', () => {
  test('a number, but no place and date over the title; secretary left, chair right, recipients below', async () => {
    const body = await bodyOf(meetingMinutes);
    const tables = all(body, 'tbl');
    const [first, last] = [tables[0], tables.at(-1)];
    if (first === undefined || last === undefined) throw new Error('no tables');
    expect(text(first)).toContain('Số: 05/BB-SXD');
    expect(text(first)).not.toContain('ngày');
    const [signatures, recipients] = all(last, 'tr').map((row) => cellsOf(row).map(text));
    expect(signatures?.[0]).toMatch(/^THƯ KÝ/);
    expect(signatures?.[1]).toMatch(/^CHỦ TỌA/);
    expect(recipients?.[0]).toBe('Nơi nhận:- Các đơn vị thành viên Khối;- Lưu: VT, Hồ sơ.');
  });

  test('in the order of the model, and "./." at the end only', async () => {
    const lines = paragraphs(await bodyOf(meetingMinutes)).map(text);
    const order = [
      'Thời gian bắt đầu: ',
      'Địa điểm: ',
      'Thành phần tham dự: ',
      '- Có mặt: ',
      '- Vắng mặt: ',
      'Chủ trì (chủ tọa): ',
      'Thư ký (người ghi biên bản): ',
      'Nội dung:',
      'Cuộc họp kết thúc vào ',
    ].map((beginning) => lines.findIndex((line) => line.startsWith(beginning)));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(lines.filter((line) => line.endsWith('./.'))).toHaveLength(1);
  });
});

describe('headings (mục V, dòng 6.b)', () => {
  test('"I." in bold capitals, "1." bold; both stay with what follows', async () => {
    const body = await bodyOf(yearReport);
    for (const line of [
      paragraph(body, 'I. ĐẶC ĐIỂM, TÌNH HÌNH'),
      paragraph(body, 'II. KẾT QUẢ CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM 2024'),
      paragraph(body, '3. Kết quả chấm điểm, xếp hạng'),
    ]) {
      expect(faceOf(line)).toEqual({ size: 14, bold: true, italics: false });
      expect(all(line, 'keepNext')).toHaveLength(1);
    }
  });
});

describe('signatures of the members', () => {
  test('one cell a unit, in the order of the bloc, each row whole', async () => {
    const grid = lined(await bodyOf(pledgeDocument)).find((table) => {
      return all(table, 'tblHeader').length === 0;
    });
    if (grid === undefined) throw new Error('no grid');
    const cells = all(grid, 'tc').map((cell) => text(paragraphs(cell)[0] ?? cell));
    expect(cells).toEqual(['SỞ XÂY DỰNG', 'SỞ TÀI CHÍNH', 'SỞ CÔNG THƯƠNG', 'SỞ Y TẾ', '', '']);
    expect(all(grid, 'keepNext')).toEqual([]);
  });
});
