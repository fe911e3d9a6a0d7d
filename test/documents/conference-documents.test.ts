import type { Draft } from '../../src/documents/content/draft';
import { sourcesIn } from '../../src/documents/content/draft';
import { draftText } from '../../src/documents/copying/draft-text';
import { awardDecision } from '../../src/documents/award-decision';
import { awardProposal } from '../../src/documents/award-proposal';
import { unknownConference } from '../../src/documents/conference-facts';
import { handOverMinutes } from '../../src/documents/hand-over-minutes';
import { handOverNotice, handOverRecord } from '../../src/documents/hand-over-notice';
import { laidOut } from '../../src/documents/layout/blocks';
import { meetingMinutes } from '../../src/documents/meeting-minutes';
import { pledgeDocument } from '../../src/documents/pledge-document';
import { voteCount } from '../../src/documents/vote-count';
import { yearReport } from '../../src/documents/year-report';
import { conferenceDocuments, council } from './conference-samples';

function lines(draft: Draft): readonly string[] {
  return draftText(laidOut(draft.blocks)).split('\n');
}

function noteIds({ notes }: Draft): readonly string[] {
  return notes.map(({ id }) => id);
}

function blankIds({ blanks }: Draft): readonly string[] {
  return blanks.map(({ id }) => id);
}

describe('minutes of the meeting', () => {
  const draft = meetingMinutes(council);

  test('ranks, points, classes, awards and votes, those without a rank at the end', () => {
    const all = lines(draft);
    const at = all.indexOf(
      'Hạng\tĐơn vị\tTổng điểm\tXếp loại\tĐề nghị khen thưởng\tSố phiếu, tỷ lệ',
    );
    expect(all.slice(at + 1, at + 5)).toEqual([
      '1\tSở Công Thương\t98,50\tXuất sắc\tCờ thi đua cấp tỉnh\t8/9 phiếu (88,89%)',
      '2\tSở Xây dựng\t96,00\tXuất sắc\tBằng khen cấp tỉnh\tSuy tôn thống nhất',
      '2\tSở Tài chính\t96,00\tXuất sắc\t\t',
      '–\tSở Y tế\t–\t–\t\t',
    ]);
    expect(all).toContain(
      'Kết quả chấm điểm của 04 đơn vị (03 đơn vị được xếp hạng; 01 đơn vị chưa xếp hạng, tổng điểm tối đa 100) như sau:',
    );
    expect(noteIds(draft)).toEqual(['awards-not-settled', 'units-not-ranked']);
  });

  test('equal ranks wait for the meeting; votes that led to nothing and reasons of people are told', () => {
    const all = lines(draft);
    expect(all).toContain(
      'Đồng hạng 2: Sở Xây dựng, Sở Tài chính. Ý kiến của cuộc họp: …[cách phân định đơn vị đồng hạng]….',
    );
    expect(all).toContain(
      'Sở Tài chính, Cờ thi đua cấp tỉnh: 3/9 phiếu (33,33%); không thuộc danh sách đề nghị.',
    );
    expect(all).toContain('Ý kiến quyết định đối với Sở Xây dựng: Thành tích khắc phục bão lũ.');
    expect(all).toContain('- Cờ thi đua cấp tỉnh: 01 tập thể (Sở Công Thương);');
    expect(all).toContain('- Bằng khen cấp tỉnh: 01 tập thể (Sở Xây dựng).');
  });

  test('who follows and who hands over', () => {
    expect(lines(draft)).toContain(
      'Sở Công Thương giữ nhiệm vụ Khối trưởng năm 2025; Sở Tài chính giữ nhiệm vụ Khối phó năm 2025.',
    );
  });

  test('who was there and what was said nobody makes up', () => {
    expect(blankIds(draft)).toEqual([
      'meeting-start',
      'meeting-place',
      'present-people',
      'absent-people',
      'chair',
      'secretary',
      'tie-outcome',
      'opinions',
      'meeting-end',
      'secretary-name',
      'chair-name',
    ]);
  });
});

describe('proposal', () => {
  const draft = awardProposal(council);

  test('the list: award, article, points, rank, outcome, votes; an article that is not known is a blank', () => {
    expect(lines(draft).slice(-3)).toEqual([
      'STT\tTên tập thể\tDanh hiệu, hình thức khen thưởng\tĐiều khoản áp dụng\tTổng điểm\tHạng\tĐiều kiện\tSố phiếu, tỷ lệ',
      '1\tSở Công Thương\tCờ thi đua cấp tỉnh\tkhoản 1 Điều 26 Luật mẫu\t98,50\t1\tĐạt\t8/9 phiếu (88,89%)',
      '2\tSở Xây dựng\tBằng khen cấp tỉnh\t…[điều khoản áp dụng]…\t96,00\t2\tChưa đủ dữ liệu\tSuy tôn thống nhất',
    ]);
    expect(blankIds(draft)).toEqual(['regulation', 'minutes', 'rule-article']);
  });

  test('grounds, papers, and to whom', () => {
    const all = lines(draft);
    expect(all).toContain('Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;');
    expect(all).toContain('- Báo cáo thành tích của cá nhân, tập thể;');
    expect(all).toContain('- Biên bản bình xét thi đua.');
    expect(all).toContain('Kính trình Hội đồng Thi đua - Khen thưởng tỉnh xem xét, quyết định./.');
  });

  test('nothing proposed: a marked line, and a note', () => {
    const units = council.units.map((unit) => ({ ...unit, award: null }));
    const empty = awardProposal({ ...council, units });
    expect(noteIds(empty)).toContain('no-awards');
    expect(blankIds(empty)).toContain('proposed-awards');
    expect(lines(empty)).not.toContain('Đề nghị khen thưởng 00 tập thể');
  });
});

