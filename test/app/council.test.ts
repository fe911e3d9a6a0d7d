import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import type { BlocComputation, Computation } from '../../src/app/computation';
import { computeBlocs } from '../../src/app/compute-blocs';
import { councilPart, councilSheetPatch } from '../../src/app/council-part';
import { createCouncilSheet } from '../../src/app/council-sheet';
import { noChoices, type ComputeOptions } from '../../src/app/options';
import { previewResults } from '../../src/app/recompute';
import { lookAt } from '../../src/app/session/look';
import { whatIf } from '../../src/app/what-if';
import { fileHost } from '../../src/hosts/file/disk/file-host';
import { toDecimalText } from '../../src/scoring/points';
import type { Scheme } from '../../src/scoring/scheme';
import { fingerprint } from '../../src/sheets/writing/fingerprint';
import { sentence } from '../../src/text/sentences';
import { applyToSnapshot } from '../../src/workbook/apply-patch';
import type { CellValue, Snapshot } from '../../src/workbook/snapshot';
import { valueOf } from '../hosts/excel/open-excel';
import { band, leaf, points, schemeOf } from '../scoring/builders';
import { cellOf, filled, SIGNED, TITLE } from '../sheets/council-sheet/support';
import { sheetNamed, sheetOf, workbookOf } from '../sheets/writing/workbook';
import { scoreTable } from './bloc/one-bloc';
import { openSession } from './session/open-session';

const NOW = '20/12/2025 10:32';

const scheme: Scheme = schemeOf(
  [
    leaf('1', { name: 'Nhiệm vụ', max: '60' }),
    leaf('2', { name: 'Pháp luật', max: '40' }),
    leaf('T', { name: 'Điểm thưởng', kind: 'bonus', max: null }),
    leaf('P', { name: 'Điểm trừ', kind: 'penalty', max: null }),
  ],
  {
    bands: [band('Xuất sắc', '90'), band('Tốt', '50')],
    downgrades: [{ fact: 'Bị khiển trách', consequence: { kind: 'at-most', band: 'Tốt' } }],
    tieBreaks: [{ by: 'ballot' }, { by: 'women' }, { by: 'chair' }],
  },
);
const options: ComputeOptions = { ...noChoices, scheme };

const table = scoreTable([
  ['Sở A', 58, 38, null, null],
  ['Sở B', 57, 39, null, null],
  ['Sở C', null, 40, 2, 1],
  ['Sở D', 50, 'KGCT', null, null],
]);

function compute(snapshot: Snapshot, asked: ComputeOptions = options): Computation {
  return valueOf(computeBlocs(snapshot, asked));
}

function blocIn(snapshot: Snapshot, asked: ComputeOptions = options): BlocComputation {
  const [bloc] = compute(snapshot, asked).blocs;
  if (bloc === undefined) throw new Error('no bloc');
  return bloc;
}

function withSheet(snapshot: Snapshot, asked: ComputeOptions = options): Snapshot {
  return applyToSnapshot(
    snapshot,
    valueOf(createCouncilSheet(snapshot, compute(snapshot, asked), 'vi')),
  );
}

const good = withSheet(table);
const ranksOf = ({ results }: BlocComputation) => results.map(({ rank }) => rank);
const totalsOf = ({ results }: BlocComputation) =>
  results.map(({ total }) => (total === null ? null : toDecimalText(total)));
const codesOf = ({ findings }: Computation) => findings.map(({ message }) => message.code);

test('a sheet that nobody has filled in changes nothing', () => {
  const [before, after] = [compute(table), compute(good)];
  expect(after.blocs[0]?.results).toEqual(before.blocs[0]?.results);
  expect(after.findings).toEqual(before.findings);
  expect(before.blocs[0]?.council).toBeNull();
  expect(after.blocs[0]?.council).toMatchObject({ sheet: TITLE, cuts: [], opinions: [] });
  expect(fingerprint(after.blocs)).toBe(fingerprint(before.blocs));
});

