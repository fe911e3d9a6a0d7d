import { conferenceFacts, noMaterial } from '../../../src/app/drafts/conference-facts';
import { draftDocuments } from '../../../src/app/drafts/draft-documents';
import { draftMaterial } from '../../../src/app/drafts/draft-material';
import { draftSources } from '../../../src/app/drafts/draft-sources';
import { makeDraft } from '../../../src/app/drafts/make-draft';
import type { BlocComputation } from '../../../src/app/computation';
import { draftSheetPatch } from '../../../src/sheets/writing/draft-sheet';
import { applyToSnapshot } from '../../../src/workbook/apply-patch';
import { parseAreaName } from '../../../src/workbook/cell-address';
import { findSheet, valueAt, type Snapshot } from '../../../src/workbook/snapshot';
import { sheetOf } from '../../sheets/reading/sheet-of';
import { compute, golden, onlyBloc, sample } from '../corrections/correcting';

const nobody = { head: null, nextHead: null, deputy: null };

async function decided(): Promise<{ readonly workbook: Snapshot; readonly bloc: BlocComputation }> {
  const workbook = await golden('awards-by-history-and-council');
  return { workbook, bloc: onlyBloc(compute(workbook, { organiser: 'tinh' })) };
}

test('by rank, with the award that stands in the end, its article, and the vote that went against another', async () => {
  const { bloc } = await decided();
  const { units, year, maximum } = conferenceFacts(bloc, nobody, noMaterial);
  expect([year?.value, maximum]).toEqual([2025, '100']);
  expect(
    units.map(({ name, rank, isTied, total, award }) => [
      name.value,
      rank,
      isTied,
      total?.value,
      award?.name.value ?? null,
    ]),
  ).toEqual([
    ['Thanh Hóa', 1, false, '98,00', null],
    ['Nghệ An', 2, false, '97,00', 'Bằng khen cấp tỉnh'],
    ['Hà Tĩnh', 3, false, '94,00', 'Bằng khen cấp tỉnh'],
    ['Thừa Thiên Huế', 4, false, '93,75', 'Bằng khen cấp tỉnh'],
    ['Quảng Bình', 5, true, '92,50', null],
    ['Quảng Trị', 5, true, '92,50', null],
  ]);
  expect(units[0]?.votes).toMatchObject([
    { award: { value: 'Cờ thi đua cấp tỉnh' }, method: 'ballot', votesFor: 7, share: '70' },
  ]);
  expect(units[1]?.award?.article).toContain('Điều 74 Luật Thi đua, khen thưởng số 06/2022/QH15');
  expect(units[3]?.award).toMatchObject({
    reason: 'Thành tích khắc phục bão lũ',
    name: { source: 'Hội đồng!A58' },
  });
});

test('the cell of a unit says its name, and the cells of a total are its scores', async () => {
  const { workbook, bloc } = await decided();
  for (const unit of conferenceFacts(bloc, nobody, noMaterial).units) {
    const [sheetName = '', cell = ''] = unit.name.source?.split('!') ?? [];
    const at = parseAreaName(cell);
    const sheet = findSheet(workbook, sheetName);
    if (at === null || sheet === null) throw new Error(`no cell ${cell}`);
    expect(valueAt(sheet, at.top, at.left)).toBe(unit.name.value);
    const scores = parseAreaName(unit.total?.source?.split('!')[1] ?? '');
    expect(scores).toMatchObject({ left: at.left, right: at.left });
    expect(scores?.top).toBeGreaterThan(at.top);
  }
});

test('what the workbook says of who hands over is traced to its cell', async () => {
  const workbook = await sample('khoi-kinh-te-ky-thuat-2025.xlsx');
  const bloc = onlyBloc(compute(workbook));
  const { offices } = conferenceFacts(bloc, nobody, draftMaterial(workbook));
  expect(offices.nextHead).toMatchObject({
    value: 'Sở Xây dựng',
    source: expect.stringMatching(/^Bảng điểm!/),
  });
  // What is typed into the pane comes from no cell.
  const typed = conferenceFacts(bloc, { ...nobody, head: 'Sở Công Thương' }, noMaterial);
  expect(typed.offices.head).toEqual({ value: 'Sở Công Thương', source: null });
});

