import fc from 'fast-check';
import { declaredConditions } from '../../../src/awards/eligibility';
import { leavesOf } from '../../../src/scoring/criteria';
import { parsePoints } from '../../../src/scoring/points';
import { noAwardWords, yesNoWords } from '../../../src/text/council-words';
import { reasonWords } from '../../../src/text/reason-words';
import { councilIn, draft, filled, read, scheme, UNITS } from './support';

const language = fc.constantFrom('vi', 'en');
const unit = fc.nat(UNITS.length - 1);
const words = fc
  .string({ minLength: 1, maxLength: 20 })
  .map((text) => `Vì ${text.replace(/[\p{Cc}\s]+/gu, ' ').trim()}`.trim());
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const signed = fc.record({
  by: fc.constantFrom('Nguyễn Văn A', 'Trần Thị B'),
  on: day,
});
const dayTyped = (on: string, how: number): string | number => {
  const [year = '', month = '', date = ''] = on.split('-');
  const serial = Date.UTC(Number(year), Number(month) - 1, Number(date)) / 86_400_000 + 25_569;
  return [`${date}/${month}/${year}`, on, serial][how] ?? on;
};
const count = fc.nat(99);
const maybe = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: null });

const contents = fc.record({
  language,
  how: fc.nat(2),
  opinions: fc.array(
    fc.record({
      votes: maybe(fc.nat(20)),
      isWomen: maybe(fc.boolean()),
      reason: maybe(words),
      signed,
    }),
    { maxLength: UNITS.length },
  ),
  facts: fc.uniqueArray(
    fc.record({ unit, fact: fc.nat(scheme.downgrades.length - 1), basis: maybe(words), signed }),
    { maxLength: 3, selector: ({ unit: of, fact }) => `${of} ${fact}` },
  ),
  cuts: fc.uniqueArray(
    fc.record({
      unit,
      leaf: fc.nat(leavesOf(scheme).length - 1),
      byName: fc.boolean(),
      points: fc.nat(400),
      reason: words,
      signed,
    }),
    { maxLength: 4, selector: ({ unit: of, leaf }) => `${of} ${leaf}` },
  ),
  chair: fc.uniqueArray(fc.record({ unit, place: fc.nat(9), reason: words, signed }), {
    maxLength: 3,
    selector: ({ unit: of }) => of,
  }),
  declarations: fc.uniqueArray(
    fc.record({
      unit,
      condition: fc.constantFrom(...declaredConditions),
      holds: fc.boolean(),
      basis: maybe(words),
      signed,
    }),
    { maxLength: 4, selector: ({ unit: of, condition }) => `${of} ${condition}` },
  ),
  ballots: fc.uniqueArray(
    fc.record({
      unit,
      person: maybe(words),
      award: words,
      votesFor: count,
      more: fc.tuple(count, count),
      signed,
    }),
    { maxLength: 3, selector: ({ unit: of, person, award }) => `${of} ${person} ${award}` },
  ),
  decisions: fc.uniqueArray(fc.record({ unit, award: maybe(words), reason: words, signed }), {
    maxLength: 3,
    selector: ({ unit: of, award }) => `${of} ${award}`,
  }),
});

