import fc from 'fast-check';
import { ruleOfOwn } from '../../../src/awards/own-rules';
import type { Quota, RulePack } from '../../../src/awards/rule-pack';
import { withParameter } from '../../../src/awards/rule-pack';
import { base, draft, read } from './support';

const words = fc.constantFrom('Điều 5', 'Có mô hình “mới”', 'Đạt 90 % trở lên', 'văn bản số 12/QĐ');
const maybe = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: null });
const award = fc.constantFrom(...base.awards.map(({ code }) => code));
const percent = fc.nat(10_000).map((hundredths) => String(hundredths / 100));
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2089-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const rule = fc
  .record({
    award,
    levels: fc.subarray(['tw', 'bo', 'tinh'] as const),
    first: fc.integer({ min: 1, max: 9 }),
    more: fc.nat(5),
    isPlaced: fc.boolean(),
    percent: maybe(percent),
    class: maybe(fc.constantFrom('Xuất sắc', 'Tốt')),
    other: words,
    article: words,
    days: fc.uniqueArray(day, { minLength: 2, maxLength: 2 }),
    ends: fc.boolean(),
  })
  .map(({ first, more, isPlaced, days, ends, ...rest }) => {
    const [effectiveFrom = '', effectiveTo = ''] = days.toSorted();
    const places = isPlaced ? { from: first, to: first + more } : null;
    return { ...rest, places, effectiveFrom, effectiveTo: ends ? effectiveTo : null };
  });

const awards = fc.uniqueArray(award, { minLength: 1, maxLength: 3 });
const limit: fc.Arbitrary<Quota['limit']> = fc.oneof(
  fc.record({ kind: fc.constant('in-a-bloc' as const), most: fc.nat(9).map(String) }),
  fc.record({
    kind: fc.constant('share-of-rest' as const),
    percent: fc.oneof(percent, fc.constant({ parameter: 'certificates.percent' })),
    taken: fc.uniqueArray(award, { maxLength: 2 }),
  }),
  fc.record({ kind: fc.constant('share-of-qualified' as const), percent, of: awards }),
  fc.record({
    kind: fc.constant('by-class' as const),
    shares: fc.uniqueArray(
      fc.record({ class: fc.constantFrom('Xuất sắc', 'Tốt', 'Khá'), percent }),
      { minLength: 1, maxLength: 3, selector: (share) => share.class },
    ),
  }),
);

const contents = fc.record({
  language: fc.constantFrom('vi' as const, 'en' as const),
  off: fc.subarray(base.rules.slice(1).map(({ id }) => id)),
  offQuotas: fc.subarray(base.quotas.map(({ id }) => id)),
  share: percent,
  last: fc.integer({ min: 2, max: 9 }),
  rules: fc.array(rule, { maxLength: 4 }),
  quotas: fc.array(fc.record({ awards, limit, article: words }), { maxLength: 3 }),
  year: maybe(fc.integer({ min: 2024, max: 2099 })),
  ties: fc.constantFrom('council' as const, 'none-in' as const),
});

test('whatever pack is written is read back the same', () => {
  fc.assert(
    fc.property(
      contents,
      ({ language, off, offQuotas, share, last, rules, quotas, year, ties }) => {
        const edited = withParameter(
          withParameter(base, 'certificates.percent', share),
          'R74.3a.to',
          String(last),
        );
        const pack: RulePack = {
          ...edited,
          rules: [
            ...edited.rules.filter(({ id }) => !off.includes(id)),
            ...rules.flatMap((one, index) => ruleOfOwn({ ...one, id: `QĐ-T${index}` }) ?? []),
          ],
          quotas: [
            ...edited.quotas.filter(({ id }) => !offQuotas.includes(id)),
            ...quotas.map((one, index) => ({
              ...one,
              id: `QĐ-C${index}`,
              text: one.article,
              sourceStatus: 'found' as const,
              note: null,
            })),
          ],
        };
        const reading = read(draft({ pack, year, ties }, language));
        expect(reading.findings).toEqual([]);
        expect(reading.pack).toEqual(pack);
        expect([reading.year, reading.ties]).toEqual([year, ties]);
      },
    ),
    { numRuns: 40 },
  );
});
