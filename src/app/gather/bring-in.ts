import { finding } from '../../sheets/reading/findings';
import type { FormulaGuide } from '../../sheets/reading/formula-guide';
import type { Scoresheet, SheetFinding } from '../../sheets/scoresheet';
import { foldTitle, titleAfter } from '../../sheets/sheet-title';
import { copiedSheet, type CopiedSheet } from '../../sheets/writing/copied-sheet';
import type { Change, Patch } from '../../workbook/patch';
import { textAt, type Snapshot } from '../../workbook/snapshot';
import { decimalOf } from '../report';
import { formShape } from './form-differences';
import { scoresheetsOf, type ReadForm } from './forms-in-book';
import type { SentForm } from './gathering';
import { madeOnce } from './made-once';
import type { FileFinding } from './sent-file';

/** A form as a new sheet of the workbook. */
export interface BroughtForm {
  readonly key: string;
  readonly unit: string;
  readonly file: string;
  /** The title of the new sheet. */
  readonly sheet: string;
}

export interface BroughtIn {
  readonly patch: Patch;
  readonly brought: readonly BroughtForm[];
  /** Forms that would be read otherwise than they are in their file: they are left out. */
  readonly refused: readonly string[];
  readonly findings: readonly FileFinding[];
}

/**
 * Makes a new last sheet of each form, named after its unit. Nothing that stands in the workbook is changed, and a form
 * whose sheet would not be read as it is read in its file is left out.
 */
export function bringIn(
  snapshot: Snapshot,
  forms: readonly SentForm[],
  guide: FormulaGuide | null,
): BroughtIn {
  const titles = snapshot.sheets.map(({ name }) => name);
  const changes: Change[] = [];
  const brought: BroughtForm[] = [];
  const refused: string[] = [];
  const findings: FileFinding[] = [];
  for (const form of forms) {
    const { key, unit, file, sheet } = form;
    const copied = copyOf(form.read, guide);
    if (copied === null) {
      const message = { code: 'gather-reads-otherwise', params: {} } as const;
      findings.push({ ...finding('error', message, sheet.name), file });
      refused.push(key);
      continue;
    }
    const title = titleAfter(unit, titles);
    titles.push(title);
    changes.push(...copied.changes.map((change) => retitled(change, title)));
    brought.push({ key, unit, file, sheet: title });
    const found = [...formulaFindings(form, copied), ...titleFindings(form, title)];
    findings.push(...found.map((each) => ({ ...each, file })));
  }
  return { patch: { changes }, brought, refused, findings };
}

/** A copy under the sheet's own title; null where it would not be read as the sheet is. */
export const copyOf = madeOnce((form: ReadForm, guide: FormulaGuide | null): CopiedSheet | null => {
  const copied = copiedSheet(form.sheet, form.sheet.name, form.table);
  if (copied === null) return null;
  const { copy } = copied;
  const alone = { workbookName: '', sheets: [copy], names: [], keptText: null };
  const [again, ...others] = scoresheetsOf(alone, copy, guide);
  const isSame =
    again !== undefined && others.length === 0 && figures(again) === figures(form.scoresheet);
  return isSame ? copied : null;
});

function retitled(change: Change, sheet: string): Change {
  return 'sheet' in change ? { ...change, sheet } : change;
}

function formulaFindings({ sheet }: SentForm, { formulas }: CopiedSheet): readonly SheetFinding[] {
  const [first] = formulas;
  if (first === undefined) return [];
  const params = { count: formulas.length };
  const empty = formulas.filter((at) => textAt(sheet, at.row, at.column) === '');
  return [
    finding('info', { code: 'gather-formulas', params }, sheet.name, first),
    ...empty.map((at) =>
      finding('warning', { code: 'gather-formula-empty', params: {} }, sheet.name, at),
    ),
  ];
}

/** A form that names no unit is ranked by the title of its sheet, which may have no room for the name. */
function titleFindings({ isNamed, unit, sheet }: SentForm, title: string): readonly SheetFinding[] {
  if (isNamed || foldTitle(title) === foldTitle(unit)) return [];
  const params = { unit, sheet: title };
  return [finding('warning', { code: 'gather-unit-shortened', params }, sheet.name)];
}

/** What a ranking would use of a form, as one text. */
function figures(scoresheet: Scoresheet): string {
  const { stages, ownFigures, bloc } = scoresheet;
  return JSON.stringify([
    formShape(scoresheet).key,
    // A year that only the file's name says does not go with the sheet.
    (bloc.year?.place ?? null) === null ? null : bloc.year?.value,
    ownFigures.map(({ field, stage, figure }) => [field, stage, decimalOf(figure)]),
    stages.map(({ stage, scores, inputs }) => [
      stage,
      scores.map((row) =>
        row.map((score) => (score.state === 'number' ? decimalOf(score.points) : score.state)),
      ),
      inputs.map((row) =>
        row.map((of) => of.map(({ role, place }) => [role, place.row, place.column])),
      ),
    ]),
  ]);
}
