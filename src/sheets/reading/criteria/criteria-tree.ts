import { add, compare, zero, type Points } from '../../../scoring/points';
import type { Criterion, CriterionKind } from '../../../scoring/scheme';
import type { CellPlace } from '../../../workbook/cell-address';
import { splitCode, type CodeStyle, type CriterionCode } from './criterion-code';
import { withoutMaximum } from '../columns/headings';

/** One line (row or column) of a scoring table that may be a criterion, in sheet order. */
export interface CriterionLine {
  readonly code: CriterionCode | null;
  readonly name: string;
  /** Said by the line itself; null lets it follow the group that it stands in. */
  readonly kind: 'bonus' | 'penalty' | null;
  /** Levels given by merged headers, outermost first; empty where only the numbering tells. */
  readonly groups: readonly string[];
  readonly maximum: Points | null;
  readonly weight: Points | null;
  /** Whether any unit has anything in this line at any stage. */
  readonly isScored: boolean;
  /** Whether the scheme computes its points: what stands in its cells need not be points. */
  readonly hasFormula?: boolean;
  readonly place: CellPlace;
  /** The row or column of the sheet. */
  readonly line: number;
}

export interface DraftTree {
  readonly criteria: readonly Criterion[];
  /** Leaves in order, each with its line. */
  readonly leaves: readonly { readonly criterion: Criterion; readonly source: CriterionLine }[];
  /** Groups that carry figures of their own: subtotals, to be checked and never counted. */
  readonly groups: readonly { readonly criterion: Criterion; readonly source: CriterionLine }[];
  /** Groups whose stated maximum is not the sum of their leaves' maxima. */
  readonly unequalMaxima: readonly {
    readonly criterion: Criterion;
    readonly source: CriterionLine;
    readonly sum: Points;
  }[];
}

interface Node {
  readonly key: string;
  readonly source: CriterionLine | null;
  readonly name: string;
  readonly rawCode: string | null;
  readonly kind: 'bonus' | 'penalty' | null;
  children: Node[];
}

/** The tree of a list of lines: by merged headers first, by numbering (I, 1, 1.1, a, -) within them. */
export function buildCriteriaTree(lines: readonly CriterionLine[]): DraftTree {
  const roots = nest(lines);
  const alive = roots.flatMap(prune);
  return finish(alive);
}

function levelKey(line: CriterionLine): string | null {
  return line.code === null ? null : `${line.code.style}:${line.code.depth}`;
}

function nest(lines: readonly CriterionLine[]): Node[] {
  const root: Node = node('', null, '', null, null);
  let path: Node[] = [root];
  let previousGroups: readonly string[] = [];
  const someCoded = lines.some((line) => line.code !== null);
  for (const line of lines) {
    const shared = sharedPrefix(previousGroups, line.groups);
    if (shared < previousGroups.length || shared < line.groups.length) {
      path = path.slice(0, shared + 1);
      for (const name of line.groups.slice(shared)) {
        const split = splitCode(withoutMaximum(name));
        const group = node(`group:${path.length}`, null, split.name, split.code, line.kind);
        path[path.length - 1]?.children.push(group);
        path.push(group);
      }
      previousGroups = line.groups;
    }
    const floor = line.groups.length;
    const depth = depthFor(line, path, floor, someCoded);
    if (depth === null) continue;
    path = path.slice(0, depth);
    const made = node(
      levelKey(line) ?? 'none',
      line,
      line.name,
      line.code?.style === 'dash' ? null : (line.code?.text ?? null),
      line.kind,
    );
    path[path.length - 1]?.children.push(made);
    path.push(made);
  }
  return root.children;
}

/** How many nodes of the open path stay open above the line; null where the line is only a remark. */
function depthFor(
  line: CriterionLine,
  path: readonly Node[],
  floor: number,
  someCoded: boolean,
): number | null {
  const key = levelKey(line);
  if (key !== null) {
    const open = path.findIndex((open, index) => index > floor && open.key === key);
    if (open !== -1) return open;
    // "II" never stands below "1", nor "1" below "a".
    const lower = path.findIndex((open, index) => index > floor && ranksBelow(open, line));
    return lower === -1 ? path.length : lower;
  }
  if (line.kind !== null) {
    const parent = path[path.length - 1];
    // A bonus line below a bonus heading belongs to it; any other bonus or penalty stands on its own.
    return parent?.source?.kind === line.kind &&
      parent.source.maximum === null &&
      !parent.source.isScored
      ? path.length
      : floor + 1;
  }
  if (line.maximum === null && !line.isScored)
    return someCoded || line.groups.length > 0 ? null : floor + 1;
  if (!someCoded) return floor + 1;
  const open = path.findIndex((open, index) => index > floor && open.key === 'none');
  if (open !== -1) return open;
  const parent = path[path.length - 1]?.source ?? null;
  if (parent?.kind !== null) return path.length;
  const isSmaller =
    parent.maximum === null
      ? !parent.isScored
      : line.maximum !== null && compare(line.maximum, parent.maximum) < 0;
  return isSmaller ? path.length : Math.max(floor + 1, path.length - 1);
}

const STYLE_RANK: Readonly<Record<CodeStyle, number>> = {
  roman: 0,
  upper: 0,
  number: 1,
  lower: 2,
  dash: 3,
};

