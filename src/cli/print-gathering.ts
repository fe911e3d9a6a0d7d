import type { FileFindingReport, GatherReport } from '../app/gather/gather-report';
import { gatherWords } from '../text/gather-words';
import type { Language } from '../text/language';
import { consoleTable } from './console-table';
import { findingsText } from './print-ranking';

/** The forms as a table, how many units have sent one, and what is to be looked at. */
export function gatheringText(report: GatherReport, language: Language): string {
  const words = gatherWords[language];
  const { forms, received, expected, findings } = report;
  const rows = forms.map(({ unit, file, day, dayFrom, daysLate, standing }) => [
    unit,
    file,
    words.dayOf(day, dayFrom === 'file'),
    [
      words.standings[standing],
      ...(daysLate === null || daysLate === 0 ? [] : [words.late(daysLate)]),
    ].join(', '),
  ]);
  const table =
    rows.length === 0
      ? words.nothing
      : consoleTable(
          [[words.unit, words.file, words.day, words.standing], ...rows],
          [
            { align: 'left', widest: 40 },
            { align: 'left', widest: 48 },
            { align: 'left', widest: 28 },
            { align: 'left', widest: 40 },
          ],
        );
  return [
    table,
    '',
    words.received(received, expected),
    '',
    findingsText(findings.map(placed), language),
  ].join('\n');
}

/** A place in a file that was sent begins with the file. */
function placed(finding: FileFindingReport): FileFindingReport {
  const { file, sheet } = finding;
  if (file === null) return finding;
  return { ...finding, sheet: sheet === null ? file : `${file} › ${sheet}` };
}
