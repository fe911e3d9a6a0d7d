import type { Evidence } from '../sheets/scoresheet';
import type { Language } from '../text/language';
import { cellName, type CellPlace } from '../workbook/cell-address';
import type { BlocComputation, Computation } from './computation';
import { reportOf, type BlocReport, type Report } from './report';

/** What `inspect --json` prints: the report, and where everything in it was found. */
export interface Inspection extends Omit<Report, 'blocs'> {
  readonly blocs: readonly BlocInspection[];
}

interface BlocInspection extends BlocReport {
  readonly sheets: readonly string[];
  readonly stages: readonly (string | null)[];
  readonly scheme: {
    readonly origin: string;
    readonly weighting: string;
    readonly decimals: number;
  };
  readonly facts: readonly FactFound[];
  readonly detection: { readonly confidence: number; readonly evidence: readonly Evidence[] };
  readonly places: {
    readonly criteria: readonly CodePlace[];
    readonly units: readonly (string | null)[];
  };
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
export function inspectionOf(computation: Computation, language: Language): Inspection {
  const report = reportOf(computation, language);
  return {
    ...report,
    blocs: report.blocs.flatMap((own, index) => {
      const bloc = computation.blocs[index];
      return bloc === undefined ? [] : [{ ...own, ...foundOf(bloc) }];
    }),
  };
}

function foundOf(bloc: BlocComputation): Omit<BlocInspection, keyof BlocReport> {
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
    detection: scoresheet.detection,
    places: {
      criteria: [...scoresheet.criterionPlaces].map(([code, place]) => ({
        code,
        cell: placeName(place),
      })),
      units: scoresheet.units.map(({ place }) => placeName(place)),
    },
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
