import { toNumber } from '../../../src/scoring/points';
import type { Correction, CriterionCorrection } from '../../../src/sheets/remembered';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { compute, corrected, golden, onlyBloc, report, said, sample } from './correcting';

let gaps: Snapshot;
let forms: Snapshot;
let stages: Snapshot;
let coefficients: Snapshot;
let percentages: Snapshot;
let matrix: Snapshot;
beforeAll(async () => {
  gaps = await golden('ties-and-gaps');
  forms = await golden('sheet-per-unit');
  stages = await golden('three-row-header-with-stages');
  coefficients = await golden('coefficients');
  percentages = await golden('percentage-weights');
  matrix = await golden('criteria-in-rows-with-subtotals');
});

function totals(snapshot: Snapshot): Readonly<Record<string, string | null>> {
  const [bloc] = report(snapshot).blocs;
  return Object.fromEntries((bloc?.units ?? []).map(({ name, total }) => [name, total]));
}

function units(snapshot: Snapshot): readonly string[] {
  return Object.keys(totals(snapshot));
}

function criteria(snapshot: Snapshot): readonly string[] {
  return (report(snapshot).blocs[0]?.criteria ?? []).map(
    ({ name, max, weight, kind }) => `${name} ${max ?? '?'} ${weight ?? '?'} ${kind}`,
  );
}

/** The total of the first unit, and its first score. */
function figures(snapshot: Snapshot): { readonly total: number; readonly first: number } {
  const { results, scores } = onlyBloc(compute(snapshot));
  const total = results[0]?.total ?? null;
  const first = scores.scores[0]?.[0];
  if (total === null || first?.state !== 'number') throw new Error('The first unit is ranked.');
  return { total: toNumber(total), first: toNumber(first.points) };
}

function criterion(sheet: string, name: string, change: CriterionCorrection): Correction {
  return { kind: 'criterion', sheet, criterion: name, change };
}

describe('units', () => {
  test('a row that is no unit', () => {
    const unit = 'Đơn vị không điểm';
    const after = corrected(gaps, { kind: 'unit', sheet: 'Bảng điểm', unit, change: 'leave-out' });
    expect(units(after)).toEqual(units(gaps).filter((name) => name !== unit));
    expect(said(after)).toEqual(['correction-holds Bảng điểm B10']);
    // The other units keep their scores.
    const others = Object.entries(totals(gaps)).filter(([name]) => name !== unit);
    expect(Object.entries(totals(after))).toEqual(others);
  });

  test('a column that is no unit', () => {
    const after = corrected(matrix, {
      kind: 'unit',
      sheet: 'Chấm điểm',
      unit: 'Đơn vị Hai',
      change: 'leave-out',
    });
    expect(units(after)).toEqual(['Đơn vị Một', 'Đơn vị Ba']);
    expect(totals(after)['Đơn vị Ba']).toBe(totals(matrix)['Đơn vị Ba']);
    expect(said(after)).toEqual(['correction-holds Chấm điểm E5']);
  });

  test('a form that is no unit', () => {
    const after = corrected(forms, {
      kind: 'unit',
      sheet: 'SYT',
      unit: 'Sở Y tế',
      change: 'leave-out',
    });
    expect(units(after)).toEqual(['Sở Tư pháp', 'Sở Nội vụ']);
    expect(said(after)).toEqual(['correction-holds SYT A2']);
  });

  test('a unit that was renamed since is said', () => {
    const after = corrected(gaps, {
      kind: 'unit',
      sheet: 'Bảng điểm',
      unit: 'Đơn vị cũ',
      change: 'leave-out',
    });
    expect(units(after)).toEqual(units(gaps));
    expect(said(after)).toEqual(['correction-without-subject Bảng điểm']);
  });
});

