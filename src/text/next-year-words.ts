import type { InBoth } from './language';

interface NextYearWords {
  readonly written: (path: string, year: number) => string;
  readonly contents: (sheets: readonly string[]) => string;
}

/** What is said once next year's workbook is made. */
export const nextYearWords: InBoth<NextYearWords> = {
  vi: {
    written: (path, year) => `Đã lập bảng tính năm ${year}: ${path}`,
    contents: (sheets) => `Các trang: ${sheets.map((sheet) => `“${sheet}”`).join(', ')}.`,
  },
  en: {
    written: (path, year) => `The workbook of ${year} was made: ${path}`,
    contents: (sheets) => `Sheets: ${sheets.map((sheet) => `“${sheet}”`).join(', ')}.`,
  },
};

/** What next year's file is called where nobody says. */
export function nextYearFileName(workbook: string, year: number): string {
  const plain = workbook.replace(/\.[^.]+$/u, '');
  const before = String(year - 1);
  const named = plain.includes(before)
    ? plain.replaceAll(before, String(year))
    : `${plain} ${year}`;
  return `${named}.xlsx`;
}
