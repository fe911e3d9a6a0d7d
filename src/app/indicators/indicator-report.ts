import type { Light } from '../../awards/indicators/indicator';
import { isDecimal, roundHalfUp, toDecimalText, type Points } from '../../scoring/points';
import type { PlacedIndicator } from '../../sheets/indicators';
import { indicatorLine } from '../../sheets/writing/indicator-line';
import type { Language } from '../../text/language';
import { cellName } from '../../workbook/cell-address';
import type { BlocComputation } from '../computation';

/** An indicator in `--json`: figures as decimal texts (squares where a root is shown), the remark as a sentence. */
export interface IndicatorReport {
  readonly code: string;
  readonly name: string;
  readonly light: Light;
  readonly figure: string | null;
  readonly threshold: string | null;
  /** As they are read. */
  readonly value: string | null;
  readonly against: string | null;
  readonly units: readonly string[];
  readonly criteria: readonly string[];
  readonly cells: readonly { readonly sheet: string; readonly cell: string }[];
  readonly remark: string;
}

export function indicatorReport(
  { scoresheet }: Pick<BlocComputation, 'scoresheet'>,
  indicator: PlacedIndicator,
  language: Language,
): IndicatorReport {
  const nameOf = (unit: number): string => scoresheet.units[unit]?.name ?? '';
  const { name, value, threshold, remark } = indicatorLine(indicator, nameOf, language);
  return {
    code: indicator.code,
    name,
    light: indicator.light,
    figure: decimal(indicator.figure),
    threshold: decimal(indicator.threshold),
    value,
    against: threshold,
    units: indicator.units.map(nameOf),
    criteria: indicator.criteria,
    cells: indicator.places.map((place) => ({ sheet: place.sheet, cell: cellName(place) })),
    remark,
  };
}

/** Exact where decimals can say it, otherwise with ten of them. */
function decimal(points: Points | null): string | null {
  if (points === null) return null;
  return toDecimalText(isDecimal(points) ? points : roundHalfUp(points, 10));
}
