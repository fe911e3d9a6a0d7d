import { records } from './records';

/** The comma comes last: in Vietnamese figures it is the decimal sign. */
const CANDIDATES = ['\t', ';', '|', ','] as const;
export type Delimiter = (typeof CANDIDATES)[number];

const LOOKED_AT = 200;

/**
 * What stands between the fields. A delimiter must part nearly every line that is not blank; of those that do, the one
 * whose lines agree best on the number of fields is taken, and the comma only where no other fits.
 */
export function sniffDelimiter(text: string): Delimiter {
  const named = CANDIDATES.find((candidate) => text.slice(0, 5) === `sep=${candidate}`);
  if (named !== undefined) return named;
  let best: { readonly delimiter: Delimiter; readonly agreement: number } | null = null;
  for (const delimiter of CANDIDATES) {
    const agreement = agreementOf(text, delimiter);
    const needed = delimiter === ',' ? (best?.agreement ?? 0) * 2 : (best?.agreement ?? 0);
    if (agreement > needed) best = { delimiter, agreement };
  }
  return best?.delimiter ?? ',';
}

/** Of the lines looked at, the part that has the commonest number of fields, counted only where that is over 1. */
function agreementOf(text: string, delimiter: Delimiter): number {
  const linesOf = new Map<number, number>();
  let looked = 0;
  for (const fields of records(text, delimiter)) {
    if (fields.every((field) => field.trim() === '')) continue;
    looked += 1;
    linesOf.set(fields.length, (linesOf.get(fields.length) ?? 0) + 1);
    if (looked === LOOKED_AT) break;
  }
  let most = 0;
  for (const [fields, lines] of linesOf) if (fields > 1) most = Math.max(most, lines);
  return looked === 0 ? 0 : most / looked;
}
