import type { BaseIssue } from 'valibot';

/** What can be wrong with a piece of data from outside (a scheme, a rule pack). */
export type DataProblemCode =
  /** The text is not JSON at all. */
  | 'not-json'
  /** Of a later version of the format than this program reads. */
  | 'newer-version'
  | 'missing-key'
  | 'unknown-key'
  | 'wrong-type'
  /** Not one of the words that are possible here. */
  | 'not-allowed'
  /** Not a decimal with a dot, not a date, ... */
  | 'wrong-format'
  | 'out-of-range'
  | 'too-deep'
  | 'duplicate-code'
  | 'unknown-code'
  | 'empty-group'
  /** A criterion that is not a group has children. */
  | 'children-of-a-leaf'
  /** A percentage weight needs a maximum above 0. */
  | 'maximum-needed'
  /** A class that can never be reached, because one above it starts no higher. */
  | 'unreachable-band'
  | 'unknown-band'
  /** A floor needs base points to measure. */
  | 'no-base'
  | 'duplicate-entry'
  /** The weights of a blend do not add up to 1. */
  | 'blend-not-whole'
  /** One stage to rank by, and a blend of several. */
  | 'stage-and-blend'
  | 'formula-of-a-group'
  /** A formula that gives the maximum of its leaf, of a leaf without one. */
  | 'formula-needs-maximum'
  /** A step of a formula that can never be reached, because one before it starts no higher. */
  | 'unreachable-step'
  /** A word of a formula that no cell could tell from an earlier one. */
  | 'same-word'
  /** Two rules of one leaf with the same code. */
  | 'duplicate-rule';

/** One thing that is wrong, and where: "criteria[0].children[2].maximum", or "" for the whole. */
export interface DataProblem {
  readonly path: string;
  readonly code: DataProblemCode;
  /** What would be right and what stands there, as valibot puts it; null where the code says it all. */
  readonly expected: string | null;
  readonly received: string | null;
}

/** The problem that a step of valibot found. */
export function problemOfIssue(issue: BaseIssue<unknown>): DataProblem {
  const path = (issue.path ?? []).map(({ key }) => key);
  return {
    path: pathText(path),
    code: codeOf(issue),
    expected: issue.expected,
    received: issue.received,
  };
}

/** A problem that is said by its code and place alone. */
export function problemAt(
  path: readonly (string | number)[],
  code: DataProblemCode,
  received: string | null = null,
): DataProblem {
  return { path: pathText(path), code, expected: null, received };
}

function codeOf(issue: BaseIssue<unknown>): DataProblemCode {
  switch (issue.type) {
    case 'strict_object':
      if (issue.expected === 'never') return 'unknown-key';
      return issue.received === 'undefined' ? 'missing-key' : 'wrong-type';
    case 'picklist':
    case 'literal':
    case 'variant':
      return 'not-allowed';
    case 'regex':
      return 'wrong-format';
    case 'integer':
    case 'min_value':
    case 'max_value':
    case 'min_length':
    case 'max_length':
      return 'out-of-range';
    default:
      return 'wrong-type';
  }
}

function pathText(path: readonly unknown[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./u, '');
}
