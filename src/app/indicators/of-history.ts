import { flagsInTurn, headWins } from '../../awards/indicators/flags';
import { fewAdHoc, sameAchievement, waitingAndAwards } from '../../awards/indicators/rewards';
import { FEWEST_HEAD_YEARS } from '../../awards/indicators/thresholds';
import type { HistoryLine } from '../../awards/bloc-history';
import type { AchievementType } from '../../awards/facts';
import type { Indicator } from '../../awards/indicators/indicator';
import { awardKind, isReward } from '../../awards/people/award-kinds';
import { achievementTypeOf } from '../../sheets/reading/people-list/award-text';
import type { PlacedIndicator } from '../../sheets/indicators';
import type { CellPlace } from '../../workbook/cell-address';
import { awardsOf } from '../award-history';
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
): readonly PlacedIndicator[] {
  const size = bloc.units.length;
  const rowOf = rowsByName(bloc.units, sources);
  const lines = sources.history.flatMap((line): LineOfUnit[] => {
    const unit = rowOf(line.unit);
    if (unit === null || (bloc.year !== null && line.year > bloc.year)) return [];
    return [{ line, unit }];
  });
  const pack = bloc.bloc.pack?.pack ?? null;
  const awarded = lines.flatMap(({ line, unit }): AwardOfUnit[] =>
    awardsOf(line, pack).map(({ text, code }) => ({
      line,
      unit,
      award: code ?? text,
      type: line.type ?? achievementTypeOf(text),
    })),
  );
  const flags = awarded.filter(({ award }) => FLAGS.has(award));
  const typed = awarded.filter(({ type }) => type !== null);
  const adHoc = typed.filter(({ type }) => type === 'ad-hoc');
  const rewards = awarded.flatMap(({ line, unit, award, type }) => {
    const kind = awardKind(award);
    const isForMerit = type === null || type === 'merit';
    return kind !== null && isReward(kind) && isForMerit ? [{ unit, year: line.year, award }] : [];
  });
  const { thresholds } = sources;
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
    at(
      fewAdHoc(
        {
          adHoc: adHoc.length,
          typed: typed.length,
          untyped: awarded.length - typed.length,
        },
        thresholds['few-ad-hoc'],
      ),
      adHoc,
    ),
    at(sameAchievement(rewards), awarded),
  ];
}

/** The cells of the lines that speak of the units concerned. */
function at(indicator: Indicator, lines: readonly LineOfUnit[]): PlacedIndicator {
  const units = new Set(indicator.units);
  const places = lines.flatMap(({ line, unit }): CellPlace[] => {
    const place = units.has(unit) ? placeOfRef(line.source) : null;
    return place === null ? [] : [place];
  });
  return { ...indicator, places };
}

function headsAndWinners(
  lines: readonly LineOfUnit[],
  flags: readonly LineOfUnit[],
): readonly { readonly head: number; readonly winner: number }[] {
  const winners = new Map(flags.map(({ line, unit }) => [line.year, unit]));
  const heads = new Map(
    lines.filter(({ line }) => line.office === 'head').map(({ line, unit }) => [line.year, unit]),
  );
  return [...heads].flatMap(([year, head]) => {
    const winner = winners.get(year);
    return winner === undefined ? [] : [{ head, winner }];
  });
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
