import type { CellValue, Snapshot } from '../../../src/workbook/snapshot';
import type { RulesSection } from '../../../src/text/rules-sheet-words';
import { cellOf, draft, edited, OWN, read } from './support';

type Cells = Readonly<Record<string, CellValue>>;
type Case = readonly [
  code: string,
  section: RulesSection,
  row: number | string,
  cells: Cells,
  at: string,
];

const QUOTA = {
  code: 'QĐ-C1',
  awards: 'BKT',
  basis: 'Số lượng trong một cụm, khối',
  limit: 2,
  article: 'Điều 5',
} as const;

const cases: readonly Case[] = [
  ['no-pack', 'about', 0, { value: null }, 'value'],
  ['unknown-pack', 'about', 0, { value: 'luat-2003' }, 'value'],
  ['year', 'about', 3, { value: 'năm nay' }, 'value'],
  ['ties', 'about', 4, { value: 'bốc thăm' }, 'value'],
  ['unknown-code', 'parameters', 'R74.3a.to', { code: 'R74.3a.tu' }, 'code'],
  ['missing', 'parameters', 'R74.3a.to', { code: null }, 'code'],
  ['code-twice', 'parameters', 'R74.3a.to', { code: 'R73.4c.place' }, 'code'],
  ['missing', 'parameters', 'R74.3a.to', { value: null }, 'value'],
  ['number', 'parameters', 'certificates.percent', { value: 'một nửa' }, 'value'],
  ['number', 'parameters', 'certificates.percent', { value: -5 }, 'value'],
  ['number', 'parameters', 'certificates.percent', { value: '1/3' }, 'value'],
  ['percent', 'parameters', 'certificates.percent', { value: 101 }, 'value'],
  ['place', 'parameters', 'R74.3a.to', { value: 0 }, 'value'],
  ['place', 'parameters', 'R74.3a.to', { value: 2.5 }, 'value'],
  ['places-crossed', 'parameters', 'R74.3a.to', { value: 1 }, 'value'],
  ['whole', 'parameters', 'one-flag.most', { value: 1.5 }, 'value'],
  ['day-month', 'parameters', 'X6.state.date', { value: '31/2' }, 'value'],
  ['day-month', 'parameters', 'X6.state.date', { value: 'cuối quý' }, 'value'],
  ['status', 'parameters', 'R74.3a.to', { status: 'không rõ' }, 'status'],
  ['award', 'quotas', 'one-flag', { awards: 'Cờ thi đua cấp tỉn' }, 'awards'],
  ['missing', 'quotas', 'one-flag', { awards: null }, 'awards'],
  ['basis', 'quotas', 'one-flag', { basis: 'theo quỹ lương' }, 'basis'],
  ['figure', 'quotas', 'one-flag', { limit: 'một cờ' }, 'limit'],
  ['figure', 'quotas', 'one-flag', { limit: 'certificates.percent' }, 'limit'],
  ['percent', 'quotas', 'certificates', { limit: 120 }, 'limit'],
  ['award', 'quotas', 'certificates', { of: 'Cờ' }, 'of'],
  ['missing', 'quotas', 'X5', { of: null }, 'of'],
  ['yes-no', 'quotas', 'X5', { applies: 'có thể' }, 'applies'],
  ['code-twice', 'quotas', 4, { ...QUOTA, code: 'X5' }, 'code'],
  ['missing', 'quotas', 4, { ...QUOTA, code: null }, 'code'],
  ['missing', 'quotas', 4, { ...QUOTA, article: null }, 'article'],
  ['missing', 'quotas', 4, { ...QUOTA, basis: '% số đơn vị cùng mức xếp loại' }, 'of'],
  ['unknown-code', 'rules', 'R27.1', { code: 'R27.9' }, 'code'],
  ['code-twice', 'rules', 'R27.1', { code: 'R25.1' }, 'code'],
  ['yes-no', 'rules', 'R27.1', { applies: 'tạm' }, 'applies'],
  ['missing', 'own', 0, { ...OWN, code: null }, 'code'],
  ['code-taken', 'own', 0, { ...OWN, code: 'R74.3a' }, 'code'],
  ['missing', 'own', 0, { ...OWN, award: null }, 'award'],
  ['award', 'own', 0, { ...OWN, award: 'Bằng khen cấp tĩnh' }, 'award'],
  ['award', 'own', 0, { ...OWN, award: 'BKT; BKB' }, 'award'],
  ['level', 'own', 0, { ...OWN, levels: 'Xã' }, 'levels'],
  ['missing', 'own', 0, { ...OWN, placeFrom: null }, 'placeFrom'],
  ['place', 'own', 0, { ...OWN, placeFrom: 0 }, 'placeFrom'],
  ['places-crossed', 'own', 0, { ...OWN, placeTo: 3 }, 'placeTo'],
  ['number', 'own', 0, { ...OWN, percent: 'cao' }, 'percent'],
  ['percent', 'own', 0, { ...OWN, percent: 100.5 }, 'percent'],
  ['missing', 'own', 0, { ...OWN, article: null }, 'article'],
  ['date', 'own', 0, { ...OWN, from: '31/06/2025' }, 'from'],
  ['date', 'own', 0, { ...OWN, to: 'mãi mãi' }, 'to'],
  ['dates-crossed', 'own', 0, { ...OWN, to: '30/06/2025' }, 'to'],
  [
    'no-condition',
    'own',
    0,
    { ...OWN, placeFrom: null, placeTo: null, percent: null, class: null, other: null },
    'placeFrom',
  ],
];

function errorsOf(snapshot: Snapshot): readonly string[] {
  return read(snapshot)
    .findings.filter(
      ({ severity, message }) => severity === 'error' && message.code !== 'rules-sheet-wrong',
    )
    .map(({ cell, message }) => `${cell ?? '-'} ${message.code}`);
}

test.each(cases)('%s in %s %s: %j', (code, section, row, cells, at) => {
  const clean = draft();
  const wrong = edited(clean, section, row, cells);
  expect(errorsOf(clean)).toEqual([]);
  expect(errorsOf(wrong)).toEqual([`${cellOf(clean, section, row, at)} rules-sheet-${code}`]);
  // Nothing is judged by half a pack.
  expect(read(wrong).pack).toBeNull();
});

test('a rule code twice among the added ones, and the row above stands', () => {
  const sheet = edited(edited(draft(), 'own', 0, OWN), 'own', 1, OWN);
  expect(errorsOf(sheet)).toEqual([`${cellOf(sheet, 'own', 1, 'code')} rules-sheet-code-twice`]);
});

test('an unknown award is answered with the nearest name', () => {
  const { findings } = read(edited(draft(), 'own', 0, { ...OWN, award: 'Bằng khen cấp tĩnh' }));
  expect(findings.at(-1)?.message.params).toMatchObject({ nearest: 'Bằng khen cấp tỉnh' });
});

test('how many there are is said first', () => {
  let sheet = edited(draft(), 'parameters', 'R74.3a.to', { value: 0 });
  sheet = edited(sheet, 'rules', 'R27.1', { applies: 'tạm' });
  expect(read(sheet).findings[0]?.message).toMatchObject({
    code: 'rules-sheet-wrong',
    params: { count: 2 },
  });
});