describe('decision on the awards', () => {
  test('drafted for the authority, whose name and power the bloc does not know', () => {
    const draft = awardDecision({
      ...council,
      paper: { ...unknownConference.paper, date: { day: 10, month: 2, year: 2025 } },
    });
    const all = lines(draft);
    expect(all.slice(0, 8)).not.toContain('SỞ XÂY DỰNG');
    expect(all).toContain('…[THẨM QUYỀN QUYẾT ĐỊNH KHEN THƯỞNG]…');
    expect(all).toContain('1. Cờ thi đua cấp tỉnh: 01 tập thể.');
    expect(all).toContain('2. Bằng khen cấp tỉnh: 01 tập thể.');
    expect(all.slice(-2)).toEqual([
      '1\tSở Công Thương\tCờ thi đua cấp tỉnh',
      '2\tSở Xây dựng\tBằng khen cấp tỉnh',
    ]);
    expect(blankIds(draft)).toEqual(
      expect.arrayContaining(['award-authority', 'award-bases', 'prize-money', 'executors']),
    );
    expect(noteIds(draft)).toEqual(['issuer-of-decision', 'awards-not-settled']);
  });

  test('awards of several levels need several decisions', () => {
    const [first, ...others] = council.units;
    if (first?.award === null || first === undefined) throw new Error('no award');
    const state = {
      ...first,
      award: { ...first.award, code: 'CTĐCP', level: 'state' as const },
    };
    const draft = awardDecision({ ...council, units: [state, ...others] });
    expect(noteIds(draft)).toContain('several-authorities');
    expect(noteIds(awardDecision(council))).not.toContain('several-authorities');
  });
});

describe('record of the count', () => {
  test('secret ballots only; each against is a valid vote that is not for it', () => {
    const draft = voteCount(council);
    const all = lines(draft);
    expect(all).toContain(
      'STT\tĐối tượng\tDanh hiệu, hình thức khen thưởng\tĐồng ý\tKhông đồng ý\tTỷ lệ %',
    );
    expect(all).toContain('1\tSở Công Thương\tCờ thi đua cấp tỉnh\t8\t1\t88,89');
    expect(all).toContain('2\tSở Tài chính\tCờ thi đua cấp tỉnh\t3\t6\t33,33');
    expect(all).toContain('Số thành viên Hội đồng: 9; có mặt: 8.');
    expect(all).toContain('Số thành viên vắng mặt được lấy ý kiến bằng văn bản: 1.');
    expect(all).toContain('Số phiếu hợp lệ: 9; số phiếu không hợp lệ: …[số phiếu không hợp lệ]….');
    expect(noteIds(draft)).toEqual(['not-by-ballot']);
  });

  test('counts that differ are no common count', () => {
    const [first, second, third, fourth] = council.units;
    if (!first || !second || !third || !fourth) throw new Error('no units');
    const votes = third.votes.map((vote) => ({ ...vote, valid: 7 }));
    const draft = voteCount({ ...council, units: [first, second, { ...third, votes }, fourth] });
    expect(blankIds(draft)).toContain('ballots-valid');
    expect(noteIds(draft)).toContain('votes-differ');
    expect(lines(draft)).toContain('2\tSở Tài chính\tCờ thi đua cấp tỉnh\t3\t4\t33,33');
  });

  test('before the vote it is a form of what is proposed', () => {
    const units = council.units.map((unit) => ({ ...unit, votes: [] }));
    const draft = voteCount({ ...council, units });
    expect(lines(draft)).toContain('1\tSở Công Thương\tCờ thi đua cấp tỉnh\t……\t……\t……');
    expect(noteIds(draft)).toEqual(['no-ballots']);
  });
});

