import { foldName } from '../../../scoring/fold-name';

/** A name that differs more than this share of its letters is another name, not a slip of the finger. */
const MOST_DIFFERENT = 0.4;

/** Of these names the one that was most probably meant; null where none is near, or two are equally near. */
export function nearestName(typed: string, names: readonly string[]): string | null {
  const wanted = foldName(typed);
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const known = foldName(name);
    const steps = known.includes(wanted) || wanted.includes(known) ? 1 : editSteps(wanted, known);
    if (steps > Math.max(wanted.length, known.length) * MOST_DIFFERENT) continue;
    if (steps === least && name !== nearest) nearest = null;
    if (steps < least) [nearest, least] = [name, steps];
  }
  return nearest;
}

/** How many letters have to be put in, taken out or changed to make one text of the other. */
function editSteps(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      here.push(
        Math.min(
          (above[column] ?? 0) + 1,
          (here[column - 1] ?? 0) + 1,
          (above[column - 1] ?? 0) + (isSame ? 0 : 1),
        ),
      );
    }
    above = here;
  }
  return above[other.length] ?? 0;
}
