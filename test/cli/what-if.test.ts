import path from 'node:path';
import * as v from 'valibot';
import { ROOT, runBangVang } from './run-bang-vang';

const ECONOMIC = path.join(ROOT, 'assets', 'samples', 'khoi-kinh-te-ky-thuat-2025.xlsx');

/** Runs the command as a person would. */
function whatIf(...words: readonly string[]) {
  return runBangVang(ROOT, ['what-if', ...words]);
}

const Move = v.object({
  unit: v.string(),
  from: v.nullable(v.number()),
  to: v.nullable(v.number()),
});
const WeightMove = v.object({
  moves: v.nullable(v.array(Move)),
  first: v.nullable(v.object({ percent: v.string(), moves: v.array(Move) })),
});
const Answer = v.object({
  blocs: v.array(
    v.object({
      name: v.string(),
      percent: v.string(),
      upTo: v.string(),
      pairs: v.array(v.object({ smallest: v.unknown(), changes: v.array(v.unknown()) })),
      without: v.array(
        v.object({ criterion: v.object({ code: v.string() }), moves: v.nullable(v.array(Move)) }),
      ),
      weights: v.array(
        v.object({
          criterion: v.object({ code: v.string() }),
          weight: v.nullable(v.string()),
          raised: WeightMove,
          lowered: WeightMove,
        }),
      ),
    }),
  ),
});

test('three tables for a person, in both languages', () => {
  const vi = whatIf(ECONOMIC);
  expect([vi.code, vi.stderr]).toEqual([0, '']);
  expect(vi.stdout).toContain('Đổi ít điểm nhất để hai đơn vị liền nhau đồng hạng hoặc đổi chỗ');
  expect(vi.stdout).toMatch(
    /Sở Công Thương: Điểm thưởng tăng từ 0 lên 1,25 +đồng hạng +'Bảng điểm'!L14/,
  );
  expect(vi.stdout).toMatch(
    /\n3 +Quốc phòng, an ninh +Đơn vị thành viên số 6 \(tên minh họa\) 6 → 7\n/,
  );
  expect(vi.stdout).toMatch(/\n3 +Quốc phòng, an ninh +1 +1 % +2 % /);
  const en = whatIf(ECONOMIC, '--lang', 'en', '--percent', '2.5');
  expect(en.code).toBe(0);
  expect(en.stdout).toContain('The ranking without each criterion');
  expect(en.stdout).toContain('Up 2.5 %');
});

test('--json has everything as plain data', () => {
  const run = whatIf(ECONOMIC, '--json', '--percent', '2,5');
  expect([run.code, run.stderr]).toEqual([0, '']);
  const [bloc] = v.parse(Answer, JSON.parse(run.stdout)).blocs;
  expect(bloc).toMatchObject({ percent: '2.5', upTo: '20' });
  expect(bloc?.pairs[0]?.smallest).toEqual({
    unit: 'Sở Công Thương',
    criterion: { code: 'ĐT', name: 'Điểm thưởng' },
    cell: { sheet: 'Bảng điểm', cell: 'L14' },
    from: '0',
    to: '1.25',
    isRaised: true,
    effect: 'tie',
  });
  const moved = { unit: 'Đơn vị thành viên số 6 (tên minh họa)', from: 6, to: 7 };
  expect(bloc?.without.find(({ criterion }) => criterion.code === '3')?.moves).toEqual([moved]);
  expect(bloc?.weights.find(({ criterion }) => criterion.code === '3')).toMatchObject({
    weight: '1',
    raised: { first: { percent: '1' } },
    lowered: { moves: [moved], first: { percent: '2' } },
  });
});

test.each(['0', '101', 'nhiều', '-5'])('--percent %s is refused in one sentence', (percent) => {
  const run = whatIf(ECONOMIC, `--percent=${percent}`);
  expect([run.code, run.stdout]).toEqual([2, '']);
  expect(run.stderr).toContain(`Không hiểu giá trị “${percent}” của tùy chọn “--percent”`);
});

test('a workbook without a table is said plainly', () => {
  const run = whatIf(path.join(ROOT, 'không-có.xlsx'));
  expect([run.code, run.stdout]).toEqual([2, '']);
  expect(run.stderr.trim().split('\n')).toHaveLength(1);
});
