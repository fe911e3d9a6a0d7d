/** The places from the top that a unit takes up together with those that share its rank; both ends included. */
export interface PlaceSpan {
  readonly rank: number;
  readonly first: number;
  readonly last: number;
}

/**
 * The places of each rank, by rank: k units that share a rank take up the next k places, whether the ranks are
 * competition (1, 1, 3) or dense (1, 1, 2). Units that are not ranked (null) take up none.
 */
export function placesByRank(ranks: readonly (number | null)[]): ReadonlyMap<number, PlaceSpan> {
  const counts = new Map<number, number>();
  for (const rank of ranks) {
    if (rank !== null) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  }
  const places = new Map<number, PlaceSpan>();
  let before = 0;
  for (const [rank, count] of [...counts].sort(([a], [b]) => a - b)) {
    places.set(rank, { rank, first: before + 1, last: before + count });
    before += count;
  }
  return places;
}
