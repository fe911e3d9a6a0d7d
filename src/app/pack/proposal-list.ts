import { awardKind } from '../../awards/people/award-kinds';
import type { JudgedBallot } from '../../awards/ballots';
import type { Person } from '../../awards/people/person';
import type { PersonAssessment } from '../../awards/people/person-assessment';
import { BASE_SALARY, prizeOf } from '../../awards/prize-money';
import { awardName } from '../../awards/rule-pack';
import { multiply, parsePoints, wholePoints, zero, type Points } from '../../scoring/points';
import type { PrintFacts } from '../../sheets/reading/print-facts';
import { blocTitle, commonYear } from '../../sheets/writing/bloc-title';
import type { PublicLine, PublicList } from '../../sheets/writing/pack/public-sheet';
import type {
  ProposalList,
  ProposedKind,
  ProposedLine,
  SaidVotes,
} from '../../sheets/writing/pack/proposals';
import { shortArticle } from '../../sheets/writing/people/short-article';
import type { Language } from '../../text/language';
import type { BlocComputation } from '../computation';
import type { PeopleComputation } from '../people/check-people';

/** Decree 152/2025/NĐ-CP: a household has one and a half times the prize of an individual. */
const HOUSEHOLD = parsePoints('1.5') ?? zero;

/** Everything that is proposed for units and, where the workbook lists any, for people. */
export function proposalList(
  blocs: readonly BlocComputation[],
  people: PeopleComputation | null,
  { baseSalary }: PrintFacts,
): ProposalList {
  const isStated = baseSalary !== null && baseSalary !== 'unreadable';
  const salary = isStated ? baseSalary : wholePoints(BASE_SALARY);
  const packs = [...blocs.flatMap(({ pack }) => pack?.pack.name ?? []), ...(people?.packs ?? [])];
  const persons = people === null ? [] : proposedPeople(people, salary);
  return {
    lines: [
      ...blocs.flatMap((bloc) => proposedUnits(bloc, salary, blocs.length > 1)),
      ...persons.filter(({ kind }) => kind === 'collective'),
      ...persons.filter(({ kind }) => kind !== 'collective'),
    ],
    year: commonYear(blocs),
    baseSalary: salary,
    salarySaid: isStated ? 'stated' : baseSalary === null ? 'not-stated' : 'unreadable',
    packs: [...new Set(packs)],
  };
}

/** Which bloc a unit is of has to be said where there are several. */
function proposedUnits(
  bloc: BlocComputation,
  salary: Points,
  namesBloc: boolean,
): readonly ProposedLine[] {
  const inOrder = bloc.results.toSorted((a, b) => placeOf(a) - placeOf(b));
  return inOrder.flatMap(({ unit }): ProposedLine[] => {
    const award = finalAward(bloc, unit);
    if (award === null) return [];
    const { code, name, rule } = award;
    const own = bloc.awards
      .filter((each) => each.unit === unit)
      .flatMap(({ eligibility }) => eligibility.filter((each) => each.award === code));
    const basis = own.find((each) => each.rule === rule) ?? bestOf(own);
    const ballots = bloc.outcomes.find((each) => each.unit === unit)?.ballots ?? [];
    const outcome = basis?.outcome ?? null;
    return [
      {
        kind: 'collective',
        name: bloc.scoresheet.units[unit]?.name ?? '',
        position: null,
        unit: namesBloc ? (bloc.facts.name?.value ?? null) : null,
        award: name,
        level: awardKind(code)?.level ?? null,
        article: basis === undefined ? null : shortArticle(basis.article),
        outcome,
        votes: votesIn(ballots.find(({ ballot }) => ballot.award === code) ?? null),
        prize: outcome === 'fail' ? null : prizeOf(code, 'collective', salary),
      },
    ];
  });
}

function placeOf({ rank }: { readonly rank: number | null }): number {
  return rank ?? Number.MAX_SAFE_INTEGER;
}

const OUTCOMES = ['pass', 'unknown', 'fail'] as const;

