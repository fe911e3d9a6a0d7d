import { absent } from '../../src/documents/content/absent';
import { phrasesOf } from '../../src/documents/content/block';
import type { Draft } from '../../src/documents/content/draft';
import { plainText } from '../../src/documents/content/phrase';
import { handOverDecision } from '../../src/documents/hand-over-decision';
import { unknownHandOver, type HandOverFacts } from '../../src/documents/hand-over-facts';
import { complete, tayNinh2013 } from './hand-over-samples';

function wordsOf({ blocks }: Draft): readonly string[] {
  return blocks.flatMap(phrasesOf).map(plainText);
}

function article(draft: Draft, number: number): readonly string[] {
  const found = draft.blocks.find((block) => block.kind === 'article' && block.number === number);
  return found ? phrasesOf(found).map(plainText) : [];
}

function noteIds(facts: HandOverFacts): readonly string[] {
  return handOverDecision(facts).notes.map(({ id }) => id);
}

function blankIds(facts: HandOverFacts): readonly string[] {
  return handOverDecision(facts).blanks.map(({ id }) => id);
}

describe('the hand-over of Tây Ninh, 2013', () => {
  const draft = handOverDecision(tayNinh2013);

  test('Điều 1: old head to new head, the flag, the deputy, where and when', () => {
    expect(article(draft, 1)).toEqual([
      'Điều 1.',
      'Chuyển giao nhiệm vụ Khối trưởng và Cờ luân lưu Khối trưởng của Khối Thi đua Kinh tế - Kỹ thuật tỉnh Tây Ninh năm 2014 như sau:',
      '1. Sở Thông tin và Truyền thông, Khối trưởng năm 2013, chuyển giao nhiệm vụ Khối trưởng và Cờ luân lưu Khối trưởng cho Sở Xây dựng, Khối trưởng năm 2014.',
      '2. Ban Quản lý Vườn Quốc gia Lò Gò – Xa Mát giữ nhiệm vụ Khối phó năm 2014.',
      '3. Cờ luân lưu Khối trưởng được giao, nhận tại Hội nghị tổng kết công tác thi đua, khen thưởng năm 2013 của Khối, tổ chức tại Sở Thông tin và Truyền thông, ngày 13 tháng 02 năm 2014.',
    ]);
  });

  test('Điều 2: what the new head, the old head and the deputy do', () => {
    expect(article(draft, 2).slice(2)).toEqual([
      '1. Sở Xây dựng tiếp nhận, gìn giữ Cờ luân lưu Khối trưởng; tiếp nhận hồ sơ, tài liệu được bàn giao; chủ trì tổ chức, điều hành các hoạt động của Khối trong năm 2014.',
      '2. Sở Thông tin và Truyền thông bàn giao đầy đủ hồ sơ, tài liệu, kinh phí (nếu có) và những công việc còn đang giải quyết của Khối cho Sở Xây dựng; việc bàn giao được lập thành biên bản bàn giao, có xác nhận của hai bên.',
      '3. Ban Quản lý Vườn Quốc gia Lò Gò – Xa Mát phối hợp, giúp Khối trưởng điều hành các hoạt động của Khối trong năm 2014.',
    ]);
  });

  test('the law of 2022 is no ground of a decision of 2014', () => {
    expect(noteIds(tayNinh2013)).toContain('law-not-in-force');
    expect(blankIds(tayNinh2013)).toContain('law');
    expect(wordsOf(draft).join()).not.toContain('2022');
  });

  test('the letterhead is that of the present head, and a note says so', () => {
    expect(wordsOf(draft)).toContain('SỞ THÔNG TIN VÀ TRUYỀN THÔNG');
    expect(draft.notes.find(({ id }) => id === 'issuer-is-current-head')?.text.vi).toContain(
      '(Sở Thông tin và Truyền thông)',
    );
  });

  test('the rotating flag is never called an award', () => {
    for (const words of wordsOf(draft)) expect(words).not.toMatch(/Cờ thi đua/i);
  });

  test('the file is named after the new term', () => {
    expect(draft.fileName).toBe('Quyết định chuyển giao Khối trưởng và Cờ luân lưu năm 2014.docx');
    expect(draft.fileName).toBe(draft.fileName.normalize('NFC'));
  });
});

