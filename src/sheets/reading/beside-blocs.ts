import { besideBlocsWords } from '../../text/province-words';
import type { CellPlace } from '../../workbook/cell-address';
import type { Snapshot } from '../../workbook/snapshot';
import { fold } from './fold';
import { awardOf } from './people-list/award-text';
import type { Section } from './scheme-sheet/sections';
import { findHeaders, rowsBelow } from './scheme-sheet/tables';
import { sheetGrid } from './sheet-grid';

/** A collective that is proposed for an award on another basis than its rank in a bloc. */
export interface BesideBlocs {
  readonly unit: string;
  /** The award's code; null where its words are not understood. */
  readonly award: string | null;
  readonly awardWords: string;
  /** "" where nobody says. */
  readonly basis: string;
  readonly place: CellPlace;
}

const { vi, en } = besideBlocsWords;

const section: Section<'unit' | 'award' | 'basis'> = {
  headings: new Map([
    [fold(vi.unit), 'unit'],
    [fold(en.unit), 'unit'],
    [fold(vi.award), 'award'],
    [fold(en.award), 'award'],
    [fold(vi.basis), 'basis'],
    [fold(en.basis), 'basis'],
  ]),
  required: ['unit', 'award'],
};

/** The lines of every sheet "Đề nghị ngoài khối" of a workbook. */
export function readBesideBlocs(snapshot: Snapshot): readonly BesideBlocs[] {
  const titles = [fold(vi.sheet), fold(en.sheet)];
  return snapshot.sheets.flatMap((sheet) => {
    const grid = titles.includes(fold(sheet.name)) ? sheetGrid(sheet) : null;
    if (grid === null) return [];
    const headers = findHeaders(grid, section);
    const areas = headers.map(({ area }) => area);
    return headers
      .flatMap((header) => rowsBelow(grid, header, areas))
      .flatMap((row): BesideBlocs[] => {
        const unit = row.words('unit');
        const awardWords = row.words('award');
        if (unit === '' && awardWords === '') return [];
        return [
          {
            unit,
            award: awardOf(awardWords),
            awardWords,
            basis: row.words('basis'),
            place: { sheet: sheet.name, ...row.at('unit') },
          },
        ];
      });
  });
}
