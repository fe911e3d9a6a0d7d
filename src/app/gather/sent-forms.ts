import type { FormulaGuide } from '../../sheets/reading/formula-guide';
import { finding } from '../../sheets/reading/findings';
import { inUnicode } from '../../sheets/reading/in-unicode';
import { filledArea, writtenValue } from '../../sheets/writing/copied-sheet';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { ExpectedUnits } from './expected-units';
import { formsInBook, type ReadForm } from './forms-in-book';
import type { SentForm } from './gathering';
import { madeOnce } from './made-once';
import type { FileFinding, SentFile } from './sent-file';
import { unitOfForm } from './unit-of-form';

/** The forms of one file, and why there are none where there are none. */
export function sentForms(
  sent: SentFile,
  guide: FormulaGuide | null,
  expected: ExpectedUnits | null,
): { readonly forms: readonly SentForm[]; readonly findings: readonly FileFinding[] } {
  const { file, read } = sent;
  if (!read.ok) {
    return { forms: [], findings: [{ ...finding('error', read.problem, null), file }] };
  }
  const { snapshot, findings: ofOldTexts } = inUnicode(read.value);
  const { forms, tables } = formsInBook(snapshot, guide);
  const ofTables = tables.map(({ sheet, units }) => {
    const message = { code: 'gather-not-one-unit', params: { units } } as const;
    return { ...finding('warning', message, sheet), file };
  });
  if (forms.length === 0 && tables.length === 0) {
    const none = finding('error', { code: 'gather-no-form', params: {} }, null);
    return { forms: [], findings: [{ ...none, file }] };
  }
  const findings = [...ofOldTexts.map((each) => ({ ...each, file })), ...ofTables];
  return { forms: forms.map((form) => sentForm(form, sent, expected)), findings };
}

function sentForm(form: ReadForm, sent: SentFile, expected: ExpectedUnits | null): SentForm {
  const { file, saved } = sent;
  const { unit, from } = unitOfForm(form, file, expected);
  const { date, sheet } = form;
  const ofFile = saved === null ? null : ({ day: saved.day, basis: 'file' } as const);
  return {
    ...form,
    read: form,
    key: JSON.stringify([file, sheet.name]),
    file,
    unit,
    unitFrom: from,
    isOnList: expected === null ? null : expected.find(unit) !== null,
    day: date === null ? ofFile : { day: date.value, basis: 'form' },
    savedAt: saved?.at ?? null,
    content: contentOf(sheet),
  };
}

/** Everything that a copy of the sheet would hold, as one text: the same for a form and its copy. */
export function contentOf(sheet: SheetSnapshot): string {
  return contentOnce(sheet, null);
}

const contentOnce = madeOnce((sheet: SheetSnapshot): string => {
  const area = filledArea(sheet);
  if (area === null) return '';
  const rows: unknown[] = [area.top, area.left];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: unknown[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      cells.push(writtenValue(sheet, row, column));
    }
    rows.push(cells);
  }
  return JSON.stringify(rows);
});
