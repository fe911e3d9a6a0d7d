import { foldName } from '../../../scoring/fold-name';
import type { Points } from '../../../scoring/points';
import { compare, toDecimalText } from '../../../scoring/points';
import type { SheetFinding } from '../../scoresheet';
import type { CriterionLine } from '../criteria/criteria-tree';
import { finding } from '../findings';
import { areNumberedApart, type BlocsOfForm } from './form-blocs';
import type { InputLine, RawTable, ScoreLine } from '../raw-table';
import { readScoreCell } from '../cells/score-cell';

/** Forms belong together when at least this share of their criteria have the same name. */
export const ALIKE = 0.6;

/** Puts the forms of one bloc ("one sheet a unit") together into one table; forms that differ much stay apart. */
export function joinForms(forms: readonly RawTable[], blocsOf: BlocsOfForm): RawTable[] {
  const groups: RawTable[][] = [];
  for (const form of forms) {
    const group = groups.find(
      ([first]) =>
        first !== undefined &&
        likeness(first, form) >= ALIKE &&
        !areNumberedApart(blocsOf(first.sheet), blocsOf(form.sheet)),
    );
    if (group === undefined) groups.push([form]);
    else group.push(form);
  }
  return groups.flatMap((group) => {
    const [template] = group;
    return template === undefined ? [] : [join(template, group)];
  });
}

/** What tells a criterion of one form from the others. */
export interface NumberedLine {
  readonly code: { readonly text: string } | null;
  readonly name: string;
}

/** Lines are the same criterion when numbering and name agree, or the name alone does where it is the only one. */
function lineKeys<Line extends NumberedLine>(lines: readonly Line[]): Map<string, Line> {
  const keys = new Map<string, Line>();
  const named = new Map<string, Line[]>();
  for (const line of lines) {
    const name = foldName(line.name);
    const alike = named.get(name) ?? [];
    alike.push(line);
    named.set(name, alike);
    keys.set(`${line.code?.text ?? ''}|${name}|${alike.length}`, line);
  }
  for (const [name, [line, ...others]] of named) {
    if (line !== undefined && others.length === 0) keys.set(`|${name}`, line);
  }
  return keys;
}

/** The criteria that two forms have in common. */
export function matchLines<Line extends NumberedLine>(
  template: readonly Line[],
  other: readonly Line[],
): Map<Line, Line> {
  const keys = lineKeys(other);
  const matches = new Map<Line, Line>();
  for (const [key, line] of lineKeys(template)) {
    const match = keys.get(key);
    if (match !== undefined && !matches.has(line)) matches.set(line, match);
  }
  return matches;
}

function likeness(a: RawTable, b: RawTable): number {
  return shareInCommon(a.lines, b.lines);
}

/** How much of the longer form the other one has, from 0 to 1. */
export function shareInCommon<Line extends NumberedLine>(
  a: readonly Line[],
  b: readonly Line[],
): number {
  const most = Math.max(a.length, b.length);
  return most === 0 ? 0 : matchLines(a, b).size / most;
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
  const formOf = new Map(forms.map(({ sheet }, unit) => [sheet, unit]));
  const scoreLines: ScoreLine[] = template.lines.map((line) => ({
    line: line.line,
    cellOf: (unit, stage) => ownLine(line, unit)?.cellOf(0, stage) ?? null,
    read: (grid, row, column, stage) => {
      const own = ownLine(line, formOf.get(grid.sheet.name) ?? 0);
      return (own?.read ?? readScoreCell)(grid, row, column, stage);
    },
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
