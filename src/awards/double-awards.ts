import type { PastAward, SubjectFacts } from './facts';
import { parametersById, wholeFigure } from './parameters';
import type { Clause, RulePack } from './rule-pack';

/**
 * Awards that a subject would have twice for one year, which only a person can tell apart: the pack knows the year and
 * the type, not the achievement itself.
 *
 * - one-achievement: the same award, or another form for merit, was already given for the year.
 * - one-state-level: with it there would be more state-level forms in the year than the pack allows.
 */
export interface DoubleAward {
  readonly kind: 'one-achievement' | 'one-state-level';
  readonly award: string;
  readonly given: readonly PastAward[];
  /** How many the pack allows; null where the clause has no figure. */
  readonly most: number | null;
  readonly clause: Clause;
}

/** Awards for these are not counted among those of the year. */
const APART: ReadonlySet<PastAward['type']> = new Set(['ad-hoc', 'tenure', 'devotion']);

/** What the award of the year clashes with among those that were given for the same year. */
export function doubleAwards(
  pack: RulePack,
  award: string,
  { past }: Pick<SubjectFacts, 'past'>,
  year: number | null,
): readonly DoubleAward[] {
  // A line with a rank is the bloc's own result: the award there is this one, not a second.
  const given = past.years
    .filter((one) => one.year === year)
    .flatMap(({ rank, awards }) => awards.filter((one) => rank === null || one.award !== award));
  return pack.clauses.flatMap((clause): DoubleAward[] => {
    const concerns = clause.awards.length === 0 || clause.awards.includes(award);
    if (!concerns) return [];
    switch (clause.kind) {
      case 'one-achievement': {
        const again = given.filter((one) => isForMerit(one) && isSameKind(pack, award, one.award));
        const found = { kind: clause.kind, award, given: again, most: null, clause };
        return again.length === 0 ? [] : [found];
      }
      case 'one-state-level': {
        const counted = given.filter(
          ({ award: code, type }) => clause.awards.includes(code) && !APART.has(type),
        );
        const most =
          clause.figure === null ? 1 : wholeFigure(clause.figure, parametersById(pack.parameters));
        const found = { kind: clause.kind, award, given: counted, most, clause };
        return counted.length + 1 > most ? [found] : [];
      }
      default:
        return [];
    }
  });
}

/** One of no stated type is taken for merit, as everywhere. */
function isForMerit({ type }: PastAward): boolean {
  return type === null || type === 'merit';
}

/** The same award, or two forms: the law forbids several forms for one achievement, and titles stand beside them. */
function isSameKind({ awards }: RulePack, one: string, other: string): boolean {
  if (one === other) return true;
  const isForm = (code: string): boolean => awards.find((of) => of.code === code)?.kind === 'form';
  return isForm(one) && isForm(other);
}
