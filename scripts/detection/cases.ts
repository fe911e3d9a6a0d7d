import { Chance } from '../fuzz/random';
import { isMeaningful } from './lay-out';
import { headerDepths, layouts, orientationsOf, styles, traps, type Plan, type Trap } from './plan';

/** The same cases in every run. */
const SEED = 20_251_120;
const WITH_SEVERAL_TRAPS = 600;

/** Every layout, header and style without a trap; every trap in each of them; and some with several traps. */
export function allCases(from = SEED): Plan[] {
  const chance = new Chance(from);
  const frames = layouts.flatMap((layout) =>
    orientationsOf(layout).flatMap((orientation) =>
      headerDepths.map((headerRows) => ({ layout, orientation, headerRows })),
    ),
  );
  const seed = (): number => chance.below(2 ** 31);
  const plain = frames.flatMap((frame) =>
    styles.map((style): Plan => ({ ...frame, style, traps: [], seed: seed() })),
  );
  const trapped = frames.flatMap((frame) =>
    traps.map((trap): Plan => ({
      ...frame,
      style: chance.pick(styles),
      traps: [trap],
      seed: seed(),
    })),
  );
  const mixed = Array.from({ length: WITH_SEVERAL_TRAPS }, (): Plan => {
    const frame = chance.pick(frames) ?? fail();
    const some = new Set<Trap>();
    const count = 2 + chance.below(3);
    while (some.size < count) some.add(chance.pick(traps));
    return { ...frame, style: chance.pick(styles), traps: [...some], seed: seed() };
  });
  return [...plain, ...trapped, ...mixed].filter(isMeaningful);
}

function fail(): never {
  throw new Error('There is no layout.');
}
