import { noLine, sharedChange, type BorderLine, type CellLook, type Edge } from '../book/cell-look';
import { usualColumnWidth, usualRowHeight } from '../book/sheet';
import { flagValue, numberValue, textArgument, textValue } from '../protocol/arguments';
import { objectsOf, type Property } from '../protocol/class-table';
import { ApiError } from '../protocol/errors';
import { checkWritable } from './open-workbook';
import { changeCells, sharedBy, type RangePlace } from './range-place';

/** A property that every cell of the range has by itself. */
function lookProperty(
  read: (look: CellLook) => unknown,
  change: (value: unknown) => (look: CellLook) => CellLook,
): Property<RangePlace> {
  return {
    get: (place) => sharedBy(place, ({ look }) => read(look)),
    set: (place, value) => {
      const changed = sharedChange(change(value));
      changeCells(place, (cell) => ({ ...cell, look: changed(cell.look) }));
    },
  };
}

export const rangeFont = objectsOf<RangePlace>({
  name: 'RangeFont',
  properties: {
    name: lookProperty(
      ({ fontName }) => fontName,
      (value) => (look) => ({ ...look, fontName: textValue(value) }),
    ),
    size: lookProperty(
      ({ fontSize }) => fontSize,
      (value) => (look) => ({ ...look, fontSize: numberValue(value) }),
    ),
    bold: lookProperty(
      ({ bold }) => bold,
      (value) => (look) => ({ ...look, bold: flagValue(value) }),
    ),
    italic: lookProperty(
      ({ italic }) => italic,
      (value) => (look) => ({ ...look, italic: flagValue(value) }),
    ),
    underline: lookProperty(
      ({ underline }) => underline,
      (value) => (look) => ({ ...look, underline: textValue(value) }),
    ),
    strikethrough: lookProperty(
      ({ strikethrough }) => strikethrough,
      (value) => (look) => ({ ...look, strikethrough: flagValue(value) }),
    ),
    color: lookProperty(
      ({ color }) => color,
      (value) => (look) => ({ ...look, color: colour(value) }),
    ),
  },
});

const NAMED_COLOURS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
};

export function colour(value: unknown): string {
  const text = textValue(value);
  const named = NAMED_COLOURS[text.toLowerCase()];
  if (named !== undefined) return named;
  const match = /^#?([0-9a-f]{6})$/i.exec(text);
  if (match === null) throw new ApiError('InvalidArgument', `colour ${text}`);
  return `#${(match[1] ?? '').toUpperCase()}`;
}

const rangeFill = objectsOf<RangePlace>({
  name: 'RangeFill',
  properties: {
    // Excel says white of a cell that has no fill; only the pattern tells them apart.
    color: lookProperty(
      ({ fill }) => fill ?? '#FFFFFF',
      (value) => (look) => ({ ...look, fill: colour(value) }),
    ),
    pattern: lookProperty(
      ({ fill }) => (fill === null ? 'None' : 'Solid'),
      (value) => (look) =>
        textValue(value) === 'None'
          ? { ...look, fill: null }
          : { ...look, fill: look.fill ?? '#FFFFFF' },
    ),
  },
  methods: {
    clear: (place) => {
      const cleared = sharedChange((look) => ({ ...look, fill: null }));
      changeCells(place, (cell) => ({ ...cell, look: cleared(cell.look) }));
    },
  },
});

/** A side of a range: the cells that it runs along, and their edges that make it. */
interface Side {
  readonly place: RangePlace;
  readonly name: SideName;
}

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

type SideName = (typeof SIDES)[number];

interface Strip {
  readonly place: RangePlace;
  readonly edge: Edge;
}

function stripsOf({ place, name }: Side): readonly Strip[] {
  const { area } = place;
  const strip = (change: Partial<typeof area>, edge: Edge): Strip => {
    return { place: { ...place, area: { ...area, ...change } }, edge };
  };
  switch (name) {
    case 'EdgeTop':
      return [strip({ bottom: area.top }, 'top')];
    case 'EdgeBottom':
      return [strip({ top: area.bottom }, 'bottom')];
    case 'EdgeLeft':
      return [strip({ right: area.left }, 'left')];
    case 'EdgeRight':
      return [strip({ left: area.right }, 'right')];
    case 'InsideHorizontal':
      return area.top === area.bottom
        ? []
        : [strip({ bottom: area.bottom - 1 }, 'bottom'), strip({ top: area.top + 1 }, 'top')];
    case 'InsideVertical':
      return area.left === area.right
        ? []
        : [strip({ right: area.right - 1 }, 'right'), strip({ left: area.left + 1 }, 'left')];
    case 'DiagonalDown':
    case 'DiagonalUp':
      return [];
  }
}

