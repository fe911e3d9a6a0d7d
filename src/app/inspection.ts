import { isUnsure, type PartCertainty, type Said } from '../sheets/reading/confidence/certainty';
import type { Evidence } from '../sheets/scoresheet';
import type { Language } from '../text/language';
import { sentence } from '../text/sentences';
import { cellName, type CellPlace } from '../workbook/cell-address';
import type { BlocCertainty } from './certainty';
import type { BlocComputation, Computation } from './computation';
import { reportOf, type BlocReport, type Report } from './report';

/** What `inspect --json` prints: the report, and where everything in it was found. */
export interface Inspection extends Omit<Report, 'blocs'> {
  readonly blocs: readonly BlocInspection[];
}

export interface BlocInspection extends BlocReport {
  readonly sheets: readonly string[];
  readonly stages: readonly (string | null)[];
  readonly scheme: {
    readonly origin: string;
    readonly weighting: string;
    readonly decimals: number;
  };
  readonly facts: readonly FactFound[];
  readonly detection: {
    /** That of the least sure part, from 0 to 1. */
    readonly confidence: number;
    readonly parts: readonly PartReport[];
    readonly evidence: readonly Evidence[];
  };
  readonly places: {
    readonly criteria: readonly CodePlace[];
    readonly units: readonly (string | null)[];
  };
}

/** A part of what was detected. */
export interface PartReport {
  readonly part: PartCertainty['part'];
  /** A whole number from 0 to 100. */
  readonly percent: number;
  /** Whether nothing is written before a person has confirmed it. */
  readonly needsConfirmation: boolean;
  readonly evidence: readonly SaidReport[];
  readonly doubts: readonly SaidReport[];
}

interface SaidReport {
  readonly code: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
}

type Fact = 'organiser' | 'year' | 'head' | 'deputy' | 'nextHead' | 'nextDeputy';

interface FactFound {
  readonly fact: Fact;
  readonly value: string;
  readonly cell: string | null;
}

interface CodePlace {
  readonly code: string;
  readonly cell: string;
}

/** Everything that was inferred, with the cell that it was inferred from. */
export function inspectionOf(
  computation: Computation,
  certainties: readonly BlocCertainty[],
  language: Language,
): Inspection {
  const report = reportOf(computation, language);
  return {
    ...report,
    blocs: report.blocs.flatMap((own, index) => {
      const bloc = computation.blocs[index];
      const certainty = certainties[index];
      return bloc === undefined || certainty === undefined
        ? []
        : [{ ...own, ...foundOf(bloc, certainty, language) }];
    }),
  };
}

function foundOf(
  bloc: BlocComputation,
  { percent, parts }: BlocCertainty,
  language: Language,
): Omit<BlocInspection, keyof BlocReport> {
  const { scoresheet, scheme, facts } = bloc;
  return {
    sheets: scoresheet.sheets,
    stages: [...new Set(scoresheet.stages.map(({ stage }) => stage))],
    scheme: {
      origin: scheme.origin,
      weighting: scheme.weighting,
      decimals: scheme.rounding.decimals,
    },
    facts: factsFound(facts),
    detection: {
      confidence: percent / 100,
      parts: parts.map((part) => partReport(part, language)),
      evidence: scoresheet.detection.evidence,
    },
    places: {
      criteria: [...scoresheet.criterionPlaces].map(([code, place]) => ({
        code,
        cell: placeName(place),
      })),
      units: scoresheet.units.map(({ place }) => placeName(place)),
    },
  };
}

function partReport(of: PartCertainty, language: Language): PartReport {
  const { part, percent, evidence, doubts } = of;
  const report = ({ message, sheet, cell }: Said): SaidReport => ({
    code: message.code,
    sheet,
    cell,
    message: sentence(message, language),
  });
  return {
    part,
    percent,
    needsConfirmation: isUnsure(of),
    evidence: evidence.map(report),
    doubts: doubts.map(report),
  };
}

/** The facts of a bloc that were found, in a fixed order. */
export function factsFound(facts: BlocComputation['facts']): FactFound[] {
  const keys: readonly Fact[] = ['organiser', 'year', 'head', 'deputy', 'nextHead', 'nextDeputy'];
  return keys.flatMap((fact) => {
    const found = facts[fact];
    if (found === null) return [];
    const cell = found.place === null ? null : placeName(found.place);
    return [{ fact, value: String(found.value), cell }];
  });
}

/** "'Bảng điểm'!B7": a cell as Excel's own box for names takes it. */
export function placeName(place: CellPlace): string {
  return `'${place.sheet.replace(/'/g, "''")}'!${cellName(place)}`;
}
