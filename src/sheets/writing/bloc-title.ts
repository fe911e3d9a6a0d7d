import type { Stage } from '../../scoring/scheme';
import type { Language } from '../../text/language';
import { sheetPhrases, stageWords } from '../../text/sheet-words';
import type { BlocResults } from './bloc-results';
import { written } from './written-text';

/** "Khối Kinh tế - Kỹ thuật, năm 2025 (xếp theo điểm thẩm định)". */
export function blocTitle(
  bloc: Pick<BlocResults, 'scoresheet' | 'facts' | 'scheme' | 'stage'>,
  language: Language,
): string {
  const phrases = sheetPhrases[language];
  const { scoresheet, facts, stage } = bloc;
  const name =
    written(facts.name?.value ?? '') ??
    phrases.namelessBloc(written(scoresheet.sheets[0] ?? '') ?? '');
  return phrases.section(name, yearOf(bloc), stageName(stage, language));
}

export function stageName(stage: Stage | null, language: Language): string | null {
  return stage === null ? null : stageWords[language][stage];
}

/** The year that all blocs share; null where they differ or none is known. */
export function commonYear(blocs: readonly BlocResults[]): number | null {
  const years = new Set(blocs.map(yearOf));
  const [year = null] = years;
  return years.size === 1 ? year : null;
}

function yearOf({ facts, scheme }: Pick<BlocResults, 'facts' | 'scheme'>): number | null {
  return facts.year?.value ?? scheme.year;
}
