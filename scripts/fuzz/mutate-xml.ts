import type { Chance } from './random';

/** What no maker of workbooks means: places off the sheet, counts without end, names with a meaning of their own. */
const NASTY = [
  '',
  '0',
  '-1',
  '1e308',
  'NaN',
  '99999999999999999999',
  '1048576',
  '1048577',
  'XFD1048576',
  'XFE1',
  'A0',
  'A1:XFD1048576',
  'B2:A1',
  'AAAAAAAAAA1',
  '__proto__',
  'constructor',
  '=1+2',
  '&#0;',
  '&#x110000;',
  '../../../x',
  'rId1',
  'x'.repeat(40_000),
  'năm 2025 '.repeat(3_000),
  '('.repeat(30_000),
  ' '.repeat(30_000),
  '1/'.repeat(15_000),
  '§¬n vÞ Ñôn vò ',
] as const;

const MARKUP = [
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '<row r="1048576"/>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '<c r="XFD1048576"><v>1</v></c>',
  '<![CDATA[<c>]]>',
  '<!-- -->',
  '<f t="shared" ref="A1:XFD1048576" si="0">A1</f>',
  '<x>'.repeat(20_000),
  '<is><t>x</t></is>',
] as const;

const LONGEST = 100_000;

/** One change of the text of a part that keeps it nearly XML. */
export function mutateXml(xml: string, chance: Chance): string {
  // Text that earlier changes made endless would keep the patterns below busy, not the reader.
  if (xml.length > LONGEST) return xml;
  switch (chance.below(7)) {
    case 0:
    case 1:
    case 2:
      return replaceMatch(xml, /="[^"]*"/g, chance, () => `="${chance.pick(NASTY)}"`);
    case 3:
      return replaceMatch(xml, />[^<]+</g, chance, () => `>${chance.pick(NASTY)}<`);
    case 4:
      return replaceMatch(xml, /<[^>]*>/g, chance, (tag) => tag + tag);
    case 5:
      return replaceMatch(xml, /<[^>]*>/g, chance, (tag) => tag + chance.pick(MARKUP));
    default:
      return replaceMatch(xml, /<[^>]*>[^<]*/g, chance, () => '');
  }
}

function replaceMatch(
  xml: string,
  pattern: RegExp,
  chance: Chance,
  replacement: (match: string) => string,
): string {
  const match = chance.pick([...xml.matchAll(pattern)]);
  if (match === undefined) return xml;
  const [found] = match;
  return xml.slice(0, match.index) + replacement(found) + xml.slice(match.index + found.length);
}
