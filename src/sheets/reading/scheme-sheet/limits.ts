import type { Limit } from '../../../scoring/scheme';
import { limitKindWords } from '../../../text/scheme-rule-words';
import type { CriterionRow } from './criterion-rows';
import { codeFinder } from './codes';
import { readNumber } from './exact-number';
import type { Mistakes } from './mistakes';
import type { RuleCells } from './rule-cells';
import type { LimitColumn } from './sections';
import type { TableRow } from './tables';
import { choiceOf } from './words';

const KINDS = ['base', 'bonus', 'penalty'] as const;

/** The limits in the order of the sheet; a blank code is the limit of all together. */
export function readLimits(
  rows: readonly TableRow<LimitColumn>[],
  criteria: readonly CriterionRow[],
  mistakes: Mistakes,
  cells: RuleCells,
): readonly Limit[] {
  const find = codeFinder(criteria);
  const limits: Limit[] = [];
  for (const row of rows) {
    const [text, typed] = [row.words('kind'), row.words('code')];
    const kind = choiceOf(KINDS, limitKindWords, text);
    if (kind === null) {
      mistakes.add({ code: 'scheme-sheet-limit-kind', params: { text } }, row.at('kind'));
    }
    const code = typed === '' ? null : (find(typed)?.code ?? undefined);
    if (code === undefined) {
      mistakes.add(
        { code: 'scheme-sheet-tie-break-code', params: { text: typed } },
        row.at('code'),
      );
    }
    const rules = { figure: 'limit', percent: 'no', mayBeNegative: false } as const;
    const most = readNumber(row, 'most', rules, mistakes);
    if (most === null) {
      // Where the figure cannot be read, that has been said already.
      const params = { figure: rules.figure };
      mistakes.add({ code: 'scheme-sheet-figure-missing', params }, row.at('most'));
    }
    if (kind === null || code === undefined || most === null) continue;
    cells.set(`limits[${limits.length}].code`, row.at('code'));
    limits.push({ kind, code, most });
  }
  return limits;
}
