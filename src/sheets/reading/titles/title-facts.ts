import type { OrganiserLevel } from '../../../awards/eligibility';
import type { CellPlace } from '../../../workbook/cell-address';
import type { BlocFacts, Found } from '../../scoresheet';
import { fold, tidy } from '../fold';
import type { SheetGrid } from '../sheet-grid';

/** A line of text outside the table, with its cell. */
export interface TitleLine {
  readonly text: string;
  readonly place: CellPlace;
}

/** Every text cell of the rows above `tableTop` and below `tableBottom`, line by line. */
export function linesOutside(grid: SheetGrid, tableTop: number, tableBottom: number): TitleLine[] {
  return [
    ...linesBetween(grid, grid.used.top, tableTop - 1),
    ...linesBetween(grid, tableBottom + 1, grid.used.bottom),
  ];
}

/** The same of the rows from one to another, both included. */
export function linesBetween(grid: SheetGrid, top: number, bottom: number): TitleLine[] {
  const lines: TitleLine[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = grid.used.left; column <= grid.used.right; column += 1) {
      if (!grid.isHome(row, column)) continue;
      const value = grid.valueAt(row, column);
      if (typeof value !== 'string') continue;
      for (const part of value.split(/\r?\n/)) {
        const text = tidy(part);
        if (text !== '') lines.push({ text, place: { sheet: grid.sheet.name, row, column } });
      }
    }
  }
  return lines;
}

const TITLE_WORDS = /bảng|tổng hợp|kết quả|chấm điểm|phiếu|thi đua|xếp hạng|biểu/;

/** The bloc's name, kind, organiser, year, head and deputy, as far as titles and notes state them. */
export function readTitleFacts(lines: readonly TitleLine[]): BlocFacts {
  const year = yearIn(lines);
  const name = blocNameIn(lines);
  return {
    name,
    kind: name === null ? null : fold(name.value).startsWith('cụm') ? 'cum' : 'khoi',
    organiser: organiserIn(lines, name),
    year,
    ...officersIn(lines, year?.value ?? null),
  };
}

/** The years a line speaks of; the year of a report that is only quoted is left out. */
function yearsIn(text: string): number[] {
  const withoutQuoted = text
    .normalize('NFC')
    .replace(/báo cáo (tổng kết )?(của )?năm\s+\d{4}/gi, '');
  return [...withoutQuoted.matchAll(/năm\s*:?\s*((?:19|20)\d{2})(?!\d)/gi)].map((match) =>
    Number(match[1]),
  );
}

function yearIn(lines: readonly TitleLine[]): Found<number> | null {
  const candidates = lines.flatMap((line) => {
    // "Khối trưởng năm 2026: …" speaks of the next term, not of the award year.
    if (OFFICER.test(line.text)) return [];
    const [year] = yearsIn(line.text);
    return year === undefined ? [] : [{ value: year, line }];
  });
  const best =
    candidates.find(({ line }) => TITLE_WORDS.test(fold(line.text))) ?? candidates[0] ?? null;
  return best === null ? null : { value: best.value, place: best.line.place };
}

