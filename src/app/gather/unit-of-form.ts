import type { ExpectedUnits } from './expected-units';
import type { ReadForm } from './forms-in-book';

/** Whose form it is, and what says so. */
export interface UnitOfForm {
  readonly unit: string;
  readonly from: 'form' | 'sheet' | 'file';
}

/** Names that sheets have of themselves, and that say nothing of a unit. */
const NO_NAME =
  /^(?:sheet|trang tinh|trang|phieu|mau|mau phieu|phieu cham|phieu tu cham|phieu diem|bang|bang diem|bieu|form|table)\d*(?: (?:diem|thi dua|nam|so|\d+|[ivx]+))*$/;

/**
 * The unit that the form names. A form that names none has the unit of the list that its sheet's or its file's name
 * holds; without such a list the sheet's name counts, or the file's where the sheet is only called "Sheet1".
 */
export function unitOfForm(
  { unit, isNamed, sheet }: Pick<ReadForm, 'unit' | 'isNamed' | 'sheet'>,
  file: string,
  expected: ExpectedUnits | null,
): UnitOfForm {
  if (isNamed) return { unit: expected?.find(unit) ?? unit, from: 'form' };
  const stem = stemOf(file);
  const bySheet = expected?.find(sheet.name) ?? unitWithin(sheet.name, expected);
  if (bySheet !== null) return { unit: bySheet, from: 'sheet' };
  const byFile = expected?.find(stem) ?? unitWithin(stem, expected);
  if (byFile !== null) return { unit: byFile, from: 'file' };
  return NO_NAME.test(plainWords(sheet.name))
    ? { unit: stem, from: 'file' }
    : { unit: sheet.name, from: 'sheet' };
}

/** The one unit of the list whose name stands in a text, with or without its marks; of several the longest. */
function unitWithin(text: string, expected: ExpectedUnits | null): string | null {
  const words = ` ${plainWords(text)} `;
  const found = (expected?.names ?? []).filter((name) => words.includes(` ${plainWords(name)} `));
  const longest = Math.max(0, ...found.map((name) => plainWords(name).length));
  const [best, ...equal] = found.filter((name) => plainWords(name).length === longest);
  return best === undefined || equal.length > 0 ? null : best;
}

/** "Sở Công-Thương_2025" as "so cong thuong 2025": file names often have neither marks nor spaces. */
function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/gu, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The file's name without its folder and extension, "_" read as a space. */
function stemOf(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  return name
    .replace(/\.[^.]{1,5}$/, '')
    .replace(/_+/g, ' ')
    .trim();
}
