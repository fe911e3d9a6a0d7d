import type { Area } from '../../workbook/cell-address';
import { chartMark, chartText, type Chart } from '../../workbook/chart';
import type { Change } from '../../workbook/patch';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import type { SheetKind } from '../ownership';
import type { ImageChart } from './sheet-image';

/**
 * The charts that a sheet of ours needs made or taken away. One that is there and drawn as it should be stays, whatever
 * a person has made of its colours; a chart of hers is never looked at.
 */
export function chartChanges(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  kind: SheetKind,
  wanted: readonly ImageChart[],
  place: Area,
): readonly Change[] {
  const there = (sheet.charts ?? []).filter((name) => name.startsWith(`${kind}.`));
  const gone = there.filter((name) => !wanted.some((chart) => chart.name === name));
  return [
    ...gone.map((name): Change => ({ kind: 'remove-chart', sheet: sheet.name, name })),
    ...wanted.flatMap(({ name, chart: inImage }): readonly Change[] => {
      const chart = placed(inImage, place);
      const isSame = there.includes(name) && keptText(snapshot, name) === chartText(chart);
      return isSame ? [] : [{ kind: 'set-chart', sheet: sheet.name, name, chart }];
    }),
  ];
}

function keptText({ names }: Snapshot, name: string): string | null {
  const mark = chartMark(name).toLowerCase();
  return names.find((known) => known.name.toLowerCase() === mark)?.text ?? null;
}

function placed(chart: Chart, { top, left }: Area): Chart {
  const moved = (area: Area): Area => ({
    top: top + area.top,
    left: left + area.left,
    bottom: top + area.bottom,
    right: left + area.right,
  });
  return {
    ...chart,
    place: moved(chart.place),
    categories: moved(chart.categories),
    series: chart.series.map((series) => ({ ...series, values: moved(series.values) })),
  };
}
