import type { Scheme } from '../scoring/scheme';
import { schemeToJson } from '../scoring/scheme-schema';

/** The scheme as the text of a JSON file, from which the same scheme is read. */
export function schemeText(scheme: Scheme): string {
  return `${JSON.stringify(schemeToJson(scheme), null, 2)}\n`;
}
