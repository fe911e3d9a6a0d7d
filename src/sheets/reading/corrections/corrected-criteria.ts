import { foldName } from '../../../scoring/fold-name';
import { compare, parsePoints, sum, wholePoints, type Points } from '../../../scoring/points';
import type { Criterion, CriterionKind, Weighting } from '../../../scoring/scheme';
import type { CellPlace } from '../../../workbook/cell-address';
import type { CorrectionsInUse } from './corrections';
import { sumOfMaxima, type DraftTree } from '../criteria/criteria-tree';

/** What is said of one criterion. */
interface Said {
  isLeftOut: boolean;
  maximum: Points | null;
  weight: Points | null;
  kind: Exclude<CriterionKind, 'group'> | null;
}

/** What is said of criteria, by their codes. */
export type SaidByCode = ReadonlyMap<string, Readonly<Said>>;

/** The criterion that a name means: by name alone, or "code name" where several are called so. */
export class CriterionNames {
  private readonly byName = new Map<string, string | null>();

  constructor(criteria: readonly Criterion[]) {
    const visit = (list: readonly Criterion[]): void => {
      for (const { code, name, children } of list) {
        this.add(foldName(name), code);
        this.add(foldName(`${code} ${name}`), code);
        visit(children);
      }
    };
    visit(criteria);
  }

  /** The criterion's code; null where several have that name, undefined where none has. */
  codeOf(name: string): string | null | undefined {
    return this.byName.get(foldName(name));
  }

  /** The name that means this criterion alone. */
  nameOf({ code, name }: Pick<Criterion, 'code' | 'name'>): string {
    return this.codeOf(name) === code ? name : `${code} ${name}`;
  }

  private add(name: string, code: string): void {
    const known = this.byName.get(name);
    if (known === undefined) this.byName.set(name, code);
    else if (known !== code) this.byName.set(name, null);
  }
}

/** What the corrections of these sheets say of the criteria of a tree. */
export function saidOfCriteria(
  tree: DraftTree,
  sheets: readonly string[],
  corrections: CorrectionsInUse,
): SaidByCode {
  const said = new Map<string, Said>();
  const all = sheets.flatMap((sheet) => corrections.of(sheet).criteria);
  if (all.length === 0) return said;
  const names = new CriterionNames(tree.criteria);
  const places = placesByCode(tree);
  for (const correction of all) {
    const code = names.codeOf(correction.criterion);
    if (code === undefined) continue;
    if (code === null) {
      corrections.say(correction, 'ambiguous', null);
      continue;
    }
    const known = said.get(code) ?? { isLeftOut: false, maximum: null, weight: null, kind: null };
    said.set(code, known);
    const { change } = correction;
    switch (change.what) {
      case 'leave-out':
        known.isLeftOut = true;
        break;
      case 'maximum':
        known.maximum = parsePoints(change.points);
        break;
      case 'weight':
        known.weight = parsePoints(change.points);
        break;
      case 'kind':
        known.kind = change.kind;
        break;
    }
    corrections.say(correction, 'held', places.get(code) ?? null);
  }
  return said;
}

/** The cell of each criterion; of a group without a line of its own, that of its first criterion. */
function placesByCode(tree: DraftTree): ReadonlyMap<string, CellPlace> {
  const places = new Map(
    [...tree.leaves, ...tree.groups].map(({ criterion, source }) => [criterion.code, source.place]),
  );
  const visit = (criterion: Criterion): CellPlace | null => {
    const below = criterion.children.map(visit);
    const place = places.get(criterion.code) ?? below.find((one) => one !== null) ?? null;
    if (place !== null) places.set(criterion.code, place);
    return place;
  };
  tree.criteria.forEach(visit);
  return places;
}

/** The tree with maxima and kinds as they were corrected, without what was left out. Weights come later. */
export function correctedTree(tree: DraftTree, said: SaidByCode): DraftTree {
  if (said.size === 0) return tree;
  const sources = new Map(
    [...tree.leaves, ...tree.groups].map(({ criterion, source }) => [criterion.code, source]),
  );
  const leaves: DraftTree['leaves'][number][] = [];
  const groups: DraftTree['groups'][number][] = [];
  const unequalMaxima: DraftTree['unequalMaxima'][number][] = [];
  const rebuild = (before: Criterion, inherited: Said['kind']): Criterion[] => {
    const own = said.get(before.code);
    if (own?.isLeftOut === true) return [];
    const saidKind = own?.kind ?? inherited;
    const source = sources.get(before.code) ?? null;
    if (before.children.length === 0) {
      const maximum = own?.maximum ?? before.maximum;
      const criterion = { ...before, maximum, kind: saidKind ?? before.kind };
      if (source !== null) leaves.push({ criterion, source });
      return [criterion];
    }
    const children = before.children.flatMap((child) => rebuild(child, saidKind));
    if (children.length === 0) return [];
    const stated = own?.maximum ?? source?.maximum ?? null;
    const total = sumOfMaxima(children);
    const criterion = { ...before, children, maximum: stated ?? total };
    if (source !== null) {
      groups.push({ criterion, source });
      if (stated !== null && total !== null && compare(stated, total) !== 0) {
        unequalMaxima.push({ criterion, source, sum: total });
      }
    }
    return [criterion];
  };
  const criteria = tree.criteria.flatMap((criterion) => rebuild(criterion, null));
  return { criteria, leaves, groups, unequalMaxima };
}

/** A scheme's criteria with the weights that were corrected, and what weights mean then. */
export function withWeights(
  criteria: readonly Criterion[],
  weighting: Weighting,
  stated: Weighting,
  said: SaidByCode,
): { readonly criteria: readonly Criterion[]; readonly weighting: Weighting } {
  if (![...said.values()].some(({ weight }) => weight !== null)) return { criteria, weighting };
  const change = (list: readonly Criterion[]): Criterion[] =>
    list.map((criterion) => ({
      ...criterion,
      weight: said.get(criterion.code)?.weight ?? criterion.weight,
      children: change(criterion.children),
    }));
  const changed = change(criteria);
  if (weighting !== 'none') return { criteria: changed, weighting };
  // A table without weights: figures for every criterion that make up a hundred are shares of it.
  const isShared = stated === 'percentage' || addUpToHundred(changed);
  return { criteria: changed, weighting: isShared ? 'percentage' : 'coefficient' };
}

function addUpToHundred(criteria: readonly Criterion[]): boolean {
  const base = criteria.flatMap(leavesBelow).filter(({ kind }) => kind === 'base');
  const weights = base.flatMap(({ weight }) => weight ?? []);
  return weights.length === base.length && compare(sum(weights), wholePoints(100)) === 0;
}

function leavesBelow(criterion: Criterion): Criterion[] {
  return criterion.children.length === 0 ? [criterion] : criterion.children.flatMap(leavesBelow);
}
