import type { Band, Floor } from '../../../scoring/scheme';
import { measureWords } from '../../../text/scheme-sheet-words';
import { codeFinder } from './codes';
import { readConsequence } from './consequences';
import type { CriterionRow } from './criterion-rows';
import { readNumber } from './exact-number';
import type { Mistakes } from './mistakes';
import type { RuleCells } from './rule-cells';
import type { FloorColumn } from './sections';
import type { TableRow } from './tables';
import { choiceOf } from './words';

const MEASURES = ['percent', 'points'] as const;

/** The floors in the order of the sheet; a blank measure is points. */
export function readFloors(
  rows: readonly TableRow<FloorColumn>[],
  criteria: readonly CriterionRow[],
  bands: readonly Band[],
  mistakes: Mistakes,
  cells: RuleCells,
): readonly Floor[] {
  const find = codeFinder(criteria);
  const floors: Floor[] = [];
  for (const row of rows) {
    const code = codeOf(row, find, mistakes);
    const text = row.words('measure');
    const measure = text === '' ? 'points' : choiceOf(MEASURES, measureWords, text);
    if (measure === null) {
      mistakes.add({ code: 'scheme-sheet-band-measure', params: { text } }, row.at('measure'));
    }
    const percent = measure === 'percent' ? 'as-is' : 'no';
    const rules = { figure: 'floor', percent, mayBeNegative: false } as const;
    const least = readNumber(row, 'least', rules, mistakes);
    if (least === null) {
      const params = { figure: rules.figure };
      mistakes.add({ code: 'scheme-sheet-figure-missing', params }, row.at('least'));
    }
    const consequence = readConsequence(row, bands, mistakes);
    if (code === null || measure === null || least === null || consequence === null) continue;
    const place = `floors[${floors.length}]`;
    cells.set(`${place}.code`, row.at('code'));
    cells.set(`${place}.measure`, row.at('measure'));
    cells.set(`${place}.consequence.band`, row.at('band'));
    floors.push({ code, least, measure, consequence });
  }
  return floors;
}

function codeOf(
  row: TableRow<FloorColumn>,
  find: (typed: string) => CriterionRow | null,
  mistakes: Mistakes,
): string | null {
  const text = row.words('code');
  const found = text === '' ? null : find(text);
  if (found !== null) return found.code;
  mistakes.add(
    text === ''
      ? { code: 'scheme-sheet-floor-code', params: {} }
      : { code: 'scheme-sheet-tie-break-code', params: { text } },
    row.at('code'),
  );
  return null;
}
