import type { Computation } from '../../src/app/computation';
import { wordHandOver } from '../../src/app/draft-hand-over';
import { officialPatch } from '../../src/app/official';
import { noFacts } from '../../src/sheets/reading/titles/bloc-facts';
import { presentNames, type BlocHistory } from '../../src/awards/bloc-history';
import type { OrganiserLevel } from '../../src/awards/eligibility';
import { namedOffices } from '../../src/app/named-offices';
import { historyIn, proposeOffices } from '../../src/app/propose-hand-over';
import { readCouncilSheet } from '../../src/sheets/reading/council-sheet/read-council-sheet';
import { applyToSnapshot } from '../../src/workbook/apply-patch';
import type { CellValue, Snapshot } from '../../src/workbook/snapshot';
import { valueOf } from '../hosts/excel/open-excel';
import { schemeOf, leaf } from '../scoring/builders';
import { sheetOf, workbookOf } from '../sheets/writing/workbook';
import { compute, onlyBloc } from './corrections/correcting';

const RULES_YEAR = 2025;
const FLAGS: ReadonlySet<string> = new Set(['CTĐCP', 'CTĐT', 'CTĐB']);
const SIGNED = ['Nguyễn Văn A', '20/12/2025'] as const;

/**
 * Published results of real blocs: who had what, and who followed as head and deputy. No source has their points, so
 * real names stand in the hand-over alone, and ranks are tried on units called "Đơn vị 1…" with points that are
 * "số liệu minh họa". Members that no source names are called "Đơn vị 5…" too.
 */
interface RealResult {
  readonly bloc: string;
  readonly year: number;
  readonly organiser: OrganiserLevel;
  /** In the order of the places, as far as it was published. */
  readonly units: readonly string[];
  readonly head: string | null;
  readonly nextHead: string | null;
  readonly nextDeputy: string | null;
  readonly flag: { readonly code: string; readonly unit: string } | null;
  readonly certificates: { readonly code: string; readonly units: readonly string[] };
}

const RESULTS: readonly RealResult[] = [
  {
    bloc: 'Bắc Trung Bộ',
    year: 2018,
    organiser: 'tw',
    units: ['Thanh Hóa', 'Nghệ An', 'Hà Tĩnh', 'Quảng Bình', 'Quảng Trị', 'Thừa Thiên Huế'],
    head: null,
    nextHead: null,
    nextDeputy: null,
    flag: { code: 'CTĐCP', unit: 'Thanh Hóa' },
    certificates: { code: 'BKTTg', units: ['Nghệ An'] },
  },
  {
    bloc: 'Khối Kinh tế - Kỹ thuật Tây Ninh',
    year: 2013,
    organiser: 'tinh',
    units: [
      'Sở NN&PTNT',
      'Sở Công Thương',
      'Sở TT&TT',
      'Sở Xây dựng',
      'BQL VQG Lò Gò–Xa Mát',
      'Đơn vị 6',
      'Đơn vị 7',
      'Đơn vị 8',
    ],
    head: 'Sở TT&TT',
    nextHead: 'Sở Xây dựng',
    nextDeputy: 'BQL VQG Lò Gò–Xa Mát',
    flag: null,
    certificates: { code: 'BKT', units: [] },
  },
  {
    bloc: 'Khối MTTQ Hòa Bình',
    year: 2016,
    organiser: 'tinh',
    units: ['LĐLĐ', 'Tỉnh Đoàn', 'MTTQ'],
    head: null,
    nextHead: 'Tỉnh Đoàn',
    nextDeputy: null,
    flag: null,
    certificates: { code: 'BKT', units: [] },
  },
  {
    bloc: 'Cụm II MTTQ Đồng Nai',
    year: 2022,
    organiser: 'tinh',
    units: ['Cẩm Mỹ', 'Thống Nhất', 'Tân Phú', 'Định Quán', 'Vĩnh Cửu'],
    head: 'Cẩm Mỹ',
    nextHead: 'Vĩnh Cửu',
    nextDeputy: 'Tân Phú',
    flag: { code: 'CTĐT', unit: 'Cẩm Mỹ' },
    certificates: { code: 'BKT', units: ['Thống Nhất', 'Tân Phú', 'Định Quán'] },
  },
  {
    bloc: 'Cụm 6 Đắk Lắk',
    year: 2015,
    organiser: 'tinh',
    units: ['Krông Pắc', 'Buôn Hồ', 'Ea H’leo', 'Krông Búk', 'Đơn vị 5'],
    head: null,
    nextHead: 'Krông Búk',
    nextDeputy: null,
    flag: { code: 'CTĐT', unit: 'Krông Pắc' },
    certificates: { code: 'BKT', units: ['Buôn Hồ', 'Ea H’leo'] },
  },
  {
    bloc: 'Khối Văn hóa - Xã hội Bắc Kạn',
    year: 2022,
    organiser: 'tinh',
    units: [
      'Ban Dân tộc',
      'Sở TT&TT',
      'Sở KH&CN',
      'Sở LĐ-TB&XH',
      ...[5, 6, 7, 8, 9, 10].map((place) => `Đơn vị ${place}`),
    ],
    head: 'Ban Dân tộc',
    nextHead: null,
    nextDeputy: null,
    flag: { code: 'CTĐT', unit: 'Ban Dân tộc' },
    certificates: { code: 'BKT', units: ['Sở TT&TT', 'Sở KH&CN', 'Sở LĐ-TB&XH'] },
  },
  {
    bloc: 'Khối 6 NHNN',
    year: 2025,
    organiser: 'bo',
    units: ['BAV', 'HUB', 'Công đoàn NH'],
    head: 'BAV',
    nextHead: 'HUB',
    nextDeputy: 'Công đoàn NH',
    flag: { code: 'CTĐB', unit: 'BAV' },
    certificates: { code: 'BKB', units: ['HUB'] },
  },
];

