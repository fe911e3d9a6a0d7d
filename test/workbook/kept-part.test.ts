import fc from 'fast-check';
import { applyToSnapshot } from '../../src/workbook/apply-patch';
import { keptNamespace, keptPartXml, keptTextIn } from '../../src/workbook/kept-part';
import { emptySheet, type Snapshot } from '../../src/workbook/snapshot';

const texts = fc.oneof(
  fc.json(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(']]>', '&lt;&#10;', '</kept>', '\u0000\u0007\r\n\ufffe\ud800', 'Khối “Kinh tế”'),
);

test('a text comes back from its part, whatever is in it', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const xml = keptPartXml(text);
      expect(keptTextIn(xml)).toBe(text);
      // What XML cannot hold, and what readers of XML drop, does not stand in it.
      expect(xml).not.toMatch(/[\p{Cc}\p{Cs}\ufffe\uffff]/u);
    }),
  );
});

test('a part that was written anew by another program is read the same', () => {
  const text = '{"unit":"Sở <A> & \\"B\\""}';
  const rewritten = keptPartXml(text)
    .replace('<kept xmlns', '<?xml version="1.0"?>\n<k:kept xmlns:k')
    .replace('</kept>', '</k:kept>')
    .replaceAll('"Sở', '&quot;Sở')
    .replaceAll('&amp;', '&#38;')
    .replaceAll('ở', '&#x1EDF;');
  expect(rewritten).toContain(keptNamespace);
  expect(keptTextIn(rewritten)).toBe(text);
});

test('a damaged part gives the words that stand in it, never nothing', () => {
  expect(keptTextIn('<kept xmlns="urn:bang-vang:kept:1">{"a</kept>')).toBe('{"a');
  expect(keptTextIn('not XML')).toBe('not XML');
});

test('the last text of a patch is kept, and null keeps nothing', () => {
  const before: Snapshot = {
    workbookName: 'a.xlsx',
    sheets: [emptySheet('A')],
    names: [],
    keptText: 'old',
  };
  const keep = (...all: readonly (string | null)[]): string | null =>
    applyToSnapshot(before, { changes: all.map((text) => ({ kind: 'keep-text', text })) }).keptText;
  expect(keep()).toBe('old');
  expect(keep('a', 'b')).toBe('b');
  expect(keep('a', null)).toBeNull();
});