describe('criteria', () => {
  const sheet = 'Bảng điểm';

  test('one that is none', () => {
    const after = corrected(gaps, criterion(sheet, 'Điểm thưởng', { what: 'leave-out' }));
    expect(criteria(after)).toEqual(
      criteria(gaps).filter((line) => !line.startsWith('Điểm thưởng')),
    );
    expect(said(after)).toEqual(['correction-holds Bảng điểm E3']);
    expect(totals(after)).not.toEqual(totals(gaps));
  });

  test('a group with everything below it', () => {
    const name = 'THI ĐUA, KHEN THƯỞNG';
    const after = corrected(matrix, criterion('Chấm điểm', name, { what: 'leave-out' }));
    expect(criteria(after).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'NHIỆM VỤ',
      'Hoàn thành',
      'Cải cách',
      'Điểm thưởng',
      'Điểm trừ',
    ]);
    expect(said(after)).toEqual(['correction-holds Chấm điểm B9']);
  });

  test('a group of merged headings, which has no cell of its own', () => {
    const after = corrected(stages, criterion('Cụm 3', 'CHUYÊN MÔN', { what: 'leave-out' }));
    expect(criteria(after)).toEqual(['XÂY DỰNG LỰC LƯỢNG 20 1 group', 'TC3 20 1 base']);
    expect(said(after)).toEqual(['correction-holds Cụm 3 C5']);
  });

  test('a maximum', () => {
    const change = { what: 'maximum', points: '50.5' } as const;
    const after = corrected(gaps, criterion(sheet, 'tiêu chí  2', change));
    expect(criteria(after)[1]).toBe('Tiêu chí 2 50.5 1 base');
    expect(report(after).blocs[0]?.max).toBe('110.5');
    expect(said(after)).toEqual(['correction-holds Bảng điểm D3']);
  });

  test('of a group below which the maxima make up another sum, both are said', () => {
    const change = { what: 'maximum', points: '60' } as const;
    const after = corrected(matrix, criterion('Chấm điểm', 'Hoàn thành chỉ tiêu', change));
    expect(criteria(after).slice(0, 2)).toEqual([
      'NHIỆM VỤ CHUYÊN MÔN 70 1 group',
      'Hoàn thành chỉ tiêu 60 1 base',
    ]);
    expect(report(after).findings.map(({ code, cell }) => `${code} ${cell ?? ''}`)).toContain(
      'group-maximum-differs B6',
    );
  });

  test('a weight, in a table of coefficients and in one of percentages', () => {
    const change = { what: 'weight', points: '40' } as const;
    expect(criteria(corrected(coefficients, criterion(sheet, 'Phối hợp', change)))).toEqual([
      'Chuyên môn 10 3 base',
      'Phối hợp 10 40 base',
      'Nội vụ 10 1 base',
    ]);
    const after = corrected(percentages, criterion(sheet, 'Phối hợp', change));
    expect(criteria(after)[1]).toBe('Phối hợp 10 40 base');
    expect(onlyBloc(compute(after)).scheme.weighting).toBe('percentage');
  });

  test('weights where the table has none: coefficients, or percentages where they make up a hundred', () => {
    const weights = (first: string, second: string): Snapshot =>
      corrected(
        gaps,
        criterion(sheet, 'Tiêu chí 1', { what: 'weight', points: first }),
        criterion(sheet, 'Tiêu chí 2', { what: 'weight', points: second }),
      );
    expect(onlyBloc(compute(weights('2', '1'))).scheme.weighting).toBe('coefficient');
    expect(onlyBloc(compute(weights('70', '30'))).scheme.weighting).toBe('percentage');
    // The first counts twice and once the other.
    const [one, two] = [figures(weights('2', '1')), figures(gaps)];
    expect(one.total).toBe(two.total + two.first);
  });

  test('a kind, also of everything below a group, and back to an ordinary one', () => {
    const penalty = { what: 'kind', kind: 'penalty' } as const;
    const after = corrected(matrix, criterion('Chấm điểm', 'THI ĐUA, KHEN THƯỞNG', penalty));
    expect(criteria(after).filter((line) => line.endsWith('penalty'))).toEqual([
      'Phát động, đăng ký 10 1 penalty',
      'Tổng kết, nhân rộng điển hình 20 1 penalty',
      'Điểm trừ ? 1 penalty',
    ]);
    const base = { what: 'kind', kind: 'base' } as const;
    const back = corrected(after, criterion('Chấm điểm', 'Phát động, đăng ký', base));
    expect(criteria(back)).toContain('Phát động, đăng ký 10 1 base');
    expect(criteria(corrected(gaps, criterion(sheet, 'Điểm thưởng', base)))).toContain(
      'Điểm thưởng 5 1 base',
    );
  });

  test('when nothing would be left to rank, that is said and nothing is ranked by it', () => {
    const all = ['Tiêu chí 1', 'Tiêu chí 2', 'Điểm thưởng', 'Điểm trừ'].map((name) =>
      criterion(sheet, name, { what: 'leave-out' }),
    );
    expect(() => compute(corrected(gaps, ...all))).toThrow('corrections-leave-nothing');
  });

  test('one that was renamed since is said', () => {
    const after = corrected(gaps, criterion(sheet, 'Cũ', { what: 'leave-out' }));
    expect(criteria(after)).toEqual(criteria(gaps));
    expect(said(after)).toEqual(['correction-without-subject Bảng điểm']);
  });
});

describe('the stage', () => {
  const self: Correction = { kind: 'stage', sheet: 'Cụm 3', stage: 'self' };

  test('to rank by', () => {
    expect(onlyBloc(compute(stages)).stage).toBe('verified');
    const after = corrected(stages, self);
    expect(onlyBloc(compute(after)).stage).toBe('self');
    expect(said(after)).toEqual(['correction-holds Cụm 3']);
  });

  test('what is asked for on the command line counts more', () => {
    const { stage } = onlyBloc(compute(corrected(stages, self), { stage: 'verified' }));
    expect(stage).toBe('verified');
    expect(said(corrected(stages, self), { stage: 'verified' })).toEqual([]);
  });

  test('one that the table does not have is said, and is no obstacle', () => {
    const after = corrected(stages, { kind: 'stage', sheet: 'Cụm 3', stage: 'cross' });
    expect(onlyBloc(compute(after)).stage).toBe('verified');
    expect(said(after)).toEqual(['correction-without-subject Cụm 3']);
  });

  test('of forms counts from whichever sheet it was said of', () => {
    const after = corrected(forms, { kind: 'stage', sheet: 'SYT', stage: 'self' });
    expect(onlyBloc(compute(after)).stage).toBe('self');
  });
});