test('what a person fills into a draft is read again, in whatever language the draft is', () => {
  fc.assert(
    fc.property(contents, (said) => {
      const { how } = said;
      const spoken = said.language;
      const sign = ({ by, on }: { readonly by: string; readonly on: string }) => ({
        by,
        on: dayTyped(on, how),
      });
      const yesNo = (holds: boolean | null): string | null =>
        holds === null ? null : yesNoWords[spoken][holds ? 'yes' : 'no'];
      const leaves = leavesOf(scheme);
      const name = (of: number): string => UNITS[of] ?? '';
      const half = (points: number): string => `${Math.floor(points / 2)},${(points % 2) * 5}`;
      let snapshot = filled(
        draft(spoken),
        'opinions',
        said.opinions.map(({ votes, isWomen, reason, signed: of }) => ({
          votes,
          voters: votes === null ? null : 20,
          women: yesNo(isWomen),
          disqualified: reason,
          ...sign(of),
        })),
        spoken,
      );
      snapshot = filled(
        snapshot,
        'facts',
        said.facts.map(({ unit: of, fact, basis, signed: by }) => ({
          unit: name(of),
          fact: scheme.downgrades[fact]?.fact ?? '',
          basis,
          ...sign(by),
        })),
        spoken,
      );
      snapshot = filled(
        snapshot,
        'cuts',
        said.cuts.map(({ unit: of, leaf, byName, points, reason, signed: by }) => ({
          unit: name(of).toUpperCase(),
          criterion: (byName ? leaves[leaf]?.name : leaves[leaf]?.code) ?? '',
          points: half(points),
          reason,
          ...sign(by),
        })),
        spoken,
      );
      snapshot = filled(
        snapshot,
        'chair',
        said.chair.map(({ unit: of, place, reason, signed: by }) => ({
          unit: name(of),
          place,
          reason,
          ...sign(by),
        })),
        spoken,
      );
      snapshot = filled(
        snapshot,
        'declarations',
        said.declarations.map(({ unit: of, condition, holds, basis, signed: by }) => ({
          unit: name(of),
          condition: reasonWords[spoken].conditions[condition],
          answer: yesNo(holds),
          basis,
          ...sign(by),
        })),
        spoken,
      );
      snapshot = filled(
        snapshot,
        'ballots',
        said.ballots.map(({ unit: of, person, award, votesFor, more, signed: by }) => ({
          unit: name(of),
          person,
          award,
          members: votesFor + more[0] + more[1],
          present: votesFor + more[0],
          votesFor,
          ...sign(by),
        })),
        spoken,
      );
      snapshot = filled(
        snapshot,
        'decisions',
        said.decisions.map(({ unit: of, award, reason, signed: by }) => ({
          unit: name(of),
          decision: award ?? noAwardWords[spoken],
          reason,
          ...sign(by),
        })),
        spoken,
      );
      const errors = read(snapshot).findings.filter(({ severity }) => severity === 'error');
      expect(errors).toEqual([]);
      const council = councilIn(snapshot);
      expect(council.opinions).toMatchObject(
        said.opinions.flatMap(({ votes, isWomen, reason }, of) =>
          votes === null && isWomen === null && reason === null
            ? []
            : [
                {
                  unit: of,
                  votes,
                  isWomen,
                  disqualified: reason === null ? null : { reason },
                },
              ],
        ),
      );
      expect(council.facts).toMatchObject(
        said.facts.map(({ unit: of, fact, basis, signed: by }) => ({
          unit: of,
          fact: scheme.downgrades[fact]?.fact,
          basis,
          ...by,
        })),
      );
      expect(council.cuts).toMatchObject(
        said.cuts.map(({ unit: of, leaf, points, reason, signed: by }) => ({
          unit: of,
          leaf: leaves[leaf]?.code,
          points: parsePoints(half(points).replace(',', '.')),
          reason,
          ...by,
        })),
      );
      expect(council.chair).toMatchObject(
        said.chair.map(({ unit: of, place, reason, signed: by }) => ({
          unit: of,
          place,
          reason,
          ...by,
        })),
      );
      expect(council.declarations).toMatchObject(
        said.declarations.map(({ unit: of, condition, holds, basis, signed: by }) => ({
          unit: of,
          condition,
          holds,
          basis,
          ...by,
        })),
      );
      expect(council.ballots).toMatchObject(
        said.ballots.map(({ unit: of, person, award, votesFor, signed: by }) => ({
          subject:
            person === null
              ? { kind: 'unit', unit: of }
              : { kind: 'person', name: person, unit: of, unitName: UNITS[of] },
          award: { text: award },
          votesFor,
          ...by,
        })),
      );
      expect(council.decisions).toMatchObject(
        said.decisions.map(({ unit: of, award, reason, signed: by }) => ({
          subject: { kind: 'unit', unit: of },
          award: award === null ? null : { text: award },
          reason,
          ...by,
        })),
      );
    }),
    { numRuns: 25 },
  );
});
