import { proposedEligibility } from '../../awards/assess-awards';
import type { Outcome, UnitAwards } from '../../awards/eligibility';
import { any } from '../../awards/judged';
import type { Points } from '../../scoring/points';
import { roundHalfUp, toNumber } from '../../scoring/points';
import type { UnitResult } from '../../scoring/result';
import type { Language } from '../../text/language';
import { notRankedWord, outcomeWords } from '../../text/sheet-words';
import type { WrittenValue } from '../../workbook/patch';
import type { ResultField } from '../scoresheet';
import type { BlocResults, ChangedAward } from './bloc-results';
import { fullReason, placeReason, reasonContext } from './reason';
import { written } from './written-text';

/** What is written of one unit, in the order of the sheet. */
export interface UnitLine {
  readonly unit: number;
  readonly name: string | null;
  readonly rank: number | null;
  readonly cells: Readonly<Record<ResultField, WrittenValue>>;
  readonly bonus: WrittenValue;
  readonly penalty: WrittenValue;
  readonly base: WrittenValue;
  /** Points by the criterion's code. */
  readonly contributions: ReadonlyMap<string, Points | null>;
  /** Why the unit stands where it stands, without the awards. */
  readonly note: string | null;
}

/** A bloc together with what is written of its units. */
export interface BlocLines {
  readonly bloc: BlocResults;
  readonly lines: readonly UnitLine[];
}

export function unitLines(bloc: BlocResults, language: Language): readonly UnitLine[] {
  const context = reasonContext(bloc, language);
  const results = new Map(bloc.results.map((result) => [result.unit, result]));
  const awards = new Map(bloc.awards.map((award) => [award.unit, award]));
  return bloc.scoresheet.units.map(({ name }, unit) => {
    const result = results.get(unit) ?? null;
    const award = awards.get(unit) ?? null;
    const changed = bloc.changedAwards.find((one) => one.unit === unit) ?? null;
    const outcome = award === null ? null : outcomeOf(award, changed);
    return {
      unit,
      name: written(name),
      rank: result?.rank ?? null,
      cells: {
        total: figure(result?.total),
        percent: figure(result?.percent),
        rank: rankCell(result, language),
        class: written(result?.band ?? ''),
        eligibility: outcome === null ? null : outcomeWords[language][outcome],
        proposal: written((changed ?? award?.proposal)?.name ?? ''),
        reason: fullReason(result, award, context, changed),
      },
      bonus: figure(result?.bonus),
      penalty: figure(result?.penalty),
      base: figure(result?.base),
      contributions: new Map(
        (bloc.contributions[unit] ?? []).map(({ code, points }) => [code, points]),
      ),
      note: placeReason(result, context),
    };
  });
}

/** How the award that is shown stands by its rules; null where none is shown, or no rule is about it. */
function outcomeOf(awards: UnitAwards, changed: ChangedAward | null): Outcome | null {
  if (changed === null) return proposedEligibility(awards)?.outcome ?? null;
  const outcomes = awards.eligibility
    .filter(({ award }) => award === changed.award)
    .map(({ outcome }) => outcome);
  // The rules of one award are alternatives.
  return outcomes.length === 0 ? null : any(outcomes);
}

/** Excel keeps 15 digits: a figure with more of them would not be read back as it was written. */
const MOST_DECIMALS = 10;

export function figure(points: Points | null | undefined): number | null {
  if (points === null || points === undefined) return null;
  return toNumber(roundHalfUp(points, MOST_DECIMALS));
}

/** A unit that keeps its score and takes no rank has nothing missing: it was taken out of the ranking. */
function rankCell(result: UnitResult | null, language: Language): WrittenValue {
  if (result === null) return null;
  const isTakenOut = result.rank === null && result.total !== null && result.problems.length === 0;
  return isTakenOut ? notRankedWord[language] : result.rank;
}
