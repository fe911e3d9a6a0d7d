import type { Scheme } from '../scoring/scheme';
import { sourceLevel } from '../scoring/scheme-provenance';
import { finding } from '../sheets/reading/findings';
import type { SheetFinding } from '../sheets/scoresheet';

/** That a scheme from a file or of the product was not checked, or not all of it. */
export function schemeSourceFindings({ name, provenance }: Scheme): readonly SheetFinding[] {
  const level = provenance === undefined ? 'found' : sourceLevel(provenance);
  return level === 'found'
    ? []
    : [finding('info', { code: 'scheme-unverified', params: { name, level } }, null)];
}
