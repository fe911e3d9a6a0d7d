import {
  sourceLevel,
  type SchemeProvenance,
  type SourceLevel,
  type SourceNote,
  type SourceStatus,
} from '../../../scoring/scheme-provenance';
import { schemeSourceWords } from '../../../text/scheme-source-words';
import type { CellAddress } from '../../../workbook/cell-address';
import { fold, tidy } from '../fold';
import type { SheetGrid } from '../sheet-grid';
import { choiceOf } from './words';

const LEVELS = ['found', 'partly', 'unverified', 'illustration'] as const;
const { vi, en } = schemeSourceWords;
const levels = { vi: vi.levels, en: en.levels };
const BULLET = '• ';
/** A scheme that was read from a sheet has no file of its own. */
const OF_SHEET = 'trang-tinh';

/** A line of the sheet on where the scheme is from. */
interface SourceLevelLine {
  readonly level: SourceLevel;
  readonly at: CellAddress;
}

/** How far the scheme was checked, where a line of the sheet says so in words that are known; else null. */
export function sourceLevelOn(grid: SheetGrid): SourceLevelLine | null {
  const { left } = grid.used;
  for (const { row, words } of labelled(grid, [vi.level, en.level])) {
    const level = choiceOf(LEVELS, levels, words);
    if (level !== null) return { level, at: { row, column: left } };
  }
  return null;
}

/**
 * Where the scheme is from, as far as the lines of the sheet still say: what is not checked stays so when the scheme is
 * taken from the sheet into a file. Undefined where the sheet states no level.
 * @param ofCriteria what stands in the column of notes, by the criterion's code
 */
export function provenanceOn(
  grid: SheetGrid,
  ofCriteria: readonly (readonly [code: string, words: string])[],
): SchemeProvenance | undefined {
  const line = sourceLevelOn(grid);
  if (line === null) return undefined;
  const [source] = labelled(grid, [vi.source, en.source]);
  const notes: readonly SourceNote[] = [
    ...bulletsBelow(grid, line.at.row).map((words) => noteOf(null, words)),
    ...ofCriteria.flatMap(([code, words]) =>
      tidy(words)
        .split(BULLET)
        .filter((part) => part.trim() !== '')
        .map((part) => noteOf(code, part)),
    ),
  ];
  const status = line.level === 'partly' ? 'found' : line.level;
  const read = { id: OF_SHEET, source: source?.words ?? grid.sheet.name, notes };
  const isSaid = sourceLevel({ ...read, status }) === line.level;
  // Where the notes that were not checked are gone, none of it counts as checked.
  return { ...read, status: isSaid ? status : 'unverified' };
}

function bulletsBelow(grid: SheetGrid, top: number): readonly string[] {
  const found: string[] = [];
  for (let row = top + 1; row <= grid.used.bottom; row += 1) {
    const words = tidy(grid.wordsAt(row, grid.used.left));
    if (!words.startsWith(BULLET)) break;
    found.push(words.slice(BULLET.length));
  }
  return found;
}

function noteOf(at: string | null, words: string): SourceNote {
  const text = tidy(words);
  for (const status of ['unverified', 'illustration'] as const satisfies readonly SourceStatus[]) {
    for (const { noteOf: before } of [vi, en]) {
      if (text.startsWith(before[status])) {
        return { at, status, note: text.slice(before[status].length).trim() };
      }
    }
  }
  return { at, status: 'found', note: text };
}

/** What stands behind one of the labels in the first column, from the top. */
function labelled(
  grid: SheetGrid,
  labels: readonly string[],
): readonly { readonly row: number; readonly words: string }[] {
  const { top, bottom, left } = grid.used;
  const known = labels.map(fold);
  const found: { row: number; words: string }[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const words = tidy(grid.wordsAt(row, left));
    if (!known.some((label) => fold(words).startsWith(label))) continue;
    found.push({ row, words: words.slice(words.indexOf(':') + 1).trim() });
  }
  return found;
}
