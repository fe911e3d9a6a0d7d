import fc from 'fast-check';
import { awardKinds } from '../../../src/awards/people/award-kinds';
import { builtInPacks } from '../../../src/awards/built-in-packs';
import { categories } from '../../../src/awards/people/categories';
import { countAwards } from '../../../src/awards/people/count-awards';
import { person } from './people';

const outcome = fc.constantFrom('pass', 'fail', 'unknown');

test('leaders, direct workers and those not known', () => {
  const people = [
    person({ category: 'province-leader', categoryFrom: 'stated' }),
    person({ category: 'other-leader', categoryFrom: 'position' }),
    person({ category: 'entrepreneur', categoryFrom: 'stated' }),
    person({ category: 'direct-worker', categoryFrom: 'position' }),
    person({ category: 'collective', categoryFrom: 'stated', award: 'TTLĐXS' }),
    person({ category: null }),
  ];
  const { all, byLevel, byForm } = countAwards(people, []);
  expect(all).toMatchObject({
    total: 6,
    fromPosition: 2,
    outcomes: { pass: 0, fail: 0, unknown: 6 },
    shares: { known: 4, leaders: 2, directWorkers: 1 },
    byCategory: { none: 1, collective: 1, entrepreneur: 1 },
  });
  expect(byLevel.map(({ level, tally }) => [level, tally.total])).toEqual([
    ['province', 1],
    ['base', 5],
  ]);
  expect(byForm.map(({ form, tally }) => [form, tally.total])).toEqual([['title', 6]]);
});

test('units are the same whatever their spaces and cases', () => {
  const { byUnit } = countAwards(
    [person({ unit: 'Sở Y tế' }), person({ unit: 'SỞ  Y TẾ' }), person({ unit: null })],
    ['pass', 'fail', 'unknown'],
  );
  expect(byUnit.map(({ unit, tally }) => [unit, tally.total, tally.outcomes.fail])).toEqual([
    ['Sở Y tế', 2, 1],
    [null, 1, 0],
  ]);
});

test('the parts of every count add up to its total', () => {
  const line = fc.record({
    award: fc.constantFrom(...awardKinds.map(({ code }) => code), null),
    category: fc.constantFrom(...categories, null),
    unit: fc.constantFrom('A', 'B', null),
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(line, outcome)), (made) => {
      const people = made.map(([parts]) => person(parts));
      const counts = countAwards(
        people,
        made.map(([, of]) => of),
      );
      const sum = (parts: readonly { readonly tally: { readonly total: number } }[]): number =>
        parts.reduce((total, { tally }) => total + tally.total, 0);
      expect(sum(counts.byAward)).toBe(people.length);
      expect(sum(counts.byUnit)).toBe(people.length);
      const known = people.filter(({ award }) => award !== null).length;
      expect([sum(counts.byLevel), sum(counts.byForm)]).toEqual([known, known]);
      for (const { tally } of [...counts.byAward, ...counts.byUnit, { tally: counts.all }]) {
        const inAll = (record: Readonly<Record<string, number>>): number =>
          Object.values(record).reduce((total, part) => total + part, 0);
        expect(inAll(tally.byCategory)).toBe(tally.total);
        expect(inAll(tally.outcomes)).toBe(tally.total);
        expect(tally.shares.leaders + tally.shares.directWorkers).toBeLessThanOrEqual(
          tally.shares.known,
        );
      }
    }),
  );
});

test('every award of the rule packs is counted, at the level that the pack gives it', () => {
  const kinds = new Map(awardKinds.map((kind) => [kind.code, kind]));
  for (const pack of builtInPacks()) {
    for (const { code, kind, isStateLevel } of pack.awards) {
      const counted = kinds.get(code);
      expect([code, counted?.form === 'title', counted?.level === 'state']).toEqual([
        code,
        kind === 'title',
        isStateLevel,
      ]);
    }
  }
});
