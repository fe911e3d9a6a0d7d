import type { Figure } from '../../../awards/conditions';
import type { Quota, RulePack } from '../../../awards/rule-pack';
import { quotaBasisWords } from '../../../text/rules-sheet-words';
import type { TableRow } from '../scheme-sheet/tables';
import { choiceOf } from '../scheme-sheet/words';
import { readAwards } from './awards';
import { CodesSeen, neededWords, readApplies, readFigure, wordsOf } from './cells';
import type { RulesMistakes } from './cells';
import type { ColumnOf } from './sections';

type Row = TableRow<ColumnOf<'quotas'>>;
type Limit = Quota['limit'];

export interface QuotasRead {
  readonly quotas: RulePack['quotas'];
  /** Quotas of the pack that have no row: they hold all the same. */
  readonly leftOut: readonly string[];
}

/** The quotas that apply, those of the pack first. A quota by class has a row for each class. */
export function readQuotas(
  rows: readonly Row[],
  base: RulePack,
  mistakes: RulesMistakes,
): QuotasRead {
  const seen = new CodesSeen();
  const off = new Set<string>();
  const read = new Map<string, Quota>();
  for (const row of rows) {
    const id = neededWords(row, 'code', 'code', mistakes);
    const limit = readLimit(row, base, mistakes);
    const awards = readNeededAwards(row, 'awards', 'award', base, mistakes);
    const applies = readApplies(row, 'applies', mistakes);
    if (id === null) continue;
    if (!applies) off.add(id);
    const before = read.get(id)?.limit;
    if (before?.kind === 'by-class' && limit?.kind === 'by-class') {
      // One row a class.
      before.shares.push(...limit.shares);
      continue;
    }
    if (seen.isAgain(row, 'code', id, mistakes)) continue;
    const known = base.quotas.find((quota) => quota.id === id);
    const article = wordsOf(row, 'article') ?? known?.article ?? null;
    if (article === null) {
      mistakes.add({ code: 'rules-sheet-missing', params: { what: 'article' } }, row.at('article'));
    }
    if (limit === null || awards === null || article === null) continue;
    const { text, sourceStatus, note } = known ?? {
      text: article,
      sourceStatus: 'found' as const,
      note: null,
    };
    read.set(id, { id, awards: [...awards], limit, article, text, sourceStatus, note });
  }
  const own = [...read.values()].filter(({ id }) => !base.quotas.some((of) => of.id === id));
  const ofPack = base.quotas.map((quota) => read.get(quota.id) ?? quota);
  return {
    quotas: [...ofPack, ...own].filter(({ id }) => !off.has(id)),
    leftOut: base.quotas.flatMap(({ id }) => (seen.has(id) ? [] : [id])),
  };
}

const BASES = [
  'in-a-bloc',
  'share-of-rest',
  'share-of-qualified',
  'by-class',
  'in-a-list',
  'share-of-people',
] as const;

function readLimit(row: Row, base: RulePack, mistakes: RulesMistakes): Limit | null {
  const text = neededWords(row, 'basis', 'basis', mistakes);
  if (text === null) return null;
  const kind = choiceOf(BASES, quotaBasisWords, text);
  if (kind === null) {
    const params = { text, known: Object.values(quotaBasisWords.vi) };
    mistakes.add({ code: 'rules-sheet-basis', params }, row.at('basis'));
    return null;
  }
  const figure = readLimitFigure(row, kind, base, mistakes);
  switch (kind) {
    case 'in-a-bloc':
    case 'in-a-list':
      return figure === null ? null : { kind, most: figure };
    case 'share-of-rest': {
      const taken = readAwards(row, 'of', base, mistakes);
      return figure === null || taken === null
        ? null
        : { kind, percent: figure, taken: [...taken] };
    }
    case 'share-of-qualified':
    case 'share-of-people': {
      const of = readNeededAwards(row, 'of', 'of', base, mistakes);
      return figure === null || of === null ? null : { kind, percent: figure, of: [...of] };
    }
    case 'by-class': {
      const name = neededWords(row, 'of', 'class', mistakes);
      return figure === null || name === null
        ? null
        : { kind, shares: [{ class: name, percent: figure }] };
    }
  }
}

/** A number, or a parameter of the pack by its code. */
function readLimitFigure(
  row: Row,
  kind: Limit['kind'],
  { parameters }: RulePack,
  mistakes: RulesMistakes,
): Figure | null {
  const text = neededWords(row, 'limit', 'limit', mistakes);
  if (text === null) return null;
  const unit = kind === 'in-a-bloc' || kind === 'in-a-list' ? 'units' : 'percent';
  const known = parameters.find(({ id }) => id === text);
  if (known !== undefined && (known.unit === 'percent') === (unit === 'percent')) {
    return { parameter: known.id };
  }
  if (/\p{L}/u.test(text)) {
    mistakes.add({ code: 'rules-sheet-figure', params: { text } }, row.at('limit'));
    return null;
  }
  return readFigure(row, 'limit', unit === 'percent' ? 'percent' : 'whole', mistakes);
}

function readNeededAwards(
  row: Row,
  key: 'awards' | 'of',
  what: 'award' | 'of',
  base: RulePack,
  mistakes: RulesMistakes,
): readonly string[] | null {
  if (neededWords(row, key, what, mistakes) === null) return null;
  return readAwards(row, key, base, mistakes);
}
