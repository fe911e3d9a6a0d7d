import { areasOverlap, type Area } from '../../../workbook/cell-address';
import type { Patch } from '../../../workbook/patch';
import type { BeforePart } from './before-image';
import { isSameLine, lookOf, sidesOf, type Look, type NormalFont } from './look';

/** The parts without what the patch leaves as it is of looks: that need not be brought back. */
export function trimmedParts(
  parts: readonly BeforePart[],
  { changes }: Patch,
  normalFont: NormalFont,
): readonly BeforePart[] {
  const shaping = changes.filter((change) => change.kind === 'format' || change.kind === 'merge');
  return parts.flatMap((part): readonly BeforePart[] => {
    if (part.kind !== 'look') return [part];
    const { sheet, area } = part;
    const upon = shaping.filter(
      (change) => change.sheet === sheet && areasOverlap(change.area, area),
    );
    const [only] = upon;
    // Where several changes meet, any of them may have changed anything.
    if (only?.kind !== 'format' || upon.length > 1) return [part];
    const look = differences(area, part.look, lookOf(only.format, normalFont));
    return Object.keys(look).length === 0 ? [] : [{ ...part, look }];
  });
}

function differences(area: Area, before: Partial<Look>, after: Look): Partial<Look> {
  const { lines: linesBefore, ...rest } = before;
  const wanted = new Map<string, unknown>(Object.entries(after));
  const kept: Partial<Look> = Object.fromEntries(
    Object.entries(rest).filter(([key, value]) => wanted.get(key) !== value),
  );
  const isRedrawn =
    linesBefore !== undefined &&
    sidesOf(area).some((side) => !isSameLine(linesBefore[side], after.lines[side]));
  return isRedrawn ? { ...kept, lines: linesBefore } : kept;
}
