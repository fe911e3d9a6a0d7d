import { personCategories } from '../../awards/people/categories';
import type { Indicator, IndicatorCode } from '../../awards/indicators/indicator';
import {
  divide,
  isDecimal,
  multiply,
  roundHalfUp,
  toDecimalText,
  wholePoints,
  zero,
  type Points,
} from '../../scoring/points';
import { indicatorRemarks } from '../../text/indicator-remarks';
import { indicatorNames, indicatorWords } from '../../text/indicator-words';
import type { Language } from '../../text/language';
import { decimalText } from '../../text/numbers';
import { cellName, type CellPlace } from '../../workbook/cell-address';
import type { PlacedIndicator } from '../indicators';
import { basisText } from '../threshold-text';
import { rootOf } from './root-of';

/** How a figure is shown: a share in percent, a ratio, the root of a square, points, or how many. */
type Measure = 'percent' | 'times' | 'root' | 'points' | 'count';

const MEASURES = {
  'flags-in-turn': 'percent',
  'waiting-and-awards': 'root',
  'winner-not-first': 'points',
  'head-wins': 'percent',
  'leaders-share': 'times',
  'direct-workers': 'percent',
  'remote-share': 'percent',
  'few-ad-hoc': 'percent',
  'same-achievement': 'count',
  late: 'percent',
  incomplete: 'percent',
  'uneven-totals': 'root',
  inversions: 'count',
  inflation: 'percent',
  'narrow-range': 'percent',
  'idle-criteria': 'percent',
  'flip-margin': 'points',
  'one-criterion': 'percent',
} as const satisfies Record<IndicatorCode, Measure>;

const SHARES = new Set<string>(['chance', 'share', 'ofStaff', ...personCategories]);

/** How an indicator came out, in the words of the sheet. */
export type IndicatorLevel = 'fine' | 'ask' | 'explain' | 'lacking';

/** An indicator as it is read, on the sheet and in the pane. */
export interface IndicatorLine {
  readonly code: IndicatorCode;
  readonly level: IndicatorLevel;
  readonly name: string;
  /** Null where there is none. */
  readonly value: string | null;
  readonly threshold: string | null;
  /** Where the threshold comes from, in short and as a sentence; null where there is none or nothing is known. */
  readonly mark: string | null;
  readonly basis: string | null;
  readonly levelWord: string;
  readonly units: string | null;
  /** Every cell concerned, and the first of them in words. */
  readonly places: readonly CellPlace[];
  readonly cells: string | null;
  readonly remark: string;
}

/** So many names or cells are written out. */
const MOST = 8;

/** @param unitName the name of a unit by its row */
export function indicatorLine(
  indicator: PlacedIndicator,
  unitName: (unit: number) => string,
  language: Language,
): IndicatorLine {
  const { code, figure, threshold, details, places } = indicator;
  const words = indicatorWords[language];
  const level = levelOf(indicator);
  const shown = (points: Points | null, measure: Measure): string =>
    points === null ? '' : shownAs(points, measure, language);
  const named = (points: Points | null): string | null => {
    if (points === null) return null;
    const text = shown(points, MEASURES[code]);
    switch (MEASURES[code]) {
      case 'times':
        return words.times(text);
      case 'points':
        return words.points(text);
      case 'percent':
      case 'root':
      case 'count':
        return text;
    }
  };
  const listed = (names: readonly string[], between: string): string => {
    const text = names.slice(0, MOST).join(between);
    return names.length > MOST ? words.andMore(text, names.length - MOST) : text;
  };
  const units = listed(indicator.units.map(unitName), '; ');
  const cells = listed(placeNames(places), '; ');
  const remarks = indicatorRemarks[language][code];
  const said = {
    figure: shown(figure, MEASURES[code]),
    threshold: shown(threshold, MEASURES[code]),
    units,
    criteria: listed(indicator.criteria, '; '),
    pairs: listed(
      indicator.pairs.map(({ lower, higher }) => `${unitName(lower)} – ${unitName(higher)}`),
      '; ',
    ),
    spots: indicator.spots
      .map(({ unit, criterion, figure: gap }) =>
        words.spot(unitName(unit), criterion, shown(gap, 'percent')),
      )
      .join('; '),
    byUnit: listed(
      indicator.byUnit.map(({ unit, figure: own }) =>
        words.daysOf(unitName(unit), shown(own, 'count')),
      ),
      '; ',
    ),
    exact: (name: string) => exactText(details[name] ?? null),
    detail: (name: string) => shown(details[name] ?? null, SHARES.has(name) ? 'percent' : 'count'),
  };
  return {
    code,
    level,
    name: indicatorNames[language][code],
    value: named(figure),
    threshold: named(threshold),
    ...basisOf(indicator, named(threshold), language),
    levelWord: words.levels[level],
    units: units === '' ? null : units,
    places,
    cells: cells === '' ? null : cells,
    remark:
      level === 'lacking' ? remarks.lacking : remarks[level === 'fine' ? 'fine' : 'ask'](said),
  };
}

function basisOf(
  { limit }: PlacedIndicator,
  threshold: string | null,
  language: Language,
): Pick<IndicatorLine, 'mark' | 'basis'> {
  const { marks, bases } = indicatorWords[language];
  if (limit?.code !== undefined) {
    const { code, set } = limit;
    return { mark: marks[set.basis], basis: basisText(code, set, language) };
  }
  return { mark: null, basis: threshold === null ? null : bases.fixed(threshold) };
}

function levelOf({ light }: Indicator): IndicatorLevel {
  switch (light) {
    case 'green':
      return 'fine';
    case 'amber':
      return 'ask';
    case 'red':
      return 'explain';
    case 'unknown':
      return 'lacking';
  }
}

/** "24/625"; a whole number as itself. */
function exactText(points: Points | null): string {
  if (points === null) return '';
  const { numerator, denominator } = points;
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
}

/** "Bảng điểm!B5", and of the cells that follow on the same sheet only the name. */
function placeNames(places: readonly CellPlace[]): readonly string[] {
  return places.map((place, index) =>
    places[index - 1]?.sheet === place.sheet
      ? cellName(place)
      : `${place.sheet}!${cellName(place)}`,
  );
}

const HUNDRED = wholePoints(100);

function shownAs(points: Points, measure: Measure, language: Language): string {
  switch (measure) {
    case 'percent':
      return `${rounded(multiply(points, HUNDRED), language)}%`;
    case 'times':
    case 'points':
    case 'count':
      return rounded(points, language);
    case 'root': {
      const isBelow = points.numerator < 0n;
      const size = isBelow ? divide(points, wholePoints(-1)) : points;
      return `${isBelow ? '-' : ''}${rounded(rootOf(size, DECIMALS), language)}`;
    }
  }
}

const DECIMALS = 2;
/** A figure that two decimals would make 0 keeps more of them. */
const MORE_DECIMALS = 4;

function rounded(points: Points, language: Language): string {
  const short = roundHalfUp(points, DECIMALS);
  const isLost = short.numerator === zero.numerator && points.numerator !== zero.numerator;
  const kept = isLost ? roundHalfUp(points, MORE_DECIMALS) : short;
  return decimalText(toDecimalText(isDecimal(kept) ? kept : short), language);
}
