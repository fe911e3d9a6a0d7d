import { readingPartOf, type ReadingPart } from './finding-parts';
import type { Look } from './session/look';
import type { Spot } from './spot';

/** What leads out of a workbook that cannot be computed. */
export interface WaysOut {
  /** The place at fault; null where it is no single one. */
  readonly spot: Spot | null;
  /** The part of the reading that it belongs to. */
  readonly part: ReadingPart | null;
}

/** Where to mend what keeps a workbook from being computed; null where it is computed. */
export function whereToMend({ outcome, findings }: Look): WaysOut | null {
  if (outcome.kind === 'computed') return null;
  const { code } = outcome.why;
  const part = readingPartOf(code);
  const cause =
    findings.find(({ message }) => message.code === code) ??
    // One sentence stands for all mistakes of the scheme's sheet: they are mended from the first on.
    (part === 'scheme' ? findings.find(({ severity }) => severity === 'error') : undefined);
  const { sheet, cell } = cause ?? { sheet: null, cell: null };
  return { spot: sheet === null ? null : { sheet, cell }, part };
}
