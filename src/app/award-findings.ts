import { awardName } from '../awards/rule-pack';
import type { BallotProblem, JudgedBallot } from '../awards/ballots';
import type { CouncilConflict, UnitOutcome } from '../awards/council-word';
import type { SourceRef } from '../awards/facts';
import { toDecimalText } from '../scoring/points';
import { finding } from '../sheets/reading/findings';
import type { SheetFinding } from '../sheets/scoresheet';
import type { SaidAward } from '../text/award-sentences';
import type { Message } from '../text/sentences';
import { parseCellName } from '../workbook/cell-address';
import type { Severity } from '../workbook/finding';
import type { BlocComputation } from './computation';
import { spotOfSource } from './source-ref';

/** What has to be said of quotas, and of what the council said beside what is proposed. */
export function awardFindings(bloc: BlocComputation): SheetFinding[] {
  // Where nobody has begun to write down the council's word, nothing of it is missing.
  const outcomes = bloc.council === null ? [] : bloc.outcomes;
  return [
    ...quotaFindings(bloc),
    ...outcomes.flatMap((outcome) => [
      ...outcome.ballots.flatMap((ballot) => ballotFindings(ballot, bloc)),
      ...outcome.conflicts.map((conflict) => conflictFinding(conflict, outcome, bloc)),
      ...unkeptFacts(outcome, bloc),
    ]),
  ];
}

function quotaFindings(bloc: BlocComputation): SheetFinding[] {
  return bloc.quotas.flatMap(({ awards, limit, beyond, tie }) => {
    if (beyond.length === 0) return [];
    const params = {
      awards: awards.map((code) => nameOf(code, bloc)),
      limit,
      beyond: beyond.map((unit) => unitName(unit, bloc)),
      isTied: tie !== null,
    };
    return [at('warning', { code: 'quota-reached', params }, null, beyond[0] ?? 0, bloc)];
  });
}

/** Without the code of its basis nobody can tell whether a decision is out of date. */
function unkeptFacts({ unit, decided }: UnitOutcome, bloc: BlocComputation): SheetFinding[] {
  const code = bloc.factCodes.get(unit) ?? null;
  if (decided?.facts !== null || code === null) return [];
  const params = { unit: unitName(unit, bloc), code };
  return [at('info', { code: 'council-decision-unkept', params }, decided.source, unit, bloc)];
}

function conflictFinding(
  conflict: CouncilConflict,
  { unit, proposed, ballots, decided }: UnitOutcome,
  bloc: BlocComputation,
): SheetFinding {
  const name = unitName(unit, bloc);
  const award = (code: string): SaidAward => nameOf(code, bloc);
  const orNone = (code: string | null): SaidAward | null => (code === null ? null : award(code));
  const ballotOf = (code: string): SourceRef | null =>
    ballots.find(({ ballot }) => ballot.award === code)?.ballot.source ?? null;
  const said = (severity: Severity, message: Message, source: SourceRef | null): SheetFinding =>
    at(severity, message, source, unit, bloc);
  const decision = decided?.source ?? null;
  switch (conflict.kind) {
    case 'overrides': {
      const params = {
        unit: name,
        proposed: orNone(conflict.proposed),
        decided: orNone(conflict.decided),
        reason: decided?.reason ?? '',
      };
      return said('info', { code: 'council-overrides', params }, decision);
    }
    case 'vote-against': {
      const params = { unit: name, award: award(conflict.award) };
      return said('warning', { code: 'council-vote-against', params }, ballotOf(conflict.award));
    }
    case 'vote-for-another': {
      const params = { unit: name, award: award(conflict.award), proposed: orNone(proposed) };
      const source = ballotOf(conflict.award);
      return said('warning', { code: 'council-vote-for-another', params }, source);
    }
    case 'several-votes': {
      const params = { unit: name, awards: conflict.awards.map(award) };
      const source = ballotOf(conflict.awards[0] ?? '');
      return said('warning', { code: 'council-several-votes', params }, source);
    }
    case 'decided-against-vote': {
      const params = { unit: name, award: award(conflict.award) };
      return said('warning', { code: 'council-decided-against-vote', params }, decision);
    }
    case 'vote-missing': {
      const params = { unit: name, award: award(conflict.award) };
      const source = decision ?? ballotOf(conflict.award);
      return said('info', { code: 'council-vote-missing', params }, source);
    }
    case 'rule-fails': {
      const params = { unit: name, award: award(conflict.award), rules: conflict.rules };
      const source = decision ?? ballotOf(conflict.award);
      return said('warning', { code: 'council-rule-fails', params }, source);
    }
    case 'incomplete': {
      const params = { unit: name, lacks: conflict.lacks };
      return said('warning', { code: 'council-decision-incomplete', params }, decision);
    }
    case 'unknown-award': {
      const params = { unit: name, award: conflict.award };
      return said('warning', { code: 'council-unknown-award', params }, decision);
    }
    case 'stale': {
      const params = { unit: name, code: bloc.factCodes.get(unit) ?? '' };
      return said('warning', { code: 'council-decision-stale', params }, decision);
    }
  }
}

function ballotFindings({ ballot, problems }: JudgedBallot, bloc: BlocComputation): SheetFinding[] {
  const unit = unitName(ballot.unit, bloc);
  return problems.map((problem) =>
    at('warning', ballotMessage(problem), ballot.source, ballot.unit, bloc),
  );

  function ballotMessage(problem: BallotProblem): Message {
    switch (problem.kind) {
      case 'too-many': {
        const { what, count, most } = problem;
        return { code: 'ballot-too-many', params: { unit, what, count, most } };
      }
      case 'left-out':
        return { code: 'ballot-left-out', params: { unit, what: problem.what } };
      case 'no-quorum': {
        const { of, count, members } = problem;
        const least = toDecimalText(problem.least);
        return { code: 'ballot-no-quorum', params: { unit, of, count, members, least } };
      }
      case 'ballot-compulsory': {
        const { method } = ballot;
        const { isUnverified } = problem;
        const award = nameOf(ballot.award, bloc);
        return { code: 'ballot-compulsory', params: { unit, award, method, isUnverified } };
      }
    }
  }
}

/** At the cell that it speaks of, otherwise at the unit. */
function at(
  severity: Severity,
  message: Message,
  source: SourceRef | null,
  unit: number,
  { scoresheet }: BlocComputation,
): SheetFinding {
  const spot = spotOfSource(source);
  const cell = parseCellName(spot?.cell ?? '');
  if (spot !== null && cell !== null) return finding(severity, message, spot.sheet, cell);
  const place = scoresheet.units[unit]?.place ?? null;
  return finding(severity, message, place?.sheet ?? null, place);
}

function unitName(unit: number, { scoresheet }: BlocComputation): string {
  return scoresheet.units[unit]?.name ?? '';
}

function nameOf(code: string, { pack }: BlocComputation): SaidAward {
  if (pack === null) return { vi: code, en: code };
  return { vi: awardName(pack.pack, code, 'vi'), en: awardName(pack.pack, code, 'en') };
}
