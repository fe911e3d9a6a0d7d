import { leavesOf, maximumOf } from '../scoring/criteria';
import type { CriterionKind, Scheme } from '../scoring/scheme';
import { criteriaWords } from '../text/criteria-words';
import type { Language } from '../text/language';
import { plainFigure } from './figures';

/** How many criteria a scheme has and what they add up to; bonus and penalty are counted apart. */
export function criteriaInWords(scheme: Scheme, language: Language): string {
  const kinds = leavesOf(scheme).map(({ kind }) => kind);
  const count = (wanted: CriterionKind): number => kinds.filter((kind) => kind === wanted).length;
  const maximum = maximumOf(scheme);
  return criteriaWords[language]({
    base: count('base'),
    bonus: count('bonus'),
    penalty: count('penalty'),
    maximum: maximum === null ? null : plainFigure(maximum, language),
  });
}
