import type { InBoth } from './language';

interface PlaceWords {
  /** What a link to a cell shows, where the sheet is known from what stands around it. */
  readonly cell: (cell: string) => string;
  readonly sheet: (sheet: string) => string;
  /** The whole of it, for whoever hears the link alone; begins with what is shown. */
  readonly cellOfSheet: (cell: string, sheet: string) => string;
}

/** How a place of the workbook is called in a link to it. */
export const placeWords: InBoth<PlaceWords> = {
  vi: {
    cell: (cell) => `ô ${cell}`,
    sheet: (sheet) => `trang “${sheet}”`,
    cellOfSheet: (cell, sheet) => `ô ${cell}, trang “${sheet}”`,
  },
  en: {
    cell: (cell) => `cell ${cell}`,
    sheet: (sheet) => `sheet “${sheet}”`,
    cellOfSheet: (cell, sheet) => `cell ${cell}, sheet “${sheet}”`,
  },
};
