import { isLeaf, leavesOf } from '../../../scoring/criteria';
import { inputsOf, type InputKey, type InputSpec } from '../../../scoring/formulas/inputs';
import { toDecimalText } from '../../../scoring/points';
import type { Criterion, Scheme, Stage } from '../../../scoring/scheme';
import { scoringFormWords as words } from '../../../text/scoring-form-words';
import { splitCode } from '../../reading/criteria/criterion-code';
import { readHeading } from '../../reading/columns/headings';

/** Whether points are counted by the lines of rules: such a scheme is laid out as forms, for a table would be unreadable. */
export function isByCases(scheme: Scheme): boolean {
  return leavesOf(scheme).some(({ formula }) => formula?.kind === 'cases');
}

/** The sources of scores that a scheme ranks by; none where it leaves the choice to the sheet. */
export function stagesAskedFor({ stage, blend }: Scheme): readonly Stage[] {
  if (blend.length > 0) return [...new Set(blend.map((part) => part.stage))];
  return stage === null ? [] : [stage];
}

/** One column to fill in: a leaf's score of a stage, or an input of its formula. */
export interface FormColumn {
  readonly leaf: Criterion;
  readonly key: InputKey;
  /** Null for an input, and where the form has one column of scores without a name. */
  readonly stage: Stage | null;
  /** The headings above it, from the outermost group to the leaf. */
  readonly headings: readonly string[];
  /** Its own heading below that of the leaf; null where the leaf has this one column. */
  readonly own: string | null;
}

/**
 * The columns that a table needs for every leaf of the scheme: the inputs of its formula, or else a score a stage.
 * @param stages none for one column of scores without a name
 */
export function formColumns(scheme: Scheme, stages: readonly Stage[]): readonly FormColumn[] {
  return scheme.criteria.flatMap((criterion) =>
    columnsOf(criterion, besideTheBase(criterion), stages),
  );
}

/** Bonus and penalty stand under a heading that says so, unless their own name does. */
function besideTheBase(criterion: Criterion): readonly string[] {
  const { kind } = criterion;
  if (kind !== 'bonus' && kind !== 'penalty') return [];
  return readHeading(headingOf(criterion)).role === kind ? [] : [words[kind]];
}

function columnsOf(
  criterion: Criterion,
  above: readonly string[],
  stages: readonly Stage[],
): readonly FormColumn[] {
  const headings = [...above, headingOf(criterion)];
  if (!isLeaf(criterion)) {
    return criterion.children.flatMap((child) =>
      columnsOf(child, [...headings, ...besideTheBase(child)], stages),
    );
  }
  const { formula } = criterion;
  if (formula !== null && formula.kind !== 'direct') {
    return inputsOf(formula).map((spec) => ({
      leaf: criterion,
      key: spec.key,
      stage: null,
      headings,
      own: inputHeading(spec),
    }));
  }
  if (stages.length === 0) {
    return [{ leaf: criterion, key: 'score', stage: null, headings, own: null }];
  }
  return stages.map((stage) => ({
    leaf: criterion,
    key: 'score',
    stage,
    headings,
    own: words.stages[stage],
  }));
}

/** "1.2. Tên tiêu chí (10 điểm)". */
function headingOf({ code, name, maximum, kind }: Criterion): string {
  // A code that nobody would take for a numbering again, such as one of ours, says nothing.
  const whole = `${code}. ${name}`;
  const numbered = /\d/.test(code) || splitCode(whole).name === name ? whole : name;
  const most = kind === 'group' || maximum === null ? null : toDecimalText(maximum);
  return words.criterion(numbered, most);
}

/** What the column of an input is called where no rule names it. */
export function inputHeading({ key, name }: InputSpec): string {
  switch (key) {
    case 'score':
    case 'result':
    case 'count':
    case 'target':
    case 'actual':
    case 'bonus-count':
    case 'penalty-count':
    case 'level':
      return words.inputs[key];
    default:
      return name ?? key.slice(key.indexOf(':') + 1);
  }
}
