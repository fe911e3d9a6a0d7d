import type { Language } from '../../../text/language';
import { pageFrameWords } from '../../../text/page-frame-words';
import type { CellFormat } from '../../../workbook/patch';
import type { Area } from '../../../workbook/cell-address';
import { valueAt, type SheetSnapshot } from '../../../workbook/snapshot';
import {
  cellsRow,
  spanned,
  type ImageCell,
  type ImageChart,
  type ImageRow,
  type SheetImage,
} from '../sheet-image';
import { emphasised, styles } from '../styles';
import { written } from '../written-text';

/** What is known of the head and the foot of a page; null leaves dots, or room for a pen. */
export interface PageFrame {
  readonly superior: string | null;
  /** The bloc in whose name the sheet is signed; null where there are several. */
  readonly bloc: string | null;
  readonly kind: 'cum' | 'khoi' | null;
  readonly place: string | null;
  readonly year: number | null;
  readonly preparer: string | null;
  readonly signerRole: string | null;
  readonly signer: string | null;
}

const centred: CellFormat = { ...styles.blank, horizontal: 'center', wrap: true };
const open: CellFormat = { ...centred, fill: 'FFF2CC' };
const ROOM_FOR_A_SIGNATURE = 3;

/** The image with the agency and the motto above its title and the signatures below its table. */
export function framed(image: SheetImage, frame: PageFrame, language: Language): SheetImage {
  const [left, right] = sides(image.columnWidths);
  const width = image.columnWidths.length;
  const line = (one: ImageCell | null, other: ImageCell | null): ImageRow => {
    const cell = (side: Area, { value, format }: ImageCell): readonly ImageCell[] =>
      spanned(value, format, side.right - side.left + 1);
    const cells = [...cell(left, one ?? nothing), ...cell(right, other ?? nothing)];
    return cellsRow(cells.slice(0, width), [0, right.left]);
  };
  const head = headRows(frame, line, language);
  const foot = footRows(frame, line, language);
  const moved = (rows: number): number => rows + head.length;
  const { frozen, repeated, guides = [], charts } = image;
  const dotted = { top: 1, left: 0, bottom: 2, right: width - 1 };
  return {
    ...image,
    rows: [...head, ...image.rows, ...foot],
    frozen: frozen.rows === 0 ? frozen : { ...frozen, rows: moved(frozen.rows) },
    repeated: repeated && { first: moved(repeated.first), last: moved(repeated.last) },
    guides: [
      { area: dotted, text: pageFrameWords[language].whereToFill },
      ...guides.map((guide) => ({ ...guide, area: below(guide.area, head.length) })),
    ],
    ...(charts === undefined ? {} : { charts: charts.map((each) => lower(each, head.length)) }),
  };
}

/** Whether such a head stands at the top of a block. */
export function isFramed(sheet: SheetSnapshot, block: Area): boolean {
  for (let column = block.left; column <= block.right; column += 1) {
    if (valueAt(sheet, block.top, column) === pageFrameWords.vi.state) return true;
  }
  return false;
}

/** The columns under the agency and under the motto: parted as near to the middle as columns allow. */
function sides(columnWidths: readonly number[]): readonly [Area, Area] {
  const whole = columnWidths.reduce((sum, width) => sum + width, 0);
  let [last, best, used] = [0, Number.POSITIVE_INFINITY, 0];
  for (const [column, width] of columnWidths.slice(0, -1).entries()) {
    used += width;
    const off = Math.abs(used - whole / 2);
    if (off < best) [last, best] = [column, off];
  }
  const rows = { top: 0, bottom: 0 };
  return [
    { ...rows, left: 0, right: last },
    { ...rows, left: last + 1, right: columnWidths.length - 1 },
  ];
}

type Line = (left: ImageCell | null, right: ImageCell | null) => ImageRow;

const nothing: ImageCell = { value: null, format: styles.blank };

function headRows(frame: PageFrame, line: Line, language: Language): readonly ImageRow[] {
  const words = pageFrameWords[language];
  const named = (name: string | null, format: CellFormat): ImageCell =>
    name === null
      ? { value: words.blank, format: open }
      : { value: written(name)?.toUpperCase() ?? words.blank, format };
  const strong = emphasised(centred);
  const dated = words.dated(frame.place, frame.year);
  return [
    line(named(frame.superior, centred), { value: words.state, format: strong }),
    line(named(frame.bloc, strong), { value: words.motto, format: strong }),
    line(null, { value: dated, format: { ...centred, italic: true } }),
    line(null, null),
  ];
}

function footRows(frame: PageFrame, line: Line, language: Language): readonly ImageRow[] {
  const words = pageFrameWords[language];
  const strong = (value: string | null): ImageCell => ({ value, format: emphasised(centred) });
  const slanted = (value: string): ImageCell => ({ value, format: { ...centred, italic: true } });
  const role = written(frame.signerRole ?? '')?.toUpperCase() ?? words.head(frame.kind);
  return [
    line(null, null),
    line(strong(words.prepared), strong(words.onBehalf(frame.kind))),
    line(slanted(words.signHere), strong(role)),
    line(null, slanted(words.sealHere)),
    ...Array.from({ length: ROOM_FOR_A_SIGNATURE }, () => line(null, null)),
    line(strong(written(frame.preparer ?? '')), strong(written(frame.signer ?? ''))),
  ];
}

function below(area: Area, rows: number): Area {
  return { ...area, top: area.top + rows, bottom: area.bottom + rows };
}

function lower({ name, chart }: ImageChart, rows: number): ImageChart {
  const down = (area: Area): Area => below(area, rows);
  return {
    name,
    chart: {
      ...chart,
      place: down(chart.place),
      categories: down(chart.categories),
      series: chart.series.map((series) => ({ ...series, values: down(series.values) })),
    },
  };
}
