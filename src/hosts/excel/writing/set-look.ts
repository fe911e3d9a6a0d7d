import type { Area } from '../../../workbook/cell-address';
import type { Step } from '../session';
import { onRange } from './on-range';
import { isSameLine, noLine, setWord, sidesOf, type Line, type Look } from './look';

/** How all cells of an area are known to look, as far as it is known. */
export interface KnownLook {
  readonly look: Partial<Look>;
  /** The number format; null where it is not known or not one. */
  readonly code: string | null;
}

/** Nothing is known. */
export const unknownLook: KnownLook = { look: {}, code: null };

/** Something to set: a property, or a line with up to three properties. */
interface Setting {
  /** What it is set at: naming that costs as much as setting. */
  readonly owner: string;
  readonly count: number;
  readonly apply: (format: Excel.RangeFormat) => void;
}

/** Bytes that a property takes to set, and something to set it at, beside the range itself. */
const SETTING = 108;
const OWNER = 160;

/**
 * Gives every cell of an area this look, one property at a time, as far as it is not known to be so: clearing formats
 * would also take merged cells apart. No step where nothing is to be set.
 * @param code the number format; null where that stays
 */
export function lookSteps(
  sheet: string,
  area: Area,
  look: Partial<Look>,
  code: string | null,
  known: KnownLook,
): readonly Step<void>[] {
  const settings = [...propertySettings(look, known.look), ...lineSettings(area, look, known.look)];
  const isOtherCode = code !== null && code !== known.code;
  if (settings.length === 0 && !isOtherCode) return [];
  const owners = new Set(settings.map(({ owner }) => owner)).size;
  const calls = settings.reduce((sum, { count }) => sum + count, isOtherCode ? 1 : 0);
  return [
    onRange(sheet, area, calls * SETTING + owners * OWNER, (range) => {
      // One code for all cells may be given without an array, which the types do not say.
      if (isOtherCode) setWord(range, 'numberFormat', code);
      for (const { apply } of settings) apply(range.format);
    }),
  ];
}

function propertySettings(look: Partial<Look>, known: Partial<Look>): readonly Setting[] {
  const settings: Setting[] = [];
  const set = <Key extends keyof Look>(
    key: Key,
    owner: string,
    apply: (format: Excel.RangeFormat, value: Look[Key]) => void,
  ): void => {
    const value: Look[Key] | undefined = look[key];
    if (value === undefined || value === known[key]) return;
    settings.push({
      owner,
      count: 1,
      apply: (format) => {
        apply(format, value);
      },
    });
  };
  set('fontName', 'font', ({ font }, name) => (font.name = name));
  set('fontSize', 'font', ({ font }, size) => (font.size = size));
  set('bold', 'font', ({ font }, bold) => (font.bold = bold));
  set('italic', 'font', ({ font }, italic) => (font.italic = italic));
  set('underline', 'font', ({ font }, underline) => {
    setWord(font, 'underline', underline);
  });
  set('strikethrough', 'font', ({ font }, struck) => (font.strikethrough = struck));
  set('color', 'font', ({ font }, color) => (font.color = color));
  set('fill', 'fill', ({ fill }, color) => {
    if (color === null) fill.clear();
    else fill.color = color;
  });
  set('horizontal', 'format', (format, word) => {
    setWord(format, 'horizontalAlignment', word);
  });
  set('vertical', 'format', (format, word) => {
    setWord(format, 'verticalAlignment', word);
  });
  set('wrap', 'format', (format, wrap) => (format.wrapText = wrap));
  return settings;
}

function lineSettings(area: Area, look: Partial<Look>, known: Partial<Look>): readonly Setting[] {
  const { lines } = look;
  if (lines === undefined) return [];
  return sidesOf(area).flatMap((side) => {
    const line = lines[side];
    const old = known.lines?.[side];
    if (old !== undefined && isSameLine(old, line)) return [];
    // Where there was no line, Excel draws a new one thin and black by itself; setting more of none would draw it again.
    const isStyleAll = line.style === 'None' || (old?.style === 'None' && isUsual(line));
    return [
      {
        owner: side,
        count: isStyleAll ? 1 : 3,
        apply: ({ borders }: Excel.RangeFormat) => {
          const border = borders.getItem(side);
          setWord(border, 'style', line.style);
          if (isStyleAll) return;
          setWord(border, 'weight', line.weight);
          border.color = line.color;
        },
      },
    ];
  });
}

function isUsual({ weight, color }: Line): boolean {
  return weight === noLine.weight && color === noLine.color;
}
