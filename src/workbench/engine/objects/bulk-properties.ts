import { edges, type CellLook, type Edge } from '../book/cell-look';
import { cellAt, putCell, usualColumnWidth, usualRowHeight, type Cell } from '../book/sheet';
import { fieldsOf, flagValue, listOf, numberValue, textValue } from '../protocol/arguments';
import { ApiError } from '../protocol/errors';
import { checkThere, checkWritable } from './open-workbook';
import { colour } from './range-format';
import { heightOf, widthOf, type RangePlace } from './range-place';

/** What `getCellProperties` gives of one cell, as far as it was asked for. */
export function cellProperties(place: RangePlace, wanted: unknown): unknown[][] {
  checkThere(place);
  const { sheet, area } = place;
  const known = new Map<CellLook, unknown>();
  return Array.from({ length: heightOf(area) }, (_, down) =>
    Array.from({ length: widthOf(area) }, (_unused, across) => {
      const { look } = cellAt(sheet, area.top + down, area.left + across);
      const bag = known.get(look) ?? picked({ format: formatBag(look) }, wanted);
      known.set(look, bag);
      return bag;
    }),
  );
}

export function setCellProperties(place: RangePlace, data: unknown): void {
  checkWritable(place);
  const { sheet, area } = place;
  const rows = listOf(data, heightOf(area));
  for (const [down, row] of rows.entries()) {
    for (const [across, properties] of listOf(row, widthOf(area)).entries()) {
      const [top, left] = [area.top + down, area.left + across];
      const cell: Cell = cellAt(sheet, top, left);
      const format = fieldsOf(fieldsOf(properties).get('format'));
      putCell(sheet, top, left, { ...cell, look: withFormat(cell.look, format) });
    }
  }
}

/** What `getRowProperties` gives: one bag a row. */
export function rowProperties(place: RangePlace, wanted: unknown): unknown[] {
  checkThere(place);
  const { sheet, area } = place;
  return Array.from({ length: heightOf(area) }, (_, down) => {
    const row = area.top + down;
    const bag = {
      rowHidden: sheet.hiddenRows.has(row),
      rowIndex: row,
      format: { rowHeight: sheet.rowHeights.get(row) ?? usualRowHeight },
    };
    return picked(bag, wanted);
  });
}

/** What `getColumnProperties` gives: one bag a column. */
export function columnProperties(place: RangePlace, wanted: unknown): unknown[] {
  checkThere(place);
  const { sheet, area } = place;
  return Array.from({ length: widthOf(area) }, (_, across) => {
    const column = area.left + across;
    const bag = {
      columnHidden: sheet.hiddenColumns.has(column),
      columnIndex: column,
      format: { columnWidth: sheet.columnWidths.get(column) ?? usualColumnWidth },
    };
    return picked(bag, wanted);
  });
}

/** The fields of a bag that the load options name with `true`; an unknown one is refused. */
function picked(bag: unknown, wanted: unknown): unknown {
  const known = fieldsOf(bag);
  const result: Record<string, unknown> = {};
  for (const [name, choice] of fieldsOf(wanted)) {
    if (choice === false) continue;
    if (!known.has(name)) throw new ApiError('NotBuiltInWorkbench', `load option ${name}`);
    const value = known.get(name);
    if (choice === true) result[name] = value;
    // What is wanted of borders is said once for all sides.
    else if (name === 'borders') {
      const sides = [...fieldsOf(value)].map(([side, line]) => [side, picked(line, choice)]);
      result[name] = Object.fromEntries(sides);
    } else result[name] = picked(value, choice);
  }
  return result;
}

function formatBag(look: CellLook): Readonly<Record<string, unknown>> {
  const { fontName, fontSize, bold, italic, underline, strikethrough, color, fill } = look;
  return {
    font: { name: fontName, size: fontSize, bold, italic, underline, strikethrough, color },
    fill: fill === null ? { color: '#FFFFFF', pattern: 'None' } : { color: fill, pattern: 'Solid' },
    borders: look.borders,
    horizontalAlignment: look.horizontal,
    verticalAlignment: look.vertical,
    wrapText: look.wrap,
    indentLevel: look.indent,
    shrinkToFit: look.shrink,
  };
}

function withFormat(look: CellLook, format: ReadonlyMap<string, unknown>): CellLook {
  const font = fieldsOf(format.get('font'));
  const read = <Value>(
    fields: ReadonlyMap<string, unknown>,
    name: string,
    reader: (value: unknown) => Value,
    old: Value,
  ): Value => (fields.has(name) ? reader(fields.get(name)) : old);
  return {
    ...look,
    fontName: read(font, 'name', textValue, look.fontName),
    fontSize: read(font, 'size', numberValue, look.fontSize),
    bold: read(font, 'bold', flagValue, look.bold),
    italic: read(font, 'italic', flagValue, look.italic),
    underline: read(font, 'underline', textValue, look.underline),
    strikethrough: read(font, 'strikethrough', flagValue, look.strikethrough),
    color: read(font, 'color', colour, look.color),
    fill: fillOf(look.fill, fieldsOf(format.get('fill'))),
    borders: bordersOf(look.borders, fieldsOf(format.get('borders'))),
    horizontal: read(format, 'horizontalAlignment', textValue, look.horizontal),
    vertical: read(format, 'verticalAlignment', textValue, look.vertical),
    wrap: read(format, 'wrapText', flagValue, look.wrap),
    indent: read(format, 'indentLevel', numberValue, look.indent),
    shrink: read(format, 'shrinkToFit', flagValue, look.shrink),
  };
}

function fillOf(old: string | null, fill: ReadonlyMap<string, unknown>): string | null {
  if (fill.get('pattern') === 'None') return null;
  return fill.has('color') ? colour(fill.get('color')) : old;
}

function bordersOf(
  old: CellLook['borders'],
  borders: ReadonlyMap<string, unknown>,
): CellLook['borders'] {
  const line = (edge: Edge) => {
    const fields = fieldsOf(borders.get(edge));
    if (fields.size === 0) return old[edge];
    return {
      style: fields.has('style') ? textValue(fields.get('style')) : old[edge].style,
      weight: fields.has('weight') ? textValue(fields.get('weight')) : old[edge].weight,
      color: fields.has('color') ? colour(fields.get('color')) : old[edge].color,
    };
  };
  const [top, bottom, left, right] = edges.map(line);
  if (!top || !bottom || !left || !right) throw new Error('A cell has four edges.');
  return { top, bottom, left, right };
}

/** Whether all, none (false) or some (null) of the rows or columns of a range are hidden. */
export function hiddenState(
  hidden: ReadonlySet<number>,
  first: number,
  last: number,
): boolean | null {
  let count = 0;
  for (const line of hidden) if (line >= first && line <= last) count += 1;
  if (count === 0) return false;
  return count === last - first + 1 ? true : null;
}
