import type { Language } from '../../text/language';
import { indicatorWords } from '../../text/indicator-words';
import type { BlocResults } from './bloc-results';
import { blocTitle, commonYear } from './bloc-title';
import { indicatorLine } from './indicator-line';
import { cellsRow, wideRow, type ImageRow, type SheetImage } from './sheet-image';
import { emphasised, styles } from './styles';
import { written } from './written-text';

/** In characters: name, value, threshold, level, units, cells, remark. */
const WIDTHS = [28, 12, 12, 16, 30, 24, 56];

/** The sheet "Chỉ báo": every bloc's indicators, those that ask and those that lack data alike, in their own order. */
export function indicatorsImage(blocs: readonly BlocResults[], language: Language): SheetImage {
  const words = indicatorWords[language];
  return {
    rows: [
      wideRow(words.title(commonYear(blocs)), styles.title, WIDTHS.length),
      cellsRow(Object.values(words.headings).map((value) => ({ value, format: styles.heading }))),
      ...blocs.flatMap((bloc) => [
        wideRow(blocTitle(bloc, language), styles.band, WIDTHS.length),
        ...indicatorRows(bloc, language),
      ]),
    ],
    columnWidths: WIDTHS,
    frozen: { rows: 2, columns: 0 },
    orientation: 'landscape',
    repeated: { first: 1, last: 1 },
    hint: words.hint,
  };
}

const LEVEL_COLUMN = 3;

function indicatorRows(bloc: BlocResults, language: Language): readonly ImageRow[] {
  const nameOf = (unit: number): string => bloc.scoresheet.units[unit]?.name ?? '';
  return bloc.indicators.map((indicator) => {
    const line = indicatorLine(indicator, nameOf, language);
    const level = line.level === 'ask' ? emphasised(styles.centered) : styles.centered;
    return cellsRow(
      [
        { value: line.name, format: styles.text },
        { value: line.value, format: styles.centered },
        { value: line.threshold, format: styles.centered },
        { value: line.levelWord, format: level },
        { value: written(line.units ?? ''), format: styles.remark },
        { value: written(line.cells ?? ''), format: styles.remark },
        { value: written(line.remark), format: styles.remark },
      ],
      [LEVEL_COLUMN],
    );
  });
}
