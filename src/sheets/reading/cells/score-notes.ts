import { toDecimalText } from '../../../scoring/points';
import type { Score } from '../../../scoring/score';
import type { CellPlace } from '../../../workbook/cell-address';
import type { SheetFinding } from '../../scoresheet';
import { finding } from '../findings';
import type { ScoreNote } from './score-cell';

/** A score cell whose typing a person should hear of. */
export interface NotedCell {
  readonly place: CellPlace;
  readonly note: ScoreNote;
  readonly words: string;
  readonly score: Score;
}

/** Numbers typed as text, sums and fractions are common: one finding a sheet. The rest is said cell by cell. */
export function noteFindings(noted: readonly NotedCell[]): SheetFinding[] {
  const findings: SheetFinding[] = [];
  const textNumbers = new Map<string, NotedCell[]>();
  const sums = new Map<string, NotedCell[]>();
  const fractions = new Map<string, NotedCell[]>();
  for (const cell of noted) {
    const { place, words } = cell;
    switch (cell.note) {
      case 'text-number':
        gather(textNumbers, cell);
        break;
      case 'sum':
        gather(sums, cell);
        break;
      case 'fraction':
        gather(fractions, cell);
        break;
      case 'other-maximum': {
        const message = { code: 'fraction-of-other-maximum', params: { text: words } } as const;
        findings.push(finding('error', message, place.sheet, place));
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
  const once = [
    ['text-numbers-read', textNumbers],
    ['sums-read', sums],
    ['fractions-read', fractions],
  ] as const;
  for (const [code, bySheet] of once) {
    for (const [sheet, cells] of bySheet) {
      const [first] = cells;
      if (first === undefined) continue;
      const reading = first.score.state === 'number' ? toDecimalText(first.score.points) : '';
      const params = { count: cells.length, text: first.words, reading };
      findings.push(finding('info', { code, params }, sheet, first.place));
    }
  }
  return findings;
}

function gather(bySheet: Map<string, NotedCell[]>, cell: NotedCell): void {
  const known = bySheet.get(cell.place.sheet);
  if (known === undefined) bySheet.set(cell.place.sheet, [cell]);
  else known.push(cell);
}
