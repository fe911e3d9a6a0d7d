import type { IndicatorCode } from '../../awards/indicators/indicator';
import {
  defaultThresholds,
  type IndicatorThresholds,
  type ThresholdCode,
} from '../../awards/indicators/thresholds';
import { equals, type Points } from '../../scoring/points';
import type { IndicatorLimit, ThresholdBasis } from '../../sheets/indicators';
import { isThresholdCode, thresholdCodes } from '../../sheets/reading/bloc-sheet/threshold-cell';
import type { TypedCell, TypedSection } from '../../sheets/reading/bloc-sheet/typed-thresholds';

/** What people have said of thresholds, on "Thông tin khối" for every bloc and on "Chỉ báo" for each. */
export interface StatedThresholds {
  readonly stated: ReadonlyMap<ThresholdCode, Points>;
  readonly sections: readonly TypedSection[];
}

/** A bloc among those of the workbook: its titles as they may stand on the sheet, and its place in the order. */
export interface BlocOnSheet {
  readonly titles: readonly string[];
  readonly index: number;
  readonly count: number;
}

export interface ChosenThresholds {
  readonly thresholds: IndicatorThresholds;
  readonly limitOf: (code: IndicatorCode) => IndicatorLimit;
}

/** The thresholds of one bloc: what she typed on "Chỉ báo", else what "Thông tin khối" states, else the usual ones. */
export function chosenThresholds(
  { stated, sections }: StatedThresholds,
  bloc: BlocOnSheet,
): ChosenThresholds {
  const typed: TypedSection['cells'] = sectionOf(sections, bloc)?.cells ?? new Map();
  const bases = new Map(
    thresholdCodes.map((code) => [code, basisOf(code, typed.get(code), stated.get(code))] as const),
  );
  const own = Object.fromEntries([...bases].map(([code, { points }]) => [code, points]));
  return {
    thresholds: { ...defaultThresholds, ...own },
    limitOf: (code) => {
      const value = typed.get(code)?.value ?? null;
      const set = isThresholdCode(code) ? bases.get(code) : undefined;
      if (!isThresholdCode(code) || set === undefined) return { typed: value };
      const isOurs = set.basis === 'usual' || set.basis === 'bloc-sheet';
      return { code, set, typed: isOurs ? null : value };
    },
  };
}

function basisOf(
  code: ThresholdCode,
  typed: TypedCell | undefined,
  stated: Points | undefined,
): ThresholdBasis {
  const usual = defaultThresholds[code];
  if (typed !== undefined) {
    const { points } = typed;
    if (points === null) return { basis: 'unreadable', points: stated ?? usual, usual };
    const isUsual = stated === undefined && equals(points, usual);
    return { basis: isUsual ? 'usual' : 'hers', points, usual };
  }
  if (stated === undefined) return { basis: 'usual', points: usual, usual };
  return { basis: 'bloc-sheet', points: stated, usual };
}

/** With one bloc there is one section; of several it is the one of its title, else the one in its place. */
function sectionOf(
  sections: readonly TypedSection[],
  { titles, index, count }: BlocOnSheet,
): TypedSection | undefined {
  const titled = sections.find(({ title }) => titles.includes(title));
  return titled ?? (sections.length === count ? sections[index] : undefined);
}
