import fc from 'fast-check';
import { foldTitle, titleAfter } from '../../src/sheets/sheet-title';

const name = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.stringMatching(/^[Sở AB'[\]:*?/\\]{0,50}$/u),
  fc.constantFrom('History', "'", 'Sở Nông nghiệp và Phát triển nông thôn', 'Sở 😀'.repeat(12)),
);

test('whatever a unit is called, its title is one that Excel takes and that is not taken', () => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (names) => {
      const taken: string[] = [];
      for (const each of names) {
        const title = titleAfter(each, taken);
        expect(title.length).toBeGreaterThan(0);
        expect(title.length).toBeLessThanOrEqual(31);
        expect(title).not.toMatch(/[[\]:*?/\\\p{Cc}]|^'|'$|^\s|\s$/u);
        expect(title).not.toMatch(/\p{Cs}/u);
        expect(foldTitle(title)).not.toBe('history');
        expect(taken.map(foldTitle)).not.toContain(foldTitle(title));
        taken.push(title);
      }
    }),
    { numRuns: 300 },
  );
});

test('a short name stays as it is; a long one ends with a word', () => {
  expect(titleAfter('Sở Công Thương', [])).toBe('Sở Công Thương');
  expect(titleAfter('Sở Nông nghiệp và Phát triển nông thôn', [])).toBe(
    'Sở Nông nghiệp và Phát triển',
  );
});