describe('cụm and khối', () => {
  const cum: HandOverFacts = { ...complete, bloc: { kind: 'cum', name: 'Cụm thi đua số 6' } };

  test('a cụm has a Cụm trưởng and a Cụm phó, and no word of a khối', () => {
    const words = wordsOf(handOverDecision(cum)).join('\n');
    expect(words).toContain('Về việc chuyển giao Cụm trưởng và Cờ luân lưu Cụm trưởng năm 2025');
    expect(words).toContain('Sở Tài chính giữ nhiệm vụ Cụm phó năm 2025.');
    expect(words).not.toMatch(/khối/i);
    expect(handOverDecision(cum).fileName).toContain('Cụm trưởng');
  });

  test('a khối has none of a cụm', () => {
    expect(wordsOf(handOverDecision(complete)).join('\n')).not.toMatch(/cụm/i);
  });

  test.each([
    ['khoi', 'Kinh tế - Kỹ thuật', 'Khối thi đua Kinh tế - Kỹ thuật'],
    ['cum', 'số 6', 'Cụm thi đua số 6'],
    ['khoi', 'KHỐI KT–KT', 'KHỐI KT–KT'],
    [null, 'Cụm thi đua số 6', 'Cụm thi đua số 6'],
  ] as const)('the name of a %s called %s', (kind, name, printed) => {
    const draft = handOverDecision({ ...complete, bloc: { kind, name } });
    expect(article(draft, 1)[1]).toContain(` của ${printed} năm 2025`);
    expect(draft.blanks).toEqual([]);
  });
});

describe('facts that cannot be', () => {
  test.each(['Sở Xây dựng', ' sở  XÂY dựng ', 'Sở Xây dựng'.normalize('NFD')])(
    'a head that stays in office (%s) hands nothing to itself',
    (nextHead) => {
      const facts = { ...complete, nextHead };
      expect(blankIds(facts)).toEqual(['next-head']);
      expect(noteIds(facts)).toEqual(['head-unchanged']);
      expect(article(handOverDecision(facts), 1)[2]).toContain('cho …[tên đơn vị nhận cờ]…,');
    },
  );

  test('a deputy that is the new head is left blank', () => {
    const facts = { ...complete, nextDeputy: 'Sở Công thương' };
    expect(blankIds(facts)).toEqual(['next-deputy']);
    expect(noteIds(facts)).toEqual(['deputy-is-head']);
  });

  test('the old head may become deputy', () => {
    const facts = { ...complete, nextDeputy: complete.currentHead };
    expect(blankIds(facts)).toEqual([]);
    expect(noteIds(facts)).toEqual([]);
  });

  test('an unknown deputy is left blank, and a note says so', () => {
    const facts = { ...complete, nextDeputy: ' ' };
    expect(blankIds(facts)).toEqual(['next-deputy']);
    expect(noteIds(facts)).toEqual(['deputy-unknown']);
  });

  test('names that differ in dashes and in where the tone mark stands are the same', () => {
    const facts = {
      ...complete,
      currentHead: 'Huyện Hoà – Bình',
      nextHead: 'Huyện Hòa-Bình',
    };
    expect(noteIds(facts)).toEqual(['head-unchanged']);
  });

  test.each([
    { day: 31, month: 2, year: 2025 },
    { day: 0, month: 1, year: 2025 },
    { day: 1, month: 13, year: 2025 },
    { day: 1.5, month: 1, year: 2025 },
    { day: 1, month: 1, year: 25 },
  ])('a date that is in no calendar: %j', (date) => {
    expect(blankIds({ ...complete, date })).toEqual(['issue-date']);
    expect(noteIds({ ...complete, date })).toContain('date-not-real');
    expect(blankIds({ ...complete, conference: { place: 'A', date } })).toEqual(['hand-over-date']);
  });

  test.each([0, -1, 1.5, Number.NaN])('a number that is none: %d', (number) => {
    expect(blankIds({ ...complete, number })).toEqual(['document-number']);
    expect(noteIds({ ...complete, number })).toEqual(['number-not-whole']);
  });

  test.each([24, 2024.5, 9999, Number.NaN])('a year that is none: %d', (year) => {
    expect(blankIds({ ...complete, year })).toEqual(['next-year', 'year']);
  });

  test('a title before the signer’s name is taken out, and a note says so', () => {
    const signer = { ...complete.signer, name: 'TS. Nguyễn Văn A' };
    expect(noteIds({ ...complete, signer })).toEqual(['signer-title-removed']);
  });
});

