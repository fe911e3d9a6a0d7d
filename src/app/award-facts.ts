import { noHistory } from '../awards/bloc-history';
import type { Council } from '../awards/council';
import { declarationsOf, type DeclaredLine } from '../awards/council-word';
import { declaredConditions } from '../awards/eligibility';
import {
  nothingKnown,
  notKnown,
  type Declaration,
  type Fact,
  type SubjectFacts,
} from '../awards/facts';
import type { RulePack } from '../awards/rule-pack';
import { sameStated, statedConditions, type StatedCondition } from '../awards/stated-conditions';
import { foldName } from '../scoring/fold-name';
import type { UnitResult } from '../scoring/result';
import {
  readBlocUnits,
  type BlocUnitsReading,
  type StatedUnit,
  type UnitColumn,
} from '../sheets/reading/bloc-sheet/bloc-units';
import {
  declarationPlaces,
  type DeclarationPlaces,
} from '../sheets/reading/council-sheet/declaration-places';
import { finding } from '../sheets/reading/findings';
import {
  readHistorySheet,
  type HistorySheetReading,
} from '../sheets/reading/history-sheet/read-history-sheet';
import type { BlocFacts, Found, Scoresheet, SheetFinding, StageScores } from '../sheets/scoresheet';
import { parseCellName, type CellPlace } from '../workbook/cell-address';
import type { Snapshot } from '../workbook/snapshot';
import { pastOfUnits, type PastOfUnits } from './award-history';
import { sourceRef, spotOfSource } from './source-ref';

/** The sheets beside the scores by which awards are judged. */
export interface AwardSources {
  /** Null without the sheet "Thông tin khối". */
  readonly units: BlocUnitsReading | null;
  /** Null without the sheet "Lịch sử". */
  readonly history: HistorySheetReading | null;
  readonly declarationAt: DeclarationPlaces;
  readonly findings: readonly SheetFinding[];
}

/** Reads "Thông tin khối", "Lịch sử" and where "Hội đồng" asks for declarations; once for a workbook. */
export function readAwardSources(
  snapshot: Snapshot,
  stated: readonly StatedCondition[] = [],
): AwardSources {
  const units = readBlocUnits(snapshot);
  const history = readHistorySheet(snapshot);
  return {
    units,
    history,
    declarationAt: declarationPlaces(snapshot, stated),
    findings: [...(units?.findings ?? []), ...(history?.findings ?? [])],
  };
}

/** The bloc whose units are judged. */
export interface JudgedBloc {
  readonly scoresheet: Scoresheet;
  readonly facts: BlocFacts;
  /** The scores that were ranked. */
  readonly scores: StageScores;
  readonly results: readonly UnitResult[];
  readonly council: Council | null;
}

export interface FactsOfUnits {
  /** By the unit's row. */
  readonly facts: ReadonlyMap<number, SubjectFacts>;
  /** Awards in "Lịch sử" that nobody knows. */
  readonly findings: readonly SheetFinding[];
}

