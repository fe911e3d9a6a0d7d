import type { Points } from '../../../scoring/points';
import type { Stage } from '../../../scoring/scheme';
import { fold } from '../fold';
import { readHeading } from '../columns/headings';
import type { CellReader } from '../raw-table';
import { figureInWords, readScoreCell, type ScoreReading } from './score-cell';
import type { SheetGrid } from '../sheet-grid';
import { readFractionOf } from './whole-scores';
import { readWrittenStages, textAt } from './written-scores';

/** The stages in the order in which scores come about. */
const ORDER: readonly Stage[] = ['self', 'cross', 'bloc', 'verified'];

/** The stages that cells such as "ĐTC:5 | TĐ1:4" name, in their order; empty where there is no such cell. */
export function stagesInCells(
  grid: SheetGrid,
  rows: readonly number[],
  columns: readonly number[],
): Stage[] {
  const found = new Set<Stage>();
  for (const row of rows) {
    for (const column of columns) {
      const words = textAt(grid, row, column);
      if (words === '') continue;
      for (const stage of readWrittenStages(words)?.keys() ?? []) found.add(stage);
    }
  }
  return inOrder(found);
}

export function inOrder(stages: ReadonlySet<Stage>): Stage[] {
  return ORDER.filter((stage) => stages.has(stage));
}

/** The stages of several tables together; only the unnamed one where none names any. */
export function stagesOfAll(
  tables: readonly { readonly stages: readonly (Stage | null)[] }[],
): (Stage | null)[] {
  const all = tables.flatMap(({ stages }) => stages).filter((stage) => stage !== null);
  return all.length === 0 ? [null] : inOrder(new Set(all));
}

/**
 * Reads the score of one stage out of "ĐTC:5 | TĐ1:4". Among such cells a number alone does not say whose it is, and is
 * no score.
 */
export function stageReader(maximum: Points | null): CellReader {
  return (grid, row, column, stage): ScoreReading => {
    const words = textAt(grid, row, column);
    const written = readWrittenStages(words);
    if (written !== null) {
      const own = stage === null ? undefined : written.get(stage);
      if (own === undefined || /^-?$/.test(own)) return { score: { state: 'missing' }, note: null };
      const points = figureInWords(own);
      return points === null
        ? { score: { state: 'unreadable', text: words }, note: null }
        : { score: { state: 'number', points }, note: null };
    }
    const plain =
      maximum === null
        ? readScoreCell(grid, row, column)
        : readFractionOf(grid, row, column, maximum);
    return plain.score.state === 'number'
      ? { score: { state: 'unreadable', text: grid.wordsAt(row, column) }, note: null }
      : plain;
  };
}

/** The stage that a row's own label names, as in "ĐTC" below the name of a unit. */
export function stageOfLabel(words: string): Stage | null {
  if (words === '' || fold(words).length > 40) return null;
  const heading = readHeading(words);
  return heading.role === 'stage' ? heading.stage : null;
}
