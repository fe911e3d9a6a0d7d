import * as v from 'valibot';
import { problemAt, problemOfIssue, type DataProblem } from './data-problems';
import type { Scheme } from './scheme';
import { schemeProblems } from './scheme-problems';
import { SCHEME_VERSION, schemeSchema, schemeSchemaOfVersion1 } from './scheme-schema';

/** A scheme, or everything that keeps the data from being one. */
export type SchemeParsing =
  | { readonly ok: true; readonly scheme: Scheme }
  | { readonly ok: false; readonly problems: readonly DataProblem[] };

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
  if (isNewer(versionOf(data)))
    return { ok: false, problems: [problemAt(['version'], 'newer-version')] };
  if (isTooDeep(data)) return { ok: false, problems: [problemAt(['criteria'], 'too-deep')] };
  const parsed =
    versionOf(data) === 1
      ? v.safeParse(schemeSchemaOfVersion1, data)
      : v.safeParse(schemeSchema, data);
  if (!parsed.success) return { ok: false, problems: parsed.issues.map(problemOfIssue) };
  const scheme = schemeOf(parsed.output);
  const problems = schemeProblems(scheme);
  return problems.length === 0 ? { ok: true, scheme } : { ok: false, problems };
}

function schemeOf(
  output: v.InferOutput<typeof schemeSchema> | v.InferOutput<typeof schemeSchemaOfVersion1>,
): Scheme {
  return {
    name: output.name,
    year: output.year,
    origin: 'file',
    ...provenanceOf(output),
    criteria: output.criteria,
    weighting: output.weighting,
    rounding: output.rounding,
    ranking: output.ranking,
    missing: output.missing,
    unreadable: output.unreadable,
    notAssigned: output.notAssigned,
    capAtMaximum: output.capAtMaximum,
    limits: output.limits,
    penaltyStop: output.penaltyStop,
    floors: output.floors,
    tieBreaks: output.tieBreaks,
    bands: output.bands,
    downgrades: output.downgrades,
    stage: output.stage,
    blend: output.blend,
  };
}

function provenanceOf(output: Parameters<typeof schemeOf>[0]): Pick<Scheme, 'provenance'> {
  return 'provenance' in output && output.provenance !== undefined
    ? { provenance: output.provenance }
    : {};
}

/** A file of a later Bảng Vàng: its form may have changed in any way, so nothing else is said of it. */
function isNewer(version: unknown): boolean {
  return typeof version === 'number' && Number.isInteger(version) && version > SCHEME_VERSION;
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

function versionOf(data: unknown): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, 'version') : null;
}

function childrenOf(node: unknown, key: 'criteria' | 'children'): readonly unknown[] {
  if (typeof node !== 'object' || node === null) return [];
  const children: unknown = Reflect.get(node, key);
  return Array.isArray(children) ? children : [];
}
