import { countText } from '../../../text/numbers';
import { undeclaredIn } from '../../../awards/judged';
import { awardKindName, awardLevels, type AwardKind } from '../../../awards/people/award-kinds';
import { judgedParts } from '../../../awards/people/assess-people';
import { categories, isPerson, type Category } from '../../../awards/people/categories';
import type { Tally } from '../../../awards/people/count-awards';
import { divide, multiply, roundHalfUp, toNumber, wholePoints } from '../../../scoring/points';
import type { Language } from '../../../text/language';
import {
  categoryWords,
  countsWords,
  declarationText,
  formWords,
  levelWords,
} from '../../../text/people-words';
import { quotaTableWords } from '../../../text/people-quota-words';
import { outcomeWords } from '../../../text/sheet-words';
import { cellsRow, wideRow, type ImageCell, type ImageRow, type SheetImage } from '../sheet-image';
import { emphasised, numberStyle, styles } from '../styles';
import { written } from '../written-text';
import type { PeopleResults, UnitStaff } from './people-results';
import { quotaRows } from './quota-rows';

const LABEL_WIDTH = 40;
const SHARE_DECIMALS = 1;

/** The sheet "Thống kê khen thưởng": counts by level, award, form, unit and category, shares and outcomes. */
export function countsImage(results: PeopleResults, language: Language): SheetImage {
  const words = countsWords[language];
  const { counts, year } = results;
  const staff = statedStaff(results);
  const columns = columnsFor(counts.all, staff.isStated, language);
  const width = columns.length + 1;
  const line = (
    label: string,
    tally: Tally,
    isStrong: boolean,
    ofStaff: UnitStaff | null = null,
  ): ImageRow => tallyRow(label, { tally, staff: ofStaff }, columns, isStrong);
  const rows: ImageRow[] = [
    wideRow(words.heading(year), styles.title, width),
    cellsRow([
      { value: words.award, format: styles.heading },
      ...columns.map(({ heading }) => ({ value: heading, format: styles.heading })),
    ]),
    wideRow(words.byLevel, styles.band, width),
    ...awardLevels.flatMap((level) => {
      const ofLevel = counts.byLevel.find((entry) => entry.level === level);
      if (ofLevel === undefined) return [];
      const awards = counts.byAward.filter(({ kind }) => kind?.level === level);
      return [
        line(levelWords[language][level], ofLevel.tally, true),
        ...awards.map(({ kind, tally }) => line(awardLabel(kind, language), tally, false)),
      ];
    }),
    ...counts.byAward
      .filter(({ kind }) => kind === null)
      .map(({ kind, tally }) => line(awardLabel(kind, language), tally, false)),
    line(words.all, counts.all, true, staff.all),
    wideRow(words.byForm, styles.band, width),
    ...counts.byForm.map(({ form, tally }) => line(formWords[language][form], tally, false)),
    wideRow(words.byUnit, styles.band, width),
    ...counts.byUnit.map(({ unit, tally }) =>
      line(unit ?? words.noUnit, tally, false, unit === null ? null : results.staff(unit)),
    ),
    ...quotaRows(results.quotas, results.people, width, language),
    ...notes(results, language).map((note) => wideRow(note, styles.hint, width)),
  ];
  return {
    rows,
    columnWidths: [LABEL_WIDTH, ...columns.map((column) => column.width)],
    frozen: { rows: 2, columns: 1 },
    orientation: 'landscape',
    repeated: { first: 1, last: 1 },
    hint: words.hint,
  };
}

interface CountColumn {
  readonly heading: string;
  readonly width: number;
  readonly cell: (row: CountedRow) => ImageCell;
}

/** What stands in one row: what was counted, and the staff of the unit where it is one of a unit. */
interface CountedRow {
  readonly tally: Tally;
  readonly staff: UnitStaff | null;
}

