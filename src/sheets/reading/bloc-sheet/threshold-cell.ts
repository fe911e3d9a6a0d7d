import type { IndicatorCode } from '../../../awards/indicators/indicator';
import { mostOf, type ThresholdCode } from '../../../awards/indicators/thresholds';
import {
  compare,
  fraction,
  multiply,
  parsePoints,
  pointsFromNumber,
  type Points,
} from '../../../scoring/points';
import { indicatorNames } from '../../../text/indicator-words';
import type { Message } from '../../../text/sentences';
import type { CellValue } from '../../../workbook/snapshot';
import { thresholdFigure } from '../../threshold-text';
import { fold } from '../fold';

/** The indicators whose threshold a person may set. */
export const thresholdCodes = [
  'waiting-and-awards',
  'head-wins',
  'leaders-share',
  'direct-workers',
  'few-ad-hoc',
  'late',
  'incomplete',
  'uneven-totals',
  'inflation',
  'narrow-range',
  'idle-criteria',
  'flip-margin',
  'one-criterion',
] as const satisfies readonly ThresholdCode[];

const CODE_OF: ReadonlyMap<string, ThresholdCode> = new Map(
  thresholdCodes.flatMap((code) => [
    [fold(indicatorNames.vi[code]), code] as const,
    [fold(indicatorNames.en[code]), code] as const,
  ]),
);

/** The indicator of that name whose threshold can be set; null where there is none. */
export function thresholdCodeOf(name: string): ThresholdCode | null {
  return CODE_OF.get(fold(name)) ?? null;
}

export function isThresholdCode(code: IndicatorCode): code is ThresholdCode {
  return thresholdCodes.some((settable) => settable === code);
}

/** A threshold that was typed: what it is, or why it is not used. */
export type ThresholdCell =
  | { readonly kind: 'read'; readonly points: Points }
  | { readonly kind: 'refused'; readonly message: Message };

/**
 * @param value the cell's own value, which says more than what it shows
 * @param text as it is shown
 */
export function thresholdCell(code: ThresholdCode, value: CellValue, text: string): ThresholdCell {
  const points = typeof value === 'number' ? fromNumber(value) : fromWords(text);
  if (points === null) {
    const params = { indicator: code, text };
    return { kind: 'refused', message: { code: 'indicator-threshold-unreadable', params } };
  }
  const most = mostOf(code);
  if (compare(points, most) <= 0) return { kind: 'read', points };
  const params = { indicator: code, text, most: thresholdFigure(code, most) };
  return { kind: 'refused', message: { code: 'indicator-threshold-beyond', params } };
}

function fromNumber(value: number): Points | null {
  return Number.isFinite(value) && value >= 0 ? pointsFromNumber(value) : null;
}

const HUNDREDTH = fraction(1n, 100n);

/** "20%", "0,2" or "1,5 lần"; null for what is no number from 0 up. */
function fromWords(words: string): Points | null {
  const match = /^(\d{1,6}(?:[.,]\d{1,6})?)\s*(%?)(?:\s*(?:lần|times))?$/u.exec(
    words.normalize('NFC').trim(),
  );
  const points = match === null ? null : parsePoints((match[1] ?? '').replace(',', '.'));
  if (points === null) return null;
  return match?.[2] === '%' ? multiply(points, HUNDREDTH) : points;
}
