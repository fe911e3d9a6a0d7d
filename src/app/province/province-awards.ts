import { proposedEligibility } from '../../awards/assess-awards';
import type { Outcome } from '../../awards/eligibility';
import { awardKind } from '../../awards/people/award-kinds';
import { foldName } from '../../scoring/fold-name';
import { toDecimalText } from '../../scoring/points';
import { fold } from '../../sheets/reading/fold';
import type { CellPlace } from '../../workbook/cell-address';
import type { BlocComputation } from '../computation';
import type { ProvinceBook } from './province-book';

/** Why a collective is on the province's list. */
export type Basis =
  | { readonly kind: 'rank'; readonly rank: number | null; readonly article: string }
  | { readonly kind: 'council'; readonly reason: string }
  | { readonly kind: 'beside'; readonly words: string };

/** One collective and one award, with where it comes from. */
export interface ProvinceAward {
  readonly unit: string;
  /** The award's code; null where its words are not understood. */
  readonly award: string | null;
  readonly awardName: string;
  readonly isFlag: boolean;
  readonly basis: Basis;
  /** Null where the award came from no rule. */
  readonly outcome: Outcome | null;
  /** A decimal text; null for a unit without one. */
  readonly total: string | null;
  readonly rank: number | null;
  /** The bloc's name; null for an award beside the blocs. */
  readonly bloc: string | null;
  readonly file: string;
  readonly place: CellPlace;
}

/** A line that says the same unit and award again: it is not counted. */
export interface RefusedAward {
  readonly refused: ProvinceAward;
  readonly first: ProvinceAward;
}

export interface ProvinceAwards {
  readonly awards: readonly ProvinceAward[];
  readonly refused: readonly RefusedAward[];
}

/** Every award that the files propose, in their order, each unit and award once. */
export function provinceAwards(books: readonly ProvinceBook[]): ProvinceAwards {
  const first = new Map<string, ProvinceAward>();
  const awards: ProvinceAward[] = [];
  const refused: RefusedAward[] = [];
  for (const award of books.flatMap(awardsOfBook)) {
    const key = JSON.stringify([foldName(award.unit), award.award ?? foldName(award.awardName)]);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, award);
      awards.push(award);
    } else {
      refused.push({ refused: award, first: before });
    }
  }
  return { awards, refused };
}

function awardsOfBook({ file, computation, beside }: ProvinceBook): readonly ProvinceAward[] {
  return [
    ...(computation?.blocs ?? []).flatMap((bloc) => awardsOfBloc(bloc, file)),
    ...beside.map(({ unit, award, awardWords, basis, place }): ProvinceAward => ({
      unit,
      award,
      awardName: award === null ? awardWords : (awardKind(award)?.name ?? awardWords),
      isFlag: isFlag(award, awardWords),
      basis: { kind: 'beside', words: basis },
      outcome: null,
      total: null,
      rank: null,
      bloc: null,
      file,
      place,
    })),
  ];
}

/** The final award of every unit: what the council gave, otherwise what is proposed. */
function awardsOfBloc(bloc: BlocComputation, file: string): readonly ProvinceAward[] {
  return bloc.scoresheet.units.flatMap(({ name, place }, unit): ProvinceAward[] => {
    const changed = bloc.changedAwards.find((one) => one.unit === unit) ?? null;
    const own = bloc.awards.find((one) => one.unit === unit) ?? null;
    const given = changed ?? own?.proposal ?? null;
    const code = given?.award ?? null;
    const called = given?.name ?? null;
    if (code === null || called === null) return [];
    const rule = own === null || changed !== null ? null : proposedEligibility(own);
    const result = bloc.results[unit];
    const total = result?.total ?? null;
    return [
      {
        unit: name,
        award: code,
        awardName: called,
        isFlag: isFlag(code, called),
        basis:
          changed === null
            ? { kind: 'rank', rank: result?.rank ?? null, article: rule?.article ?? '' }
            : { kind: 'council', reason: changed.reason },
        outcome: rule?.outcome ?? null,
        total: total === null ? null : toDecimalText(total),
        rank: result?.rank ?? null,
        bloc: blocName(bloc),
        file,
        place,
      },
    ];
  });
}

/** The bloc's name, or that of its sheet where none was found. */
export function blocName({ facts, scoresheet }: BlocComputation): string {
  return facts.name?.value ?? scoresheet.sheets[0] ?? '';
}

const FLAGS: ReadonlySet<string> = new Set(['CTĐCP', 'CTĐT', 'CTĐB']);

function isFlag(award: string | null, words: string): boolean {
  return award === null ? fold(words).startsWith('cờ') : FLAGS.has(award);
}
