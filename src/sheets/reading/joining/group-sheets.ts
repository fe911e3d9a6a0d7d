import { foldName } from '../../../scoring/fold-name';
import type { Stage } from '../../../scoring/scheme';
import type { BlocFacts, SheetFinding, Unit } from '../../scoresheet';
import { firstStated } from '../titles/bloc-facts';
import type { CriterionLine } from '../criteria/criteria-tree';
import { finding } from '../findings';
import { tidy } from '../fold';
import { maximumInWords, withoutMaximum } from '../columns/headings';
import type { RawTable, ScoreLine } from '../raw-table';
import { readScoreCell } from '../cells/score-cell';
import { stagesOfAll } from '../cells/stage-cells';
import { namesOf, sharedNames, UnitIndex } from './unit-names';
import type { TitleLine } from '../titles/title-facts';

/** A table with what its sheet says around it. */
export interface TitledTable {
  readonly table: RawTable;
  readonly titles: readonly TitleLine[];
  readonly facts: BlocFacts;
  /** Whether its sheet holds no other table. */
  readonly isAlone: boolean;
}

const GROUP =
  /^(?:(?:nhóm tiêu chí|nhóm|phần|mục|nội dung|tiêu chuẩn|tiêu chí)\s*(?:số\s*)?(?:[IVX]+|\d{1,2}|[A-Z])|(?:[IVX]+|[A-Z])[.):]?)(?![\p{L}\d])/iu;
/** Sheets of one bloc share at least this part of their units. */
const SHARED = 0.5;

/**
 * Puts sheets of the same units together where each holds another group of criteria, as in "Nhóm I", "Nhóm II". Sheets
 * that say nothing of groups are joined too where their criteria are all different, and a person has to confirm that.
 */
export function joinGroupSheets(all: readonly TitledTable[]): TitledTable[] {
  const joined: TitledTable[] = [];
  const taken = new Set<TitledTable>();
  for (const candidates of setsOfOneBloc(all)) {
    const labelled = candidates.filter((one) => groupLabel(one) !== null);
    const isLabelled = labelled.length > 1;
    const group = isLabelled ? labelled : candidates.filter(hasCriteria);
    if (group.length < 2 || !haveOtherCriteria(group)) continue;
    if (isLabelled && new Set(group.map(groupLabel)).size < group.length) continue;
    for (const one of group) taken.add(one);
    joined.push(join(group, isLabelled));
  }
  return [...all.filter((one) => !taken.has(one)), ...joined];
}

/** Tables of one layout, year and (mostly) the same units, each alone on its sheet. */
function setsOfOneBloc(all: readonly TitledTable[]): TitledTable[][] {
  const sets: {
    readonly first: TitledTable;
    readonly names: ReadonlySet<string>;
    readonly of: TitledTable[];
  }[] = [];
  const placed = new UnitIndex();
  for (const one of all) {
    const { table, facts, isAlone } = one;
    if (!isAlone || table.layout === 'sheet-per-unit') continue;
    const names = namesOf(table.units);
    const known = placed
      .placesOf(names)
      .flatMap((place) => sets[place] ?? [])
      .find(({ first, names: others }) => {
        if (first.table.layout !== table.layout || !isOneYear(first.facts, facts)) return false;
        return sharedNames(names, others) >= SHARED * Math.max(names.size, others.size);
      });
    if (known === undefined) {
      placed.add(names, sets.length);
      sets.push({ first: one, names, of: [one] });
    } else known.of.push(one);
  }
  return sets.flatMap(({ of }) => (of.length > 1 ? [of] : []));
}

/** A sheet that states no year may be of any. */
export function isOneYear(a: BlocFacts, b: BlocFacts): boolean {
  return a.year === null || b.year === null || a.year.value === b.year.value;
}

/** What the sheet's name or a title says of its group, folded; null where nothing does. */
function groupLabel({ table, titles }: TitledTable): string | null {
  const words = [table.sheet, ...titles.map(({ text }) => text)];
  for (const word of words) {
    const match = GROUP.exec(tidy(word));
    if (match !== null) return foldName(match[0].replace(/[.):]+$/, ''));
  }
  return null;
}

function scoredNames({ table }: TitledTable): Set<string> {
  return new Set(table.lines.flatMap(({ name, isScored }) => (isScored ? [foldName(name)] : [])));
}

/** Figures without any maximum may be what points are computed from, and no points. */
function hasCriteria(one: TitledTable): boolean {
  return scoredNames(one).size >= 2 && one.table.lines.some(({ maximum }) => maximum !== null);
}

