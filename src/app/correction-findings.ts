import { allCriteria } from '../scoring/criteria';
import { foldName } from '../scoring/fold-name';
import { equals, parsePoints, type Points } from '../scoring/points';
import type { Stage } from '../scoring/scheme';
import type { CorrectionOutcome, Outcome } from '../sheets/reading/corrections/corrections';
import { finding } from '../sheets/reading/findings';
import type { Correction } from '../sheets/remembered';
import type { Found, SheetFinding } from '../sheets/scoresheet';
import { findSchemeSheet } from '../sheets/user-sheets';
import type { Message } from '../text/sentences';
import type { CellPlace } from '../workbook/cell-address';
import type { Severity } from '../workbook/finding';
import type { Snapshot } from '../workbook/snapshot';
import type { BlocComputation } from './computation';
import type { ComputeOptions } from './options';
import type { CorrectedReading } from './read-corrected';

type Of<Kind extends Correction['kind']> = Extract<Correction, { readonly kind: Kind }>;

/** What the corrections are held against. */
interface Corrected {
  readonly snapshot: Snapshot;
  readonly read: CorrectedReading;
  readonly blocs: readonly BlocComputation[];
  readonly options: ComputeOptions;
}

/**
 * A word on every correction that the workbook remembers: that it holds, or why it does not. Nothing is said of those
 * that something chosen for this run stands in place of, or whose sheet was not looked into.
 */
export function correctionFindings(corrected: Corrected): SheetFinding[] {
  const { corrections, reading } = corrected.read;
  const outcomes = new Map(reading.corrections.map((result) => [result.correction, result]));
  const schemeSheet = findSchemeSheet(corrected.snapshot)?.sheet ?? null;
  return corrections.flatMap((correction): readonly SheetFinding[] => {
    switch (correction.kind) {
      case 'stage':
        return stageFinding(correction, corrected, schemeSheet);
      case 'year':
        return factFinding(correction, correction.year, 'year', corrected);
      case 'organiser':
        return factFinding(correction, correction.organiser, 'organiser', corrected);
      case 'rules':
        return rulesFinding(correction, corrected);
      case 'criterion':
        return criterionFinding(correction, outcomes.get(correction), corrected, schemeSheet);
      case 'sheet':
      case 'layout':
      case 'unit':
      case 'not-assigned':
        return outcomeFinding(correction, outcomes.get(correction));
    }
  });
}

const SAID: Readonly<Record<Outcome, readonly [Severity, OutcomeCode]>> = {
  held: ['info', 'correction-holds'],
  'without-subject': ['info', 'correction-without-subject'],
  ambiguous: ['warning', 'correction-ambiguous'],
  impossible: ['warning', 'correction-impossible'],
  'not-needed': ['info', 'correction-not-needed'],
};

type OutcomeCode =
  | 'correction-holds'
  | 'correction-without-subject'
  | 'correction-ambiguous'
  | 'correction-impossible'
  | 'correction-not-needed';

function said(
  correction: Correction,
  outcome: Outcome,
  sheet: string | null,
  place: CellPlace | null = null,
): readonly SheetFinding[] {
  const [severity, code] = SAID[outcome];
  const message: Message = { code, params: { correction } };
  return [finding(severity, message, place?.sheet ?? sheet, place)];
}

function overruled(
  correction: Correction,
  by: string,
  place: CellPlace | null,
): readonly SheetFinding[] {
  const message: Message = { code: 'correction-overruled', params: { correction, sheet: by } };
  return [finding('info', message, place?.sheet ?? by, place)];
}

function outcomeFinding(
  correction: Correction,
  result: CorrectionOutcome | undefined,
): readonly SheetFinding[] {
  if (result === undefined) return [];
  const sheet = 'sheet' in correction ? correction.sheet : null;
  // Of a sheet as a whole no cell is told.
  const place = correction.kind === 'sheet' ? null : result.place;
  return said(correction, result.outcome, sheet, place);
}

function blocOf({ blocs }: Corrected, sheet: string): BlocComputation | null {
  return blocs.find(({ scoresheet }) => scoresheet.sheets.includes(sheet)) ?? null;
}