describe('facts of the bloc', () => {
  test('year, organiser and rules', () => {
    const after = corrected(
      forms,
      { kind: 'year', year: 2027 },
      { kind: 'organiser', organiser: 'bo' },
    );
    const { facts } = onlyBloc(compute(after));
    expect([facts.year?.value, facts.organiser?.value]).toEqual([2027, 'bo']);
    expect(said(after)).toEqual(['correction-holds Sở Tư pháp A1', 'correction-holds Sở Tư pháp']);
    expect(compute(after).findings.map(({ message }) => message.code)).not.toContain(
      'organiser-unknown',
    );
  });

  test('what is asked for on the command line counts more', () => {
    const after = corrected(
      forms,
      { kind: 'year', year: 2027 },
      { kind: 'organiser', organiser: 'bo' },
    );
    const { facts } = onlyBloc(compute(after, { year: 2026, organiser: 'tw' }));
    expect([facts.year?.value, facts.organiser?.value]).toEqual([2026, 'tw']);
    expect(said(after, { year: 2026, organiser: 'tw' })).toEqual([]);
  });

  test('a rule pack, also for a year that it is not meant for', () => {
    const id = onlyBloc(compute(forms)).pack?.pack.id ?? '';
    const year: Correction = { kind: 'year', year: 2010 };
    expect(onlyBloc(compute(corrected(forms, year))).pack).toBeNull();
    const after = corrected(forms, year, { kind: 'rules', pack: id });
    expect(onlyBloc(compute(after)).pack?.pack.id).toBe(id);
    expect(said(after)).toContain('correction-holds Sở Tư pháp');
  });

  test('a rule pack that there is no more is said, and is no obstacle', () => {
    const after = corrected(forms, { kind: 'rules', pack: 'cũ' });
    expect(onlyBloc(compute(after)).pack).not.toBeNull();
    expect(said(after)).toEqual(['correction-without-subject Sở Tư pháp']);
  });
});

describe('scores that were not assigned', () => {
  const of = (unit: string, name: string): Correction => ({
    kind: 'not-assigned',
    sheet: 'Bảng điểm',
    unit,
    criterion: name,
  });

  test('a missing and an unreadable one', () => {
    expect(totals(gaps)).toMatchObject({ 'Đơn vị thiếu': null, 'Đơn vị chữ': null });
    const after = corrected(gaps, of('Đơn vị thiếu', 'Tiêu chí 2'), of('Đơn vị chữ', 'Tiêu chí 1'));
    expect(totals(after)).toMatchObject({
      'Đơn vị thiếu': expect.any(String),
      'Đơn vị chữ': expect.any(String),
    });
    expect(said(after)).toEqual(['correction-holds Bảng điểm D7', 'correction-holds Bảng điểm C8']);
  });

  test('a score that is there by now is never taken away', () => {
    const after = corrected(gaps, of('Đơn vị hòa 1', 'Tiêu chí 1'));
    expect(totals(after)).toEqual(totals(gaps));
    expect(said(after)).toEqual(['correction-not-needed Bảng điểm C5']);
  });

  test('a unit or a criterion that is gone is said', () => {
    const after = corrected(gaps, of('Đơn vị cũ', 'Tiêu chí 1'), of('Đơn vị chữ', 'Cũ'));
    expect(said(after)).toEqual([
      'correction-without-subject Bảng điểm',
      'correction-without-subject Bảng điểm',
    ]);
  });
});

test('every correction is said in both languages without a hole', async () => {
  const bloc = await sample('khoi-kinh-te-ky-thuat-2025.xlsx');
  const after = corrected(
    bloc,
    { kind: 'sheet', sheet: 'Bảng điểm', use: 'read' },
    { kind: 'layout', sheet: 'Bảng điểm', layout: 'units-in-rows' },
    { kind: 'stage', sheet: 'Bảng điểm', stage: 'self' },
    { kind: 'year', year: 2025 },
    { kind: 'organiser', organiser: 'tinh' },
    { kind: 'rules', pack: 'x' },
    { kind: 'unit', sheet: 'Bảng điểm', unit: 'x', change: 'leave-out' },
    criterion('Bảng điểm', 'x', { what: 'maximum', points: '1' }),
    { kind: 'not-assigned', sheet: 'Bảng điểm', unit: 'x', criterion: 'y' },
  );
  const messages = report(after).findings.flatMap(({ code, message }) =>
    code.startsWith('correction') ? [message] : [],
  );
  expect(messages).toHaveLength(9);
  for (const message of messages) expect(message).toMatch(/^\p{Lu}[^_]{30,}\.$/u);
});
