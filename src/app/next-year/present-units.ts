import { foldName } from '../../scoring/fold-name';
import type { BlocComputation } from '../computation';

/** The units of a bloc by the names that they bear now, each once. */
export function presentUnits(
  { scoresheet }: Pick<BlocComputation, 'scoresheet'>,
  present: (name: string) => string,
): readonly string[] {
  return distinctNames(scoresheet.units.map(({ name }) => present(name)));
}

/** Names that are the same but for how they are typed, once. */
export function distinctNames(names: readonly string[]): readonly string[] {
  return [...new Map(names.map((name) => [foldName(name), name])).values()];
}
