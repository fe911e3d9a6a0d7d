import { toDecimalText } from '../../scoring/points';
import type { Score } from '../../scoring/score';
import type { CellPlace } from '../../workbook/cell-address';
import type { SheetFinding } from '../scoresheet';
import { finding } from './findings';
import type { ScoreNote } from './score-cell';

/** A score cell whose typing a person should hear of. */
export interface NotedCell {
  readonly place: CellPlace;
  readonly note: ScoreNote;
  readonly words: string;
  readonly score: Score;
}

/** Numbers typed as text are common and harmless: one finding a sheet. The rest is said cell by cell. */
export function noteFindings(noted: readonly NotedCell[]): SheetFinding[] {
  const findings: SheetFinding[] = [];
  const textNumbers = new Map<string, NotedCell[]>();
  for (const cell of noted) {
    const { place, words } = cell;
    switch (cell.note) {
      case 'text-number': {
        const known = textNumbers.get(place.sheet);
        if (known === undefined) textNumbers.set(place.sheet, [cell]);
        else known.push(cell);
        break;
      }
      case 'ambiguous':
        findings.push(
          finding(
            'warning',
            { code: 'number-ambiguous', params: { text: words } },
            place.sheet,
            place,
          ),
        );
        break;
      case 'percent-format':
        findings.push(
          finding(
            'warning',
            { code: 'score-in-percent', params: { text: words } },
            place.sheet,
            place,
          ),
        );
        break;
      case 'formula-without-value':
        findings.push(
          finding(
            'warning',
            {
              code: 'formula-without-value',
              params: {
                text: words === '' && cell.score.state === 'unreadable' ? cell.score.text : words,
              },
            },
            place.sheet,
            place,
          ),
        );
        break;
      case 'date-format':
        findings.push(
          finding(
            'warning',
            { code: 'score-is-date', params: { text: words } },
            place.sheet,
            place,
          ),
        );
        break;
    }
  }
  for (const [sheet, cells] of textNumbers) {
    const [first] = cells;
    if (first === undefined) continue;
    const reading = first.score.state === 'number' ? toDecimalText(first.score.points) : '';
    findings.push(
      finding(
        'info',
        { code: 'text-numbers-read', params: { count: cells.length, text: first.words, reading } },
        sheet,
        first.place,
      ),
    );
  }
  return findings;
}