/** Whether the sheets have hardly a criterion in common. Bonus and "Khác" may stand on several. */
function haveOtherCriteria(group: readonly TitledTable[]): boolean {
  const counts = new Map<string, number>();
  let [all, again] = [0, 0];
  for (const one of group) {
    for (const name of scoredNames(one)) {
      const known = counts.get(name) ?? 0;
      all += 1;
      if (known > 0) again += 1;
      counts.set(name, known + 1);
    }
  }
  return again * 4 <= all;
}

/** Larger than any row or column of a sheet. */
const LINES_OF_SHEET = 10_000_000;

function join(group: readonly TitledTable[], isLabelled: boolean): TitledTable {
  const [first] = group;
  if (first === undefined) throw new Error('a group of sheets has at least one');
  const tables = group.map(({ table }) => table);
  const findings: SheetFinding[] = [];
  const units: Unit[] = [];
  const rowOf = new Map<string, number>();
  for (const unit of tables.flatMap((table) => table.units)) {
    const key = foldName(unit.name);
    if (rowOf.has(key)) continue;
    rowOf.set(key, units.length);
    units.push(unit);
  }
  const lines: CriterionLine[] = [];
  const scoreLines: ScoreLine[] = [];
  const haveRoots = tables.every(hasRoot);
  group.forEach((one, index) => {
    const { table } = one;
    const own = new Map<number, number>();
    table.units.forEach((unit, place) => own.set(rowOf.get(foldName(unit.name)) ?? -1, place));
    for (const [row, unit] of units.entries()) {
      if (own.has(row)) continue;
      const params = { sheet: table.sheet, unit: unit.name };
      findings.push(finding('warning', { code: 'unit-not-on-sheet', params }, table.sheet));
    }
    const shift = index * LINES_OF_SHEET;
    const above = haveRoots ? [] : [groupName(one)];
    for (const line of table.lines) {
      lines.push({ ...line, line: line.line + shift, groups: [...above, ...line.groups] });
    }
    for (const line of table.scoreLines) {
      scoreLines.push({
        ...line,
        line: line.line + shift,
        cellOf: (unit, stage) => {
          const place = own.get(unit);
          return place === undefined ? null : line.cellOf(place, stage);
        },
        read: line.read ?? readScoreCell,
        ...(line.inputs === undefined
          ? {}
          : {
              inputs: line.inputs.map((input) => ({
                role: input.role,
                cellOf: (unit: number, stage: Stage | null) => {
                  const place = own.get(unit);
                  return place === undefined ? null : input.cellOf(place, stage);
                },
              })),
            }),
      });
    }
  });
  const isIncomplete = findings.length > 0;
  const sheets = tables.map(({ sheet }) => sheet);
  const message = { code: 'group-sheets-joined', params: { sheets } } as const;
  findings.push(finding(isLabelled ? 'info' : 'warning', message, first.table.sheet));
  const doubt = isLabelled && !isIncomplete ? 1 : 0.6;
  return {
    ...first,
    facts: firstStated(group.map(({ facts }) => facts)),
    table: {
      ...first.table,
      units,
      lines,
      scoreLines,
      stages: stagesOfAll(tables),
      weighting: tables.find(({ weighting }) => weighting !== 'none')?.weighting ?? 'none',
      // Each sheet's own total is that of its group.
      ownFigures: [],
      totalMaximum: null,
      table: null,
      sheets,
      confidence: Math.min(doubt, ...tables.map(({ confidence }) => confidence)),
      evidence: [
        ...tables.flatMap(({ evidence }) => evidence),
        ...tables.map(({ sheet, top }) => ({
          part: 'bloc' as const,
          sheet,
          cell: `A${top + 1}`,
          text: sheets.join('; '),
        })),
      ],
      findings: [...tables.flatMap((table) => table.findings), ...findings],
    },
  };
}

/** Whether the sheet's first line is the group itself: the only line of its numbering, with others below it. */
function hasRoot({ lines }: RawTable): boolean {
  const [first, ...others] = lines;
  const code = first?.code ?? null;
  if (code === null || others.length === 0) return false;
  return others.every(
    (line) =>
      line.code !== null && (line.code.style !== code.style || line.code.depth > code.depth),
  );
}

/** The title that states the group's maximum, or names it by number; else the sheet's name. */
function groupName({ table, titles }: TitledTable): string {
  const named = titles.find(({ text }) => GROUP.test(text) || maximumInWords(text) !== null);
  return named === undefined ? tidy(table.sheet) : withoutMaximum(named.text);
}