test('the draft names the tied units, what is to be declared, and the errors that stand', () => {
  const { values } = sheetNamed(good, TITLE);
  const below = (section: 'chair' | 'declarations' | 'accepted', row: number): CellValue => {
    const at = cellOf(good, section, row, section === 'accepted' ? 'code' : 'unit');
    return values[Number(at.replace(/\D/g, '')) - 1]?.[0] ?? null;
  };
  expect([below('chair', 0), below('chair', 1), below('chair', 2)]).toEqual(['Sở A', 'Sở B', null]);
  expect(below('accepted', 0)).toBe('score-missing');
  // The two above share their rank, so that nothing is proposed for them.
  expect(below('declarations', 0)).toBe('Sở D');
  const alone = scoreTable([
    ['Sở A', 58, 38, null, null],
    ['Sở B', 50, 39, null, null],
  ]);
  const declared = withSheet(alone);
  const at = cellOf(declared, 'declarations', 0, 'condition');
  expect(sheetNamed(declared, TITLE).values[Number(at.slice(1)) - 1]?.slice(0, 3)).toEqual([
    'Sở A',
    null,
    'vượt chỉ tiêu',
  ]);
});

test('a second sheet is refused in a sentence', () => {
  const refused = createCouncilSheet(good, compute(good), 'vi');
  expect(refused.ok ? '' : sentence(refused.problem, 'vi')).toContain('đã có ở trang “Hội đồng”');
});

