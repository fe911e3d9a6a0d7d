import { builtInPacks } from '../awards/built-in-packs';
import type { PackMarker } from '../awards/choose-pack';
import type { OrganiserLevel } from '../awards/eligibility';
import { placedRules, type RulePack } from '../awards/rule-pack';
import type { Scheme, Stage } from '../scoring/scheme';
import { chooseStage } from '../scoring/stages';
import { isUnsure, type Said } from '../sheets/reading/confidence/certainty';
import type { Evidence, Found, Layout, SheetFinding } from '../sheets/scoresheet';
import { findBlocSheet } from '../sheets/user-sheets';
import type { Snapshot } from '../workbook/snapshot';
import type { BlocComputation } from './computation';
import { correctionsMade, type Correction, type CorrectionsMade } from './corrections-made';
import { findingsOfBloc } from './finding-sections';
import {
  criterionParts,
  uncountedColumns,
  type CriterionPart,
  type UncountedColumn,
} from './reading-criteria';
import { sheetParts, type SheetPart } from './reading-sheets';
import { rulesSheetPart, type RulesSheetPart } from './rules-part';
import { schemeSheetFindings, schemeSheetPlace } from './scheme-sheet';
import type { Look } from './session/look';
import { spotOf, type Spot } from './spot';

/** What was recognised in a workbook, part by part, each with where it stands and how it is corrected. */
export interface ReadingParts {
  readonly sheets: readonly SheetPart[];
  /** The sheet "Bộ tiêu chí"; null where there is none. */
  readonly schemeSheet: SchemeSheetPart | null;
  /** Null where nothing could be computed. */
  readonly bloc: BlocParts | null;
  /** Everything that she corrected, also what is no longer there to be shown. */
  readonly made: readonly Correction[];
}

export interface SchemeSheetPart {
  readonly sheet: string;
  readonly mistakes: readonly SheetFinding[];
}

export interface BlocParts {
  /** Names the bloc's sheet in corrections of the whole table. */
  readonly sheet: string;
  readonly sureness: Sureness;
  readonly evidence: readonly Evidence[];
  readonly layout: Choice<Layout>;
  readonly stages: StageParts;
  readonly year: FactPart<number>;
  readonly organiser: FactPart<OrganiserLevel>;
  readonly criteria: readonly CriterionPart[];
  /** Empty where the scheme is written down: it says what is a criterion. */
  readonly uncounted: readonly UncountedColumn[];
  readonly criteriaLeftOut: readonly Correction[];
  readonly units: readonly UnitPart[];
  readonly unitsLeftOut: readonly Correction[];
  readonly scheme: Scheme;
  readonly rules: RulesPart;
}

export interface Sureness {
  readonly isSure: boolean;
  readonly isConfirmed: boolean;
  /** What made it less sure. */
  readonly doubts: readonly Said[];
}

export interface Choice<Value> {
  readonly value: Value;
  readonly made: Correction | null;
}

export interface StageParts extends Choice<Stage | null> {
  readonly found: readonly StagePart[];
  /** Who chose: she, the scheme, or what is complete. */
  readonly by: 'person' | 'scheme' | 'completeness';
}

export interface StagePart {
  readonly stage: Stage | null;
  /** Missing and unreadable base scores over all units. */
  readonly missing: number;
}

export interface FactPart<Value> extends Choice<Value | null> {
  readonly from: 'person' | 'bloc-sheet' | 'title' | 'name' | 'nowhere';
  readonly spot: Spot | null;
}

export interface UnitPart {
  readonly name: string;
  readonly spot: Spot;
  /** *Không phải đơn vị*. */
  readonly leaveOut: Correction;
}

export interface RulesPart {
  /** Null where no pack is meant for the year. */
  readonly used: { readonly id: string; readonly name: string } | null;
  readonly markers: readonly PackMarker[];
  /** Places of the ranking that the pack gives awards to by habit: their source was not found. */
  readonly unverified: readonly PlaceRange[];
  readonly packs: readonly { readonly id: string; readonly name: string }[];
  readonly made: Correction | null;
  /** The sheet "Quy định khen thưởng"; null where there is none. */
  readonly sheet: RulesSheetPart | null;
}

interface PlaceRange {
  readonly from: number;
  readonly to: number;
}