/** Everything that the workbook knows of each unit for its awards, with the cell that says it or would have to. */
export function awardFacts(
  { units, history, declarationAt }: AwardSources,
  bloc: JudgedBloc,
  pack: RulePack | null,
): FactsOfUnits {
  const free = sourceRef(history?.free ?? null);
  const past = pastOfUnits(
    history?.history ?? noHistory,
    free,
    pack,
    bloc.facts.year?.value ?? null,
  );
  const stated = pack === null ? [] : statedConditions(pack);
  const conditions = [...declaredConditions, ...stated.map(({ id }) => id)];
  const lines = (bloc.council?.declarations ?? []).flatMap((said) =>
    sameStated(stated, said.condition).map((condition) => declaredLine({ ...said, condition })),
  );
  const facts = new Map<number, SubjectFacts>();
  const findings: SheetFinding[] = [];
  for (const result of bloc.results) {
    const { unit } = result;
    const { name = '', place = null } = bloc.scoresheet.units[unit] ?? {};
    const stated = units?.units.get(foldName(name)) ?? null;
    const names = [name, ...(stated === null ? [] : [stated.name, ...stated.otherNames])];
    facts.set(unit, {
      ...nothingKnown('collective'),
      place: { value: null, source: sourceRef(openScore(result, bloc.scores) ?? place) },
      percent: { value: result.percent, source: sourceRef(place) },
      class: { value: result.band, source: sourceRef(place) },
      ...statedFacts(stated),
      declared: declaredOf({ name, unit, conditions }, lines, declarationAt),
      past: past.pastOf(names),
    });
    const merged = past.mergedOf(names);
    if (merged !== null) findings.push(mergedFinding(name, merged));
    for (const { line, text } of past.unknownOf(names)) {
      const spot = spotOfSource(line.source);
      const at = parseCellName(spot?.cell ?? '');
      const message = { code: 'history-award-unknown', params: { text, unit: line.unit } } as const;
      findings.push(finding('warning', message, spot?.sheet ?? null, at));
    }
  }
  return { facts, findings };
}

function mergedFinding(
  unit: string,
  { line, parts, unclear }: NonNullable<ReturnType<PastOfUnits['mergedOf']>>,
): SheetFinding {
  const spot = spotOfSource(line.source);
  const at = parseCellName(spot?.cell ?? '');
  const message = { code: 'history-merged', params: { unit, parts, unclear } } as const;
  return finding(unclear.length > 0 ? 'warning' : 'info', message, spot?.sheet ?? null, at);
}

function statedFacts(stated: StatedUnit | null): Partial<SubjectFacts> {
  if (stated === null) return {};
  const factOf = <Value>(found: Found<Value> | null, key: UnitColumn): Fact<Value> => ({
    value: found?.value ?? null,
    source: sourceRef(found?.place ?? stated.cells.get(key) ?? null),
  });
  return {
    rating: factOf(stated.rating, 'rating'),
    tags: factOf(stated.tags, 'tags'),
    founded: factOf(stated.founded, 'founded'),
    counts: {
      staff: factOf(stated.staff, 'staff'),
      leaders: factOf(stated.leaders, 'leaders'),
      'advanced-workers': factOf(stated.advancedWorkers, 'advancedWorkers'),
      'grassroots-fighters': factOf(stated.grassrootsFighters, 'grassrootsFighters'),
      'completed-tasks': factOf(stated.completedTasks, 'completedTasks'),
      targets: factOf(stated.targets, 'targets'),
      'targets-exceeded': factOf(stated.targetsExceeded, 'targetsExceeded'),
    },
  };
}

/** What was declared of the unit, and for everything else the cell that waits for it. */
function declaredOf(
  of: { readonly name: string; readonly unit: number; readonly conditions: readonly string[] },
  lines: readonly DeclaredLine[],
  declarationAt: DeclarationPlaces,
): ReadonlyMap<string, Fact<Declaration>> {
  const said = declarationsOf(lines, of.unit);
  const open = of.conditions
    .filter((condition) => !said.has(condition))
    .map((condition): readonly [string, Fact<Declaration>] => {
      const place = declarationAt(of.name, condition);
      return [condition, place === null ? notKnown : { value: null, source: sourceRef(place) }];
    });
  return new Map([...said, ...open]);
}

function declaredLine({
  unit,
  condition,
  holds,
  by,
  on,
  at,
}: Council['declarations'][number]): DeclaredLine {
  return { unit, condition, holds, by: by ?? '', on, source: sourceRef(at) };
}

/** The first score that keeps the unit from being ranked. */
function openScore({ unit, rank }: UnitResult, { scores, places }: StageScores): CellPlace | null {
  if (rank !== null) return null;
  const row = scores[unit] ?? [];
  const leaf = row.findIndex(({ state }) => state === 'missing' || state === 'unreadable');
  return leaf < 0 ? null : (places[unit]?.[leaf] ?? null);
}
