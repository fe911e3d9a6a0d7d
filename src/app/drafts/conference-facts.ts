import { noHistory, type BlocHistory } from '../../awards/bloc-history';
import { clausesOn } from '../../awards/clauses';
import type { UnitAssessment } from '../../awards/assess-awards';
import type { JudgedBallot } from '../../awards/ballots';
import type { UnitOutcome } from '../../awards/council-word';
import type { SourceRef } from '../../awards/facts';
import { awardKind } from '../../awards/people/award-kinds';
import {
  unknownConference,
  type AwardLine,
  type ConferenceFacts,
  type UnitLine,
  type VoteLine,
} from '../../documents/conference-facts';
import type { Traced } from '../../documents/content/traced';
import { maximumOf } from '../../scoring/criteria';
import { foldName } from '../../scoring/fold-name';
import { roundHalfUp } from '../../scoring/points';
import type { BlocUnitsReading } from '../../sheets/reading/bloc-sheet/bloc-units';
import type { Pledge } from '../../sheets/reading/pledge-sheet';
import type { Found } from '../../sheets/scoresheet';
import { areaName, union, type Area, type CellPlace } from '../../workbook/cell-address';
import { namedAward } from '../award-lines';
import type { BlocComputation } from '../computation';
import { handOverFacts, type OfficersGiven } from '../draft-hand-over';
import { alignedFigure, plainFigure } from '../figures';
import { sourceRef } from '../source-ref';
import { pledgeFacts } from './pledge-facts';

/** What the workbook says beside the computation. */
export interface DraftMaterial {
  /** Who was head and deputy in earlier years. */
  readonly history: BlocHistory;
  readonly pledge: Pledge | null;
  /** What "Thông tin khối" says of the units. */
  readonly stated: BlocUnitsReading | null;
}

export const noMaterial: DraftMaterial = { history: noHistory, pledge: null, stated: null };

/** All that the documents of the conference are made from, each fact with its cell. */
export function conferenceFacts(
  bloc: BlocComputation,
  given: OfficersGiven,
  material: DraftMaterial,
): ConferenceFacts {
  const { facts, scheme } = bloc;
  const { facts: handOver, places } = handOverFacts(bloc, given, material.history);
  const maximum = maximumOf(scheme);
  const traced = (value: string | null, source: SourceRef | null): Traced<string> | null =>
    value === null ? null : { value, source };
  return {
    ...unknownConference,
    paper: { ...unknownConference.paper, organiser: handOver.organiser },
    bloc: { kind: facts.kind, name: placed(facts.name) },
    year: placed(facts.year),
    offices: {
      head: traced(handOver.currentHead, places.head),
      nextHead: traced(handOver.nextHead, places.nextHead),
      nextDeputy: traced(handOver.nextDeputy, places.nextDeputy),
    },
    maximum: maximum === null ? null : plainFigure(maximum, 'vi'),
    units: unitLines(bloc),
    papers: papersOf(bloc),
    registered: registeredOf(bloc, material.stated),
    pledge: material.pledge === null ? null : pledgeFacts(material.pledge, bloc),
  };
}

function placed<Value>(found: Found<Value> | null): Traced<Value> | null {
  return found === null ? null : { value: found.value, source: sourceRef(found.place) };
}

/** By rank, equal ones in the order of the sheet; those without a rank at the end. */
function unitLines(bloc: BlocComputation): readonly UnitLine[] {
  const byUnit = judgedByUnit(bloc);
  const lines = bloc.results.map((result): UnitLine => {
    const judged = byUnit(result.unit);
    const unit = bloc.scoresheet.units[result.unit];
    const decimals = bloc.scheme.rounding.decimals;
    return {
      row: result.unit,
      name: { value: unit?.name ?? '', source: sourceRef(unit?.place ?? null) },
      rank: result.rank,
      isTied: result.rank !== null && result.tiedWith.length > 0,
      total:
        result.total === null
          ? null
          : {
              value: alignedFigure(result.total, decimals, 'vi'),
              source: scoresOf(bloc, result.unit),
            },
      class: result.band,
      award: awardLine(bloc, judged),
      votes: judged.outcome?.ballots.map((ballot) => voteLine(bloc, ballot)) ?? [],
    };
  });
  const last = lines.length + 1;
  return lines.toSorted((a, b) => (a.rank ?? last) - (b.rank ?? last));
}

