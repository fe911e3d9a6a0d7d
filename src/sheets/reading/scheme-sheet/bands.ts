import type { Band } from '../../../scoring/scheme';
import { bandConditionWords } from '../../../text/scheme-rule-words';
import { boundWords, measureWords } from '../../../text/scheme-sheet-words';
import type { CellAddress } from '../../../workbook/cell-address';
import { readNumber } from './exact-number';
import type { Mistakes } from './mistakes';
import type { BandColumn } from './sections';
import type { TableRow } from './tables';
import { choiceOf } from './words';

export interface BandAt {
  readonly band: Band;
  /** Where its level stands. */
  readonly at: CellAddress;
}

const BOUNDS = ['included', 'excluded'] as const;
const MEASURES = ['percent', 'points'] as const;

/** The classes in the order of the sheet; a blank bound is "from", a blank measure is percent, as the sheet says. */
export function readBands(
  rows: readonly TableRow<BandColumn>[],
  mistakes: Mistakes,
): readonly BandAt[] {
  return rows.flatMap((row) => {
    const [name, bound, measureText] = [
      row.words('name'),
      row.words('bound'),
      row.words('measure'),
    ];
    if (name === '') mistakes.add({ code: 'scheme-sheet-band-name', params: {} }, row.at('name'));
    const inclusion = bound === '' ? 'included' : choiceOf(BOUNDS, boundWords, bound);
    if (inclusion === null) {
      mistakes.add({ code: 'scheme-sheet-band-bound', params: { text: bound } }, row.at('bound'));
    }
    const measure = measureText === '' ? 'percent' : choiceOf(MEASURES, measureWords, measureText);
    if (measure === null) {
      const params = { text: measureText };
      mistakes.add({ code: 'scheme-sheet-band-measure', params }, row.at('measure'));
    }
    const from = readNumber(
      row,
      'from',
      { figure: 'level', percent: measure === 'points' ? 'no' : 'as-is', mayBeNegative: true },
      mistakes,
    );
    const mostPercent = readNumber(
      row,
      'mostPercent',
      { figure: 'share', percent: 'as-is', mayBeNegative: false },
      mistakes,
    );
    const noZero = hasNoZero(row, mistakes);
    const at = row.at('from');
    if (from === null) {
      // Where the figure cannot be read, that has been said already.
      mistakes.add({ code: 'scheme-sheet-band-level', params: { band: name } }, at);
    }
    if (from === null || measure === null || inclusion === null) return [];
    const fromIncluded = inclusion === 'included';
    return [{ band: { name, measure, from, fromIncluded, noZero, mostPercent }, at }];
  });
}

function hasNoZero(row: TableRow<BandColumn>, mistakes: Mistakes): boolean {
  const text = row.words('condition');
  if (text === '') return false;
  if (choiceOf(['no-zero'], bandConditionWords, text) !== null) return true;
  mistakes.add({ code: 'scheme-sheet-band-condition', params: { text } }, row.at('condition'));
  return false;
}
