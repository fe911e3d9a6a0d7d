import type { Scheme, Stage } from '../../scoring/scheme';
import { leavesOf } from '../../scoring/criteria';
import type { Pledge } from '../../sheets/reading/pledge-sheet';
import { blankScoresheetImage } from '../../sheets/writing/scoring-form/blank-scoresheet';
import { isByCases, stagesAskedFor } from '../../sheets/writing/scoring-form/form-columns';
import { unitFormImage } from '../../sheets/writing/scoring-form/unit-form';
import type { SheetImage } from '../../sheets/writing/sheet-image';
import { scoringFormWords } from '../../text/scoring-form-words';
import type { BlocComputation } from '../computation';
import { targetsFor } from './pledged-targets';

/** A sheet to be made, with the words that its title is made from. */
export interface TitledImage {
  readonly title: string;
  readonly image: SheetImage;
}

/** What blank sheets are made for. */
export interface NextScores {
  readonly bloc: BlocComputation;
  readonly scheme: Scheme;
  readonly year: number;
  readonly units: readonly string[];
  readonly pledge: Pledge | null;
  /** Whether the workbook has this one bloc. */
  readonly isAlone: boolean;
}

/** Blank scores: a table of the bloc, or a form a unit where points are counted by cases. */
export function nextScoresheets(next: NextScores): readonly TitledImage[] {
  const { scheme, year, units, pledge, isAlone } = next;
  const name = next.bloc.facts.name?.value ?? null;
  const targetOf = targetsFor(pledge, leavesOf(scheme));
  const stages = stagesOf(next);
  const table = scoringFormWords.tableSheet(year);
  if (isByCases(scheme)) {
    return units.map((unit) => ({
      title: unit,
      image: unitFormImage({
        scheme,
        year,
        bloc: name,
        unit,
        stages,
        known: (leaf, key) => (key === 'target' ? targetOf(unit, leaf) : null),
      }),
    }));
  }
  const image = blankScoresheetImage({
    scheme,
    year,
    bloc: name,
    units,
    stages,
    known: (unit, { leaf, key }) => (key === 'target' ? targetOf(units[unit] ?? '', leaf) : null),
  });
  return [{ title: isAlone ? table : (name ?? table), image }];
}

/** The sources of scores that the table had this year, and those that the scheme asks for. */
function stagesOf({ bloc, scheme }: NextScores): readonly Stage[] {
  const had = bloc.scoresheet.stages.flatMap(({ stage, scorer = null }) =>
    stage === null || scorer !== null ? [] : [stage],
  );
  return [...new Set([...had, ...stagesAskedFor(scheme)])];
}
