import { foldName } from '../../../scoring/fold-name';
import type { CellAddress } from '../../../workbook/cell-address';
import { nearestName } from './nearest-name';
import type { Remarks } from './remarks';

/** A unit of one of the blocs, both by their places. */
export interface UnitPlace {
  readonly bloc: number;
  readonly unit: number;
  readonly name: string;
}

/** The units of a workbook by their names. */
export class KnownUnits {
  readonly #byName = new Map<string, UnitPlace[]>();
  readonly #others: ReadonlySet<string>;
  readonly #names: readonly string[];

  /**
   * @param others units of blocs that are left out this time: what is said of them is nobody's mistake
   * @param present the present name of a unit that has had another
   */
  constructor(
    blocs: readonly (readonly string[])[],
    others: readonly string[],
    private readonly present: (name: string) => string = (name) => name,
  ) {
    for (const [bloc, names] of blocs.entries()) {
      for (const [unit, name] of names.entries()) {
        const key = foldName(name);
        const place = { bloc, unit, name };
        const known = this.#byName.get(key);
        if (known === undefined) this.#byName.set(key, [place]);
        else known.push(place);
      }
    }
    this.#others = new Set(others.map(foldName));
    this.#names = [...blocs.flat(), ...others];
  }

  /** The unit that is called so; null where none or more than one is, or one that is left out this time. */
  named(text: string): UnitPlace | null {
    const found = this.#called(text);
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  /** A former name counts where no unit is called so today. */
  #called(text: string): readonly UnitPlace[] {
    return this.#byName.get(foldName(text)) ?? this.#byName.get(foldName(this.present(text))) ?? [];
  }

  /** The same; where it is a mistake, it is said at the cell. */
  read(text: string, at: CellAddress, remarks: Remarks): UnitPlace | null {
    if (text === '') return remarks.mistake({ code: 'council-unit-missing', params: {} }, at);
    const [only, ...more] = this.#called(text);
    if (more.length > 0) {
      return remarks.mistake({ code: 'council-unit-in-several', params: { unit: text } }, at);
    }
    if (only !== undefined) return only;
    if (this.#others.has(foldName(text))) return null;
    const nearest = nearestName(text, this.#names);
    return remarks.mistake({ code: 'council-unknown-unit', params: { text, nearest } }, at);
  }
}
