import { foldName } from '../../scoring/fold-name';
import type { Points } from '../../scoring/points';
import { compare, toDecimalText } from '../../scoring/points';
import type { SheetFinding } from '../scoresheet';
import type { CriterionLine } from './criteria-tree';
import { finding } from './findings';
import type { InputLine, RawTable, ScoreLine } from './raw-table';

/** Forms belong together when at least this share of their criteria have the same name. */
const ALIKE = 0.6;

/** Puts the forms of one bloc ("one sheet a unit") together into one table; forms that differ much stay apart. */
export function joinForms(forms: readonly RawTable[]): RawTable[] {
  const groups: RawTable[][] = [];
  for (const form of forms) {
    const group = groups.find(([first]) => first !== undefined && likeness(first, form) >= ALIKE);
    if (group === undefined) groups.push([form]);
    else group.push(form);
  }
  return groups.flatMap((group) => {
    const [template] = group;
    return template === undefined ? [] : [join(template, group)];
  });
}

/** Lines are the same criterion when numbering and name agree, or the name alone does where it is the only one. */
function lineKeys(lines: readonly CriterionLine[]): Map<string, CriterionLine> {
  const keys = new Map<string, CriterionLine>();
  const names = new Map<string, CriterionLine | null>();
  for (const line of lines) {
    const name = foldName(line.name);
    keys.set(`${line.code?.text ?? ''}|${name}|${occurrence(names, name, line)}`, line);
  }
  for (const [name, line] of names) if (line !== null) keys.set(`|${name}`, line);
  return keys;
}

function occurrence(
  names: Map<string, CriterionLine | null>,
  name: string,
  line: CriterionLine,
): number {
  const isKnown = names.has(name);
  names.set(name, isKnown ? null : line);
  return isKnown ? 2 : 1;
}

function matchLines(
  template: readonly CriterionLine[],
  other: readonly CriterionLine[],
): Map<CriterionLine, CriterionLine> {
  const keys = lineKeys(other);
  const matches = new Map<CriterionLine, CriterionLine>();
  for (const [key, line] of lineKeys(template)) {
    const match = keys.get(key);
    if (match !== undefined && !matches.has(line)) matches.set(line, match);
  }
  return matches;
}

function likeness(a: RawTable, b: RawTable): number {
  const most = Math.max(a.lines.length, b.lines.length);
  return most === 0 ? 0 : matchLines(a.lines, b.lines).size / most;
}

function join(template: RawTable, forms: readonly RawTable[]): RawTable {
  const findings: SheetFinding[] = [];
  const matches = forms.map((form) => matchLines(template.lines, form.lines));
  const scoreLineOf = forms.map(
    (form) => new Map(form.scoreLines.map((line) => [line.line, line] as const)),
  );
  forms.forEach((form, index) => findings.push(...differences(template, form, matches[index])));
  const lines = template.lines.map((line) => ({
    ...line,
    isScored: matches.some((match) => match.get(line)?.isScored === true),
  }));
  const ownLine = (line: CriterionLine, unit: number): ScoreLine | undefined => {
    const own = matches[unit]?.get(line);
    return own === undefined ? undefined : scoreLineOf[unit]?.get(own.line);
  };
  const scoreLines: ScoreLine[] = template.lines.map((line) => ({
    line: line.line,
    cellOf: (unit, stage) => ownLine(line, unit)?.cellOf(0, stage) ?? null,
    ...(line.hasFormula === true
      ? { inputs: joinInputs(forms.map((_, unit) => ownLine(line, unit)?.inputs ?? [])) }
      : {}),
  }));
  return {
    ...template,
    units: forms.flatMap((form) => form.units),
    lines,
    scoreLines,
    stages: [...new Set(forms.flatMap((form) => form.stages))],
    ownFigures: forms.flatMap((form, unit) => form.ownFigures.map((own) => ({ ...own, unit }))),
    confidence: Math.min(...forms.map((form) => form.confidence)),
    evidence: forms.flatMap((form) => form.evidence),
    findings: [...forms.flatMap((form) => form.findings), ...findings],
  };
}

/** The inputs of one criterion on the form of each unit. */
function joinInputs(forms: readonly (readonly InputLine[])[]): InputLine[] {
  const roles = new Set(forms.flatMap((inputs) => inputs.map(({ role }) => role)));
  return [...roles].map((role) => ({
    role,
    cellOf: (unit, stage) =>
      forms[unit]?.find((input) => input.role === role)?.cellOf(0, stage) ?? null,
  }));
}

/** A form that lacks a criterion of the first one, has one more, or states another maximum. */
function differences(
  template: RawTable,
  form: RawTable,
  match: ReadonlyMap<CriterionLine, CriterionLine> | undefined,
): SheetFinding[] {
  if (form === template || match === undefined) return [];
  const findings: SheetFinding[] = [];
  for (const line of template.lines) {
    const own = match.get(line);
    if (own === undefined) {
      if (line.isScored || line.maximum !== null) {
        findings.push(
          finding(
            'warning',
            { code: 'form-lacks-criterion', params: { sheet: form.sheet, criterion: line.name } },
            form.sheet,
          ),
        );
      }
    } else if (!sameFigure(line.maximum, own.maximum)) {
      findings.push(
        finding(
          'warning',
          {
            code: 'form-maximum-differs',
            params: {
              criterion: line.name,
              here: own.maximum === null ? '' : toDecimalText(own.maximum),
              there: line.maximum === null ? '' : toDecimalText(line.maximum),
            },
          },
          form.sheet,
          own.place,
        ),
      );
    }
  }
  const matched = new Set(match.values());
  for (const line of form.lines) {
    if (matched.has(line) || (!line.isScored && line.maximum === null)) continue;
    findings.push(
      finding(
        'error',
        { code: 'form-has-more', params: { sheet: form.sheet, criterion: line.name } },
        form.sheet,
        line.place,
      ),
    );
  }
  return findings;
}

function sameFigure(a: Points | null, b: Points | null): boolean {
  if (a === null || b === null) return a === b;
  return compare(a, b) === 0;
}