interface JudgedUnit {
  readonly unit: number;
  readonly outcome: UnitOutcome | null;
  readonly assessed: UnitAssessment | null;
}

function judgedByUnit({ outcomes, awards }: BlocComputation): (unit: number) => JudgedUnit {
  const outcomeOf = new Map(outcomes.map((outcome) => [outcome.unit, outcome]));
  const assessedOf = new Map(awards.map((assessed) => [assessed.unit, assessed]));
  return (unit) => ({
    unit,
    outcome: outcomeOf.get(unit) ?? null,
    assessed: assessedOf.get(unit) ?? null,
  });
}

function awardLine(
  bloc: BlocComputation,
  { unit, outcome, assessed }: JudgedUnit,
): AwardLine | null {
  const code = outcome?.final ?? null;
  if (outcome === null || code === null) return null;
  const { eligibility = [], proposal = null } = assessed ?? {};
  const ofAward = eligibility.filter(({ award }) => award === code);
  const basis =
    ofAward.find(({ rule }) => proposal?.award === code && proposal.rule === rule) ??
    ofAward.find((each) => each.outcome === 'pass') ??
    ofAward.find((each) => each.outcome === 'unknown');
  const { decided, ballots, from } = outcome;
  const vote = ballots.find(({ ballot }) => ballot.award === code);
  const said = from === 'decision' ? decided?.source : from === 'vote' ? vote?.ballot.source : null;
  const reason = from === 'decision' && code !== outcome.proposed ? (decided?.reason ?? '') : '';
  return {
    code,
    name: {
      value: namedAward(code, bloc, 'vi') ?? code,
      source: said ?? scoresOf(bloc, unit),
    },
    level: awardKind(code)?.level ?? null,
    article: basis?.article ?? null,
    outcome: basis?.outcome ?? null,
    reason: reason === '' ? null : reason,
  };
}

function voteLine(bloc: BlocComputation, { ballot, share }: JudgedBallot): VoteLine {
  const { award, method, members, present, written, valid, votesFor, source } = ballot;
  return {
    code: award,
    award: { value: namedAward(award, bloc, 'vi') ?? award, source },
    method,
    members,
    present,
    written,
    valid,
    votesFor,
    share: share === null ? null : plainFigure(roundHalfUp(share, 2), 'vi'),
  };
}

/** The cells that a unit's total was computed from: one area where they stand on one sheet. */
function scoresOf(bloc: BlocComputation, unit: number): SourceRef | null {
  const places = (bloc.scores.places[unit] ?? []).filter((place) => place !== null);
  const [first] = places;
  if (first === undefined) return null;
  const area = places
    .filter(({ sheet }) => sheet === first.sheet)
    .map(areaOf)
    .reduce(union);
  return `${first.sheet}!${areaName(area)}`;
}

function areaOf({ row, column }: CellPlace): Area {
  return { top: row, bottom: row, left: column, right: column };
}

function papersOf(bloc: BlocComputation): readonly string[] {
  const { pack } = bloc;
  if (pack === null) return [];
  const codes = bloc.outcomes.flatMap(({ final }) => (final === null ? [] : [final]));
  return [...new Set(codes.flatMap((code) => clausesOn(pack.pack, code).papers))];
}

function registeredOf(
  { scoresheet }: BlocComputation,
  stated: BlocUnitsReading | null,
): ConferenceFacts['registered'] {
  if (stated === null) return null;
  const lines = scoresheet.units.flatMap(({ name }) => stated.units.get(foldName(name)) ?? []);
  const count = (key: 'registered' | 'pledged' | 'reported'): number =>
    lines.filter((line) => line[key] !== null).length;
  const counts = {
    registered: count('registered'),
    pledged: count('pledged'),
    reported: count('reported'),
  };
  // Columns that nobody has filled in say nothing, and not that nobody registered.
  const isSaid = counts.registered + counts.pledged + counts.reported > 0;
  return isSaid ? { ...counts, units: scoresheet.units.length } : null;
}
