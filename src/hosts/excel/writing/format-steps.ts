import type { Area } from '../../../workbook/cell-address';
import type { Change } from '../../../workbook/patch';
import type { Step } from '../session';
import { joinedAreas } from './joined-areas';
import { lookOf, type Look, type NormalFont } from './look';
import type { LooksSoFar } from './looks-so-far';
import { lookSteps } from './set-look';

type FormatChange = Extract<Change, { kind: 'format' }>;

/** The calls that give an area its format, as far as it does not look so already. */
export function formatSteps(
  { sheet, area, format }: FormatChange,
  looks: LooksSoFar,
  normalFont: NormalFont,
): readonly Step<void>[] {
  return setSteps(sheet, area, lookOf(format, normalFont), format.numberFormat ?? 'General', looks);
}

/**
 * Gives areas of a new sheet that together fill a rectangle what they have in common, at once: what each has beside that
 * is set afterwards.
 * @param run format changes that follow each other on one sheet
 */
export function commonFormatSteps(
  run: readonly FormatChange[],
  looks: LooksSoFar,
  normalFont: NormalFont,
): readonly Step<void>[] {
  // Cells beside each other share their lines, so only areas with the same lines are taken together.
  const bordered = run.filter(({ format }) => format.bordered === true);
  const others = run.filter(({ format }) => format.bordered !== true);
  return [...joinedAreas(bordered), ...joinedAreas(others)].flatMap(({ area, members }) => {
    const [first] = members;
    if (first === undefined || members.length === 1) return [];
    const all = members.map(({ format }) => lookOf(format, normalFont));
    const codes = members.map(({ format }) => format.numberFormat ?? 'General');
    const look = commonLook(all, lookOf(first.format, normalFont));
    return setSteps(first.sheet, area, look, mostFrequent(codes) ?? 'General', looks);
  });
}

function setSteps(
  sheet: string,
  area: Area,
  look: Look,
  code: string,
  looks: LooksSoFar,
): readonly Step<void>[] {
  const known = looks.known(sheet, area);
  looks.formatted(sheet, area, look, code, known);
  return lookSteps(sheet, area, look, code, known);
}

/** What most of them have; they have the same lines. */
function commonLook(all: readonly Look[], first: Look): Look {
  const most = <Key extends keyof Look>(key: Key): Look[Key] =>
    mostFrequent(all.map((look) => look[key])) ?? first[key];
  return {
    fontName: most('fontName'),
    fontSize: most('fontSize'),
    bold: most('bold'),
    italic: most('italic'),
    underline: most('underline'),
    strikethrough: most('strikethrough'),
    color: most('color'),
    fill: most('fill'),
    horizontal: most('horizontal'),
    vertical: most('vertical'),
    wrap: most('wrap'),
    lines: first.lines,
  };
}

function mostFrequent<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0];
}
