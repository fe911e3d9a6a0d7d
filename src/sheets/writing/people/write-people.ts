import { toDecimalText } from '../../../scoring/points';
import type { Language } from '../../../text/language';
import { countsWords } from '../../../text/people-words';
import { outcomeWords } from '../../../text/sheet-words';
import { countWrittenCells, type Patch } from '../../../workbook/patch';
import type { Snapshot } from '../../../workbook/snapshot';
import type { SheetFinding } from '../../scoresheet';
import { ShortCode } from '../../short-code';
import { logLineChanges } from '../log-sheet';
import type { FilledLine } from '../result-columns';
import { sheetChanges, type SheetChanges } from '../sheet-changes';
import { columnsBeside, type TableToFill } from '../table-results';
import { written } from '../written-text';
import { countsImage } from './counts-sheet';
import { personReason } from './person-reason';
import type { PeopleResults } from './people-results';

/**
 * "Đủ điều kiện" and "Lý do" beside every list, the sheet "Thống kê khen thưởng", and a line in "Nhật ký" where any
 * cell changed. Only cells that Bảng Vàng owns are written.
 */
export function writePeople(
  snapshot: Snapshot,
  results: PeopleResults,
  now: string,
  language: Language = 'vi',
): { readonly patch: Patch; readonly findings: readonly SheetFinding[] } {
  const columns = columnsBeside(snapshot, tablesToFill(results, language), {
    fields: ['eligibility', 'reason'],
    whenProtected: 'people-columns-protected',
    whenNoRoom: 'people-columns-no-room',
    language,
  });
  const counts = sheetChanges(snapshot, 'counts', countsImage(results, language), language);
  const changes = [...columns.changes, ...counts.changes];
  const cellsWritten = countWrittenCells({ changes });
  const log: SheetChanges =
    cellsWritten === 0
      ? { changes: [], findings: [] }
      : logLineChanges(
          snapshot,
          { ...logLine(results, language), time: now, cellsWritten },
          language,
        );
  return {
    patch: { changes: [...changes, ...log.changes] },
    findings: [...columns.findings, ...counts.findings, ...log.findings],
  };
}

function tablesToFill(
  { lists, people, assessments }: PeopleResults,
  language: Language,
): TableToFill[] {
  let line = 0;
  return lists.map(({ table, people: own }) => {
    const lines = own.map((person): FilledLine => {
      const assessment = assessments[line];
      line += 1;
      if (assessment === undefined) return { cells: {} };
      return {
        cells: {
          eligibility: outcomeWords[language][assessment.outcome],
          reason: written(personReason(person, assessment, people, language)),
        },
      };
    });
    return { table, lines, decimals: 0 };
  });
}

function logLine({ lists, people, assessments, packs }: PeopleResults, language: Language) {
  const code = new ShortCode();
  for (const pack of packs) code.add(pack);
  for (const { declared, points, ...person } of people) {
    const ofPoints = points === null ? null : toDecimalText(points);
    code.add(JSON.stringify([person, [...declared], ...(ofPoints === null ? [] : [ofPoints])]));
  }
  // What the council said is as much an input as the list.
  for (const { standing } of assessments) {
    if (standing === null) continue;
    const { ballot, decided } = standing;
    code.add(JSON.stringify([ballot?.ballot ?? null, decided]));
  }
  return {
    what: countsWords[language].logged,
    inputs: [...new Set(lists.map(({ table }) => table.sheet))].join(', '),
    count: people.length,
    fingerprint: code.toString(),
  };
}