describe('the law as a ground', () => {
  const at = (date: HandOverFacts['date'], year: number | null): HandOverFacts => ({
    ...complete,
    date,
    year,
  });

  test.each([
    ['signed on the last day before it', { day: 31, month: 12, year: 2023 }, 2023, true],
    ['signed on its first day', { day: 1, month: 1, year: 2024 }, 2023, false],
    ['year 2022, not signed yet', null, 2022, true],
    ['year 2024, not signed yet', null, 2024, false],
    ['nothing known', null, null, false],
  ])('%s', (_, date, year, isBlank) => {
    expect(blankIds(at(date, year)).includes('law')).toBe(isBlank);
    expect(noteIds(at(date, year)).includes('law-not-in-force')).toBe(isBlank);
  });

  test('for 2023 it depends on the day of signing, and a note says so', () => {
    expect(noteIds(at(null, 2023))).toContain('law-uncertain');
    expect(blankIds(at(null, 2023))).not.toContain('law');
  });

  test('from 1 October 2026 a note tells of its amendment', () => {
    expect(noteIds(at({ day: 1, month: 10, year: 2026 }, 2025))).toContain('law-amended');
    expect(noteIds(at({ day: 30, month: 9, year: 2026 }, 2025))).not.toContain('law-amended');
    expect(noteIds(at(null, 2026))).toContain('law-amended');
    expect(noteIds(at(null, 2025))).not.toContain('law-amended');
  });
});

describe('who decides, where she did not say', () => {
  const decides = (signer: Partial<HandOverFacts['signer']>, name: string): string | undefined => {
    const draft = handOverDecision({
      ...complete,
      issuer: { ...complete.issuer, name, authority: null },
      signer: { ...complete.signer, ...signer },
    });
    const block = draft.blocks.find(({ kind }) => kind === 'issuing-authority');
    return block && phrasesOf(block).map(plainText).join();
  };

  test('the head of the agency, whoever signs', () => {
    expect(decides({}, 'Sở Xây dựng')).toBe('GIÁM ĐỐC SỞ XÂY DỰNG');
    expect(decides({ capacity: [], position: 'Giám đốc' }, 'Sở A')).toBe('GIÁM ĐỐC SỞ A');
    expect(decides({ capacity: [], position: 'Giám đốc Sở A' }, 'Sở A')).toBe('GIÁM ĐỐC SỞ A');
    expect(decides({ capacity: [{ as: 'Q.' }], position: 'Giám đốc' }, 'Sở A')).toBe(
      'GIÁM ĐỐC SỞ A',
    );
  });

  test('the collective that is signed for, in full', () => {
    const capacity = [{ as: 'TM.', of: 'Ủy ban nhân dân' }] as const;
    expect(decides({ capacity }, 'Ủy ban nhân dân xã A')).toBe('ỦY BAN NHÂN DÂN XÃ A');
    expect(decides({ capacity: [{ as: 'TM.', of: 'Khối thi đua' }] }, 'Sở A')).toBe('KHỐI THI ĐUA');
  });

  test('a blank where it cannot be told', () => {
    const label = '…[THẨM QUYỀN BAN HÀNH: CHỨC VỤ NGƯỜI ĐỨNG ĐẦU HOẶC TÊN TẬP THỂ]…';
    expect(decides({ capacity: null }, 'Sở A')).toBe(label);
    expect(decides({ capacity: [{ as: 'KT.', of: null }] }, 'Sở A')).toBe(label);
    expect(decides({ capacity: [{ as: 'TM.', of: null }] }, 'Sở A')).toBe(label);
    expect(decides({ capacity: [], position: null }, 'Sở A')).toBe(label);
  });
});

test('a hand-over at no conference is not mentioned', () => {
  const draft = handOverDecision({ ...complete, conference: absent });
  expect(article(draft, 1)).toHaveLength(4);
  expect(draft.blanks).toEqual([]);
});

test('nothing known: no name, number or date is made up', () => {
  const draft = handOverDecision(unknownHandOver);
  const words = wordsOf(draft).filter((line) => !/^(Căn cứ Luật|Điều|Như Điều|[123]\.)/.test(line));
  expect(words.join('\n')).not.toMatch(/\d/);
  expect(draft.fileName).toBe('Quyết định chuyển giao Khối (Cụm) trưởng và Cờ luân lưu.docx');
});
