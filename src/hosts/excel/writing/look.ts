import type { Area } from '../../../workbook/cell-address';
import type { CellFormat } from '../../../workbook/patch';

/** The lines of a range that are set: around it and between its cells. */
export const sides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

export type Side = (typeof sides)[number];

export interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** How all cells of an area look, in Excel's words. */
export interface Look {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly color: string;
  /** "#RRGGBB", null for none. */
  readonly fill: string | null;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly lines: Readonly<Record<Side, Line>>;
}

/** The font of cells that nobody formatted. */
export interface NormalFont {
  readonly name: string;
  readonly size: number;
}

export const noLine: Line = { style: 'None', weight: 'Thin', color: '#000000' };
const thinLine: Line = { style: 'Continuous', weight: 'Thin', color: '#000000' };

const noLines = allSides(noLine);

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** The look that a format asks for; whatever it does not name is as in a fresh cell. */
export function lookOf(format: CellFormat, normal: NormalFont): Look {
  const { horizontal, vertical } = format;
  const line = format.bordered === true ? thinLine : noLine;
  return {
    fontName: format.fontName ?? normal.name,
    fontSize: format.fontSize ?? normal.size,
    bold: format.bold ?? false,
    italic: format.italic ?? false,
    underline: 'None',
    strikethrough: false,
    color: '#000000',
    fill: format.fill === undefined ? null : `#${format.fill.toUpperCase()}`,
    horizontal: horizontal === undefined ? 'General' : HORIZONTAL[horizontal],
    vertical: vertical === undefined ? 'Bottom' : VERTICAL[vertical],
    wrap: format.wrap ?? false,
    lines: allSides(line),
  };
}

function allSides(line: Line): Record<Side, Line> {
  return {
    EdgeTop: line,
    EdgeBottom: line,
    EdgeLeft: line,
    EdgeRight: line,
    InsideHorizontal: line,
    InsideVertical: line,
  };
}

/** The sides that an area has: between cells there is none where it is one cell high or wide. */
export function sidesOf({ top, left, bottom, right }: Area): readonly Side[] {
  return sides.filter(
    (side) =>
      !(side === 'InsideHorizontal' && top === bottom) &&
      !(side === 'InsideVertical' && left === right),
  );
}

/** Whether two lines look the same; none is none, whatever Excel says of its colour. */
export function isSameLine(a: Line, b: Line): boolean {
  if (a.style === 'None' || a.style !== b.style) return a.style === b.style;
  return a.weight === b.weight && a.color.toUpperCase() === b.color.toUpperCase();
}

/** Sets a property whose words are a list of Excel's to a word that came from that list. */
export function setWord(owner: OfficeExtension.ClientObject, name: string, word: unknown): void {
  if (!Reflect.set(owner, name, word)) throw new Error(`${name} cannot be set.`);
}

/** Asks how the cells of a range look; the reader gives null where they differ. */
export function queueLookQuestion(range: Excel.Range, area: Area): () => Look | null {
  const { format } = range;
  range.load(
    'format/font/name,format/font/size,format/font/bold,format/font/italic,' +
      'format/font/underline,format/font/strikethrough,format/font/color,' +
      'format/fill/color,format/fill/pattern,' +
      'format/horizontalAlignment,format/verticalAlignment,format/wrapText',
  );
  // All sides at once take a sixth of what each by itself would take.
  const { borders } = format;
  borders.load('items/sideIndex,items/style,items/weight,items/color');
  return () => {
    const { font, fill } = format;
    const lines = { ...noLines };
    for (const side of sidesOf(area)) {
      const border = borders.items.find(({ sideIndex }) => sideIndex === side);
      if (border === undefined) throw new Error(`Excel tells nothing of ${side}.`);
      lines[side] = { style: border.style, weight: border.weight, color: border.color };
    }
    const look: Look = {
      fontName: font.name,
      fontSize: font.size,
      bold: font.bold,
      italic: font.italic,
      underline: font.underline,
      strikethrough: font.strikethrough,
      color: font.color,
      fill: fill.pattern === 'None' ? null : fill.color,
      horizontal: format.horizontalAlignment,
      vertical: format.verticalAlignment,
      wrap: format.wrapText,
      lines,
    };
    return isShared({ ...look, fill: fill.color, pattern: fill.pattern }) ? look : null;
  };
}

/** Excel gives null, or no word, for what the cells of a range do not have in common. */
function isShared(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return false;
  return typeof value !== 'object' || Object.values(value).every(isShared);
}
