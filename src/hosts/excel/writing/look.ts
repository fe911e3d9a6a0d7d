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

const noLine: Line = { style: 'None', weight: 'Thin', color: '#000000' };
const thinLine: Line = { style: 'Continuous', weight: 'Thin', color: '#000000' };

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
    lines: {
      EdgeTop: line,
      EdgeBottom: line,
      EdgeLeft: line,
      EdgeRight: line,
      InsideHorizontal: line,
      InsideVertical: line,
    },
  };
}

/**
 * Gives every cell of the range this look. Where it looked otherwise before, everything is set, one property at a time:
 * clearing formats would also take merged cells apart.
 * @param before what the range is known to look like, null where it is not
 */
export function queueLook(range: Excel.Range, look: Look, before: Look | null): void {
  const { format } = range;
  const set = <Key extends keyof Look>(key: Key, apply: (value: Look[Key]) => void): void => {
    if (before?.[key] !== look[key]) apply(look[key]);
  };
  set('fontName', (name) => (format.font.name = name));
  set('fontSize', (size) => (format.font.size = size));
  set('bold', (bold) => (format.font.bold = bold));
  set('italic', (italic) => (format.font.italic = italic));
  set('underline', (underline) => {
    setWord(format.font, 'underline', underline);
  });
  set('strikethrough', (struck) => (format.font.strikethrough = struck));
  set('color', (color) => (format.font.color = color));
  set('fill', (fill) => {
    if (fill === null) format.fill.clear();
    else format.fill.color = fill;
  });
  set('horizontal', (word) => {
    setWord(format, 'horizontalAlignment', word);
  });
  set('vertical', (word) => {
    setWord(format, 'verticalAlignment', word);
  });
  set('wrap', (wrap) => (format.wrapText = wrap));
  for (const side of sides) {
    const line = look.lines[side];
    const old = before?.lines[side];
    if (old?.style === line.style && old.weight === line.weight) continue;
    const border = format.borders.getItem(side);
    setWord(border, 'style', line.style);
    // Setting these would draw the line again.
    if (line.style === 'None') continue;
    setWord(border, 'weight', line.weight);
    border.color = line.color;
  }
}

/** Sets a property whose words are a list of Excel's to a word that came from that list. */
export function setWord(owner: OfficeExtension.ClientObject, name: string, word: unknown): void {
  if (!Reflect.set(owner, name, word)) throw new Error(`${name} cannot be set.`);
}

/** Asks how the cells of a range look; the reader gives null where they differ. */
export function queueLookQuestion(range: Excel.Range): () => Look | null {
  const { format } = range;
  range.load(
    'format/font/name,format/font/size,format/font/bold,format/font/italic,' +
      'format/font/underline,format/font/strikethrough,format/font/color,' +
      'format/fill/color,format/fill/pattern,' +
      'format/horizontalAlignment,format/verticalAlignment,format/wrapText',
  );
  const borders = sides.map((side) => {
    const border = format.borders.getItem(side);
    border.load('style,weight,color');
    return { side, border };
  });
  return () => {
    const { font, fill } = format;
    const lines = new Map(
      borders.map(({ side, border: { style, weight, color } }) => [side, { style, weight, color }]),
    );
    const line = (side: Side): Line => lines.get(side) ?? noLine;
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
      lines: {
        EdgeTop: line('EdgeTop'),
        EdgeBottom: line('EdgeBottom'),
        EdgeLeft: line('EdgeLeft'),
        EdgeRight: line('EdgeRight'),
        InsideHorizontal: line('InsideHorizontal'),
        InsideVertical: line('InsideVertical'),
      },
    };
    return isShared({ ...look, fill: fill.color, pattern: fill.pattern }) ? look : null;
  };
}

/** Excel gives null, or no word, for what the cells of a range do not have in common. */
function isShared(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return false;
  return typeof value !== 'object' || Object.values(value).every(isShared);
}
