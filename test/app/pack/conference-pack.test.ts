import { chartFromText, chartMark } from '../../../src/workbook/chart';
import { applyToSnapshot } from '../../../src/workbook/apply-patch';
import { findSheet, usedArea, valueAt } from '../../../src/workbook/snapshot';
import { packSheetNames } from '../../../src/app/pack/pack-sheet-names';
import { historyImage } from '../../../src/sheets/writing/history-sheet/history-image';
import { newSheetChanges } from '../../../src/sheets/writing/sheet-changes';
import {
  NOW,
  packed,
  packPatchOf,
  placeOf,
  ranked,
  rowsOf,
  sampleBloc,
  textOf,
  typedAt,
} from './packed';

const FACTS = 'Thông tin khối';

describe('the pack as a whole', () => {
  test('makes its sheets at once, and a second time nothing', async () => {
    const after = packed(await sampleBloc());
    expect(packSheetNames(after)).toEqual([
      'Tổng hợp điểm',
      'Xếp hạng',
      'Đề nghị khen thưởng',
      'Theo dõi',
      'Danh sách công khai',
      'Biểu đồ',
    ]);
    expect(packPatchOf(after).changes).toEqual([]);
  });

  test('after it the ordinary press changes nothing either, and rebuilds what a score changes', async () => {
    const after = packed(await sampleBloc());
    expect(ranked(after)).toEqual(after);
    const scores = after.sheets[0]?.name ?? '';
    const at = placeOf(after, scores, 'Sở Công Thương');
    const changed = ranked(typedAt(after, scores, { ...at, column: at.column + 1 }, [[1]]));
    expect(textOf(changed, 'Đề nghị khen thưởng')).not.toContain('Sở Công Thương');
    expect(packPatchOf(changed).changes).toEqual([]);
  });

  test('without it the ordinary press makes none of its sheets', async () => {
    const after = ranked(await sampleBloc());
    expect(packSheetNames(after)).toEqual(['Tổng hợp điểm', 'Xếp hạng']);
    expect(textOf(after, 'Tổng hợp điểm')).not.toContain('Độc lập');
  });

  test('results that stand there already get their head, their panes and their repeated rows anew', async () => {
    const before = ranked(await sampleBloc());
    const patch = packPatchOf(before);
    const of = (kind: string) =>
      patch.changes.filter(
        (change) => change.kind === kind && 'sheet' in change && change.sheet === 'Tổng hợp điểm',
      );
    expect(of('freeze')).toEqual([{ kind: 'freeze', sheet: 'Tổng hợp điểm', rows: 6, columns: 2 }]);
    expect(of('print')).toEqual([
      expect.objectContaining({
        setup: expect.objectContaining({
          repeatedRows: { first: 5, last: 5 },
          onePageWide: true,
          pageNumbers: true,
        }),
      }),
    ]);
    expect(applyToSnapshot(before, patch).sheets.map(({ name }) => name)).toContain('Biểu đồ');
  });

  test('what she wrote beside the tables stays', async () => {
    const after = packed(await sampleBloc());
    const sheet = findSheet(after, 'Đề nghị khen thưởng');
    const { right = 0 } = (sheet && usedArea(sheet)) ?? {};
    const noted = typedAt(after, 'Đề nghị khen thưởng', { row: 6, column: right + 2 }, [
      ['Xin ý kiến'],
    ]);
    expect(packPatchOf(noted).changes).toEqual([]);
    const scores = noted.sheets[0]?.name ?? '';
    const at = placeOf(noted, scores, 'Sở Công Thương');
    const again = packed(typedAt(noted, scores, { ...at, column: at.column + 1 }, [[1]]));
    const kept = findSheet(again, 'Đề nghị khen thưởng');
    expect(kept && valueAt(kept, 6, right + 2)).toBe('Xin ý kiến');
  });
});

