import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type ICellData,
  type IStyleData,
} from '@univerjs/core';
import type { BorderLine, CellLook } from '../../engine/book/cell-look';
import type { Cell } from '../../engine/book/sheet';

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
const WEIGHTS: Readonly<Record<string, BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

export function yesOrNo(answer: boolean): BooleanNumber {
  return answer ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

/** What the grid shows of a cell. Everything is named, so that it replaces whatever the grid showed before. */
export function cellData(cell: Cell): ICellData {
  const { value } = cell;
  const s = styleData(cell.look, cell.numberFormat);
  const other = { f: null, p: null, s };
  if (value === null) return { v: null, t: null, ...other };
  if (typeof value === 'string') return { v: value, t: CellValueType.STRING, ...other };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER, ...other };
  return { v: value ? 1 : 0, t: CellValueType.BOOLEAN, ...other };
}

export function styleData(look: CellLook, numberFormat: string): IStyleData {
  return {
    ff: look.fontName,
    fs: look.fontSize,
    bl: yesOrNo(look.bold),
    it: yesOrNo(look.italic),
    ul: { s: yesOrNo(look.underline !== 'None') },
    st: { s: yesOrNo(look.strikethrough) },
    cl: { rgb: look.color },
    bg: look.fill === null ? null : { rgb: look.fill },
    ht: HORIZONTAL[look.horizontal] ?? null,
    vt: VERTICAL[look.vertical] ?? null,
    tb: look.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    n: numberFormat === 'General' ? null : { pattern: numberFormat },
    bd: {
      t: lineData(look.borders.top),
      b: lineData(look.borders.bottom),
      l: lineData(look.borders.left),
      r: lineData(look.borders.right),
    },
  };
}

function lineData({ style, weight, color }: BorderLine): IBorderStyleData | null {
  return style === 'None'
    ? null
    : { s: WEIGHTS[weight] ?? BorderStyleTypes.THIN, cl: { rgb: color } };
}
