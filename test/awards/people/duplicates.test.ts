import fc from 'fast-check';
import { findDuplicates } from '../../../src/awards/people/duplicates';
import { person } from './people';

const kinds = (...people: Parameters<typeof person>[0][]) =>
  findDuplicates(people.map(person)).map(({ kind, lines }) => `${kind} ${lines.join()}`);

describe('one person twice', () => {
  test.each<[string, Parameters<typeof person>[0][], string[]]>([
    ['the same line', [{}, {}], ['same-award 0,1']],
    ['letters composed otherwise', [{ name: 'Lê Hòa' }, { name: 'LÊ  HOÀ' }], ['same-award 0,1']],
    ['another year', [{ year: 2024 }, { year: 2025 }], []],
    ['another award', [{ award: 'LĐTT' }, { award: 'CSTĐCS' }], []],
    ['another unit', [{}, { unit: 'Sở Khác' }], []],
    ['two birthdays', [{ identity: '1980' }, { identity: '1990' }], []],
    ['one birthday', [{ identity: '1980' }, { identity: '1980' }], ['same-award 0,1']],
    ['no unit at all', [{ unit: null }, { unit: null }], []],
    ['no award at all', [{ award: null }, { award: null }], []],
    [
      'ad-hoc rewards for different deeds',
      [
        { award: 'BKT', type: 'ad-hoc', achievement: 'Cứu người' },
        { award: 'BKT', type: 'ad-hoc', achievement: 'Dập lửa' },
      ],
      [],
    ],
    ['without marks', [{ name: 'Lê Hòa' }, { name: 'Le Hoa' }], ['maybe-same-person 0,1']],
    ['a unit with a dash', [{ unit: 'Sở Y-tế' }, { unit: 'Sở Y tế' }], ['same-award 0,1']],
    [
      'a unit spelt otherwise',
      [{ unit: 'Sở Y tế' }, { unit: 'So Y te' }],
      ['maybe-same-person 0,1'],
    ],
    [
      'without marks but told apart',
      [
        { name: 'Lê Hòa', identity: '1980' },
        { name: 'Le Hoa', identity: '1990' },
      ],
      [],
    ],
  ])('%s', (_, people, expected) => {
    expect(kinds(...people)).toEqual(expected);
  });
});

describe('one achievement twice', () => {
  const achievement = 'Chuyển đổi số ở cơ quan';
  test.each<[string, Parameters<typeof person>[0][], string[]]>([
    [
      'two forms',
      [
        { award: 'BKT', achievement },
        { award: 'GK', achievement: ' chuyển  đổi số ở cơ quan' },
      ],
      ['same-achievement 0,1'],
    ],
    [
      'different achievements',
      [
        { award: 'BKT', achievement },
        { award: 'GK', achievement: 'Việc khác' },
      ],
      [],
    ],
    ['achievements not written', [{ award: 'BKT' }, { award: 'GK' }], []],
    [
      'a title beside a form',
      [
        { award: 'CSTĐCS', achievement },
        { award: 'BKT', achievement },
      ],
      [],
    ],
    [
      'different people',
      [
        { award: 'BKT', achievement },
        { award: 'GK', achievement, name: 'Trần Ví Dụ' },
      ],
      [],
    ],
  ])('%s', (_, people, expected) => {
    expect(kinds(...people)).toEqual(expected);
  });

  test('state-level forms of one year, except those beside the year', () => {
    expect(kinds({ award: 'BKTTg' }, { award: 'HCLĐ3' })).toEqual(['state-twice 0,1']);
    expect(kinds({ award: 'BKTTg', year: 2024 }, { award: 'HCLĐ3' })).toEqual([]);
    expect(kinds({ award: 'BKTTg', type: 'ad-hoc' }, { award: 'HCLĐ3' })).toEqual([]);
    expect(kinds({ award: 'BKTTg' }, { award: 'CSTĐTQ' })).toEqual([]);
  });
});

test('every line of a group is of the list, and groups do not depend on the order of the others', () => {
  const lines = fc.array(
    fc.record({
      name: fc.constantFrom('Lê An', 'Lê Bình', 'Le An'),
      unit: fc.constantFrom('Sở A', 'Sở B', null),
      award: fc.constantFrom('LĐTT', 'BKT', 'GK', 'BKTTg', null),
      achievement: fc.constantFrom('một', 'hai', null),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(lines, (made) => {
      const people = made.map(person);
      const groups = findDuplicates(people);
      for (const { lines: of } of groups) {
        expect(of.length).toBeGreaterThan(1);
        expect(of.every((line) => people[line] !== undefined)).toBe(true);
      }
      const turned = findDuplicates([...people].reverse()).map(({ kind, lines: of }) => ({
        kind,
        lines: of.map((line) => people.length - 1 - line).toSorted((a, b) => a - b),
      }));
      const text = ({ kind, lines: of }: (typeof turned)[number]): string => `${kind} ${of.join()}`;
      expect(turned.map(text).toSorted()).toEqual(
        groups.map(({ kind, lines: of }) => text({ kind, lines: [...of] })).toSorted(),
      );
    }),
  );
});