function criterionFinding(
  correction: Of<'criterion'>,
  result: CorrectionOutcome | undefined,
  corrected: Corrected,
  schemeSheet: string | null,
): readonly SheetFinding[] {
  const bloc = blocOf(corrected, correction.sheet);
  const scheme = bloc === null || bloc.scheme === bloc.scoresheet.scheme ? null : bloc.scheme;
  const wanted = foldName(correction.criterion);
  const written =
    scheme === null ? undefined : allCriteria(scheme).find(({ name }) => foldName(name) === wanted);
  if (scheme === null || written === undefined || holdsIn(correction, written)) {
    return outcomeFinding(correction, result);
  }
  const isOfSheet = scheme.origin === 'sheet' && schemeSheet !== null;
  return isOfSheet ? overruled(correction, schemeSheet, result?.place ?? null) : [];
}

/** Whether a written scheme says of the criterion what the correction says. */
function holdsIn(
  { change }: Of<'criterion'>,
  { maximum, weight, kind }: ReturnType<typeof allCriteria>[number],
): boolean {
  switch (change.what) {
    case 'leave-out':
      return false;
    case 'maximum':
      return isFigure(maximum, change.points);
    case 'weight':
      return isFigure(weight, change.points);
    case 'kind':
      return kind === change.kind;
  }
}

function isFigure(figure: Points | null, text: string): boolean {
  const wanted = parsePoints(text);
  return figure !== null && wanted !== null && equals(figure, wanted);
}

function stageFinding(
  correction: Of<'stage'>,
  corrected: Corrected,
  schemeSheet: string | null,
): readonly SheetFinding[] {
  const bloc = blocOf(corrected, correction.sheet);
  if (bloc === null || corrected.options.stage !== null) return [];
  const { scheme, scoresheet } = bloc;
  const written = scheme === scoresheet.scheme ? null : scheme.stage;
  if (written !== null && written !== correction.stage) {
    const isOfSheet = scheme.origin === 'sheet' && schemeSheet !== null;
    return isOfSheet ? overruled(correction, schemeSheet, null) : [];
  }
  const outcome = bloc.stage === correction.stage ? 'held' : 'without-subject';
  return said(correction, outcome, correction.sheet);
}

/** The stage that a person has said to rank a bloc by, as far as the bloc has it; null leaves the choice. */
export function correctedStage(
  { scoresheet, scheme }: Pick<BlocComputation, 'scoresheet' | 'scheme'>,
  corrections: readonly Correction[],
): Stage | null {
  // A stage that a written scheme states counts more.
  if (scheme !== scoresheet.scheme && scheme.stage !== null) return null;
  for (const correction of corrections) {
    if (correction.kind !== 'stage' || !scoresheet.sheets.includes(correction.sheet)) continue;
    const isThere = scoresheet.stages.some(({ stage }) => stage === correction.stage);
    return isThere ? correction.stage : null;
  }
  return null;
}

function factFinding(
  correction: Of<'year' | 'organiser'>,
  value: number | string,
  key: 'year' | 'organiser',
  { read, blocs, options }: Corrected,
): readonly SheetFinding[] {
  if (options[key] !== null) return [];
  const stated: Found<number | string> | null = read.stated?.facts[key] ?? null;
  const written = stated?.place ?? null;
  if (written !== null && stated?.value !== value) {
    return overruled(correction, written.sheet, written);
  }
  const scoresheet = blocs[0]?.scoresheet;
  const place = scoresheet?.bloc[key]?.place ?? null;
  return said(correction, 'held', scoresheet?.sheets[0] ?? null, place);
}

function rulesFinding(
  correction: Of<'rules'>,
  { blocs, options }: Corrected,
): readonly SheetFinding[] {
  if (options.rules !== null) return [];
  const isUsed = blocs.some(({ pack }) => pack?.pack.id === correction.pack);
  const sheet = blocs[0]?.scoresheet.sheets[0] ?? null;
  return said(correction, isUsed ? 'held' : 'without-subject', sheet);
}
