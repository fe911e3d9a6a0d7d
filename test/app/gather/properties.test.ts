import fc from 'fast-check';
import { bringInForms, gather, proposedKeys } from '../../../src/app/gather/gather';
import type { SentFile } from '../../../src/app/gather/sent-file';
import { applyToSnapshot } from '../../../src/workbook/apply-patch';
import { blocWith, formSheet, sent } from './forms';

const UNITS = ['Sở A', 'Sở B', 'Sở C', 'UBND xã Đông'];
const options = { deadline: '2026-12-05', units: [], year: null };
const bloc = blocWith(...UNITS, 'Sở Z');

const score = fc.integer({ min: 0, max: 20 });
const form = fc.record({
  unit: fc.constantFrom(...UNITS, null),
  scores: fc.tuple(score, score, score),
  year: fc.constantFrom(2026, 2026, 2026, 2025),
  maximum: fc.constantFrom(40, 40, 45),
  lacks: fc.boolean(),
  signed: fc.constantFrom('', 'ngày 4 tháng 12 năm 2026', 'Hà Nội, ngày 9 tháng 12 năm 2026'),
  day: fc.constantFrom('2026-12-01', '2026-12-06', null),
});

/** Files of drawn forms, each with a name of its own. */
const files = fc
  .array(form, { maxLength: 6 })
  .map((forms) =>
    forms.map(({ day, ...parts }, index) => sent(`${index}.xlsx`, formSheet(parts), day)),
  );

const inAnyOrder = files.chain((all) =>
  fc.tuple(
    fc.constant(all),
    fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length }),
  ),
);

function outcome(of: readonly SentFile[]) {
  const gathering = gather(bloc, of, options);
  const brought = bringInForms(bloc, gathering, proposedKeys(gathering, true));
  return { gathering, brought };
}

test('the order of the files does not matter', () => {
  fc.assert(
    fc.property(inAnyOrder, ([all, shuffled]) => {
      expect(outcome(shuffled)).toEqual(outcome(all));
    }),
    { numRuns: 40 },
  );
});

test('a unit is brought in once at most, and every form is accounted for', () => {
  fc.assert(
    fc.property(files, (all) => {
      const { gathering, brought } = outcome(all);
      expect(gathering.forms).toHaveLength(all.length);
      const units = brought.brought.map(({ unit }) => unit);
      expect(new Set(units).size).toBe(units.length);
      const after = applyToSnapshot(bloc, brought.patch);
      expect(after.sheets[0]).toEqual(bloc.sheets[0]);
      expect(after.sheets).toHaveLength(1 + units.length);
      const heard = new Set(
        gathering.forms.flatMap(({ unit, standing }) =>
          standing.startsWith('other-') ? [] : [unit],
        ),
      );
      expect(gathering.missing).toEqual([...UNITS, 'Sở Z'].filter((unit) => !heard.has(unit)));
    }),
    { numRuns: 40 },
  );
});

test('any number of copies of a form counts as one', () => {
  fc.assert(
    fc.property(form, fc.integer({ min: 1, max: 5 }), ({ day, ...parts }, count) => {
      const copies = Array.from({ length: count }, (_, index) =>
        sent(`bản ${index}.xlsx`, formSheet({ ...parts, unit: 'Sở A', year: 2026 }), day),
      );
      const { gathering, brought } = outcome(copies);
      expect(gathering.forms.map(({ standing }) => standing).toSorted()).toEqual([
        ...Array.from({ length: count - 1 }, () => 'again'),
        'ready',
      ]);
      expect(brought.brought.map(({ unit, file }) => [unit, file])).toEqual([
        ['Sở A', 'bản 0.xlsx'],
      ]);
    }),
    { numRuns: 30 },
  );
});