function columnsFor(
  all: Tally,
  isStaffStated: boolean,
  language: Language,
): readonly CountColumn[] {
  const words = countsWords[language];
  const outcomes = outcomeWords[language];
  const count = (heading: string, width: number, of: (tally: Tally) => number): CountColumn => ({
    heading,
    width,
    cell: ({ tally }) => ({ value: of(tally), format: styles.whole }),
  });
  const share = (heading: string, of: (tally: Tally) => number): CountColumn => ({
    heading,
    width: 10,
    cell: ({ tally }) => ({
      value: percent(of(tally), tally.shares.known),
      format: numberStyle(SHARE_DECIMALS),
    }),
  });
  const ofStaff = (heading: string, of: (staff: UnitStaff) => number | null): CountColumn => ({
    heading,
    width: 12,
    cell: ({ staff }) => ({
      value: staff === null ? null : shareOfStaff(of(staff), staff.staff),
      format: numberStyle(SHARE_DECIMALS),
    }),
  });
  const quota = quotaTableWords[language];
  // A list of persons has no columns of collectives.
  const shown = categories.filter((category) => isPerson(category) || all.byCategory[category] > 0);
  return [
    count(words.total, 9, ({ total }) => total),
    ...shown.map((category: Category) =>
      count(categoryWords[language][category], 14, ({ byCategory }) => byCategory[category]),
    ),
    count(words.none, 10, ({ byCategory }) => byCategory.none),
    share(words.leaderShare, ({ shares }) => shares.leaders),
    share(words.directShare, ({ shares }) => shares.directWorkers),
    ...(isStaffStated
      ? [
          ofStaff(quota.leadersOfStaff, ({ leaders }) => leaders),
          ofStaff(quota.directOfStaff, ({ directWorkers }) => directWorkers),
        ]
      : []),
    count(outcomes.pass, 9, (tally) => tally.outcomes.pass),
    count(outcomes.fail, 9, (tally) => tally.outcomes.fail),
    count(outcomes.unknown, 10, (tally) => tally.outcomes.unknown),
  ];
}

/** A share in percent, half up to one decimal; null of nothing. */
export function percent(part: number, whole: number): number | null {
  if (whole === 0) return null;
  const exact = divide(multiply(wholePoints(part), wholePoints(100)), wholePoints(whole));
  return toNumber(roundHalfUp(exact, SHARE_DECIMALS));
}

function shareOfStaff(part: number | null, staff: number | null): number | null {
  return part === null || staff === null ? null : percent(part, staff);
}

/** Whether anybody has stated the staff of a unit, and of all units together where each of them is known. */
function statedStaff({ counts, staff }: PeopleResults): {
  readonly isStated: boolean;
  readonly all: UnitStaff | null;
} {
  const units = counts.byUnit.map(({ unit }) => (unit === null ? null : staff(unit)));
  const sum = (of: (each: UnitStaff) => number | null): number | null =>
    units.reduce<number | null>((total, each) => {
      const figure = each === null ? null : of(each);
      return total === null || figure === null ? null : total + figure;
    }, 0);
  return {
    isStated: units.some((each) => each !== null && each.staff !== null),
    all: {
      staff: sum((each) => each.staff),
      leaders: sum((each) => each.leaders),
      directWorkers: sum((each) => each.directWorkers),
    },
  };
}

function tallyRow(
  label: string,
  row: CountedRow,
  columns: readonly CountColumn[],
  isStrong: boolean,
): ImageRow {
  const cells: ImageCell[] = [
    { value: written(label), format: styles.text },
    ...columns.map(({ cell }) => cell(row)),
  ];
  if (!isStrong) return cellsRow(cells);
  return cellsRow(cells.map(({ value, format }) => ({ value, format: emphasised(format) })));
}

function awardLabel(kind: AwardKind | null, language: Language): string {
  if (kind === null) return countsWords[language].otherAward;
  return awardKindName(kind, language);
}

function notes(results: PeopleResults, language: Language): string[] {
  const { counts, assessments, packs } = results;
  const words = countsWords[language];
  const waiting = assessments.filter(({ awaitsWord }) => awaitsWord).length;
  const { fromPosition } = counts.all;
  return [
    packs.length === 0 ? words.noRulesNote : words.rulesNote(packs.join('; ')),
    words.shareNote,
    ...(statedStaff(results).isStated ? [quotaTableWords[language].staffNote] : []),
    ...(fromPosition === 0 ? [] : [words.derivedNote(countText(fromPosition, language))]),
    ...(waiting === 0 ? [] : [words.waitingNote(countText(waiting, language))]),
    ...declarationsNote(assessments, language),
  ];
}

/** What people have to declare, and for how many lines; the most first. */
function declarationsNote(assessments: PeopleResults['assessments'], language: Language): string[] {
  const words = countsWords[language];
  const lines = new Map<string, number>();
  for (const { rules } of assessments) {
    const needs = rules
      .filter(({ outcome }) => outcome === 'unknown')
      .flatMap((rule) => judgedParts(rule).flatMap(undeclaredIn));
    for (const what of new Set(needs)) lines.set(what, (lines.get(what) ?? 0) + 1);
  }
  if (lines.size === 0) return [];
  const listed = [...lines]
    .toSorted(([, a], [, b]) => b - a)
    .map(([what, count]) =>
      words.declaration(declarationText(what, language), countText(count, language)),
    );
  return [words.declarations(listed.join('; '))];
}
