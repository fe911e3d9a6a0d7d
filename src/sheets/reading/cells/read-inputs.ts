import type { Stage } from '../../../scoring/scheme';
import { cellName, type CellPlace } from '../../../workbook/cell-address';
import type { InputRole, PlacedInput, StageScores } from '../../scoresheet';
import type { DraftTree } from '../criteria/criteria-tree';
import type { NotAssigned, UnitNotAssigned } from '../corrections/not-assigned';
import type { RawTable } from '../raw-table';
import { readScoreCell } from './score-cell';
import type { NotedCell } from './score-notes';
import type { Grids } from '../sheet-grid';

/** What the formulas of one stage are computed from; empty where no criterion has inputs. */
export function readInputs(
  raw: RawTable,
  tree: DraftTree,
  stage: Stage | null,
  grids: Grids,
  noted: NotedCell[],
  notAssigned: NotAssigned,
): StageScores['inputs'] {
  const linesOf = new Map(raw.scoreLines.map(({ line, inputs = [] }) => [line, inputs]));
  const leaves = tree.leaves.map(({ source, criterion }) => ({
    code: criterion.code,
    inputs: linesOf.get(source.line) ?? [],
  }));
  if (leaves.every(({ inputs }) => inputs.length === 0)) return [];
  // A cell that holds for every stage is said once.
  const seen = new Set(noted.map(({ place }) => placeKey(place)));
  const note = (cell: NotedCell): void => {
    const key = placeKey(cell.place);
    if (!seen.has(key)) noted.push(cell);
    seen.add(key);
  };
  return raw.units.map(({ name }, unit) => {
    const said = notAssigned.of(name);
    return leaves.map(({ code, inputs }) =>
      inputs.flatMap((line) => {
        const place = line.cellOf(unit, stage);
        return place === null ? [] : readInput(line.role, place, grids, note, { said, code });
      }),
    );
  });
}

function readInput(
  role: InputRole,
  place: CellPlace,
  grids: Grids,
  noteCell: (cell: NotedCell) => void,
  { said, code }: { readonly said: UnitNotAssigned | null; readonly code: string },
): PlacedInput[] {
  const grid = grids.get(place.sheet);
  if (grid === undefined) return [];
  const { score, note } = readScoreCell(grid, place.row, place.column);
  if (said?.covers(code, score, place) === true) {
    return [{ role, input: { state: 'not-assigned' }, place }];
  }
  if (note !== null) {
    noteCell({ place, note, words: grid.wordsAt(place.row, place.column), score });
  }
  return [{ role, input: score, place }];
}

function placeKey(place: CellPlace): string {
  return `${place.sheet}!${cellName(place)}`;
}
