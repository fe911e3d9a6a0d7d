import { foldName } from '../../../scoring/fold-name';

/** The units' names in the form in which they are compared. */
export function namesOf(units: readonly { readonly name: string }[]): Set<string> {
  return new Set(units.map(({ name }) => foldName(name)));
}

/** How many names two sets have in common. */
export function sharedNames(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const name of a) if (b.has(name)) count += 1;
  return count;
}

/** Finds what has some unit in common without comparing everything with everything. */
export class UnitIndex {
  readonly #places = new Map<string, Set<number>>();

  add(names: ReadonlySet<string>, place: number): void {
    for (const name of names) {
      const known = this.#places.get(name);
      if (known === undefined) this.#places.set(name, new Set([place]));
      else known.add(place);
    }
  }

  /** The places that were added with any of these names, ascending. */
  placesOf(names: ReadonlySet<string>): number[] {
    const found = new Set<number>();
    for (const name of names) for (const place of this.#places.get(name) ?? []) found.add(place);
    return [...found].sort((a, b) => a - b);
  }
}
