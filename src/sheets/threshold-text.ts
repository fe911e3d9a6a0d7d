import type { ThresholdCode } from '../awards/indicators/thresholds';
import { multiply, roundHalfUp, toDecimalText, wholePoints, type Points } from '../scoring/points';
import { indicatorWords } from '../text/indicator-words';
import type { Language } from '../text/language';
import { decimalText } from '../text/numbers';
import type { ThresholdBasis } from './indicators';

/** Thresholds that are plain numbers; the others are shares in percent. */
const PLAIN: ReadonlySet<ThresholdCode> = new Set([
  'waiting-and-awards',
  'head-wins',
  'leaders-share',
  'uneven-totals',
]);

const HUNDRED = wholePoints(100);
const DECIMALS = 4;

/** A threshold as it is set: "20%", "1,5 lần". */
export function thresholdText(code: ThresholdCode, points: Points, language: Language): string {
  const text = decimalText(shortText(asShown(code, points)), language);
  return indicatorWords[language].thresholdUnit(code, PLAIN.has(code) ? text : `${text}%`);
}

/** The bare figure, in the same way for every language: "100%", "1.5". */
export function thresholdFigure(code: ThresholdCode, points: Points): string {
  return `${shortText(asShown(code, points))}${PLAIN.has(code) ? '' : '%'}`;
}

function asShown(code: ThresholdCode, points: Points): Points {
  return PLAIN.has(code) ? points : multiply(points, HUNDRED);
}

/** The number format under which a cell shows a threshold with no more decimals than it has. */
export function thresholdFormat(code: ThresholdCode, points: Points): string {
  const [, decimals = ''] = shortText(asShown(code, points)).split('.');
  const places = decimals === '' ? '0' : `0.${'0'.repeat(decimals.length)}`;
  return PLAIN.has(code) ? places : `${places}%`;
}

/** What stands beside a threshold: whose it is, and that nobody has verified the usual one. */
export function basisText(
  code: ThresholdCode,
  { basis, points, usual }: ThresholdBasis,
  language: Language,
): string {
  const { bases } = indicatorWords[language];
  const [own, given] = [
    thresholdText(code, usual, language),
    thresholdText(code, points, language),
  ];
  switch (basis) {
    case 'usual':
      return bases.usual(own);
    case 'bloc-sheet':
      return bases.blocSheet(given, own);
    case 'hers':
      return bases.hers(own);
    case 'unreadable':
      return bases.unreadable(given);
  }
}

function shortText(points: Points): string {
  const rounded = toDecimalText(roundHalfUp(points, DECIMALS));
  return rounded.includes('.') ? rounded.replace(/\.?0+$/, '') : rounded;
}
