import { clausesOn } from '../awards/clauses';
import { awardName } from '../awards/rule-pack';
import type { UnitResult } from '../scoring/result';
import { finding } from '../sheets/reading/findings';
import type { SheetFinding } from '../sheets/scoresheet';
import type { BlocComputation } from './computation';

/**
 * For every award that units of the bloc have at the end, best first: the papers of its dossier and the day up to which
 * it is taken, as far as the pack says them.
 */
export function dossierFindings(bloc: BlocComputation): readonly SheetFinding[] {
  const pack = bloc.pack?.pack ?? null;
  if (pack === null) return [];
  const sheet = bloc.scoresheet.sheets[0] ?? null;
  const finals = new Map(bloc.outcomes.map(({ unit, final }) => [unit, final]));
  const ranked = bloc.results.toSorted((a, b) => place(a) - place(b));
  const [uncheckedLaw = null] = (bloc.pack?.markers ?? []).flatMap((marker) =>
    marker.kind === 'not-checked' ? marker.law : [],
  );
  const best = pack.awards.toSorted((a, b) => a.order - b.order);
  return best.flatMap(({ code }) => {
    const units = ranked.flatMap(({ unit }) =>
      finals.get(unit) === code ? [bloc.scoresheet.units[unit]?.name ?? ''] : [],
    );
    const { clauses, papers, deadline } = clausesOn(pack, code);
    if (units.length === 0 || (papers.length === 0 && deadline === null)) return [];
    const isPaper = (kind: string): boolean => kind === 'dossier' || kind === 'written-opinion';
    const articles = clauses.filter(({ kind }) => isPaper(kind)).map(({ article }) => article);
    const term = clauses.find(({ kind }) => kind === 'deadline');
    const params = {
      award: { vi: awardName(pack, code, 'vi'), en: awardName(pack, code, 'en') },
      units,
      papers,
      articles: [...new Set(articles)],
      uncheckedLaw,
      deadline,
      isDeadlineUnverified: term?.sourceStatus === 'unverified',
    };
    return [finding('info', { code: 'award-dossier', params }, sheet)];
  });
}

function place({ rank }: UnitResult): number {
  return rank ?? Number.MAX_SAFE_INTEGER;
}
