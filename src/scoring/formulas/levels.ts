import type { ReadInput } from './inputs';
import type { LevelsFormula } from './leaf-formula';
import { computed, type Outcome } from './outcome';
import { readWord } from './words';

export interface LevelsHow {
  readonly by: 'levels';
  /** As the scheme writes it. */
  readonly level: string;
}

/** The points of the level that the cell names; a word that is no level makes the leaf unreadable. */
export function computeLevels({ levels }: LevelsFormula, read: ReadInput): Outcome<LevelsHow> {
  const reading = readWord(
    read,
    'level',
    levels.map(({ name }) => name),
  );
  if (reading.kind !== 'found') return reading;
  const level = levels[reading.index];
  if (level === undefined) throw new RangeError(`No level ${reading.index}`);
  return computed(level.points, { by: 'levels', level: level.name });
}