function ranksBelow(open: Node, line: CriterionLine): boolean {
  const code = open.source?.code ?? null;
  if (code === null || line.code === null) return false;
  const isLetter = code.style === 'lower' && line.code.style === 'lower';
  if (isLetter) return code.depth > line.code.depth;
  return STYLE_RANK[code.style] > STYLE_RANK[line.code.style];
}

function node(
  key: string,
  source: CriterionLine | null,
  name: string,
  rawCode: string | null,
  kind: 'bonus' | 'penalty' | null,
): Node {
  return { key, source, name, rawCode, kind, children: [] };
}

function sharedPrefix(a: readonly string[], b: readonly string[]): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared += 1;
  return shared;
}

/**
 * Drops descriptive lines (no maximum, no score); a group scored only as a whole becomes a leaf; a scored line that
 * only looks like a group, because numbered lines follow it, stands beside them.
 */
function prune(node: Node): Node[] {
  const children = node.children.flatMap(prune);
  const own = node.source;
  if (children.length === 0) {
    const counts = own !== null && (own.maximum !== null || own.isScored || own.kind !== null);
    return counts ? [{ ...node, children }] : [];
  }
  if (own?.isScored !== true) return [{ ...node, children }];
  if (!children.some(anyScored)) return [{ ...node, children: [] }];
  const isUnnumbered = own.code === null || children.every(({ source }) => source?.code === null);
  // Its figures are a subtotal only where its maximum is that of the lines below it.
  if (isUnnumbered && !isSumOf(own.maximum, children))
    return [{ ...node, children: [] }, ...children];
  return [{ ...node, children }];
}

function isSumOf(maximum: Points | null, children: readonly Node[]): boolean {
  const sum = maximumBelow(children);
  return maximum !== null && sum !== null && compare(maximum, sum) === 0;
}

function maximumBelow(nodes: readonly Node[]): Points | null {
  let sum = zero;
  for (const node of nodes) {
    const own =
      node.children.length > 0 ? maximumBelow(node.children) : (node.source?.maximum ?? null);
    if (own === null) return null;
    sum = add(sum, own);
  }
  return sum;
}

function anyScored(node: Node): boolean {
  return node.source?.isScored === true || node.children.some(anyScored);
}

function finish(roots: readonly Node[]): DraftTree {
  const codes = uniqueCodes(roots);
  const leaves: { criterion: Criterion; source: CriterionLine }[] = [];
  const groups: { criterion: Criterion; source: CriterionLine }[] = [];
  const unequalMaxima: { criterion: Criterion; source: CriterionLine; sum: Points }[] = [];

  const make = (node: Node, inherited: 'bonus' | 'penalty' | null): Criterion => {
    const own = node.kind ?? inherited;
    const children = node.children.map((child) => make(child, own));
    const isLeaf = children.length === 0;
    const kind: CriterionKind = isLeaf ? (own ?? 'base') : 'group';
    const sum = sumOfMaxima(children);
    const stated = node.source?.maximum ?? null;
    const criterion: Criterion = {
      code: codes.get(node) ?? '',
      name: node.name,
      kind,
      maximum: stated ?? (isLeaf ? null : sum),
      weight: node.source?.weight ?? null,
      formula: null,
      children,
    };
    if (node.source !== null) {
      (isLeaf ? leaves : groups).push({ criterion, source: node.source });
      if (!isLeaf && stated !== null && sum !== null && compare(stated, sum) !== 0) {
        unequalMaxima.push({ criterion, source: node.source, sum });
      }
    }
    return criterion;
  };
  const criteria = roots.map((root) => make(root, null));
  return { criteria, leaves, groups, unequalMaxima };
}

/** Null where one of them is not known. */
export function sumOfMaxima(children: readonly Criterion[]): Points | null {
  let sum = zero;
  for (const child of children) {
    if (child.maximum === null) return null;
    sum = add(sum, child.maximum);
  }
  return children.length === 0 ? null : sum;
}

/** Codes as the sheet has them where they are unique, otherwise with their parents' in front. */
function uniqueCodes(roots: readonly Node[]): Map<Node, string> {
  const raw = new Map<Node, string>();
  const visit = (nodes: readonly Node[], parent: string | null): void => {
    nodes.forEach((node, index) => {
      const own = node.rawCode ?? fallbackCode(node, index, parent);
      raw.set(node, own);
      visit(node.children, own);
    });
  };
  visit(roots, null);
  const counts = new Map<string, number>();
  for (const code of raw.values()) counts.set(code, (counts.get(code) ?? 0) + 1);
  if ([...counts.values()].every((count) => count === 1)) return raw;

  const full = new Map<Node, string>();
  const taken = new Set<string>();
  const visitFull = (nodes: readonly Node[], parent: string | null): void => {
    nodes.forEach((node) => {
      const own = raw.get(node) ?? '';
      const isQualified = parent === null || own.startsWith(`${parent}.`);
      const wanted = isQualified ? own : `${parent}.${own}`;
      let code = wanted;
      for (let copy = 2; taken.has(code); copy += 1) code = `${wanted}#${copy}`;
      taken.add(code);
      full.set(node, code);
      visitFull(node.children, code);
    });
  };
  visitFull(roots, null);
  return full;
}

function fallbackCode(node: Node, index: number, parent: string | null): string {
  if (parent !== null) return `${parent}.${index + 1}`;
  if (node.kind === 'bonus') return 'ĐT';
  if (node.kind === 'penalty') return 'TR';
  return String(index + 1);
}