const BLOC_NAME =
  /(?:^|[\s:(])((?:khối|cụm)\s+(?!trưởng|phó|chấm|thống nhất|đánh giá|bình xét|lượng)(?:thi đua\s+|tđ\s+)?[^;:()\n]+)/i;

/** The year behind the name of a bloc, and all that follows it. */
export const FROM_YEAR = /[\s,–-]*(?:trong\s+)?năm\s*:?\s*(?:19|20)\d{2}.*$/i;

function blocNameIn(lines: readonly TitleLine[]): Found<string> | null {
  for (const line of lines) {
    if (OFFICER.test(line.text)) continue;
    const match = BLOC_NAME.exec(line.text.normalize('NFC'));
    const found = match?.[1]
      ?.replace(FROM_YEAR, '')
      .replace(/\s+do\s+.*$/i, '')
      .replace(/[\s.,–-]+$/, '')
      .trim();
    if (found !== undefined && found.split(' ').length >= 2) {
      return { value: found, place: line.place };
    }
  }
  return null;
}

const CENTRAL = /(hội đồng )?(thi đua[ ,-]+khen thưởng|tđkt|tđ-kt|tđ,? ?kt) (trung ương|tw)/;
const CENTRAL_CITY =
  /thành phố (hà nội|hồ chí minh|hải phòng|đà nẵng|cần thơ|huế)|tp\.? ?(hcm|hồ chí minh|hà nội|hải phòng|đà nẵng|cần thơ|huế)/;
const PROVINCE = /(?<!các )(?<!(?<!số )(?<!\d)\d{1,2} )(?<!cấp )tỉnh(?! \()[ :]+[a-zà-ỹđ]|cấp tỉnh/;
const MINISTRY =
  /(^|\s)(bộ|ngân hàng nhà nước|tòa án nhân dân tối cao|viện kiểm sát nhân dân tối cao) [a-zà-ỹđ]/;
const LOWER =
  /(^|\s)(huyện|quận|thị xã|xã|phường|thị trấn|công ty|tập đoàn|tổng công ty) [a-zà-ỹđ0-9]/;

function organiserIn(
  lines: readonly TitleLine[],
  name: Found<string> | null,
): Found<OrganiserLevel> | null {
  const at = (pattern: RegExp, among: readonly TitleLine[]): CellPlace | null =>
    among.find((line) => pattern.test(fold(line.text)))?.place ?? null;
  const central = at(CENTRAL, lines);
  if (central !== null) return { value: 'tw', place: central };
  const place = name?.place ?? null;
  if (name === null || place === null) return null;
  // Without words on the organiser, the bloc's own name and the letterhead say whose bloc it is.
  const letterhead = lines.filter((line) =>
    /^(ubnd|ủy ban nhân dân|hội đồng|bộ )/.test(fold(line.text)),
  );
  const own: TitleLine = { text: name.value, place };
  const speaking = [...letterhead, own];
  const levels: readonly (readonly [OrganiserLevel, RegExp])[] = [
    ['khac', LOWER],
    ['tinh', PROVINCE],
    ['tinh', CENTRAL_CITY],
    ['bo', MINISTRY],
  ];
  for (const [value, pattern] of levels) {
    const spoken = at(pattern, speaking);
    if (spoken !== null) return { value, place: spoken };
  }
  return null;
}

const OFFICER =
  /^\W*((?:khối|cụm)\s+(?:trưởng|phó)|(?:trưởng|phó)\s+(?:khối|cụm))(?:\s+thi\s+đua)?(?:\s*,?\s*(?:năm)\s*((?:19|20)\d{2}))?(?:\s*\([^)]*\))?\s*:\s*(.+)$/i;

/** Two of them in one cell: "Khối trưởng: Sở A; Khối phó: Sở B". */
const NEXT_OFFICER =
  / ?[;,|] ?(?=(?:(?:khối|cụm)\s+(?:trưởng|phó)|(?:trưởng|phó)\s+(?:khối|cụm))[^:]{0,40}:)/i;

type Officers = Pick<BlocFacts, 'head' | 'deputy' | 'nextHead' | 'nextDeputy'>;

/** "Khối trưởng: Sở A", "Khối phó năm 2026: Sở B": a year after the award year names the next term. */
function officersIn(lines: readonly TitleLine[], awardYear: number | null): Officers {
  const officers: { -readonly [Key in keyof Officers]: Officers[Key] } = {
    head: null,
    deputy: null,
    nextHead: null,
    nextDeputy: null,
  };
  const parts = lines.flatMap(({ text, place }) =>
    text
      .normalize('NFC')
      .split(NEXT_OFFICER)
      .map((part) => ({ text: part, place })),
  );
  for (const line of parts) {
    const match = OFFICER.exec(line.text);
    if (match === null) continue;
    const [, role = '', year, name = ''] = match;
    const value = tidy(name).replace(/[;.]$/, '');
    // Dots or a bracketed hint are a blank to be filled in.
    if (!/[\p{L}]/u.test(value) || /^[[(.…]/.test(value)) continue;
    const isNext = year !== undefined && awardYear !== null && Number(year) > awardYear;
    const isHead = /trưởng/i.test(role);
    const key = isHead ? (isNext ? 'nextHead' : 'head') : isNext ? 'nextDeputy' : 'deputy';
    officers[key] ??= { value, place: line.place };
  }
  return officers;
}

/** A line such as "Đơn vị: Sở Công Thương", which names the unit of a form. */
export function unitNameIn(
  lines: readonly TitleLine[],
): { readonly value: string; readonly place: CellPlace } | null {
  for (const line of lines) {
    const match =
      /^\W*(?:tên\s+)?(?:đơn vị|cơ quan|tập thể|tên đơn vị)(?:\s+(?:tự chấm|được chấm|thành viên))?\s*:\s*(.+)$/i.exec(
        line.text.normalize('NFC'),
      );
    const value = tidy(match?.[1] ?? '').replace(/[.;]+$/, '');
    if (/\p{L}/u.test(value)) return { value, place: line.place };
  }
  return null;
}
