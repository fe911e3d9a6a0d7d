import {
  builtInScheme,
  builtInSchemes,
  type BuiltInScheme,
} from '../../../src/app/built-in-schemes';
import { sourceLevel } from '../../../src/scoring/scheme-provenance';
import { schemeSourceWords } from '../../../src/text/scheme-source-words';
import { sheetNamed } from '../writing/workbook';
import { besides, edited, read, TITLE, workbookWith } from './support';

const ids = [
  'ba-nguon-diem',
  'bo-tu-phap-2012',
  'can-tho-2579-2025',
  'cap-tinh-100-diem',
  'cong-an-quang-tri-2025',
  'dong-nai-khoi-9',
  'hai-phong-212-2025-khong-lanh-dao',
  'hai-phong-212-2025-lanh-dao',
  'hai-phong-212-2025-nguoi-dung-dau',
  'mau-sau-tieu-chi',
  'tay-ninh-chin-chi-tieu',
  'tien-giang-tnmt-2022',
  'tp-hcm-bang-bieu-4',
];

async function one(id: string): Promise<BuiltInScheme> {
  const found = await builtInScheme(id);
  if (found === null) throw new Error(id);
  return found;
}

test('every built-in scheme is tried here', async () => {
  const all = await builtInSchemes();
  expect(all.map(({ provenance }) => provenance.id).toSorted()).toEqual(ids);
});

describe.each(ids)('%s', (id) => {
  test.each(['vi', 'en'] as const)('the sheet says the same scheme (%s)', async (language) => {
    const { scheme } = await one(id);
    const { scheme: again, mistakes } = read(workbookWith(scheme, language));
    expect(mistakes).toEqual([]);
    const { provenance, ...rules } = scheme;
    const { provenance: saidAgain, ...rulesAgain } = again ?? { provenance: undefined };
    expect(rulesAgain).toEqual({ ...rules, origin: 'sheet' });
    if (provenance === undefined || saidAgain === undefined) throw new Error('no provenance');
    expect(saidAgain).toEqual({
      ...provenance,
      id: 'trang-tinh',
      notes: expect.arrayContaining([...provenance.notes]),
    });
    expect([saidAgain.notes.length, sourceLevel(saidAgain)]).toEqual([
      provenance.notes.length,
      sourceLevel(provenance),
    ]);
  });

  test.each(['vi', 'en'] as const)(
    'that it is not verified is said there (%s)',
    async (language) => {
      const { scheme, provenance } = await one(id);
      const level = sourceLevel(provenance);
      const workbook = workbookWith(scheme, language);
      const { findings, sheet } = read(workbook);
      const words = schemeSourceWords[language];
      const cell = besides(workbook, `${words.level} ${words.levels[level]}`, 0, sheet);
      expect(findings).toEqual([
        {
          severity: 'info',
          message: { code: 'scheme-unverified', params: { name: null, level } },
          sheet,
          cell,
        },
      ]);
    },
  );
});

test('once she has checked it and written so, nothing is said any more', async () => {
  const { scheme } = await one('can-tho-2579-2025');
  const line = 'Tình trạng: Có chỗ chưa kiểm chứng';
  const workbook = workbookWith(scheme);
  expect(read(edited(workbook, line, 0, 'Tình trạng: Đã đối chiếu với nguồn')).findings).toEqual(
    [],
  );
  expect(read(edited(workbook, line, 0, 'TÌNH TRẠNG: chưa kiểm chứng.')).findings).toEqual([
    expect.objectContaining({
      message: { code: 'scheme-unverified', params: { name: null, level: 'unverified' } },
    }),
  ]);
});

test('a note of one criterion stands in its row', async () => {
  const { scheme } = await one('tien-giang-tnmt-2022');
  const workbook = workbookWith(scheme);
  const [note] = sheetNamed(workbook, TITLE)
    .texts.flat()
    .filter((text) => text.includes('Hàng a7 ghi -1'));
  expect(note).toMatch(/^Chưa kiểm chứng: /);
});
