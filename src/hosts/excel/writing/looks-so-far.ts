import { areasOverlap, type Area } from '../../../workbook/cell-address';
import type { BeforePart } from './before-image';
import { lookOf, sidesOf, type Look, type NormalFont } from './look';
import { unknownLook, type KnownLook } from './set-look';

interface Deed {
  readonly area: Area;
  /** How all its cells look since; null where that is not known. */
  readonly look: Look | null;
  readonly code: string;
  /** It may have taken away a line that cells beside it share with it. */
  readonly tookLines: boolean;
}

/** How areas look while a patch is being made, as far as it is known: what is so already is not set again. */
export class LooksSoFar {
  private readonly added = new Set<string>();
  private readonly deeds = new Map<string, Deed[]>();
  private readonly captured = new Map<string, Partial<Look>>();

  constructor(
    private readonly normalFont: NormalFont,
    parts: readonly BeforePart[],
    private readonly codeAt: (sheet: string, row: number, column: number) => string,
  ) {
    for (const part of parts) {
      if (part.kind === 'look') this.captured.set(keyOf(part.sheet, part.area), part.look);
    }
  }

  addSheet(sheet: string): void {
    this.added.add(sheet);
  }

  isAdded(sheet: string): boolean {
    return this.added.has(sheet);
  }

  /** The number format of a cell. */
  codeNow(sheet: string, row: number, column: number): string {
    const cell = { top: row, left: column, bottom: row, right: column };
    const last = this.deeds.get(sheet)?.findLast(({ area, look }) => {
      return look !== null && areasOverlap(area, cell);
    });
    if (last !== undefined) return last.code;
    return this.added.has(sheet) ? 'General' : this.codeAt(sheet, row, column);
  }

  /** How all cells of an area look now. */
  known(sheet: string, area: Area): KnownLook {
    const deeds = this.deeds.get(sheet) ?? [];
    const index = deeds.findLastIndex((deed) => areasOverlap(deed.area, area));
    const last = deeds[index];
    const found = last === undefined ? this.beforePatch(sheet, area) : lookIn(last, area);
    const isCut = deeds.slice(index + 1).some((deed) => deed.tookLines && touches(deed.area, area));
    if (!isCut) return found;
    const look = { ...found.look };
    delete look.lines;
    return { look, code: found.code };
  }

  /** All cells of an area look so from now on. */
  formatted(sheet: string, area: Area, look: Look, code: string, known: KnownLook): void {
    const tookLines = sidesOf(area).some(
      (side) => look.lines[side].style === 'None' && known.look.lines?.[side].style !== 'None',
    );
    this.add(sheet, { area, look, code, tookLines });
  }

  /** Cells were merged: who knows how they look. */
  merged(sheet: string, area: Area): void {
    this.add(sheet, { area, look: null, code: '', tookLines: true });
  }

  private add(sheet: string, deed: Deed): void {
    this.deeds.set(sheet, [...(this.deeds.get(sheet) ?? []), deed]);
  }

  private beforePatch(sheet: string, area: Area): KnownLook {
    if (this.added.has(sheet)) return { look: lookOf({}, this.normalFont), code: 'General' };
    const look = this.captured.get(keyOf(sheet, area));
    return look === undefined ? unknownLook : { look, code: this.sharedCode(sheet, area) };
  }

  private sharedCode(sheet: string, area: Area): string | null {
    const code = this.codeAt(sheet, area.top, area.left);
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        if (this.codeAt(sheet, row, column) !== code) return null;
      }
    }
    return code;
  }
}

/** A part of an area looks as the area does: a format draws all its lines alike. */
function lookIn({ area, look, code }: Deed, part: Area): KnownLook {
  const isWithin =
    area.top <= part.top &&
    area.left <= part.left &&
    area.bottom >= part.bottom &&
    area.right >= part.right;
  return look === null || !isWithin ? unknownLook : { look, code };
}

function touches({ top, left, bottom, right }: Area, other: Area): boolean {
  const around = { top: top - 1, left: left - 1, bottom: bottom + 1, right: right + 1 };
  return areasOverlap(around, other);
}

function keyOf(sheet: string, { top, left, bottom, right }: Area): string {
  return JSON.stringify([sheet, top, left, bottom, right]);
}
