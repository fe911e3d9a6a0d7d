import { sentence, type SentenceCode } from '../../../src/text/sentences';
import type { SheetSnapshot, Snapshot } from '../../../src/workbook/snapshot';
import { sheetOf, workbookOf } from '../../sheets/writing/workbook';
import { compute } from '../corrections/correcting';
import { decisionsOf, scoresOf } from './typed-bloc';

const FLAG = 'Cờ thi đua của Chính phủ';

type Choices = Parameters<typeof compute>[1];

function said(code: SentenceCode, snapshot: Snapshot, choices: Choices = { organiser: 'tinh' }) {
  return compute(snapshot, choices).findings.filter(({ message }) => message.code === code);
}

/** So many blocs of two units each, and what the council decided. */
function blocs(count: number, ...decided: readonly string[]): Snapshot {
  const sheets: SheetSnapshot[] = Array.from({ length: count }, (_, index) =>
    scoresOf([`Nhất ${index + 1}`, `Nhì ${index + 1}`], `Khối ${index + 1}`),
  );
  return workbookOf(...sheets, decisionsOf(...decided.map((unit) => [unit, FLAG] as const)));
}

describe('the papers and the day of what is proposed', () => {
  test('one line an award, with those whom it is proposed for, best first', () => {
    const found = said('award-dossier', workbookOf(scoresOf(['Sở A', 'Sở B', 'Sở C', 'Sở D'])));
    expect(found.map(({ severity, sheet, cell }) => [severity, sheet, cell])).toEqual([
      ['info', 'Bảng điểm', null],
      ['info', 'Bảng điểm', null],
    ]);
    expect(found.map(({ message }) => sentence(message, 'vi'))).toEqual([
      'Trình Cờ thi đua cấp tỉnh cho Sở A. Hồ sơ gồm: Tờ trình đề nghị xét tặng danh hiệu thi đua; Báo cáo thành tích của cá nhân, tập thể; Biên bản bình xét thi đua (khoản 1 Điều 84 Luật Thi đua, khen thưởng số 06/2022/QH15). Hạn gửi: trước ngày 10/12; thời hạn này chưa đối chiếu văn bản, hãy xem quy định của nơi nhận.',
      'Trình Bằng khen cấp tỉnh cho Sở B và Sở C. Hồ sơ gồm: Tờ trình đề nghị xét tặng hình thức khen thưởng; Báo cáo thành tích của cá nhân, tập thể; Biên bản xét khen thưởng (khoản 2 Điều 84 Luật Thi đua, khen thưởng số 06/2022/QH15). Hạn gửi: trước ngày 10/12; thời hạn này chưa đối chiếu văn bản, hãy xem quy định của nơi nhận.',
    ]);
  });

  test('what the council decided is what is submitted; no day where the rules say none', () => {
    const sheets = [scoresOf(['Sở A', 'Sở B']), decisionsOf(['Sở A', 'Giấy khen'])];
    const found = said('award-dossier', workbookOf(...sheets));
    expect(found.map(({ message }) => message.params)).toMatchObject([
      { units: ['Sở B'], deadline: { month: 12, day: 10 } },
      { units: ['Sở A'], deadline: null, award: { vi: 'Giấy khen' } },
    ]);
    expect(found.map(({ message }) => sentence(message, 'vi'))[1]).toMatch(
      /^Trình Giấy khen.*\)\.$/,
    );
  });

  test('state level: the opinion in writing and its own day', () => {
    const [flag, ...others] = said('award-dossier', workbookOf(scoresOf(['A', 'B'])), {
      organiser: 'tw',
    });
    expect(flag?.message.params).toMatchObject({ units: ['A'], deadline: { month: 3, day: 30 } });
    const text = flag === undefined ? '' : sentence(flag.message, 'en');
    expect(text).toContain('“Ý kiến của cơ quan, tổ chức ở trung ương');
    expect(text).toContain('Send it before 30/3 (day/month); no source confirms this day yet');
    expect(others.length).toBe(1);
  });

  test('for a year of an amended law the articles are said not to be checked', () => {
    const table = workbookOf(scoresOf(['A', 'B']));
    const [flag] = said('award-dossier', table, { organiser: 'tinh', year: 2026 });
    expect(flag === undefined ? '' : sentence(flag.message, 'vi')).toContain(
      '(khoản 1 Điều 84 Luật Thi đua, khen thưởng số 06/2022/QH15; chưa đối chiếu Luật 06/2026/QH16).',
    );
  });

  test('those for whom it is proposed stand in the order of their ranks', () => {
    const table = scoresOf(['Sở A', 'Sở B', 'Sở C']);
    const turned = {
      ...table,
      values: table.values.map((row, index) =>
        index < 4 ? row : [...row.slice(0, 2), 90 + index],
      ),
    };
    const [, certificates] = said('award-dossier', workbookOf(turned));
    expect(certificates?.message.params).toMatchObject({ units: ['Sở C', 'Sở B'] });
  });

  test('nothing is proposed, nothing is said', () => {
    const table = workbookOf(scoresOf(['A', 'B']));
    expect(said('award-dossier', table, { organiser: 'tinh', year: 2020 })).toEqual([]);
    expect(said('award-dossier', table, {})).toEqual([]);
  });

  test('a day that the organiser’s own rules set is the one that is said', () => {
    const rules = sheetOf(
      [
        ['Thông tin', 'Đang dùng'],
        ['Mã bộ quy định', 'luat-06-2022'],
        ['Năm xét khen thưởng', 2025],
        [],
        ['Mã', 'Nội dung', 'Giá trị', 'Tình trạng', 'Ghi chú'],
        ['X6.province.date', 'Hạn gửi hồ sơ', '20/11', 'chưa kiểm chứng', null],
      ],
      { name: 'Quy định khen thưởng' },
    );
    const [flag] = said('award-dossier', workbookOf(scoresOf(['A', 'B']), rules));
    expect(flag?.message.params).toMatchObject({ deadline: { month: 11, day: 20 } });
  });
});