describe('what “Thông tin khối” says for the pages', () => {
  test('stands in the head and the foot, and counts the money', async () => {
    const facts = [
      ['Cơ quan cấp trên', 'Ủy ban nhân dân tỉnh Tây Ninh'],
      ['Địa danh', 'Tây Ninh'],
      ['Người lập bảng', 'Nguyễn Văn A'],
      ['Chức vụ người ký', 'Giám đốc Sở'],
      ['Người ký', 'Trần Thị B'],
      ['Mức lương cơ sở', '2.600.000 đồng'],
    ];
    const before = typedAt(ranked(await sampleBloc()), FACTS, { row: 60, column: 0 }, facts);
    const text = textOf(packed(before), 'Đề nghị khen thưởng');
    for (const words of [
      'ỦY BAN NHÂN DÂN TỈNH TÂY NINH',
      'Tây Ninh, ngày …… tháng …… năm 2025',
      'Nguyễn Văn A',
      'GIÁM ĐỐC SỞ',
      'Trần Thị B',
      '2.600.000 đồng/tháng',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('…………………………');
    expect(rowsOf(packed(before), 'Đề nghị khen thưởng').flat()).toContain(8 * 2_600_000);
  });

  test('an amount that is none is not used, and the sheet says so', async () => {
    const before = typedAt(ranked(await sampleBloc()), FACTS, { row: 60, column: 0 }, [
      ['Mức lương cơ sở', 'theo quy định'],
    ]);
    const text = textOf(packed(before), 'Đề nghị khen thưởng');
    expect(text).toContain('2.340.000 đồng/tháng');
    expect(text).toContain('không phải là một số tiền');
  });
});

test('the list of proposals: award, article, outcome, money and sums', async () => {
  const rows = rowsOf(packed(await sampleBloc()), 'Đề nghị khen thưởng');
  expect(rows).toContainEqual([
    1,
    'Sở Nông nghiệp và Phát triển nông thôn',
    'Cờ thi đua cấp tỉnh',
    'khoản 1 Điều 26',
    'Chưa đủ dữ liệu',
    8 * 2_340_000,
  ]);
  expect(rows).toContainEqual(['Tổng cộng: 3 tập thể, 0 cá nhân', 14 * 2_340_000]);
});

test('the public list has every unit with its rank, and no reason, vote or money', async () => {
  const after = packed(await sampleBloc());
  const rows = rowsOf(after, 'Danh sách công khai');
  expect(rows).toContainEqual([2, 'Sở Công Thương', 2, 'Bằng khen cấp tỉnh']);
  expect(rows).toContainEqual([4, 'Sở Xây dựng', 4]);
  expect(textOf(after, 'Danh sách công khai')).not.toMatch(/đồng\/tháng|Điều 26|Chức vụ/);
});

describe('Theo dõi', () => {
  async function tracked() {
    const before = ranked(await sampleBloc());
    const day = placeOf(before, FACTS, 'Ngày đăng ký');
    const deadline = placeOf(before, FACTS, 'Hạn đăng ký thi đua');
    const report = placeOf(before, FACTS, 'Hạn nộp báo cáo');
    const days = [
      '10/02/2025',
      '20/02/2025',
      null,
      ...Array.from({ length: 5 }, () => '15/02/2025'),
    ];
    let typed = typedAt(before, FACTS, { ...deadline, column: deadline.column + 1 }, [
      ['15/02/2025'],
    ]);
    typed = typedAt(typed, FACTS, { ...report, column: report.column + 1 }, [['10/12/2025']]);
    return typedAt(
      typed,
      FACTS,
      { ...day, row: day.row + 1 },
      days.map((text) => [text]),
    );
  }

  test('tells days late, shares, who is missing and what falls due next', async () => {
    const before = await tracked();
    const after = packed(before, '01/11/2025 08:00');
    const rows = rowsOf(after, 'Theo dõi');
    const late = rows.find((row) => row[1] === 'Sở Nông nghiệp và Phát triển nông thôn');
    // 45.708 is 20/02/2025 in Excel.
    expect(late?.slice(2, 4)).toEqual([45_708, 5]);
    const text = textOf(after, 'Theo dõi');
    expect(text).toContain(
      'Đăng ký thi đua: hạn 15/02/2025; đã có 7/8 đơn vị (87,5 %), đúng hạn 6/8 (75 %); còn thiếu: Sở Công Thương.',
    );
    expect(text).toContain('Đã quá hạn 15/02/2025 mà chưa có (đăng ký thi đua): Sở Công Thương.');
    expect(text).toContain('Việc đến hạn tiếp theo: nộp báo cáo, hạn 10/12/2025, còn 8 đơn vị.');
  });

  test('a later day changes only what falls due', async () => {
    const after = packed(await tracked(), '01/11/2025 08:00');
    expect(packPatchOf(after, '02/11/2025 08:00').changes).toEqual([]);
    const text = textOf(packed(after, NOW), 'Theo dõi');
    expect(text).toContain('Không còn hạn nào sắp đến.');
  });

  test('without any date it asks for them and calls nobody missing', async () => {
    const text = textOf(packed(await sampleBloc()), 'Theo dõi');
    expect(text).toContain('Chưa có ngày và hạn nào');
    expect(text).not.toContain('Đăng ký thi đua; Ký giao ước');
  });
});

describe('Biểu đồ', () => {
  const chartsOf = (after: ReturnType<typeof packed>) => findSheet(after, 'Biểu đồ')?.charts ?? [];

  test('draws totals and groups of criteria', async () => {
    const after = packed(await sampleBloc());
    expect(chartsOf(after)).toEqual(['charts.1.groups', 'charts.1.totals']);
    const mark = chartMark('charts.1.groups').toLowerCase();
    const text = after.names.find(({ name }) => name.toLowerCase() === mark)?.text ?? '';
    expect(chartFromText(text)).toMatchObject({
      kind: 'stacked-bars',
      series: [
        { name: 'Nhiệm vụ chính trị' },
        { name: 'Xây dựng cơ quan, chấp hành pháp luật' },
        { name: 'Tổ chức bộ máy; thi đua, khen thưởng' },
      ],
    });
  });

  test('compares the ranks with those of the year before, as “Lịch sử” has them', async () => {
    const before = await sampleBloc();
    const line = { class: null, rating: null, award: null, decision: null, date: null };
    const none = { type: null, office: null, note: null, source: null };
    const lines = [
      { year: 2024, unit: 'Sở Công Thương', rank: 1, ...line, ...none },
      { year: 2023, unit: 'Sở Xây dựng', rank: 1, ...line, ...none },
    ];
    const image = historyImage({ lines, aliases: [], known: null }, 'vi');
    const changes = newSheetChanges(before, 'history', image, 'vi');
    const after = packed(applyToSnapshot(before, { changes }));
    expect(chartsOf(after)).toContain('charts.1.ranks');
    const rows = rowsOf(after, 'Biểu đồ');
    expect(rows.find((row) => row[0] === 'Sở Công Thương')?.slice(-2)).toEqual([1, 2]);
    expect(rows.flat()).toContain('Hạng năm 2024');
  });
});

test('blank forms of the next year are made when they are asked for, and are read as no scores', async () => {
  const after = packed(await sampleBloc(), NOW, 'next-year');
  expect(packSheetNames(after)).toEqual(
    expect.arrayContaining(['Phiếu tự chấm', 'Bảng chấm điểm để trống']),
  );
  expect(textOf(after, 'Phiếu tự chấm')).toContain('NĂM 2026');
  expect(textOf(after, 'Bảng chấm điểm để trống')).toContain('Sở Xây dựng');
  expect(packPatchOf(after, NOW, 'next-year').changes).toEqual([]);
});
