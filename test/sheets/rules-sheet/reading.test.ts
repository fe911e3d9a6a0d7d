import { draft, base, edited, OWN, read, remarksOf } from './support';

test.each(['vi', 'en'] as const)(
  'the sheet as it is made says the built-in pack (%s)',
  (language) => {
    const reading = read(draft({}, language));
    expect(reading.findings).toEqual([]);
    expect(reading.pack).toEqual(base);
    expect([reading.year, reading.ties]).toEqual([2025, 'council']);
  },
);

test('an edited parameter, a rule left out, another tie policy and no year', () => {
  let sheet = edited(draft(), 'parameters', 'R74.3a.to', {
    value: '4',
    status: 'Đã kiểm chứng',
    note: 'Quyết định số 86',
  });
  sheet = edited(sheet, 'parameters', 'X6.state.date', { value: '15/4' });
  sheet = edited(sheet, 'rules', 'R27.1', { applies: 'Không' });
  sheet = edited(sheet, 'about', 3, { value: null });
  sheet = edited(sheet, 'about', 4, { value: 'Không đơn vị nào được đề nghị' });
  const { pack, findings, year, ties } = read(sheet);
  expect(findings).toEqual([]);
  expect([year, ties]).toEqual([null, 'none-in']);
  expect(pack?.parameters.find(({ id }) => id === 'R74.3a.to')).toMatchObject({
    value: '4',
    sourceStatus: 'found',
    note: 'Quyết định số 86',
  });
  expect(pack?.parameters.find(({ id }) => id === 'X6.state.date')?.value).toBe('4.15');
  expect(pack?.rules.map(({ id }) => id)).toEqual(
    base.rules.map(({ id }) => id).filter((id) => id !== 'R27.1'),
  );
});

test('a rule of the province', () => {
  const { pack, findings } = read(edited(draft(), 'own', 0, OWN));
  expect(findings).toEqual([]);
  expect(pack?.rules.slice(0, -1)).toEqual(base.rules);
  expect(pack?.rules.at(-1)).toEqual({
    id: 'QĐ-T1',
    subject: 'collective',
    awards: { tinh: 'BKT' },
    route: 'bloc',
    condition: {
      kind: 'all',
      of: [
        { kind: 'place', from: '4', to: '5' },
        { kind: 'percent', least: '90' },
        { kind: 'class', least: 'Tốt' },
        { kind: 'stated', id: 'QĐ-T1', text: 'Có mô hình mới được tỉnh công nhận' },
      ],
    },
    article: OWN.article,
    text: OWN.other,
    sourceStatus: 'found',
    note: null,
    effectiveFrom: '2025-07-01',
    effectiveTo: '2027-12-31',
  });
});

test('a rule that asks for no place is judged and proposes nothing; without a level it is for all', () => {
  const cells = { ...OWN, placeFrom: null, placeTo: null, levels: null, from: null, to: null };
  const rule = read(edited(draft(), 'own', 0, cells)).pack?.rules.at(-1);
  expect(rule).toMatchObject({
    route: 'dossier',
    awards: { tw: 'BKT', bo: 'BKT', tinh: 'BKT', khac: 'BKT' },
    effectiveFrom: base.effectiveFrom,
    effectiveTo: null,
  });
});

test('quotas: one of the pack changed, one switched off, one added by class', () => {
  let sheet = edited(draft(), 'quotas', 'certificates', { limit: 50 });
  sheet = edited(sheet, 'quotas', 'X5', { applies: 'Không' });
  const own = {
    code: 'QĐ-C1',
    awards: 'TTLĐXS',
    basis: '% số đơn vị cùng mức xếp loại',
    article: 'Điều 5',
  };
  sheet = edited(sheet, 'quotas', 4, { ...own, limit: 40, of: 'Xuất sắc' });
  sheet = edited(sheet, 'quotas', 5, { ...own, limit: '12,5', of: 'Tốt' });
  const { pack, findings } = read(sheet);
  expect(findings).toEqual([]);
  expect(pack?.quotas.map(({ id, limit }) => [id, limit])).toEqual([
    ['one-flag', base.quotas[0]?.limit],
    ['certificates', { kind: 'share-of-rest', percent: '50', taken: ['CTĐT', 'CTĐB'] }],
    ['grassroots', base.quotas[3]?.limit],
    [
      'QĐ-C1',
      {
        kind: 'by-class',
        shares: [
          { class: 'Xuất sắc', percent: '40' },
          { class: 'Tốt', percent: '12.5' },
        ],
      },
    ],
  ]);
});

test('quotas of persons: a number in the list, and a share of each unit', () => {
  const own = { article: 'Điều 5' };
  let sheet = edited(draft(), 'quotas', 'grassroots', { limit: 20 });
  const inList = { code: 'CN1', awards: 'BKT', basis: 'Số cá nhân trong danh sách', limit: 4 };
  sheet = edited(sheet, 'quotas', 4, { ...own, ...inList });
  const share = { code: 'CN2', awards: 'GK', basis: '% số cá nhân của từng đơn vị' };
  sheet = edited(sheet, 'quotas', 5, { ...own, ...share, limit: '12,5', of: 'LĐTT' });
  const { pack, findings } = read(sheet);
  expect(findings).toEqual([]);
  expect(pack?.quotas.slice(3).map(({ id, limit }) => [id, limit])).toEqual([
    ['grassroots', { kind: 'share-of-people', percent: '20', of: ['LĐTT'] }],
    ['CN1', { kind: 'in-a-list', most: '4' }],
    ['CN2', { kind: 'share-of-people', percent: '12.5', of: ['LĐTT'] }],
  ]);
});

test('rows that were deleted hold as in the pack, and are said', () => {
  const blank = { code: null, name: null, value: null, unit: null, status: null, note: null };
  const sheet = edited(draft(), 'parameters', 'R74.3a.to', blank);
  expect(remarksOf(sheet)).toEqual(['warning - rules-sheet-left-out']);
  expect(read(sheet).pack).toEqual(base);
});
