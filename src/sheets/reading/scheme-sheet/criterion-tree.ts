import type { LeafFormula } from '../../../scoring/formulas/leaf-formula';
import type { Criterion } from '../../../scoring/scheme';
import { codeFinder } from './codes';
import type { CriterionRow } from './criterion-rows';
import type { Mistakes } from './mistakes';

/** The criteria of the sheet as a tree. */
export interface CriterionTree {
  readonly criteria: readonly Criterion[];
  /** The row of each criterion by its place in the tree, such as "criteria[0].children[2]". */
  readonly rowAt: ReadonlyMap<string, CriterionRow>;
}

/** As deep as a scheme file may be. */
const MOST_LEVELS = 12;

/**
 * Puts each row below the row whose code it names, in the order of the sheet. A row that names none, or itself, stands
 * at the top and is a mistake.
 */
export function criterionTree(
  rows: readonly CriterionRow[],
  formulas: ReadonlyMap<CriterionRow, LeafFormula>,
  mistakes: Mistakes,
): CriterionTree {
  const parentOf = parents(rows, mistakes);
  const childrenOf = new Map<CriterionRow | null, CriterionRow[]>();
  for (const row of rows) {
    const parent = parentOf.get(row) ?? null;
    childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), row]);
  }
  const rowAt = new Map<string, CriterionRow>();
  const make = (below: CriterionRow | null, path: string, level: number): Criterion[] => {
    const own = childrenOf.get(below) ?? [];
    const [first] = own;
    if (level > MOST_LEVELS && first !== undefined) {
      const params = { levels: MOST_LEVELS };
      mistakes.add({ code: 'scheme-sheet-too-deep', params }, first.at('parent'));
      return [];
    }
    return own.map((row, index) => {
      const place = `${path}[${index}]`;
      rowAt.set(place, row);
      const { code, name, maximum, weight } = row;
      const children = make(row, `${place}.children`, level + 1);
      const kind = row.kind ?? (children.length > 0 ? 'group' : 'base');
      const formula = formulas.get(row) ?? null;
      return { code, name, kind, maximum, weight, formula, children };
    });
  };
  return { criteria: make(null, 'criteria', 1), rowAt };
}

function parents(
  rows: readonly CriterionRow[],
  mistakes: Mistakes,
): ReadonlyMap<CriterionRow, CriterionRow> {
  const find = codeFinder(rows);
  const named = new Map<CriterionRow, CriterionRow>();
  for (const row of rows) {
    if (row.parent === '') continue;
    const parent = find(row.parent);
    if (parent !== null) named.set(row, parent);
    else {
      const params = { text: row.parent };
      mistakes.add({ code: 'scheme-sheet-unknown-parent', params }, row.at('parent'));
    }
  }
  const sound = new Map(named);
  for (const row of circling(rows, named)) {
    sound.delete(row);
    mistakes.add({ code: 'scheme-sheet-own-parent', params: { code: row.code } }, row.at('parent'));
  }
  return sound;
}

/** Rows that come back to themselves when one goes up from them; each row is walked over once. */
function circling(
  rows: readonly CriterionRow[],
  parentOf: ReadonlyMap<CriterionRow, CriterionRow>,
): readonly CriterionRow[] {
  const done = new Set<CriterionRow>();
  const found: CriterionRow[] = [];
  for (const start of rows) {
    const way: CriterionRow[] = [];
    const onWay = new Set<CriterionRow>();
    let row: CriterionRow | undefined = start;
    while (row !== undefined && !done.has(row) && !onWay.has(row)) {
      way.push(row);
      onWay.add(row);
      row = parentOf.get(row);
    }
    if (row !== undefined && onWay.has(row)) found.push(...way.slice(way.indexOf(row)));
    for (const passed of way) done.add(passed);
  }
  return found;
}
