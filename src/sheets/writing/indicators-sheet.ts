import type { Language } from '../../text/language';
import { indicatorWords } from '../../text/indicator-words';
import type { BlocResults } from './bloc-results';
import { blocTitle, commonYear } from './bloc-title';
import { toNumber } from '../../scoring/points';
import type { CellFormat } from '../../workbook/patch';
import type { PlacedIndicator } from '../indicators';
import { thresholdFormat } from '../threshold-text';
import { indicatorCharts } from './indicator-charts';
import { indicatorLine, type IndicatorLevel } from './indicator-line';
import { cellsRow, wideRow, type ImageCell, type ImageRow, type SheetImage } from './sheet-image';
import { emphasised, styles } from './styles';
import { written } from './written-text';

/** In characters: name, value, threshold, its basis, level, units, cells, remark. */
const WIDTHS = [28, 12, 12, 26, 16, 30, 24, 56];

/** The sheet "Chỉ báo": every bloc's indicators, those that ask and those that lack data alike, in their own order. */
export function indicatorsImage(blocs: readonly BlocResults[], language: Language): SheetImage {
  const words = indicatorWords[language];
  const tables = [
    wideRow(words.title(commonYear(blocs)), styles.title, WIDTHS.length),
    cellsRow(Object.values(words.headings).map((value) => ({ value, format: styles.heading }))),
    ...blocs.flatMap((bloc) => [
      wideRow(blocTitle(bloc, language), styles.band, WIDTHS.length),
      ...indicatorRows(bloc, language),
    ]),
  ];
  const { rows, charts } = indicatorCharts(blocs, WIDTHS, tables.length, language);
  return {
    rows: [...tables, ...rows],
    charts,
    columnWidths: WIDTHS,
    frozen: { rows: 2, columns: 0 },
    orientation: 'landscape',
    // On a page of figures and charts these headings would name the wrong columns.
    repeated: charts.length === 0 ? { first: 1, last: 1 } : null,
    hint: words.hint,
  };
}

const LEVEL_COLUMN = 4;

function levelFormat(level: IndicatorLevel): CellFormat {
  switch (level) {
    case 'explain':
      return { ...emphasised(styles.centered), fill: 'F8CBAD' };
    case 'ask':
      return emphasised(styles.centered);
    case 'fine':
    case 'lacking':
      return styles.centered;
  }
}

/** What she typed stays as it is; otherwise the threshold that is used, as a number that she can change. */
function thresholdCell({ limit }: PlacedIndicator): ImageCell {
  if (limit === undefined) return { value: null, format: styles.centered };
  const typed = typeof limit.typed === 'boolean' ? String(limit.typed) : limit.typed;
  if (limit.code === undefined) return { value: typed, format: styles.centered };
  const { code, set } = limit;
  const format = { ...styles.centered, numberFormat: thresholdFormat(code, set.points) };
  return { value: typed ?? toNumber(set.points), format };
}

function indicatorRows(bloc: BlocResults, language: Language): readonly ImageRow[] {
  const nameOf = (unit: number): string => bloc.scoresheet.units[unit]?.name ?? '';
  return bloc.indicators.map((indicator) => {
    const line = indicatorLine(indicator, nameOf, language);
    return cellsRow(
      [
        { value: line.name, format: styles.text },
        { value: line.value, format: styles.centered },
        thresholdCell(indicator),
        { value: written(line.basis ?? ''), format: styles.remark },
        { value: line.levelWord, format: levelFormat(line.level) },
        { value: written(line.units ?? ''), format: styles.remark },
        { value: written(line.cells ?? ''), format: styles.remark },
        { value: written(line.remark), format: styles.remark },
      ],
      [LEVEL_COLUMN],
    );
  });
}
