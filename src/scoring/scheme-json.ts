import * as v from 'valibot';
import { hasBase, innerMaximum, isLeaf } from './criteria';
import { problemAt, problemOfIssue, type DataProblem } from './data-problems';
import { compare, isZero } from './points';
import type { Criterion, Scheme, Weighting } from './scheme';
import { schemeSchema } from './scheme-schema';

/** A scheme, or everything that keeps the data from being one. */
export type SchemeParsing =
  | { readonly ok: true; readonly scheme: Scheme }
  | { readonly ok: false; readonly problems: readonly DataProblem[] };

type Path = readonly (string | number)[];

/** Groups within groups; real schemes have four. */
const MOST_LEVELS = 12;

/** A scheme from the text of a JSON file. */
export function parseSchemeText(text: string): SchemeParsing {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    return { ok: false, problems: [problemAt([], 'not-json')] };
  }
  return parseScheme(data);
}

/** A scheme from data such as JSON gives, checked for its form and then for what it says. */
export function parseScheme(data: unknown): SchemeParsing {
  if (isTooDeep(data)) return { ok: false, problems: [problemAt(['criteria'], 'too-deep')] };
  const parsed = v.safeParse(schemeSchema, data);
  if (!parsed.success) return { ok: false, problems: parsed.issues.map(problemOfIssue) };
  const scheme = schemeOf(parsed.output);
  const problems = schemeProblems(scheme);
  return problems.length === 0 ? { ok: true, scheme } : { ok: false, problems };
}

function schemeOf(output: v.InferOutput<typeof schemeSchema>): Scheme {
  return {
    name: output.name,
    year: output.year,
    origin: 'file',
    criteria: output.criteria,
    weighting: output.weighting,
    rounding: output.rounding,
    ranking: output.ranking,
    missing: output.missing,
    unreadable: output.unreadable,
    notAssigned: output.notAssigned,
    capAtMaximum: output.capAtMaximum,
    tieBreaks: output.tieBreaks,
    bands: output.bands,
    stage: output.stage,
  };
}

/** What a scheme of the right form still says wrongly; a scheme edited in a sheet is checked the same way. */
export function schemeProblems(scheme: Scheme): DataProblem[] {
  const codes = new Set<string>();
  const criteria = scheme.criteria.flatMap((criterion, index) =>
    criterionProblems(criterion, ['criteria', index], scheme.weighting, codes),
  );
  const tieBreaks = scheme.tieBreaks.flatMap((step, index) =>
    step.by === 'criterion' && !codes.has(step.code)
      ? [problemAt(['tieBreaks', index, 'code'], 'unknown-code', step.code)]
      : [],
  );
  return [...criteria, ...tieBreaks, ...bandProblems(scheme)];
}

/** Adds the codes that it meets to `codes`. */
function criterionProblems(
  criterion: Criterion,
  path: Path,
  weighting: Weighting,
  codes: Set<string>,
): DataProblem[] {
  const problems: DataProblem[] = [];
  const { code, kind, children } = criterion;
  if (codes.has(code)) problems.push(problemAt([...path, 'code'], 'duplicate-code', code));
  codes.add(code);
  if (kind === 'group' && children.length === 0)
    problems.push(problemAt(path, 'empty-group', code));
  if (kind !== 'group' && children.length > 0) {
    problems.push(problemAt([...path, 'children'], 'children-of-a-leaf', code));
  }
  if (weighting === 'percentage' && needsMaximum(criterion)) {
    problems.push(problemAt([...path, 'maximum'], 'maximum-needed', code));
  }
  children.forEach((child, index) => {
    problems.push(...criterionProblems(child, [...path, 'children', index], weighting, codes));
  });
  return problems;
}

function needsMaximum(criterion: Criterion): boolean {
  if (criterion.weight === null || (!isLeaf(criterion) && !hasBase(criterion))) return false;
  const maximum = innerMaximum(criterion, 'percentage');
  return maximum === null || isZero(maximum);
}

function bandProblems({ bands }: Scheme): DataProblem[] {
  return bands.flatMap((band, index) => {
    const above = bands.slice(0, index).filter(({ measure }) => measure === band.measure);
    const isReachable = above.every((higher) => {
      const order = compare(higher.from, band.from);
      return order > 0 || (order === 0 && band.fromIncluded && !higher.fromIncluded);
    });
    return isReachable ? [] : [problemAt(['bands', index, 'from'], 'unreachable-band', band.name)];
  });
}

/** Whether criteria stand in more levels than the schema may safely follow; goes level by level, never deep. */
function isTooDeep(data: unknown): boolean {
  let level = childrenOf(data, 'criteria');
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth === MOST_LEVELS) return true;
    level = level.flatMap((criterion) => childrenOf(criterion, 'children'));
  }
  return false;
}

function childrenOf(node: unknown, key: 'criteria' | 'children'): readonly unknown[] {
  if (typeof node !== 'object' || node === null) return [];
  const children: unknown = Reflect.get(node, key);
  return Array.isArray(children) ? children : [];
}