describe('hand-over', () => {
  test('between the two head units, with the flag and what only they can list', () => {
    const draft = handOverMinutes(council);
    const all = lines(draft);
    expect(all).toContain(
      '- Bên giao: Sở Xây dựng, Khối trưởng năm 2024; người đại diện: …[người đại diện bên giao: họ và tên, chức vụ]…;',
    );
    expect(all).toContain('1\tCờ luân lưu Khối trưởng\t01\t……');
    expect(all).toContain('ĐẠI DIỆN BÊN NHẬN');
    expect(draft.fileName).toBe('Biên bản bàn giao Khối trưởng và Cờ luân lưu năm 2025.docx');
  });

  test('the same hand-over as a notice and as minutes', () => {
    const clause =
      '2. Sở Xây dựng, Khối trưởng năm 2024, chuyển giao nhiệm vụ Khối trưởng và Cờ luân lưu Khối trưởng cho Sở Công Thương.';
    const notice = lines(handOverNotice(council));
    expect(notice).toContain('THÔNG BÁO');
    expect(notice).toContain('Số: 05/TB-SXD');
    expect(notice).toContain('KT. GIÁM ĐỐC');
    expect(notice).toContain(clause);
    const record = lines(handOverRecord(council));
    expect(record).toContain('Số: 05/BB-SXD');
    expect(record).toContain('CHỦ TỌA');
    expect(record).toContain(clause);
  });

  test('of a cụm everything is called after the cụm', () => {
    const cum = lines(handOverMinutes({ ...council, bloc: { kind: 'cum', name: null } })).join(
      '\n',
    );
    expect(cum).toContain('Cụm trưởng');
    expect(cum).not.toContain('Khối');
  });
});

describe('pledge', () => {
  test('movements, targets with their own figures in an appendix, no number', () => {
    const draft = pledgeDocument(council);
    const all = lines(draft);
    expect(all).toContain('1\tCả nước chung sức\tHoàn thành 02 xã\t01/2025\t……');
    expect(all).toContain('1\tThu ngân sách\ttỷ đồng\tPhụ lục\t');
    expect(all).toContain('2\tHồ sơ đúng hạn\t%\t98\tcả năm');
    expect(all.at(-1)).toBe('1\tThu ngân sách\tSở Tài chính\ttỷ đồng\t1.250,5');
    expect(all.join('\n')).not.toContain('Số:');
    expect(noteIds(draft)).toEqual([]);
  });

  test('a sheet of another year is not used, and that is said', () => {
    const pledge = council.pledge === null ? null : { ...council.pledge, year: 2023 };
    const draft = pledgeDocument({ ...council, pledge });
    expect(noteIds(draft)).toEqual(['pledge-of-other-year']);
    expect(lines(draft).join('\n')).not.toContain('Thu ngân sách');
    expect(noteIds(pledgeDocument({ ...council, pledge: null }))).toEqual(['no-pledge-sheet']);
  });
});

describe('report of the year', () => {
  test('figures where there are some, a blank for every word that only people can write', () => {
    const draft = yearReport(council);
    const all = lines(draft);
    expect(all).toContain(
      'Khối có 04 đơn vị thành viên: Sở Xây dựng; Sở Tài chính; Sở Công Thương; Sở Y tế.',
    );
    expect(all).toContain(
      'Đăng ký thi đua: 04/04 đơn vị; ký giao ước thi đua: 03/04 đơn vị; gửi báo cáo: 02/04 đơn vị.',
    );
    expect(all).toContain(
      '03/04 đơn vị được xếp hạng. Tổng điểm cao nhất 98,50 (hạng 1), thấp nhất 96,00 (hạng 2).',
    );
    expect(blankIds(draft)).toEqual([
      'report-situation',
      'report-activities',
      'report-tasks',
      'report-shortcomings',
      'report-causes',
      'report-directions',
      'report-suggestions',
    ]);
  });

  test('dates that nobody wrote down are a blank, and not nobody', () => {
    expect(blankIds(yearReport({ ...council, registered: null }))).toContain('registrations');
  });
});

describe('where it comes from', () => {
  test.each(Object.entries(conferenceDocuments))('%s: nothing without its words', (_, document) => {
    const draft = document(council);
    const shown = draftText(laidOut(draft.blocks)).toLocaleLowerCase('vi');
    const sources = sourcesIn(draft.blocks);
    expect(sources.length).toBeGreaterThan(2);
    for (const { text, source } of sources) {
      expect(shown).toContain(text.toLocaleLowerCase('vi'));
      expect(source).toMatch(/^.+![A-Z]+\d+(:[A-Z]+\d+)?$/);
    }
    expect(new Set(sources.map((one) => JSON.stringify(one))).size).toBe(sources.length);
  });

  test('units by the cell of their name, totals by their scores, awards by the vote, offices by who named them', () => {
    expect(sourcesIn(meetingMinutes(council).blocks)).toEqual(
      expect.arrayContaining([
        { text: 'Sở Công Thương', source: 'Bảng điểm!B7' },
        { text: '98,50', source: 'Bảng điểm!C7:F7' },
        { text: 'Cờ thi đua cấp tỉnh', source: 'Hội đồng!A2' },
        { text: '8/9 phiếu (88,89%)', source: 'Hội đồng!A2' },
        { text: 'Sở Tài chính', source: 'Hội đồng!C17' },
        { text: '2024', source: 'Bảng điểm!A1' },
      ]),
    );
  });
});