function lineProperty(
  read: (line: BorderLine) => string,
  change: (line: BorderLine, value: string) => BorderLine,
): Property<Side> {
  return {
    get: (side) => {
      const values = stripsOf(side).map(({ place, edge }) =>
        sharedBy(place, ({ look }) => read(look.borders[edge])),
      );
      const first = values.length === 0 ? read(noLine) : values[0];
      return values.every((value) => value === first) ? first : null;
    },
    set: (side, value) => {
      const wanted = textValue(value);
      checkWritable(side.place);
      for (const { place, edge } of stripsOf(side)) {
        const changed = sharedChange((look) => ({
          ...look,
          borders: { ...look.borders, [edge]: change(look.borders[edge], wanted) },
        }));
        changeCells(place, (cell) => ({ ...cell, look: changed(cell.look) }));
      }
    },
  };
}

const rangeBorder = objectsOf<Side>({
  name: 'RangeBorder',
  identity: ({ name }) => ({ SideIndex: name }),
  properties: {
    sideIndex: { get: ({ name }) => name },
    style: lineProperty(
      ({ style }) => style,
      (line, style) => (style === 'None' ? noLine : { ...line, style }),
    ),
    weight: lineProperty(
      ({ weight }) => weight,
      (line, weight) => ({ ...line, weight }),
    ),
    color: lineProperty(
      ({ color }) => color,
      (line, color) => ({ ...line, color: colour(color) }),
    ),
  },
});

const rangeBorders = objectsOf<RangePlace>({
  name: 'RangeBorderCollection',
  properties: { count: { get: () => SIDES.length } },
  items: (place) => SIDES.map((name) => rangeBorder({ place, name })),
  item: (place, args) => {
    const wanted = textArgument(args, 0);
    const name = SIDES.find((side) => side === wanted);
    if (name === undefined) throw new ApiError('InvalidArgument', wanted);
    return rangeBorder({ place, name });
  },
});

/** Widths or heights of the lines that a range crosses. */
function sizeProperty(
  sizes: (place: RangePlace) => Map<number, number>,
  span: (place: RangePlace) => readonly [first: number, last: number],
  usual: number,
): Property<RangePlace> {
  return {
    get: (place) => {
      const [first, last] = span(place);
      const known = sizes(place);
      const size = known.get(first) ?? usual;
      for (const [line, other] of known) {
        if (line >= first && line <= last && other !== size) return null;
      }
      let sized = 0;
      for (const line of known.keys()) if (line >= first && line <= last) sized += 1;
      return sized === 0 || sized === last - first + 1 || size === usual ? size : null;
    },
    set: (place, value) => {
      checkWritable(place);
      const [first, last] = span(place);
      for (let line = first; line <= last; line += 1) sizes(place).set(line, numberValue(value));
    },
  };
}

export const rangeFormat = objectsOf<RangePlace>({
  name: 'RangeFormat',
  properties: {
    font: { get: rangeFont },
    fill: { get: rangeFill },
    borders: { get: rangeBorders },
    horizontalAlignment: lookProperty(
      ({ horizontal }) => horizontal,
      (value) => (look) => ({ ...look, horizontal: textValue(value) }),
    ),
    verticalAlignment: lookProperty(
      ({ vertical }) => vertical,
      (value) => (look) => ({ ...look, vertical: textValue(value) }),
    ),
    wrapText: lookProperty(
      ({ wrap }) => wrap,
      (value) => (look) => ({ ...look, wrap: flagValue(value) }),
    ),
    indentLevel: lookProperty(
      ({ indent }) => indent,
      (value) => (look) => ({ ...look, indent: numberValue(value) }),
    ),
    shrinkToFit: lookProperty(
      ({ shrink }) => shrink,
      (value) => (look) => ({ ...look, shrink: flagValue(value) }),
    ),
    columnWidth: sizeProperty(
      ({ sheet }) => sheet.columnWidths,
      ({ area }) => [area.left, area.right],
      usualColumnWidth,
    ),
    rowHeight: sizeProperty(
      ({ sheet }) => sheet.rowHeights,
      ({ area }) => [area.top, area.bottom],
      usualRowHeight,
    ),
  },
  methods: {
    // How wide the text is would have to be measured; the width stays.
    autofitColumns: checkWritable,
    autofitRows: checkWritable,
  },
});
