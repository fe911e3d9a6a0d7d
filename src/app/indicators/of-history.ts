import { flagsInTurn, headWins, type HeadsAndWinners } from '../../awards/indicators/flags';
import {
  fewAdHoc,
  sameAchievement,
  severalRewards,
  waitingAndAwards,
} from '../../awards/indicators/rewards';
import { FEWEST_HEAD_YEARS, type IndicatorThresholds } from '../../awards/indicators/thresholds';
import type { HistoryLine } from '../../awards/bloc-history';
import type { AchievementType } from '../../awards/facts';
import type { Indicator } from '../../awards/indicators/indicator';
import { awardKind, isReward } from '../../awards/people/award-kinds';
import { achievementTypeOf } from '../../sheets/reading/people-list/award-text';
import type { PlacedIndicator } from '../../sheets/indicators';
import type { CellPlace } from '../../workbook/cell-address';
import { awardsOf, isStillProposed } from '../award-history';
import { placeOfRef } from './place-of-ref';
import { FLAGS, type BlocToAsk } from './bloc-to-ask';
import { rowsByName, type IndicatorSources } from './sources';

/** A line of history of a unit that is of the bloc now. */
interface LineOfUnit {
  readonly line: HistoryLine;
  readonly unit: number;
}

/** One award of such a line. */
interface AwardOfUnit extends LineOfUnit {
  /** Its code, or its own words where nobody knows it. */
  readonly award: string;
  readonly type: AchievementType | null;
}

/** What the years before say: who had the flag, who was head, who waited, and for what awards were given. */
export function indicatorsOfHistory(
  bloc: BlocToAsk,
  sources: IndicatorSources,
  thresholds: IndicatorThresholds,
): readonly PlacedIndicator[] {
  const size = bloc.units.length;
  const lines = linesOfUnits(bloc, sources);
  const awarded = awardsIn(bloc, lines);
  const flags = flagsAmong(awarded);
  const typed = awarded.filter(({ type }) => type !== null);
  const adHoc = typed.filter(({ type }) => type === 'ad-hoc');
  const rewards = awarded.flatMap(({ line, unit, award, type }) => {
    const kind = awardKind(award);
    const isForMerit = type === null || type === 'merit';
    return kind !== null && isReward(kind) && isForMerit
      ? [{ line, unit, year: line.year, award }]
      : [];
  });
  return [
    at(
      flagsInTurn(
        flags.map(({ line, unit }) => ({ year: line.year, unit })),
        size,
      ),
      flags,
    ),
    at(waitingAndAwards(waiting(bloc, awarded), thresholds['waiting-and-awards']), awarded),
    at(
      headWins(headsAndWinners(lines, flags), size, {
        times: thresholds['head-wins'],
        least: FEWEST_HEAD_YEARS,
      }),
      flags,
    ),
    {
      ...fewAdHoc(
        {
          adHoc: adHoc.length,
          typed: typed.length,
          untyped: awarded.length - typed.length,
        },
        thresholds['few-ad-hoc'],
      ),
      // No unit is concerned more than another: the ad-hoc awards that there are, or those of any type.
      places: placesOf(adHoc.length > 0 ? adHoc : typed),
    },
    {
      ...sameAchievement(rewards),
      places: placesOf(severalRewards(rewards)),
    },
  ];
}

/** The flags that units of the bloc were given, in the order of the history. */
export function flagsInHistory(
  bloc: BlocToAsk,
  sources: IndicatorSources,
): readonly { readonly unit: number }[] {
  return flagsAmong(awardsIn(bloc, linesOfUnits(bloc, sources)));
}

function flagsAmong(awarded: readonly AwardOfUnit[]): readonly AwardOfUnit[] {
  return awarded.filter(({ award }) => FLAGS.has(award));
}

function linesOfUnits(bloc: BlocToAsk, sources: IndicatorSources): readonly LineOfUnit[] {
  const rowOf = rowsByName(bloc.units, sources);
  return sources.history.flatMap((line): LineOfUnit[] => {
    const unit = rowOf(line.unit);
    if (unit === null || (bloc.year !== null && line.year > bloc.year)) return [];
    return [{ line, unit }];
  });
}

function awardsIn(bloc: BlocToAsk, lines: readonly LineOfUnit[]): readonly AwardOfUnit[] {
  const pack = bloc.bloc.pack?.pack ?? null;
  const given = lines.filter(({ line }) => !isStillProposed(line, bloc.year));
  return given.flatMap(({ line, unit }): AwardOfUnit[] =>
    awardsOf(line, pack).map(({ text, code }) => ({
      line,
      unit,
      award: code ?? text,
      type: line.type ?? achievementTypeOf(text),
    })),
  );
}

/** The cells of the lines that speak of the units concerned. */
function at(indicator: Indicator, lines: readonly LineOfUnit[]): PlacedIndicator {
  const units = new Set(indicator.units);
  return { ...indicator, places: placesOf(lines.filter(({ unit }) => units.has(unit))) };
}

/** Each cell once, though a line may hold several awards. */
function placesOf(lines: readonly Pick<LineOfUnit, 'line'>[]): readonly CellPlace[] {
  const sources = new Set(lines.map(({ line }) => line.source));
  return [...sources].flatMap((source) => placeOfRef(source) ?? []);
}

function headsAndWinners(
  lines: readonly LineOfUnit[],
  flags: readonly LineOfUnit[],
): readonly HeadsAndWinners[] {
  const winners = unitsByYear(flags);
  const heads = unitsByYear(lines.filter(({ line }) => line.office === 'head'));
  return [...heads].flatMap(([year, ofYear]) => {
    const won = winners.get(year);
    return won === undefined ? [] : [{ heads: ofYear, winners: won }];
  });
}

function unitsByYear(lines: readonly LineOfUnit[]): ReadonlyMap<number, ReadonlySet<number>> {
  const byYear = new Map<number, Set<number>>();
  for (const { line, unit } of lines) {
    byYear.set(line.year, (byYear.get(line.year) ?? new Set<number>()).add(unit));
  }
  return byYear;
}

/** Empty where no award of an earlier year is known, or nobody is proposed this year. */
function waiting(
  { units, year, levels }: BlocToAsk,
  awarded: readonly LineOfUnit[],
): Parameters<typeof waitingAndAwards>[0] {
  const before = awarded.filter(({ line }) => year !== null && line.year < year);
  const highest = Math.max(0, ...levels.map((level) => level ?? 0));
  if (year === null || before.length === 0 || highest === 0) return [];
  const first = before.reduce((least, { line }) => Math.min(least, line.year), year);
  const last = new Map<number, number>();
  for (const { line, unit } of before) {
    last.set(unit, Math.max(last.get(unit) ?? first, line.year));
  }
  return units.map((_, unit) => {
    const level = levels[unit] ?? null;
    return {
      unit,
      // One that never had an award has waited longer than the history goes back.
      years: year - (last.get(unit) ?? first - 1),
      award: level === null ? 0 : highest + 1 - level,
    };
  });
}
