import type { Explanation } from '../app/explanation';
import { placeName } from '../app/inspection';
import { decimalOf } from '../app/report';
import { consoleWords } from '../text/console-words';
import type { Language } from '../text/language';
import { decimalText } from '../text/numbers';
import { consoleTable } from './console-table';

/** Where a unit's total comes from, as a table with the cell of every score. */
export function explanationText({ bloc, unit, criteria }: Explanation, language: Language): string {
  const words = consoleWords[language];
  const result = bloc.results[unit];
  const said = (decimal: string | null): string =>
    decimal === null ? '–' : decimalText(decimal, language);
  const rows = criteria.map(({ criterion, score, place, points }) => [
    criterion.code,
    criterion.name,
    said(decimalOf(criterion.maximum)),
    score === null ? '' : scoreText(score, said),
    said(decimalOf(points)),
    place === null ? '' : placeName(place),
  ]);
  return [
    words.explained(
      bloc.scoresheet.units[unit]?.name ?? '',
      said(decimalOf(result?.total ?? null)),
      result?.rank === null || result === undefined ? '–' : String(result.rank),
    ),
    '',
    consoleTable(
      [
        [words.code, words.criterion, words.maximum, words.score, words.points, words.cell],
        ...rows,
      ],
      [
        { align: 'left', widest: 12 },
        { align: 'left', widest: 52 },
        { align: 'right', widest: 8 },
        { align: 'right', widest: 16 },
        { align: 'right', widest: 16 },
        { align: 'left', widest: 30 },
      ],
    ),
  ].join('\n');
}

type ReadScore = NonNullable<Explanation['criteria'][number]['score']>;

function scoreText(score: ReadScore, said: (decimal: string | null) => string): string {
  switch (score.state) {
    case 'number':
      return said(decimalOf(score.points));
    case 'missing':
      return '–';
    case 'not-assigned':
      return 'KGCT';
    case 'unreadable':
      return `“${score.text}”?`;
  }
}