const named = RESULTS.map((result) => [`${result.bloc}, ${result.year}`, result] as const);
const scheme = schemeOf([leaf('1', { name: 'Kết quả', max: '100' })]);

/** "Hội đồng" and "Lịch sử" alone, as somebody typed them: no points of real units. */
function minutes({ units, year, head, nextHead, nextDeputy }: RealResult) {
  const rows: CellValue[][] = [['Nhiệm vụ năm sau', 'Đơn vị', 'Lý do', 'Họ và tên', 'Ngày']];
  if (nextHead !== null) rows.push(['Khối trưởng', nextHead, null, ...SIGNED]);
  if (nextDeputy !== null) rows.push(['Khối phó', nextDeputy, null, ...SIGNED]);
  const heads = head === null ? [] : [[year, head, 'Khối trưởng']];
  const workbook = workbookOf(
    sheetOf(rows, { name: 'Hội đồng' }),
    sheetOf([['Năm', 'Đơn vị', 'Chức trách trong cụm, khối'], ...heads], { name: 'Lịch sử' }),
  );
  const history: BlocHistory = historyIn(workbook);
  const council = readCouncilSheet(workbook, {
    blocs: [{ units, scheme }],
    otherUnits: [],
    present: presentNames(history.aliases),
  });
  return { history, council };
}

test.each(named)('%s: the head and the deputy that were chosen are taken over', (_, result) => {
  const { history, council } = minutes(result);
  const { units, year, head, nextHead, nextDeputy } = result;
  const mistakes = (council?.findings ?? []).filter(({ severity }) => severity === 'error');
  expect(mistakes).toEqual([]);
  const place = { sheet: 'Bảng điểm', row: 0, column: 0 };
  const facts = {
    ...noFacts,
    year: { value: year, place: null },
    head: head === null ? null : { value: head, place: null },
  };
  const chosen = namedOffices({
    facts,
    council: council?.councils[0] ?? null,
    scoresheet: {
      ...onlyBloc(illustrated(result)).scoresheet,
      units: units.map((name) => ({ name, place })),
    },
  });
  expect([chosen.nextHead?.unit ?? null, chosen.nextDeputy?.unit ?? null]).toEqual([
    nextHead,
    nextDeputy,
  ]);
  // Nothing is known of the years before, so nobody's turn was passed over.
  const said = proposeOffices(units, facts, { head, ...chosen }, history);
  expect(said.findings).toEqual([]);
  // The head need not be the winner, and none of them follows itself.
  expect(chosen.nextHead?.unit ?? '').not.toBe(head);
});

/**
 * The same bloc with units that nobody has, ranked in the order of the list (số liệu minh họa), and in a year of the
 * built-in rules: of the older years no rules are known. "Hội đồng" has what was decided on awards and who follows.
 */
function illustration(
  { units, head, nextHead, nextDeputy }: RealResult,
  decided: readonly (readonly [string, string])[] = [],
): Snapshot {
  const name = (unit: string): string => `Đơn vị ${units.indexOf(unit) + 1}`;
  const signed = [SIGNED[0], `20/12/${RULES_YEAR}`];
  const decisions = decided.map(([unit, award]) => {
    return [name(unit), award, 'Theo kết quả đã công bố', ...signed];
  });
  const offices = [
    ...(nextHead === null ? [] : [['Khối trưởng', name(nextHead), null, ...signed]]),
    ...(nextDeputy === null ? [] : [['Khối phó', name(nextDeputy), null, ...signed]]),
  ];
  return workbookOf(
    sheetOf(
      [
        ...(head === null ? [] : [[`Khối trưởng: ${name(head)}`]]),
        [`BẢNG ĐIỂM THI ĐUA NĂM ${RULES_YEAR} (số liệu minh họa)`],
        ['STT', 'Đơn vị', 'Chuyên môn'],
        [null, 'Điểm tối đa', 100],
        ...units.map((unit, index) => [index + 1, name(unit), 99 - index]),
      ],
      { name: 'Bảng điểm' },
    ),
    sheetOf(
      [
        ['Đơn vị', 'Hội đồng quyết định', 'Lý do', 'Họ và tên', 'Ngày'],
        ...decisions,
        [],
        ['Nhiệm vụ năm sau', 'Đơn vị', 'Lý do', 'Họ và tên', 'Ngày'],
        ...offices,
      ],
      { name: 'Hội đồng' },
    ),
  );
}

