import { findCriterion } from '../scoring/criteria';
import { absolute, toDecimalText } from '../scoring/points';
import type { MadeOverride } from '../scoring/result';
import type { TieBreak } from '../scoring/scheme';
import { finding } from '../sheets/reading/findings';
import type { SheetFinding } from '../sheets/scoresheet';
import type { BlocComputation } from './computation';

type CouncilStep = Extract<TieBreak['by'], 'ballot' | 'women' | 'chair'>;

/** What became of the council's words: scores changed by hand, and an order that settles nothing. */
export function councilFindings(bloc: BlocComputation): SheetFinding[] {
  return [...changedScores(bloc), ...samePlaces(bloc), ...unusedOrder(bloc)];
}

/**
 * The steps of the chain that could still tell these units apart, if the sheet "Hội đồng" said more: those for which one
 * of them has no figure.
 */
export function openSteps(
  { scheme, given }: Pick<BlocComputation, 'scheme' | 'given'>,
  units: readonly number[],
): readonly CouncilStep[] {
  const facts = units.map((unit) => given.facts[unit]);
  const isKnown = {
    ballot: facts.every((of) => (of?.votes ?? null) !== null),
    women: facts.every((of) => (of?.isWomen ?? null) !== null),
    chair: facts.every((of) => (of?.chair ?? null) !== null),
  };
  return scheme.tieBreaks.flatMap(({ by }) =>
    (by === 'ballot' || by === 'women' || by === 'chair') && !isKnown[by] ? [by] : [],
  );
}

function changedScores(bloc: BlocComputation): SheetFinding[] {
  const { council, results, scheme } = bloc;
  return (council?.cuts ?? []).flatMap(({ unit, leaf, points, reason, by, on, at }) => {
    const made = results[unit]?.rulings.overrides.find((one) => one.leaf === leaf);
    if (made === undefined) return [];
    const params = {
      unit: nameOf(bloc, unit),
      criterion: findCriterion(scheme, leaf)?.name ?? leaf,
      was: pointsBefore(made),
      points: toDecimalText(absolute(points)),
      by,
      on,
      reason,
    };
    return [finding('info', { code: 'council-score-changed', params }, at.sheet, at)];
  });
}

function pointsBefore({ was }: MadeOverride): string | null {
  return was.state === 'number' ? toDecimalText(absolute(was.points)) : null;
}

/** Units that the chair gave the same place, and that therefore still share a rank. */
function samePlaces(bloc: BlocComputation): SheetFinding[] {
  if (!hasStep(bloc, 'chair')) return [];
  const chair = bloc.council?.chair ?? [];
  return chair.flatMap(({ unit, place, at }, index) => {
    const tied = bloc.results[unit]?.tiedWith ?? [];
    const same = chair.filter((other) => other.place === place && tied.includes(other.unit));
    const isFirst = !chair.slice(0, index).some((other) => same.includes(other));
    if (same.length === 0 || !isFirst) return [];
    const units = [unit, ...same.map((other) => other.unit)].map((of) => nameOf(bloc, of));
    return [
      finding('error', { code: 'council-same-place', params: { units, place } }, at.sheet, at),
    ];
  });
}

/** Units that still share a rank though the sheet tells them apart, because the scheme does not ask for it. */
function unusedOrder(bloc: BlocComputation): SheetFinding[] {
  const { council, results } = bloc;
  if (council === null) return [];
  return results.flatMap(({ unit, tiedWith }) => {
    if (tiedWith.length === 0 || tiedWith.some((other) => other < unit)) return [];
    const tied = [unit, ...tiedWith];
    const units = tied.map((of) => nameOf(bloc, of));
    const said = {
      ballot: council.opinions.filter((of) => of.votes !== null && tied.includes(of.unit)),
      chair: council.chair.filter((of) => tied.includes(of.unit)),
    };
    return (['ballot', 'chair'] as const).flatMap((step) => {
      const at = said[step][0]?.at ?? null;
      if (at === null || hasStep(bloc, step)) return [];
      const message = { code: 'council-step-missing', params: { step, units } } as const;
      return [finding('warning', message, at.sheet, at)];
    });
  });
}

function hasStep({ scheme }: BlocComputation, step: CouncilStep): boolean {
  return scheme.tieBreaks.some(({ by }) => by === step);
}

function nameOf({ scoresheet }: BlocComputation, unit: number): string {
  return scoresheet.units[unit]?.name ?? '';
}
