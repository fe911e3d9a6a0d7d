import type { CasesHow, RuleHow } from '../scoring/formulas/cases';
import type { CasesFormula } from '../scoring/formulas/leaf-formula';
import { isZero, type Points } from '../scoring/points';
import { formulaWords } from '../text/formula-words';
import type { Language } from '../text/language';
import { plainFigure } from './figures';

/** How cases took points off and added them; rules without a case go without saying. */
export function caseLines(
  { rules }: CasesFormula,
  how: CasesHow,
  points: Points,
  language: Language,
): readonly string[] {
  const words = formulaWords[language];
  const figure = (of: Points): string => plainFigure(of, language);
  const { base, deducted, bonus } = how;
  // What would have gone below 0 was not taken off.
  const lost = how.belowZero === null ? deducted.points : base;
  const counted = how.rules.filter(({ count, points: own }) => !isZero(count) || !isZero(own));
  const names = new Map(rules.map(({ code, name }) => [code, name]));
  return [
    words.caseBase(figure(base)),
    ...counted.map((rule) => ruleLine(rule, language)),
    ...(deducted.held === null
      ? []
      : [words.mostDeducted(figure(deducted.points), figure(deducted.held.from))]),
    ...(bonus.held === null
      ? []
      : [words.mostBonus(figure(bonus.points), figure(bonus.held.from))]),
    ...(how.belowZero === null ? [] : [words.notBelowZero]),
    ...how.bars.map((code) => words.bar(names.get(code) ?? code)),
    ...(isZero(deducted.points) && isZero(bonus.points)
      ? []
      : [words.caseSum(figure(base), figure(lost), figure(bonus.points), figure(points))]),
  ];
}

function ruleLine(
  { rule, count, volume, points, held, left }: RuleHow,
  language: Language,
): string {
  const words = formulaWords[language];
  const figure = (of: Points): string => plainFigure(of, language);
  const { name, effect } = rule;
  const said =
    rule.kind === 'counted'
      ? words.caseCounted(name, figure(count), figure(rule.each), effect, figure(points))
      : words.caseVolume(
          name,
          rule.part === 'share' ? `${figure(count)} %` : figure(count),
          figure(volume ?? count),
          effect,
          figure(points),
        );
  const limited = held === null ? said : `${said} (${words.caseHeld(figure(held.from))})`;
  return left === null ? limited : `${limited} (${words.leftOut[left]})`;
}
