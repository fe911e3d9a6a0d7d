import type { UnitOutcome } from '../awards/council-word';
import { parametersById, resolveFigure } from '../awards/parameters';
import { limitAmongQualified } from '../awards/quotas';
import { awardName, type Quota, type RulePack } from '../awards/rule-pack';
import { toDecimalText } from '../scoring/points';
import { finding } from '../sheets/reading/findings';
import type { SheetFinding } from '../sheets/scoresheet';
import type { SaidAward } from '../text/award-sentences';
import { parseCellName } from '../workbook/cell-address';
import type { BlocComputation } from './computation';
import { spotOfSource } from './source-ref';

/** A unit with the award that it has at the end. */
interface Named {
  readonly bloc: BlocComputation;
  readonly outcome: UnitOutcome;
}

/**
 * Awards of which only a share of those who reach another award's standard may be proposed, counted over all blocs of
 * the workbook. A question and never a "no": the share is one of all blocs of the organiser, and the workbook may hold
 * only some of them.
 */
export function qualifiedShareFindings(blocs: readonly BlocComputation[]): readonly SheetFinding[] {
  const packs = new Map(
    blocs.flatMap(({ pack }) => (pack === null ? [] : [[pack.pack.id, pack.pack]])),
  );
  return [...packs.values()].flatMap((pack) => {
    const judged = blocs.filter((bloc) => bloc.pack?.pack.id === pack.id);
    return pack.quotas.flatMap((quota) => aboveShare(quota, pack, judged));
  });
}

function aboveShare(
  quota: Quota,
  pack: RulePack,
  judged: readonly BlocComputation[],
): readonly SheetFinding[] {
  const { limit } = quota;
  if (limit.kind !== 'share-of-qualified') return [];
  const units = judged
    .filter((bloc) => givesOneOf(limit.of, pack, bloc))
    .flatMap((bloc) => bloc.outcomes.map((outcome): Named => ({ bloc, outcome })));
  const has = (award: string | null, codes: readonly string[]): boolean =>
    award !== null && codes.includes(award);
  const proposed = units.filter(({ outcome }) => has(outcome.final, quota.awards));
  const [first] = proposed;
  const qualified = units.filter(({ outcome }) => {
    return has(outcome.proposed, limit.of) || has(outcome.final, limit.of);
  }).length;
  const parameters = parametersById(pack.parameters);
  const most = limitAmongQualified(quota, qualified, parameters);
  if (first === undefined || most === null || proposed.length <= most) return [];
  const named = (code: string): SaidAward => ({
    vi: awardName(pack, code, 'vi'),
    en: awardName(pack, code, 'en'),
  });
  const { value, parameter } = resolveFigure(limit.percent, parameters);
  const params = {
    awards: quota.awards.map(named),
    units: proposed.map(unitName),
    limit: most,
    percent: toDecimalText(value),
    qualified,
    standard: limit.of.filter((code) => isGiven(code, pack, judged)).map(named),
    isUnverified: (parameter ?? quota).sourceStatus === 'unverified',
  };
  const spot = spotOfSource(first.outcome.decided?.source ?? null);
  const message = { code: 'quota-of-qualified', params } as const;
  const cell = parseCellName(spot?.cell ?? '');
  return [finding('warning', message, spot?.sheet ?? null, cell)];
}

/** Whether blocs of that organiser have one of the awards at all: a flag of the province in one of the province. */
function givesOneOf(codes: readonly string[], pack: RulePack, bloc: BlocComputation): boolean {
  const organiser = bloc.facts.organiser?.value ?? null;
  if (organiser === null) return false;
  return pack.rules.some(({ awards }) => codes.includes(awards[organiser] ?? ''));
}

function isGiven(code: string, pack: RulePack, judged: readonly BlocComputation[]): boolean {
  return judged.some((bloc) => givesOneOf([code], pack, bloc));
}

function unitName({ bloc, outcome }: Named): string {
  return bloc.scoresheet.units[outcome.unit]?.name ?? '';
}