/** What was recognised in a workbook and of one of its blocs. Pure. */
export function readingParts(look: Look, bloc: number): ReadingParts {
  const { snapshot, outcome } = look;
  const made = correctionsMade(snapshot);
  const shown = outcome.kind === 'computed' ? outcome.computation.blocs[bloc] : undefined;
  const schemeSheet = schemeSheetPlace(snapshot);
  return {
    sheets: sheetParts(look, made),
    schemeSheet:
      schemeSheet === null
        ? null
        : {
            sheet: schemeSheet,
            mistakes: schemeSheetFindings(snapshot).filter(({ severity }) => severity === 'error'),
          },
    bloc: shown === undefined ? null : blocParts(look, bloc, shown, made),
    made: made.all,
  };
}

function blocParts(
  look: Look,
  index: number,
  bloc: BlocComputation,
  made: CorrectionsMade,
): BlocParts {
  const { scoresheet, scheme, facts } = bloc;
  const sheet = scoresheet.sheets[0] ?? '';
  const { snapshot } = look;
  const ofSheets = made.all.filter(
    (one) => 'sheet' in one && scoresheet.sheets.includes(one.sheet),
  );
  return {
    sheet,
    sureness: surenessOf(look, index),
    evidence: scoresheet.detection.evidence,
    layout: {
      value: scoresheet.layout,
      made: made.of({ kind: 'layout', sheet, layout: scoresheet.layout }),
    },
    stages: stageParts(bloc, made.of({ kind: 'stage', sheet, stage: 'self' })),
    year: factPart(facts.year, snapshot, made.of({ kind: 'year', year: 0 })),
    organiser: factPart(
      facts.organiser,
      snapshot,
      made.of({ kind: 'organiser', organiser: 'khac' }),
    ),
    criteria: criterionParts(bloc, snapshot, made),
    uncounted: scheme.origin === 'inferred' ? uncountedColumns(findingsOfBloc(look, index)) : [],
    criteriaLeftOut: ofSheets.filter(
      (one) => one.kind === 'criterion' && one.change.what === 'leave-out',
    ),
    unitsLeftOut: ofSheets.filter(({ kind }) => kind === 'unit'),
    units: scoresheet.units.map(({ name, place }) => ({
      name,
      spot: spotOf(place),
      leaveOut: { kind: 'unit', sheet: place.sheet, unit: name, change: 'leave-out' },
    })),
    scheme,
    rules: rulesPart(look, bloc, made.of({ kind: 'rules', pack: '' })),
  };
}

function surenessOf({ outcome }: Look, index: number): Sureness {
  const of = outcome.kind === 'computed' ? outcome.certainties[index] : undefined;
  if (of === undefined) return { isSure: true, isConfirmed: false, doubts: [] };
  const { isSure, isConfirmed, parts } = of;
  return { isSure, isConfirmed, doubts: parts.filter(isUnsure).flatMap(({ doubts }) => doubts) };
}

function stageParts(
  { scoresheet, scheme, stage }: BlocComputation,
  made: Correction | null,
): StageParts {
  const free = { ...scoresheet.scheme, stage: null };
  // What one member says of the others cannot be ranked by.
  const found = scoresheet.stages.flatMap((candidate) => {
    const choice = chooseStage(free, [candidate], null);
    return choice.kind === 'chosen' ? [{ stage: candidate.stage, missing: choice.missing }] : [];
  });
  const by = made !== null ? 'person' : scheme.stage !== null ? 'scheme' : 'completeness';
  return { value: stage, made, found, by };
}

function factPart<Value>(
  found: Found<Value> | null,
  snapshot: Snapshot,
  made: Correction | null,
): FactPart<Value> {
  if (found === null) return { value: null, from: 'nowhere', spot: null, made };
  const { value, place } = found;
  if (place === null) return { value, from: made === null ? 'name' : 'person', spot: null, made };
  const isStated = findBlocSheet(snapshot)?.sheet === place.sheet;
  return { value, from: isStated ? 'bloc-sheet' : 'title', spot: spotOf(place), made };
}

function rulesPart(look: Look, bloc: BlocComputation, made: Correction | null): RulesPart {
  const { pack: used } = bloc;
  return {
    used: used === null ? null : named(used.pack),
    markers: used?.markers ?? [],
    unverified: unverifiedPlaces(used?.pack ?? null),
    packs: builtInPacks().map(named),
    made,
    sheet: rulesSheetPart(look, bloc),
  };
}

function named({ id, name }: RulePack): { readonly id: string; readonly name: string } {
  return { id, name };
}

function unverifiedPlaces(pack: RulePack | null): readonly PlaceRange[] {
  const ranges = new Map<string, PlaceRange>();
  for (const { places } of pack === null ? [] : placedRules(pack)) {
    const { from, to, sourceStatus } = places;
    if (sourceStatus === 'unverified') ranges.set(`${from}-${to}`, { from, to });
  }
  return [...ranges.values()];
}