test('the sheet “Giao ước” fills the pledge: movements, common plans and the targets of units of their own', async () => {
  const workbook = await sample('khoi-kinh-te-ky-thuat-2025.xlsx');
  const pledge = sheetOf(
    [
      ['', 'Năm giao ước', 2026],
      ['Phong trào thi đua', 'Mục tiêu', 'Phát động', 'Tổng kết'],
      ['Thi đua chuyển đổi số', 'Hồ sơ trực tuyến', 'Quý I', ''],
      [''],
      ['Mã', 'Chỉ tiêu giao ước', 'Đơn vị tính', 'Kế hoạch chung', 'Sở Xây dựng', 'Ghi chú'],
      ['1', 'Thu ngân sách', 'tỷ đồng', '', 1250.5, ''],
      ['2', 'Hồ sơ đúng hạn', '%', 98, '', 'cả năm'],
    ],
    { name: 'Giao ước' },
  );
  const withPledge = { ...workbook, sheets: [...workbook.sheets, pledge] };
  const bloc = onlyBloc(compute(withPledge));
  const document = draftDocuments.find(({ id }) => id === 'pledge');
  if (document === undefined) throw new Error('no pledge');
  const { draft } = document.word(bloc, {}, draftMaterial(withPledge));
  const { text } = await makeDraft(draft);
  expect(text).toContain('1\tThi đua chuyển đổi số\tHồ sơ trực tuyến\tQuý I\t……');
  expect(text).toContain('1\tThu ngân sách\ttỷ đồng\tPhụ lục\t');
  expect(text).toContain('2\tHồ sơ đúng hạn\t%\t98\tcả năm');
  expect(text).toContain('1\tThu ngân sách\tSở Xây dựng\ttỷ đồng\t1.250,5');
  expect(draftSources(draft)).toContainEqual({
    text: '1.250,5',
    spot: { sheet: 'Giao ước', cell: 'E6' },
  });
  expect(draft.notes).toEqual([]);
});

describe.each(draftDocuments.map((document) => [document.id, document] as const))(
  '%s',
  (_, document) => {
    test('is worded, packed and laid on a sheet that is read as no scoring table', async () => {
      const { workbook, bloc } = await decided();
      const { draft } = document.word(bloc, {}, draftMaterial(workbook));
      const { bands, docx, text } = await makeDraft(draft);
      expect(docx.length).toBeGreaterThan(5000);
      expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
      const title = document.sheetTitle(bloc);
      expect(title.length).toBeLessThanOrEqual(31);
      const after = applyToSnapshot(workbook, draftSheetPatch(workbook, title, bands));
      expect(findSheet(after, title)).not.toBeNull();
      expect(compute(after, { organiser: 'tinh' }).blocs).toHaveLength(1);
      // What a table of the document says stands on the sheet too.
      const said = findSheet(after, title)?.values.flat().map(String).join('\n') ?? '';
      for (const line of text.split(/[\n\t]/).filter((one) => one.length < 60)) {
        expect(said.replace(/\n+/g, ' ')).toContain(line);
      }
    });

    test('lists where its figures come from', async () => {
      const { workbook, bloc } = await decided();
      const lines = draftSources(document.word(bloc, {}, draftMaterial(workbook)).draft);
      expect(lines.length).toBeGreaterThan(1);
      for (const { spot } of lines) {
        expect(findSheet(workbook, spot.sheet)).not.toBeNull();
        expect(parseAreaName(spot.cell ?? '')).not.toBeNull();
      }
    });
  },
);

test('numbers follow the conference, and only other forms of a document share one', () => {
  const main = draftDocuments.filter(({ isOtherForm }) => !isOtherForm);
  expect(main.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  for (const { number } of draftDocuments.filter(({ isOtherForm }) => isOtherForm)) {
    expect(main.map((document) => document.number)).toContain(number);
  }
});