describe('what the council says', () => {
  const voted = filled(good, 'opinions', [{ votes: 4, voters: 9 }, { votes: '5/9' }]);

  test('votes settle a tie, and the tie said so before', () => {
    const said = compute(good).findings.find(({ message }) => message.code === 'rank-shared');
    expect(said === undefined ? '' : sentence(said.message, 'vi')).toContain(
      'hãy ghi ở trang “Hội đồng”: số phiếu bầu;',
    );
    expect(ranksOf(blocIn(good)).slice(0, 2)).toEqual([1, 1]);
    expect(ranksOf(blocIn(voted)).slice(0, 2)).toEqual([2, 1]);
    expect(codesOf(compute(voted))).not.toContain('rank-shared');
  });

  test('the chain decides which of its words settles a tie', () => {
    const women = filled(good, 'opinions', [{ women: 'Có' }, { women: 'Không' }]);
    const both = filled(voted, 'opinions', [{ women: 'Có' }, { women: 'Không' }]);
    const chair = filled(good, 'chair', [
      { unit: 'Sở A', place: 2, reason: 'Họp', ...SIGNED },
      { unit: 'Sở B', place: 1, reason: 'Họp', ...SIGNED },
    ]);
    expect([women, both, chair].map((one) => ranksOf(blocIn(one)).slice(0, 2))).toEqual([
      [1, 2],
      [2, 1],
      [2, 1],
    ]);
  });

  test('an order that the scheme does not ask for is said to be without effect', () => {
    const asked = { ...options, scheme: { ...scheme, tieBreaks: [] } };
    const { blocs, findings } = compute(voted, asked);
    expect(blocs[0]?.results.map(({ rank }) => rank).slice(0, 2)).toEqual([1, 1]);
    const [unused] = findings.filter(({ message }) => message.code === 'council-step-missing');
    expect(unused).toMatchObject({
      severity: 'warning',
      sheet: TITLE,
      cell: cellOf(voted, 'opinions', 0, 'unit'),
    });
    expect(unused === undefined ? '' : sentence(unused.message, 'vi')).toContain(
      'không có bước “Nhiều phiếu bầu hơn”',
    );
  });

  test('a unit that is not considered keeps its total and takes no rank', () => {
    const after = blocIn(filled(good, 'opinions', [{ disqualified: 'Nộp muộn', ...SIGNED }]));
    expect(totalsOf(after)[0]).toBe('96');
    expect(ranksOf(after).slice(0, 2)).toEqual([null, 1]);
  });

  test('a fact lowers the class', () => {
    const facts = [{ unit: 'Sở A', fact: 'bị khiển trách', basis: 'QĐ', ...SIGNED }];
    const after = blocIn(filled(good, 'facts', facts));
    expect(after.results.map(({ band: reached }) => reached).slice(0, 2)).toEqual([
      'Tốt',
      'Xuất sắc',
    ]);
  });

  const cut = filled(good, 'cuts', [
    { unit: 'Sở A', criterion: '1', points: '50,5', reason: 'Báo cáo sai', ...SIGNED },
    { unit: 'Sở C', criterion: 'Nhiệm vụ', points: 55, reason: 'Đã nộp bù', ...SIGNED },
    { unit: 'Sở D', criterion: '2', points: 30, reason: 'Có giao', ...SIGNED },
    { unit: 'Sở B', criterion: 'P', points: 1.5, reason: 'Vi phạm', ...SIGNED },
  ]);

  test('a score changed by hand counts in place of what stands there, blank or not assigned', () => {
    const before = blocIn(good);
    const after = blocIn(cut);
    expect(totalsOf(before)).toEqual(['96', '96', null, '83.33']);
    expect(totalsOf(after)).toEqual(['88.5', '94.5', '96', '80']);
    expect(after.contributions[0]?.find(({ code }) => code === '1')?.points).toEqual(
      points('50.5'),
    );
    const said = compute(cut).findings.flatMap(({ severity, message, cell }) =>
      message.code === 'council-score-changed' ? [[severity, cell, sentence(message, 'vi')]] : [],
    );
    expect(said).toEqual([
      [
        'info',
        cellOf(cut, 'cuts', 0, 'unit'),
        'Sở A: điểm “Nhiệm vụ” được tính 50,5, thay cho 58, theo Nguyễn Văn A (20/12/2025): Báo cáo sai.',
      ],
      [
        'info',
        cellOf(cut, 'cuts', 1, 'unit'),
        'Sở C: điểm “Nhiệm vụ” được tính 55, ô chưa có điểm, theo Nguyễn Văn A (20/12/2025): Đã nộp bù.',
      ],
      [
        'info',
        cellOf(cut, 'cuts', 2, 'unit'),
        'Sở D: điểm “Pháp luật” được tính 30, ô chưa có điểm, theo Nguyễn Văn A (20/12/2025): Có giao.',
      ],
      [
        'info',
        cellOf(cut, 'cuts', 3, 'unit'),
        'Sở B: điểm “Điểm trừ” được tính 1,5, ô chưa có điểm, theo Nguyễn Văn A (20/12/2025): Vi phạm.',
      ],
    ]);
  });

  test('what if agrees with it, and points at the row that has to be changed', () => {
    const [first] = whatIf(blocIn(cut)).pairs;
    expect(first).toMatchObject({ above: { unit: 'Sở C' }, below: { unit: 'Sở B' } });
    const ofCut = first?.changes.find(
      ({ unit, criterion }) => unit === 'Sở C' && criterion.code === '1',
    );
    const { row = 0 } = blocIn(cut).council?.cuts[1]?.at ?? {};
    expect(ofCut).toMatchObject({ from: points('55'), cell: { sheet: TITLE, row, column: 0 } });
    expect(whatIf(blocIn(voted)).pairs[0]).toMatchObject({
      above: { unit: 'Sở B' },
      below: { unit: 'Sở A' },
    });
  });

  test('the code of the inputs sees every word that counts', () => {
    const codeOf = (snapshot: Snapshot): string => fingerprint(compute(snapshot).blocs);
    const all = [
      good,
      voted,
      filled(good, 'opinions', [{ women: 'Có' }]),
      filled(good, 'opinions', [{ disqualified: 'Nghỉ', ...SIGNED }]),
      filled(good, 'opinions', [{ disqualified: 'Nghỉ việc', ...SIGNED }]),
      filled(good, 'facts', [{ unit: 'Sở A', fact: 'Bị khiển trách', basis: 'a', ...SIGNED }]),
      filled(good, 'chair', [{ unit: 'Sở A', place: 1, reason: 'a', ...SIGNED }]),
      cut,
      filled(cut, 'cuts', [{ points: 51 }]),
      filled(cut, 'cuts', [{ reason: 'Lý do khác' }]),
    ].map(codeOf);
    expect(new Set(all).size).toBe(all.length);
  });
});