function illustrated(
  result: RealResult,
  decided: readonly (readonly [string, string])[] = [],
): Computation {
  return compute(illustration(result, decided), { organiser: result.organiser });
}

test.each(named)('%s: from the workbook to proposals, draft and history', (_, result) => {
  const { units, head, nextHead, nextDeputy, organiser, flag } = result;
  const workbook = illustration(result);
  const computation = compute(workbook, { organiser });
  const bloc = onlyBloc(computation);
  expect(computation.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  // Places in the order that was published, one flag at most, and no quota gone beyond.
  expect(bloc.results.map(({ rank }) => rank)).toEqual(units.map((_unit, index) => index + 1));
  const flags = bloc.outcomes.filter(({ final }) => final !== null && FLAGS.has(final));
  expect(flags.map(({ unit }) => unit)).toEqual([0]);
  if (flag !== null) expect(flags[0]?.final).toBe(flag.code);
  for (const { limit, within } of bloc.quotas) expect(within.length).toBeLessThanOrEqual(limit);
  // The hand-over names whom the bloc chose, whatever place they had, and nobody where no source says.
  const name = (unit: string | null): string | null =>
    unit === null ? null : `Đơn vị ${units.indexOf(unit) + 1}`;
  expect(bloc.facts.head?.value ?? null).toBe(name(head));
  const { draft, offices } = wordHandOver(
    bloc,
    { head: null, nextHead: null, deputy: null },
    historyIn(workbook),
  );
  expect([offices.nextHead?.unit ?? null, offices.nextDeputy?.unit ?? null]).toEqual([
    name(nextHead),
    name(nextDeputy),
  ]);
  const blanks = draft.blanks.map(({ id }) => id);
  expect(blanks.includes('next-head')).toBe(nextHead === null);
  expect(blanks.includes('next-deputy')).toBe(nextDeputy === null);
  // Made official, the history has the year and who follows.
  const made = officialPatch(workbook, computation, SIGNED[0], '20/12/2025 10:32');
  const { lines } = historyIn(applyToSnapshot(workbook, valueOf(made).patch));
  expect(
    lines.filter(({ year }) => year > RULES_YEAR).map(({ unit, office }) => [unit, office]),
  ).toEqual([
    ...(nextHead === null ? [] : [[name(nextHead), 'head']]),
    ...(nextDeputy === null ? [] : [[name(nextDeputy), 'deputy']]),
  ]);
  expect(lines.filter(({ year }) => year === RULES_YEAR).length).toBe(units.length);
});

test.each(named.filter(([, { flag }]) => flag !== null))(
  '%s: flag and certificates come out as they were given',
  (_, result) => {
    const { units, flag, certificates } = result;
    if (flag === null) throw new Error('no flag');
    const given = [
      [flag.unit, flag.code] as const,
      ...certificates.units.map((unit) => [unit, certificates.code] as const),
    ];
    const proposed = onlyBloc(illustrated(result)).outcomes;
    // By rank alone there is one flag, and it is the one that was given.
    expect(proposed.filter(({ final }) => final === flag.code).map(({ unit }) => unit)).toEqual([
      units.indexOf(flag.unit),
    ]);
    const bloc = onlyBloc(illustrated(result, given));
    expect(
      bloc.outcomes.flatMap(({ unit, final }) =>
        given.some(([name]) => name === units[unit]) ? [[units[unit], final]] : [],
      ),
    ).toEqual(given);
    const flags = bloc.outcomes.filter(({ final }) => final === flag.code);
    expect(flags.length).toBe(1);
    // No quota of the pack is gone beyond by what is proposed.
    for (const { limit, within } of bloc.quotas) {
      expect(within.length).toBeLessThanOrEqual(limit);
    }
  },
);

test('in an exact cycle of eight years the turn comes back to the first head', () => {
  const [, tayNinh] = RESULTS;
  if (tayNinh === undefined) throw new Error('no result');
  const { units } = tayNinh;
  const start = units.indexOf('Sở TT&TT');
  const heads = units.map((_, index) => [
    2013 + index,
    units[(start + index) % units.length] ?? '',
    'Khối trưởng',
  ]);
  const workbook = workbookOf(
    sheetOf([['Năm', 'Đơn vị', 'Chức trách trong cụm, khối'], ...heads], { name: 'Lịch sử' }),
  );
  const head = heads.at(-1)?.[1] ?? null;
  const facts = { ...noFacts, year: { value: 2020, place: null } };
  const nobody = { head: String(head), nextHead: null, nextDeputy: null };
  const { nextHead, nextDeputy } = proposeOffices(units, facts, nobody, historyIn(workbook));
  expect([nextHead, nextDeputy]).toEqual(['Sở TT&TT', 'Sở Xây dựng']);
});
