import type { BlendPart } from '../../../scoring/scheme';
import { blendWords } from '../../../text/scheme-rule-words';
import { ruleWords } from '../../../text/scheme-sheet-words';
import { readNumber } from './exact-number';
import type { Mistakes } from './mistakes';
import type { RuleCells } from './rule-cells';
import type { BlendColumn } from './sections';
import type { TableRow } from './tables';
import { choiceOf } from './words';

const STAGES = ['self', 'cross', 'bloc', 'verified'] as const;
const WAYS = ['value', 'mean', 'trimmed-mean'] as const;
const stageChoices = { vi: ruleWords.vi.stage, en: ruleWords.en.stage };

/** The parts of the blend in the order of the sheet; a blank way is one column, 30% is 0,3. */
export function readBlend(
  rows: readonly TableRow<BlendColumn>[],
  mistakes: Mistakes,
  cells: RuleCells,
): readonly BlendPart[] {
  const parts: BlendPart[] = [];
  for (const row of rows) {
    const [stageText, howText] = [row.words('stage'), row.words('how')];
    const stage = choiceOf(STAGES, stageChoices, stageText);
    if (stage === null) {
      const params = { text: stageText };
      mistakes.add({ code: 'scheme-sheet-blend-stage', params }, row.at('stage'));
    }
    const how = howText === '' ? 'value' : choiceOf(WAYS, blendWords, howText);
    if (how === null) {
      mistakes.add({ code: 'scheme-sheet-blend-how', params: { text: howText } }, row.at('how'));
    }
    const rules = { figure: 'part', percent: 'share', mayBeNegative: false } as const;
    const weight = readNumber(row, 'weight', rules, mistakes);
    if (weight === null) {
      const params = { figure: rules.figure };
      mistakes.add({ code: 'scheme-sheet-figure-missing', params }, row.at('weight'));
    }
    if (stage === null || how === null || weight === null) continue;
    if (parts.length === 0) cells.set('blend', row.at('weight'));
    cells.set(`blend[${parts.length}].stage`, row.at('stage'));
    parts.push({ stage, weight, how });
  }
  return parts;
}