test('a cut counts where only percentages are compared, and in a blend', () => {
  const row = [{ unit: 'Sở A', criterion: '1', points: 30, reason: 'Báo cáo sai', ...SIGNED }];
  const percent: ComputeOptions = { ...options, scheme: { ...scheme, notAssigned: 'percent' } };
  const byPercent = blocIn(filled(withSheet(table, percent), 'cuts', row), percent);
  expect(byPercent.results.map(({ percent: of }) => of && toDecimalText(of))).toEqual([
    '68',
    '96',
    null,
    '83.33',
  ]);
  expect(ranksOf(byPercent)).toEqual([3, 1, null, 2]);

  const staged = workbookOf(
    sheetOf(
      [
        ['BẢNG ĐIỂM THI ĐUA NĂM 2025 (số liệu minh họa)'],
        ['STT', 'Tên đơn vị', 'Nhiệm vụ (60 điểm)', null, 'Pháp luật (40 điểm)', null],
        [null, null, 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'],
        [1, 'Sở A', 60, null, 40, 38],
        [2, 'Sở B', 58, 57, 40, 39],
      ],
      { merges: ['C2:D2', 'E2:F2'] },
    ),
  );
  const blend: ComputeOptions = {
    ...noChoices,
    scheme: schemeOf(scheme.criteria.slice(0, 2), {
      blend: [
        { stage: 'self', weight: points('0.5'), how: 'value' },
        { stage: 'verified', weight: points('0.5'), how: 'value' },
      ],
    }),
  };
  expect(ranksOf(blocIn(staged, blend))).toEqual([null, 1]);
  const mended = blocIn(filled(withSheet(staged, blend), 'cuts', row), blend);
  expect(totalsOf(mended)).toEqual(['69', '97']);
  expect(ranksOf(mended)).toEqual([2, 1]);
});

test('of several blocs each hears its own part, also where only one is asked for', () => {
  const named = (name: string, units: readonly string[]) =>
    sheetOf(
      [
        [`BẢNG ĐIỂM ${name.toUpperCase()} NĂM 2025`],
        ['STT', 'Đơn vị', 'Nhiệm vụ (60 điểm)', 'Pháp luật (40 điểm)'],
        ...units.map((unit, index) => [index + 1, unit, 50 - index, 30]),
      ],
      { name },
    );
  const two = workbookOf(named('Khối 1', ['Sở A', 'Sở B']), named('Khối 2', ['Xã A', 'Xã B']));
  const after = filled(withSheet(two, noChoices), 'opinions', [
    { votes: 1 },
    { votes: 2 },
    { votes: 3 },
    { votes: 4 },
  ]);
  const { blocs, findings } = compute(after, noChoices);
  expect(
    blocs.map(({ council }) => council?.opinions.map(({ unit, votes }) => [unit, votes])),
  ).toEqual([
    [
      [0, 1],
      [1, 2],
    ],
    [
      [0, 3],
      [1, 4],
    ],
  ]);
  expect(findings.filter(({ sheet }) => sheet === TITLE)).toEqual([]);
  const one = compute(after, { ...noChoices, sheets: ['Khối 2'] });
  expect(one.blocs.map(({ council }) => council?.opinions.length)).toEqual([2]);
  expect(one.findings.filter(({ sheet }) => sheet === TITLE)).toEqual([]);
});

test('writing results never touches what a person decided, and a second press writes nothing', () => {
  const word = fc.constantFrom('Có', 'Không', 5, 'nhiều', null, '=1+1');
  fc.assert(
    fc.property(
      fc.array(fc.record({ votes: word, women: word, by: word }), { maxLength: 4 }),
      (rows) => {
        const before = filled(good, 'opinions', rows);
        const { patch } = valueOf(
          previewResults(before, { ...options, isConfirmed: true, now: NOW }),
        );
        expect(
          patch.changes.filter((change) => 'sheet' in change && change.sheet === TITLE),
        ).toEqual([]);
        const after = applyToSnapshot(before, patch);
        expect(sheetNamed(after, TITLE)).toEqual(sheetNamed(before, TITLE));
        const again = previewResults(after, { ...options, isConfirmed: true, now: NOW });
        expect(valueOf(again).patch.changes).toEqual([]);
      },
    ),
    { numRuns: 20 },
  );
});

describe('through the hosts', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'bang-vang-council-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('in Excel the pane makes the sheet, and what is typed there settles the tie', async () => {
    const { session, type, now } = openSession(table);
    await session.start();
    const done = await session.add('council-sheet', (look) => councilSheetPatch(look, 'vi'), null);
    expect(done).toBe('done');
    const made = now();
    const expected = lookAt(made, NOW);
    expect(councilPart(expected, 0)).toMatchObject({ sheet: TITLE, used: [], mistakes: [] });
    type(TITLE, cellOf(made, 'cuts', 0, 'unit'), 'Sở A');
    type(TITLE, cellOf(made, 'cuts', 0, 'criterion'), 'Nhiệm vụ');
    type(TITLE, cellOf(made, 'cuts', 0, 'points'), '57,5');
    type(TITLE, cellOf(made, 'cuts', 0, 'reason'), 'Báo cáo sai');
    type(TITLE, cellOf(made, 'cuts', 0, 'by'), 'Nguyễn Văn A');
    type(TITLE, cellOf(made, 'cuts', 0, 'on'), '20/12/2025');
    type(TITLE, cellOf(made, 'cuts', 1, 'unit'), 'Sở Z');
    type(TITLE, cellOf(made, 'cuts', 1, 'points'), '1');
    expect(await session.read()).toBe('done');
    const { look } = session.state();
    const [bloc] = look?.outcome.kind === 'computed' ? look.outcome.computation.blocs : [];
    expect(bloc === undefined ? null : ranksOf(bloc).slice(0, 2)).toEqual([2, 1]);
    expect(bloc?.council?.cuts).toMatchObject([{ by: 'Nguyễn Văn A', on: '2025-12-20' }]);
    const part = look === null ? null : councilPart(look, 0);
    expect(part?.used).toEqual([{ what: 'cuts', count: 1 }]);
    expect(part?.mistakes.map(({ message }) => message.code)).toEqual(['council-unknown-unit']);
  });

  test('a saved file keeps the sheet and is read the same', async () => {
    const sample = path.join(__dirname, '../../assets/samples/khoi-kinh-te-ky-thuat-2025.xlsx');
    const output = path.join(folder, 'khoi.xlsx');
    const host = fileHost(sample, output);
    const before = valueOf(await host.read());
    const patch = valueOf(createCouncilSheet(before, compute(before, noChoices), 'vi'));
    valueOf(await host.apply(patch));
    const saved = valueOf(await fileHost(output, null).read());
    // With the sheet there, the votes that the law asks for are missed on it.
    const said = compute(saved, noChoices).findings.filter(
      ({ message }) => message.code !== 'council-vote-missing',
    );
    expect(said).toEqual(compute(before, noChoices).findings);
    const [unit] = blocIn(saved, noChoices).scoresheet.units;
    const at = (key: string) => {
      const [, letter = 'A', row = '1'] =
        /^([A-Z])(\d+)$/.exec(cellOf(saved, 'opinions', 0, key)) ?? [];
      return { row: Number(row) - 1, column: letter.charCodeAt(0) - 65 };
    };
    const write = (key: string, value: string) =>
      ({ kind: 'write', sheet: TITLE, at: at(key), values: [[value]] }) as const;
    const copy = path.join(folder, 'sua.xlsx');
    const changes = [
      write('disqualified', 'Nộp muộn'),
      write('by', 'Lê C'),
      write('on', '1/12/2025'),
    ];
    valueOf(await fileHost(output, copy).apply({ changes }));
    const after = compute(valueOf(await fileHost(copy, null).read()), noChoices);
    expect(after.blocs[0]?.council?.opinions).toMatchObject([
      { disqualified: { reason: 'Nộp muộn' }, by: 'Lê C', on: '2025-12-01' },
    ]);
    expect(after.findings).toContainEqual(
      expect.objectContaining({
        message: {
          code: 'unit-set-aside',
          params: {
            unit: unit?.name,
            causes: [{ kind: 'disqualified', reason: 'Nộp muộn' }],
          },
        },
      }),
    );
  });
});
