import { foldName } from '../../../scoring/fold-name';
import type { Score } from '../../../scoring/score';
import type { CellPlace } from '../../../workbook/cell-address';
import type { Correction } from '../../remembered';
import { CriterionNames } from './corrected-criteria';
import type { CorrectionsInUse } from './corrections';
import type { DraftTree } from '../criteria/criteria-tree';

/** The blank or unreadable scores of one unit that a person has said to be not assigned. */
export class UnitNotAssigned {
  constructor(
    private readonly byCode: ReadonlyMap<string, Correction>,
    private readonly corrections: CorrectionsInUse,
  ) {}

  /** Whether this score counts as not assigned; a score that is there is never taken away. */
  covers(code: string, score: Score, place: CellPlace): boolean {
    const correction = this.byCode.get(code);
    if (correction === undefined) return false;
    const isGap = score.state === 'missing' || score.state === 'unreadable';
    this.corrections.say(correction, isGap ? 'held' : 'not-needed', place);
    return isGap;
  }
}

/** What the corrections of some sheets say to be not assigned. */
export class NotAssigned {
  private readonly byUnit = new Map<string, Map<string, Correction>>();

  constructor(
    sheets: readonly string[],
    tree: DraftTree,
    private readonly corrections: CorrectionsInUse,
  ) {
    const all = sheets.flatMap((sheet) => [...corrections.of(sheet).notAssigned]);
    if (all.length === 0) return;
    const names = new CriterionNames(tree.criteria);
    for (const [unit, list] of all) {
      const byCode = this.byUnit.get(unit) ?? new Map<string, Correction>();
      this.byUnit.set(unit, byCode);
      for (const correction of list) {
        const code = names.codeOf(correction.criterion);
        if (code === null) corrections.say(correction, 'ambiguous', null);
        else if (code !== undefined) byCode.set(code, correction);
      }
    }
  }

  /** Null for a unit of which nothing is said. */
  of(unit: string): UnitNotAssigned | null {
    if (this.byUnit.size === 0) return null;
    const byCode = this.byUnit.get(foldName(unit));
    return byCode === undefined ? null : new UnitNotAssigned(byCode, this.corrections);
  }
}
