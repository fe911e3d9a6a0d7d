import { parametersById } from './parameters';
import type { Clause, RulePack } from './rule-pack';

/** What a pack says around one award, beside its rules. */
export interface AwardClauses {
  /** Clauses that concern the award, in the order of the pack. */
  readonly clauses: readonly Clause[];
  /** The papers of its dossier, in Vietnamese, each once. */
  readonly papers: readonly string[];
  /** The day up to which dossiers are taken; null where the pack says none. */
  readonly deadline: { readonly month: number; readonly day: number } | null;
}

/** The clauses on an award: double awards, deadline, dossier, revocation. */
export function clausesOn(pack: RulePack, award: string): AwardClauses {
  const clauses = pack.clauses.filter(({ awards }) => {
    return awards.length === 0 || awards.includes(award);
  });
  const isPaper = ({ kind }: Clause): boolean => kind === 'dossier' || kind === 'written-opinion';
  const papers = clauses.filter(isPaper).flatMap(({ parts }) => parts);
  const deadline = clauses.find(({ kind }) => kind === 'deadline');
  return {
    clauses,
    papers: [...new Set(papers)],
    deadline: deadline === undefined ? null : dayOf(deadline, pack),
  };
}

/** A parameter of the unit `day-month` is written "3.30", the 30th of March. */
function dayOf({ figure }: Clause, pack: RulePack): AwardClauses['deadline'] {
  if (figure === null) return null;
  const { parameters } = pack;
  const written =
    typeof figure === 'string'
      ? figure
      : (parametersById(parameters).get(figure.parameter)?.value ?? '');
  const [month = 0, day = 0] = written.split('.').map(Number);
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDay ? { month, day } : null;
}
