import type { Explanation } from '../app/explanation';
import { explanationTable } from '../app/explanation-table';
import { explanationPage } from '../app/unit-page';
import { plainFigure } from '../app/figures';
import { consoleWords } from '../text/console-words';
import { explanationWords } from '../text/explanation-words';
import type { Language } from '../text/language';
import { consoleTable } from './console-table';

/** Where a unit's total and rank come from: a table of the criteria with their cells, and below it line by line. */
export function explanationText(explanation: Explanation, language: Language): string {
  const { bloc, unit, criteria, sum } = explanation;
  const { columns } = explanationWords[language];
  const { total } = explanationPage(explanation, language);
  const rank = bloc.results[unit]?.rank ?? null;
  const table = explanationTable(explanation, language);
  const rows = table.rows.map(({ name, depth, cells, figures, how }, index) => {
    const points = criteria[index]?.points ?? null;
    return [
      `${'\u00a0\u00a0'.repeat(depth)}${name}`,
      cells,
      figures,
      how,
      points === null ? '–' : plainFigure(points, language),
    ];
  });
  return [
    consoleWords[language].explained(
      bloc.scoresheet.units[unit]?.name ?? '',
      total ?? '–',
      rank === null ? '–' : String(rank),
    ),
    table.basis,
    '',
    consoleTable(
      [
        [columns.criterion, columns.cell, columns.figures, columns.how, columns.points],
        ...rows,
        [table.total.name, '', '', '', sum.total === null ? '–' : (total ?? '–')],
      ],
      [
        { align: 'left', widest: 40 },
        { align: 'left', widest: 14 },
        { align: 'left', widest: 24 },
        { align: 'left', widest: 48 },
        { align: 'right', widest: 12 },
      ],
    ),
    '',
    table.standing.join(' · '),
    ...table.sections.flatMap(({ heading, lines }) => [
      '',
      heading,
      ...lines.map((line) => `  ${line}.`),
    ]),
  ].join('\n');
}
