import { foldName } from '../../scoring/fold-name';
import { nearestName } from '../../sheets/reading/council-sheet/nearest-name';
import type { IsoDate } from '../../sheets/reading/cells/date-cell';
import { finding } from '../../sheets/reading/findings';
import type { SheetFinding } from '../../sheets/scoresheet';
import type { ExpectedUnits } from './expected-units';
import { formDifferences, formShape, type FormShape } from './form-differences';
import type { ReadForm } from './forms-in-book';
import type { GatheredForm, Gathering } from './gathering';
import type { FileFinding } from './sent-file';
import type { FormsOfUnit } from './standings';

/** What a form is measured by. */
export interface Measures {
  readonly expected: ExpectedUnits | null;
  readonly deadline: IsoDate | null;
  readonly year: number | null;
  readonly usual: FormShape | null;
}

/** What is lacking as a whole. */
export function wholeFindings({
  missing,
  expected,
}: Pick<Gathering, 'missing' | 'expected'>): readonly FileFinding[] {
  if (missing === null || expected === null) {
    return [{ ...finding('info', { code: 'gather-no-list', params: {} }, null), file: null }];
  }
  if (missing.length === 0) return [];
  const params = { units: missing, expected };
  return [{ ...finding('warning', { code: 'gather-missing', params }, null), file: null }];
}

/** What is to be looked at in one form. A form that another file has too is said with that one. */
export function formFindings(form: GatheredForm, measures: Measures): readonly FileFinding[] {
  const { file, standing } = form;
  if (standing === 'again') return [];
  const { usual } = measures;
  const differences =
    usual === null ? [] : formDifferences(usual, formShape(form.scoresheet), form.sheet.name);
  const found = [
    ...unitFindings(form, measures.expected),
    ...dateFindings(form, measures.deadline),
    ...yearFindings(form, measures.year),
    ...differences,
    ...form.scoresheet.findings.filter(({ severity }) => severity !== 'info'),
  ];
  return found.map((each) => ({ ...each, file }));
}

function unitFindings(
  { unit, unitFrom: from, isOnList, sheet, table }: GatheredForm,
  expected: ExpectedUnits | null,
): readonly SheetFinding[] {
  const findings: SheetFinding[] = [];
  if (from !== 'form') {
    const message = { code: 'gather-unit-from-name', params: { unit, from } } as const;
    const at = { row: table.top, column: sheet.origin.column };
    findings.push(finding('warning', message, sheet.name, at));
  }
  if (isOnList === false) {
    const nearest = nearestName(unit, expected?.names ?? []);
    const message = { code: 'gather-not-on-list', params: { unit, nearest } } as const;
    findings.push(finding('warning', message, sheet.name));
  }
  return findings;
}

function dateFindings(
  { unit, day, daysLate, date, sheet }: GatheredForm,
  deadline: IsoDate | null,
): readonly SheetFinding[] {
  if (deadline === null) return [];
  const at = date?.place ?? null;
  if (day === null) {
    return [finding('info', { code: 'gather-no-date', params: { unit } }, sheet.name)];
  }
  if (daysLate === null || daysLate === 0) return [];
  const params = { unit, ...day, deadline, days: daysLate };
  return [finding('warning', { code: 'gather-late', params }, sheet.name, at)];
}

function yearFindings(
  { standing, scoresheet, sheet }: GatheredForm,
  year: number | null,
): readonly SheetFinding[] {
  const own = scoresheet.bloc.year;
  if (standing !== 'other-year' || own === null || year === null) return [];
  const params = { year: own.value, expected: year };
  return [finding('error', { code: 'gather-other-year', params }, sheet.name, own.place)];
}

/** Files that give the form of one unit several times, or once more what stands in the workbook. */
export function unitGroupFindings(
  { unit, different, again, newest, basis }: FormsOfUnit,
  forms: readonly GatheredForm[],
  there: readonly ReadForm[],
): readonly FileFinding[] {
  const findings: FileFinding[] = [];
  for (const [{ file, sheet }, first] of again) {
    const message = { code: 'gather-again', params: { unit, first: first.file } } as const;
    findings.push({ ...finding('info', message, sheet.name), file });
  }
  const known = there.find((form) => foldName(form.unit) === foldName(unit));
  if (known !== undefined) {
    for (const { key, file, sheet } of different) {
      const isSame = forms.some((form) => form.key === key && form.standing === 'there-same');
      const params = { unit, sheet: known.sheet.name };
      const message = isSame
        ? ({ code: 'gather-there-same', params } as const)
        : ({ code: 'gather-there-other', params } as const);
      findings.push({ ...finding(isSame ? 'info' : 'warning', message, sheet.name), file });
    }
  } else if (different.length > 1) {
    const files = different.map(({ file }) => file).toSorted();
    const params = { unit, files, newest: newest?.file ?? null, basis };
    const message = { code: 'gather-twice', params } as const;
    findings.push({ ...finding('warning', message, null), file: null });
  }
  return findings;
}
