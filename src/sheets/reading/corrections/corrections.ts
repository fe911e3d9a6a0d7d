import { foldName } from '../../../scoring/fold-name';
import type { CellPlace } from '../../../workbook/cell-address';
import type { Correction } from '../../remembered';

/**
 * What came of a correction:
 * - held: the workbook is read as it says
 * - without-subject: nothing of that name was found
 * - ambiguous: more than one thing has that name
 * - impossible: the table cannot be read like that
 * - not-needed: the cell that it speaks of is filled by now
 */
export type Outcome = 'held' | 'without-subject' | 'ambiguous' | 'impossible' | 'not-needed';

export interface CorrectionOutcome {
  readonly correction: Correction;
  readonly outcome: Outcome;
  readonly place: CellPlace | null;
}

type Of<Kind extends Correction['kind']> = Extract<Correction, { readonly kind: Kind }>;

/** The corrections that speak of one sheet. Names are compared as `foldName` sees them. */
export interface SheetCorrections {
  readonly use: Of<'sheet'> | null;
  readonly layout: Of<'layout'> | null;
  readonly units: ReadonlyMap<string, Of<'unit'>>;
  readonly criteria: readonly Of<'criterion'>[];
  /** By unit. */
  readonly notAssigned: ReadonlyMap<string, readonly Of<'not-assigned'>[]>;
}

const noCorrections: SheetCorrections = {
  use: null,
  layout: null,
  units: new Map(),
  criteria: [],
  notAssigned: new Map(),
};

/** The corrections of a workbook while it is being read: who asks for one says what came of it. */
export class CorrectionsInUse {
  private readonly sheets = new Map<string, SheetCorrections>();
  private readonly outcomes = new Map<Correction, CorrectionOutcome>();

  constructor(private readonly all: readonly Correction[]) {
    const bySheet = new Map<string, Correction[]>();
    for (const correction of all) {
      if (!('sheet' in correction)) continue;
      const known = bySheet.get(correction.sheet);
      if (known === undefined) bySheet.set(correction.sheet, [correction]);
      else known.push(correction);
    }
    for (const [sheet, list] of bySheet) this.sheets.set(sheet, sorted(list));
  }

  of(sheet: string): SheetCorrections {
    return this.sheets.get(sheet) ?? noCorrections;
  }

  /** The first outcome counts, but for one that held. */
  say(correction: Correction, outcome: Outcome, place: CellPlace | null): void {
    if (outcome !== 'held' && this.outcomes.has(correction)) return;
    if (this.outcomes.get(correction)?.outcome === 'held') return;
    this.outcomes.set(correction, { correction, outcome, place });
  }

  /** Whether the sheet's line of that name is said to be no unit. */
  isLeftOut(place: CellPlace, unit: string): boolean {
    const { units } = this.of(place.sheet);
    // Names are folded only where something is said of units: a table may have thousands.
    const correction = units.size === 0 ? undefined : units.get(foldName(unit));
    if (correction === undefined) return false;
    this.say(correction, 'held', place);
    return true;
  }

  /** Whether the column of that name is said to be no criterion. */
  isNoCriterion(place: CellPlace, names: readonly string[]): boolean {
    const folded = names.map(foldName);
    const correction = this.of(place.sheet).criteria.find(
      ({ criterion, change }) =>
        change.what === 'leave-out' && folded.includes(foldName(criterion)),
    );
    if (correction === undefined) return false;
    this.say(correction, 'held', place);
    return true;
  }

  /** The maximum that is said of the column of that name, as a decimal text. */
  maximumOf(sheet: string, names: readonly string[]): string | null {
    const { criteria } = this.of(sheet);
    const folded = criteria.length === 0 ? [] : names.map(foldName);
    for (const { criterion, change } of criteria) {
      if (change.what === 'maximum' && folded.includes(foldName(criterion))) return change.points;
    }
    return null;
  }

  /**
   * What came of each correction of what is on sheets, in their order.
   * @param looked the sheets that were looked into; of others nothing is said
   * @param read the sheets whose scores count in the end
   */
  results(looked: ReadonlySet<string>, read: ReadonlySet<string>): CorrectionOutcome[] {
    return this.all.flatMap((correction) => {
      if (!('sheet' in correction) || correction.kind === 'stage') return [];
      const known = this.outcomes.get(correction);
      if (correction.kind === 'sheet') return known ?? [];
      if (!looked.has(correction.sheet)) return [];
      if (known !== undefined) {
        const isOfOther = known.outcome === 'held' && !read.has(correction.sheet);
        return isOfOther && correction.kind !== 'unit' ? [] : [known];
      }
      const outcome = correction.kind === 'layout' ? 'impossible' : 'without-subject';
      return [{ correction, outcome, place: null }];
    });
  }
}

function sorted(list: readonly Correction[]): SheetCorrections {
  const units = new Map<string, Of<'unit'>>();
  const criteria: Of<'criterion'>[] = [];
  const notAssigned = new Map<string, Of<'not-assigned'>[]>();
  let { use, layout } = noCorrections;
  for (const correction of list) {
    switch (correction.kind) {
      case 'sheet':
        use = correction;
        break;
      case 'layout':
        layout = correction;
        break;
      case 'unit':
        units.set(foldName(correction.unit), correction);
        break;
      case 'criterion':
        criteria.push(correction);
        break;
      case 'not-assigned': {
        const unit = foldName(correction.unit);
        const known = notAssigned.get(unit);
        if (known === undefined) notAssigned.set(unit, [correction]);
        else known.push(correction);
        break;
      }
      case 'stage':
      case 'year':
      case 'organiser':
      case 'rules':
        break;
    }
  }
  return { use, layout, units, criteria, notAssigned };
}
