import type { Scheme, Stage } from '../../../scoring/scheme';
import type { Scoresheet, SheetFinding } from '../../scoresheet';
import { isUnsure, lowered, PERCENT_NEEDED, type PartCertainty, type Said } from './certainty';
import { knownDoubt } from './known-doubts';
import {
  blocPart,
  criteriaPart,
  headerPart,
  maximaPart,
  resultColumnsPart,
  stagePart,
  totalPart,
  unitsPart,
  type TotalsCompared,
} from './part-readings';

/** What is known of a bloc that was read. */
export interface ReadBloc {
  readonly scoresheet: Scoresheet;
  /** The scheme that it is computed by. */
  readonly scheme: Scheme;
  /** The stage that it is ranked by. */
  readonly stage: Stage | null;
  /** Everything found on its sheets. */
  readonly findings: readonly SheetFinding[];
  readonly totals: TotalsCompared;
  readonly withoutHeading: readonly Said[];
}

/**
 * Each part of what was detected with its certainty, in the order in which a person would check it: what the reader
 * doubted is put down to the part that its findings speak of. Pure.
 */
export function detectedParts(bloc: ReadBloc): readonly PartCertainty[] {
  const { scoresheet, scheme, stage } = bloc;
  let parts: readonly PartCertainty[] = [
    headerPart(scoresheet),
    unitsPart(scoresheet),
    criteriaPart(scoresheet),
    maximaPart(scoresheet, scheme),
    stagePart(scoresheet, stage),
    totalPart(bloc.totals, scheme),
    resultColumnsPart(scoresheet),
    blocPart(scoresheet),
  ];
  for (const { part, percent, said } of doubtsOf(bloc)) {
    parts = parts.map((one) => (one.part === part ? lowered(one, percent, said) : one));
  }
  return parts.filter(({ evidence, doubts }) => evidence.length + doubts.length > 0);
}

interface PlacedDoubt {
  readonly part: PartCertainty['part'];
  readonly percent: number;
  readonly said: Said;
}

function doubtsOf({ scoresheet, findings, withoutHeading }: ReadBloc): PlacedDoubt[] {
  const overall = Math.round(scoresheet.detection.confidence * 100);
  // Many of these findings are also made where nothing is doubtful: the reader says whether they count.
  const isDoubtful = isUnsure({ percent: overall });
  const doubts = findings.flatMap((finding): PlacedDoubt[] => {
    const doubt = knownDoubt(finding.message.code, isDoubtful && finding.severity !== 'info');
    return doubt === null ? [] : [{ ...doubt, said: finding }];
  });
  doubts.push(
    ...withoutHeading.map((said): PlacedDoubt => ({ part: 'criteria', percent: 60, said })),
  );
  if (!isDoubtful || doubts.some(isUnsure)) return doubts;
  // Two tables that say the same: it does not matter which is read, but which one is written beside.
  const said: Said = findings.find(({ message }) => message.code === 'other-table-agrees') ?? {
    message: { code: 'seen-alone-doubtful', params: {} },
    sheet: scoresheet.sheets[0] ?? null,
    cell: null,
  };
  return [...doubts, { part: 'header', percent: Math.min(overall, PERCENT_NEEDED - 1), said }];
}
