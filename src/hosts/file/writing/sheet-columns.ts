import {
  attributesOfSection,
  parseSections,
  sectionsToXml,
  withElementAttributes,
} from '../xml/sections';

interface ColumnRun {
  /** Counted from 1, both included, as in the file. */
  readonly first: number;
  readonly last: number;
  readonly xml: string;
}

/** The format that cells of a column take where they bear none of their own. */
export function columnStyle(cols: string | null, column: number): number {
  const run = runsOf(cols).find(({ first, last }) => first <= column + 1 && column + 1 <= last);
  return run === undefined ? 0 : Number(attributesOfSection(run.xml).get('style') ?? 0);
}

/**
 * The `cols` element with the width of some columns set; what else is known of them (format, hidden, outline) stays.
 * @param width in characters of the default font
 */
export function withColumnWidth(
  cols: string | null,
  first: number,
  last: number,
  width: number,
  prefix: string,
): string {
  const wanted = { width: String(widthInFile(width)), customWidth: '1' };
  const runs: ColumnRun[] = [];
  let next = first + 1;
  const fresh = (from: number, to: number) => {
    if (from <= to) runs.push(run(withElementAttributes(`<${prefix}col/>`, wanted), from, to));
  };
  for (const old of runsOf(cols)) {
    const from = Math.max(old.first, first + 1);
    const to = Math.min(old.last, last + 1);
    if (from > to) {
      if (old.first > last + 1) {
        fresh(next, last + 1);
        next = last + 2;
      }
      runs.push(old);
      continue;
    }
    fresh(next, from - 1);
    if (old.first < from) runs.push(run(old.xml, old.first, from - 1));
    runs.push(run(withElementAttributes(old.xml, wanted), from, to));
    if (to < old.last) runs.push(run(old.xml, to + 1, old.last));
    next = to + 1;
  }
  fresh(next, last + 1);
  const sections = parseSections(cols ?? `<${prefix}cols/>`);
  return sectionsToXml({ ...sections, children: runs.map(({ xml }) => ({ name: 'col', xml })) });
}

/** What files store for a width: with the padding of 5 pixels at 7 pixels a character, in 256ths. */
function widthInFile(characters: number): number {
  return Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;
}

function run(xml: string, first: number, last: number): ColumnRun {
  return {
    first,
    last,
    xml: withElementAttributes(xml, { min: String(first), max: String(last) }),
  };
}

function runsOf(cols: string | null): ColumnRun[] {
  if (cols === null) return [];
  const runs: ColumnRun[] = [];
  for (const { name, xml } of parseSections(cols).children) {
    if (name !== 'col') continue;
    const attributes = attributesOfSection(xml);
    runs.push({ first: Number(attributes.get('min')), last: Number(attributes.get('max')), xml });
  }
  return runs;
}