describe('the flag of the Government: a share of those that reach the standard of the flag', () => {
  test.each<[string, number, readonly string[], string | null]>([
    ['nobody is proposed', 1, [], null],
    ['one of five: 20 % of 5 is 1', 5, ['Nhất 1'], null],
    [
      'two of five',
      5,
      ['Nhất 1', 'Nhất 2'],
      'đang đề nghị 2 (Nhất 1 và Nhất 2), trong khi 20 % của 5',
    ],
    ['one of four: 20 % of 4 is 0', 4, ['Nhất 1'], 'đang đề nghị 1 (Nhất 1), trong khi 20 % của 4'],
    // The second of a bloc does not reach the standard, so there are still five.
    ['one that does not reach it', 5, ['Nhất 1', 'Nhì 2'], 'đang đề nghị 2 (Nhất 1 và Nhì 2)'],
  ])('%s', (_what, count, decided, wanted) => {
    const found = said('quota-of-qualified', blocs(count, ...decided));
    const texts = found.map(({ message }) => sentence(message, 'vi'));
    expect(texts).toEqual(wanted === null ? [] : [expect.stringContaining(wanted)]);
  });

  test('it stands at the decision, and says that the workbook may not hold all blocs', () => {
    const [found] = said('quota-of-qualified', blocs(4, 'Nhất 3'));
    expect(found).toMatchObject({ severity: 'warning', sheet: 'Hội đồng', cell: 'A2' });
    expect(found === undefined ? '' : sentence(found.message, 'vi')).toBe(
      'Cờ thi đua của Chính phủ: đang đề nghị 1 (Nhất 3), trong khi 20 % của 4 tập thể đạt tiêu chuẩn Cờ thi đua cấp tỉnh ở tệp này là 0 (tỷ lệ này chưa đối chiếu văn bản). Tỷ lệ tính trên mọi cụm, khối: nếu tệp này chưa đủ các cụm, khối, hãy đối chiếu với danh sách chung trước khi trình.',
    );
    // A person's word is kept.
    const [, , third] = compute(blocs(4, 'Nhất 3'), { organiser: 'tinh' }).blocs;
    expect(third?.outcomes[0]?.final).toBe('CTĐCP');
  });

  test('a bloc of the centre has its flag by rank, not out of a share', () => {
    expect(said('quota-of-qualified', blocs(4), { organiser: 'tw' })).toEqual([]);
  });
});
