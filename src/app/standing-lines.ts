import { isZero, type Points } from '../scoring/points';
import type { TieBreak } from '../scoring/scheme';
import { saidCause } from '../sheets/writing/said-cause';
import { explanationWords } from '../text/explanation-words';
import type { Language } from '../text/language';
import { causeText, rulingWords } from '../text/ruling-words';
import type { Explanation } from './explanation';
import { stepLines } from './explanation-lines';
import { alignedFigure, plainFigure } from './figures';
import { criterionName, stepName } from './unit-sentences';

/** From the criteria to the rounded total and its percentage. */
export function sumLines({ bloc, sum }: Explanation, language: Language): readonly string[] {
  const words = explanationWords[language].sum;
  const { base, bonus, penalty, exact, total, percent, maximum } = sum;
  if (base === null || bonus === null || penalty === null || exact === null || total === null) {
    return [words.open];
  }
  const { scheme } = bloc;
  const figure = (points: Points): string => plainFigure(points, language);
  const hasBonus = !isZero(bonus);
  const hasPenalty = !isZero(penalty);
  const parts = [
    figure(base),
    ...(hasBonus ? [`+ ${figure(bonus)}`] : []),
    ...(hasPenalty ? [`− ${figure(penalty)}`] : []),
  ];
  const { stage, decimals } = scheme.rounding;
  const printed = alignedFigure(total, decimals, language);
  const ofAssigned = scheme.notAssigned === 'percent' ? words.percentOfAssigned : words.percent;
  return [
    words.base(figure(base)),
    ...(hasBonus ? [words.bonus(figure(bonus))] : []),
    ...(hasPenalty ? [words.penalty(figure(penalty))] : []),
    ...stepLines(sum.steps, bloc, language).map(asSentence),
    ...(parts.length > 1 ? [words.exact(parts.join(' '), figure(exact))] : []),
    stage === 'leaf' ? words.total(printed) : words.rounded(decimals, printed),
    ...(percent === null || maximum === null
      ? []
      : [ofAssigned(figure(exact), figure(maximum), figure(percent))]),
  ];
}

/** The class that was reached and what kept the unit from a better one; none where the scheme has no classes. */
export function bandLines({ bloc, unit }: Explanation, language: Language): readonly string[] {
  const { bands } = bloc.scheme;
  const result = bloc.results[unit];
  if (bands.length === 0 || result === undefined || result.total === null) return [];
  const words = explanationWords[language].band;
  const ruling = rulingWords[language];
  const { setAside, bars } = result.rulings;
  const band = bands.find(({ name }) => name === result.band) ?? null;
  const why = (cause: Parameters<typeof saidCause>[0]): string =>
    causeText(
      saidCause(cause, (code) => criterionName(bloc, code)),
      language,
    );
  const bound =
    band === null
      ? null
      : words.from(ruling[band.measure](plainFigure(band.from, language)), band.fromIncluded);
  return [
    ...(band !== null
      ? // A unit that was held down has more than the boundary of its class.
        [words.reached(band.name, bars.length > 0 ? null : bound)]
      : setAside.length > 0 || bars.some(({ atMost }) => atMost === null)
        ? []
        : [words.none]),
    ...setAside.map((cause) => asSentence(ruling.setAside(why(cause)))),
    ...bars.map(({ cause, atMost }) =>
      asSentence(atMost === null ? ruling.noClass(why(cause)) : ruling.atMost(atMost, why(cause))),
    ),
  ];
}

/** A piece of a sentence that stands alone. */
function asSentence(piece: string): string {
  return piece.slice(0, 1).toUpperCase() + piece.slice(1);
}

/** Every step of the tie-break chain that was tried on the unit, with the figures that it compared. */
export function orderLines(
  { bloc, unit, order }: Explanation,
  language: Language,
): readonly string[] {
  if (order.length === 0) return [];
  const words = explanationWords[language].order;
  const said = order.map(({ step, among, decided }, index) => {
    const isFigure = among.some(({ figure }) => figure !== null);
    const own = among.filter((each) => each.unit === unit);
    const others = among.filter((each) => each.unit !== unit);
    const figures = [...own, ...others].slice(0, MOST_FIGURES).map(({ unit: each, figure }) => {
      const points = figure === null ? words.unknown : tieFigure(step, figure, language);
      return words.figure(bloc.scoresheet.units[each]?.name ?? '', points);
    });
    const shown = isFigure ? figures.join('; ') : '';
    return words.step(index + 1, stepName(step, bloc, language), shown, decided);
  });
  const isShared = bloc.results[unit]?.decidedBy?.kind === 'shared';
  return isShared ? [...said, words.shared] : said;
}

/** A figure of a step as it is read; whether a unit is preferred is no figure. */
function tieFigure({ by }: TieBreak, figure: Points, language: Language): string {
  if (by !== 'women') return plainFigure(figure, language);
  return explanationWords[language].order[isZero(figure) ? 'no' : 'yes'];
}

/** Figures of more units than these are not listed. */
const MOST_FIGURES = 4;