/** The rules of one award are alternatives: the one that speaks most for it is its basis. */
function bestOf<Rule extends { readonly outcome: (typeof OUTCOMES)[number] }>(
  rules: readonly Rule[],
): Rule | undefined {
  const [best] = OUTCOMES.flatMap((outcome) => rules.filter((rule) => rule.outcome === outcome));
  return best;
}

/** The council's word before what was computed. */
function finalAward(
  bloc: BlocComputation,
  unit: number,
): { readonly code: string; readonly name: string; readonly rule: string | null } | null {
  const changed = bloc.changedAwards.find((each) => each.unit === unit);
  if (changed !== undefined) {
    const { award, name } = changed;
    return award === null || name === null ? null : { code: award, name, rule: null };
  }
  const proposal = bloc.awards.find((each) => each.unit === unit)?.proposal ?? null;
  return proposal === null
    ? null
    : { code: proposal.award, name: proposal.name, rule: proposal.rule };
}

function proposedPeople(
  { people, assessments, used }: PeopleComputation,
  salary: Points,
): readonly ProposedLine[] {
  return people.flatMap((person, index): ProposedLine[] => {
    const assessment = assessments[index];
    const code = finalCode(person, assessment ?? null);
    if (code === undefined) return [];
    const kind = kindOf(person);
    const rule = assessment === undefined ? undefined : bestOf(assessment.rules);
    const outcome = assessment?.outcome ?? null;
    const given = code === null ? null : awardKind(code);
    const name =
      given?.name ??
      (code !== null && used !== null ? awardName(used.pack, code, 'vi') : person.awardText);
    return [
      {
        kind,
        name: person.name,
        position: person.position,
        unit: person.unit,
        award: name,
        level: given?.level ?? null,
        article: rule === undefined ? null : shortArticle(rule.rule.article),
        outcome,
        votes: votesIn(assessment?.standing?.ballot ?? null),
        prize: code === null || outcome === 'fail' ? null : prizeFor(code, kind, salary),
      },
    ];
  });
}

/** Null: an award that is in no catalogue; undefined: none, as the council decided. */
function finalCode(person: Person, assessment: PersonAssessment | null): string | null | undefined {
  const final = assessment?.standing?.final ?? null;
  if (final === null) return person.award;
  return final.award ?? undefined;
}

function kindOf({ category }: Person): ProposedKind {
  return category === 'collective' || category === 'household' ? category : 'individual';
}

function prizeFor(code: string, kind: ProposedKind, salary: Points): Points | null {
  if (kind !== 'household') return prizeOf(code, kind, salary);
  const individual = prizeOf(code, 'individual', salary);
  return individual === null ? null : multiply(individual, HOUSEHOLD);
}

function votesIn(judged: JudgedBallot | null): SaidVotes | null {
  if (judged === null) return null;
  const { ballot, share } = judged;
  const { votesFor, members, present, written } = ballot;
  const tookPart = present === null ? null : present + (written ?? 0);
  return { votesFor, of: judged.rule?.of === 'present' ? tookPart : members, share };
}

/** What may be made public of all this: units with rank and award, and people by name, unit and award. */
export function publicList(
  blocs: readonly BlocComputation[],
  { lines, year }: ProposalList,
  language: Language,
): PublicList {
  const isShown = (line: ProposedLine): boolean => line.outcome !== 'fail';
  return {
    year,
    blocs: blocs.map((bloc) => ({
      title: blocTitle({ ...bloc, stage: null }, language),
      lines: bloc.results
        .toSorted((a, b) => placeOf(a) - placeOf(b))
        .map(({ unit, rank }): PublicLine => {
          const award = finalAward(bloc, unit);
          const name = bloc.scoresheet.units[unit]?.name ?? '';
          return { name, unit: null, rank, award: award?.name ?? null };
        }),
    })),
    individuals: lines
      .filter((line) => line.kind !== 'collective' && isShown(line))
      .map(({ name, unit, award }): PublicLine => ({ name, unit, rank: null, award })),
  };
}
