import { leavesOf } from './criteria';
import { foldCode, foldName } from './fold-name';
import type { Scheme } from './scheme';

/** A leaf as a sheet has it, or as a scheme has it. */
export interface NamedLeaf {
  readonly code: string;
  readonly name: string;
}

/** Where a leaf of the scheme stands in the sheet, and what told so. */
export interface MatchedLeaf {
  readonly scheme: NamedLeaf;
  readonly sheet: NamedLeaf;
  /** Its place among the leaves of the sheet. */
  readonly column: number;
  readonly by: 'code-and-name' | 'code' | 'name';
}

/** `leaves` holds every leaf of the scheme, in its order; otherwise what keeps the sheet and the scheme apart. */
export type Alignment =
  | { readonly ok: true; readonly leaves: readonly MatchedLeaf[] }
  | {
      readonly ok: false;
      readonly missingInSheet: readonly NamedLeaf[];
      readonly unknownInScheme: readonly NamedLeaf[];
    };

interface Candidate {
  readonly leaf: NamedLeaf;
  readonly at: number;
  readonly code: string;
  readonly name: string;
  /** Number and name in one, as a sheet has them where its numbering ("28b.") is none that is usual. */
  readonly numbered: string;
}

/** What two leaves are compared by; empty where a leaf cannot be compared. */
type Key = (leaf: Candidate) => string;

const PASSES: readonly (readonly [MatchedLeaf['by'], Key])[] = [
  ['code-and-name', ({ code, name }) => (code === '' || name === '' ? '' : `${code}\n${name}`)],
  ['code-and-name', ({ numbered }) => numbered],
  ['name', ({ name }) => name],
  ['code', ({ code }) => code],
];

/**
 * Finds the column of the sheet that each leaf of a scheme takes: first where code and name agree (apart or in one), then by name, so
 * that criteria that were only renumbered are found, then by code, so that those that were only reworded are; each
 * time only where it fits exactly one leaf on either side. Codes and names are compared as `foldCode` and
 * `foldName` see them. A scheme matches when no leaf is left over on either side.
 */
export function alignScheme(scheme: Scheme, sheetLeaves: readonly NamedLeaf[]): Alignment {
  const wanted = leavesOf(scheme).map(candidate);
  const offered = sheetLeaves.map((leaf, at) => ({
    ...candidate(leaf, at),
    numbered: plainNumber(leaf.name),
  }));
  const matched = new Map<Candidate, MatchedLeaf>();
  const taken = new Set<Candidate>();
  for (const [by, key] of PASSES) {
    const free = onlyOnes(
      offered.filter((leaf) => !taken.has(leaf)),
      key,
    );
    const open = onlyOnes(
      wanted.filter((leaf) => !matched.has(leaf)),
      key,
    );
    for (const [value, leaf] of open) {
      const partner = free.get(value);
      if (partner === undefined) continue;
      taken.add(partner);
      matched.set(leaf, { scheme: leaf.leaf, sheet: partner.leaf, column: partner.at, by });
    }
  }
  const leaves = wanted.flatMap((leaf) => matched.get(leaf) ?? []);
  return leaves.length === wanted.length && taken.size === offered.length
    ? { ok: true, leaves }
    : {
        ok: false,
        missingInSheet: wanted.filter((leaf) => !matched.has(leaf)).map(({ leaf }) => leaf),
        unknownInScheme: offered.filter((leaf) => !taken.has(leaf)).map(({ leaf }) => leaf),
      };
}

function candidate({ code, name }: NamedLeaf, at: number): Candidate {
  const numbered = plainNumber(`${code} ${name}`);
  return { leaf: { code, name }, at, code: foldCode(code), name: foldName(name), numbered };
}

/** "28b. Tên" and "28b) Tên" as "28b tên". */
export function plainNumber(name: string): string {
  return foldName(name).replace(/^(\S*\d\S*?)[.):/]+ /u, '$1 ');
}

/** The leaves by key, without those that share theirs or have none. */
function onlyOnes(leaves: readonly Candidate[], key: Key): ReadonlyMap<string, Candidate> {
  const found = new Map<string, Candidate>();
  const repeated = new Set<string>(['']);
  for (const leaf of leaves) {
    const value = key(leaf);
    if (found.has(value)) repeated.add(value);
    found.set(value, leaf);
  }
  for (const value of repeated) found.delete(value);
  return found;
}
