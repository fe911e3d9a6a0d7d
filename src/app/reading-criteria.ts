import { isLeaf } from '../scoring/criteria';
import { toDecimalText, isDecimal, roundHalfUp, type Points } from '../scoring/points';
import type { Criterion, CriterionKind } from '../scoring/scheme';
import { CriterionNames } from '../sheets/reading/corrections/corrected-criteria';
import { readSchemeSheet } from '../sheets/reading/scheme-sheet/read-scheme-sheet';
import type { SheetFinding } from '../sheets/scoresheet';
import type { Snapshot } from '../workbook/snapshot';
import type { BlocComputation } from './computation';
import type { Correction, CorrectionsMade, CriterionCorrection } from './corrections-made';
import { spotOf, type Spot } from './spot';

/** A criterion as the sheet names it: what corrections of it speak of. */
export interface CriterionSubject {
  readonly sheet: string;
  readonly criterion: string;
}

export interface CriterionPart {
  readonly code: string;
  readonly name: string;
  readonly kind: CriterionKind;
  readonly isLeaf: boolean;
  /** Decimal texts with a dot. */
  readonly maximum: string | null;
  readonly weight: string | null;
  /** Where it stands: in the sheet "Bộ tiêu chí" where that holds, otherwise in the table. */
  readonly spot: Spot | null;
  /** Null where it is edited elsewhere: in the sheet "Bộ tiêu chí", or in the scheme's file. */
  readonly subject: CriterionSubject | null;
  /** What she changed of it. */
  readonly made: readonly Correction[];
  readonly children: readonly CriterionPart[];
}

/** A column of figures without a maximum: no criterion until she says what it is worth. */
export interface UncountedColumn {
  readonly subject: CriterionSubject;
  readonly spot: Spot;
}

/** The columns that were not counted, by the findings that say so. */
export function uncountedColumns(findings: readonly SheetFinding[]): readonly UncountedColumn[] {
  return findings.flatMap(({ message, sheet, cell }) =>
    message.code === 'column-not-counted' && sheet !== null
      ? [{ subject: { sheet, criterion: message.params.heading }, spot: { sheet, cell } }]
      : [],
  );
}

export function criterionCorrection(
  { sheet, criterion }: CriterionSubject,
  change: CriterionCorrection,
): Correction {
  return { kind: 'criterion', sheet, criterion, change };
}

/** The criteria tree that the bloc is ranked by, with the cell of each and what she changed. */
export function criterionParts(
  bloc: BlocComputation,
  snapshot: Snapshot,
  made: CorrectionsMade,
): readonly CriterionPart[] {
  const { scheme, scoresheet } = bloc;
  const places =
    scheme.origin === 'inferred'
      ? scoresheet.criterionPlaces
      : (readSchemeSheet(snapshot)?.places.criteria ?? new Map<string, never>());
  const names = new CriterionNames(scoresheet.scheme.criteria);
  const partOf = (criterion: Criterion): CriterionPart => {
    const place = places.get(criterion.code) ?? null;
    const sheet = place?.sheet ?? scoresheet.sheets[0] ?? '';
    const subject =
      scheme.origin === 'inferred' ? { sheet, criterion: names.nameOf(criterion) } : null;
    return {
      code: criterion.code,
      name: criterion.name,
      kind: criterion.kind,
      isLeaf: isLeaf(criterion),
      maximum: figure(criterion.maximum),
      weight: figure(criterion.weight),
      spot: place === null ? null : spotOf(place),
      subject,
      made: subject === null ? [] : madeOf(subject, made),
      children: criterion.children.map(partOf),
    };
  };
  return scheme.criteria.map(partOf);
}

/** Any correction of each aspect: they are found by what they speak of, not by what they say. */
const ASPECTS: readonly CriterionCorrection[] = [
  { what: 'maximum', points: '0' },
  { what: 'weight', points: '0' },
  { what: 'kind', kind: 'base' },
];

function madeOf(subject: CriterionSubject, made: CorrectionsMade): readonly Correction[] {
  return ASPECTS.flatMap((aspect) => made.of(criterionCorrection(subject, aspect)) ?? []);
}

/** More decimals than these say nothing to a person. */
const MOST_DECIMALS = 4;

function figure(points: Points | null): string | null {
  if (points === null) return null;
  return toDecimalText(isDecimal(points) ? points : roundHalfUp(points, MOST_DECIMALS));
}
