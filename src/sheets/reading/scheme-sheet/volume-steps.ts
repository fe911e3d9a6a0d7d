import { decimalToJson } from '../../../scoring/decimal-json';
import type { VolumeRule, VolumeSize } from '../../../scoring/formulas/case-rule';
import type { Step } from '../../../scoring/formulas/steps';
import { zero, type Points } from '../../../scoring/points';
import { volumeBoundWords, volumePartWords } from '../../../text/scheme-formula-words';
import { cellName, type CellAddress } from '../../../workbook/cell-address';
import { readNumber } from './exact-number';
import type { Mistakes } from './mistakes';
import type { VolumeColumn } from './sections';
import type { TableRow } from './tables';
import { choiceOf } from './words';

type VolumeRow = TableRow<VolumeColumn>;

const PARTS = ['share', 'number'] as const;
const BOUNDS = ['from', 'above-size', 'above-share', 'above-both'] as const;

/** What the rows of one rule say: its volume, its part, and the steps of each size, in the order of the sheet. */
export function readVolume(
  rows: readonly VolumeRow[],
  path: string,
  cells: Map<string, CellAddress>,
  mistakes: Mistakes,
): Pick<VolumeRule, 'volume' | 'part' | 'sizes'> {
  return {
    volume: sameInAll(rows, 'volume', mistakes),
    part: partOf(rows, mistakes),
    sizes: sizesOf(rows, path, cells, mistakes),
  };
}

/** Said at least once; a blank cell says what the others do. */
function sameInAll(
  rows: readonly VolumeRow[],
  column: 'volume' | 'part',
  mistakes: Mistakes,
): string {
  const [first, ...others] = rows.filter((row) => row.words(column) !== '');
  const said = first?.words(column) ?? '';
  for (const row of others) {
    if (first === undefined || row.words(column) === said) continue;
    const params = { cell: cellName(first.at(column)) };
    mistakes.add({ code: 'scheme-sheet-volume-differs', params }, row.at(column));
  }
  const [top] = rows;
  if (column === 'volume' && said === '' && top !== undefined) {
    mistakes.add({ code: 'scheme-sheet-volume-name', params: {} }, top.at('volume'));
  }
  return said;
}

function partOf(rows: readonly VolumeRow[], mistakes: Mistakes): VolumeRule['part'] {
  const text = sameInAll(rows, 'part', mistakes);
  const part = choiceOf(PARTS, volumePartWords, text);
  const row = rows.find((of) => of.words('part') === text) ?? rows[0];
  if (part === null && row !== undefined) {
    mistakes.add({ code: 'scheme-sheet-volume-part', params: { text } }, row.at('part'));
  }
  return part ?? 'share';
}

function sizesOf(
  rows: readonly VolumeRow[],
  path: string,
  cells: Map<string, CellAddress>,
  mistakes: Mistakes,
): readonly VolumeSize[] {
  const sizes: { readonly key: string; readonly size: VolumeSize; readonly steps: Step[] }[] = [];
  for (const row of rows) {
    const bound = boundOf(row, mistakes);
    const from = figureOf(row, 'size', mistakes);
    const included = bound === 'from' || bound === 'above-share';
    const key = `${included ? '' : '>'}${decimalToJson(from)}`;
    const known = sizes.find((of) => of.key === key);
    const steps = known?.steps ?? [];
    if (known === undefined) {
      cells.set(`${path}.sizes[${sizes.length}].from`, row.at('size'));
      sizes.push({ key, size: { from, included, steps }, steps });
    }
    const place = known === undefined ? sizes.length - 1 : sizes.indexOf(known);
    cells.set(`${path}.sizes[${place}].steps[${steps.length}].from`, row.at('share'));
    steps.push({
      from: figureOf(row, 'share', mistakes),
      included: bound === 'from' || bound === 'above-size',
      points: figureOf(row, 'points', mistakes),
    });
  }
  return sizes.map(({ size }) => size);
}

function boundOf(row: VolumeRow, mistakes: Mistakes): (typeof BOUNDS)[number] {
  const text = row.words('bound');
  const bound = text === '' ? 'from' : choiceOf(BOUNDS, volumeBoundWords, text);
  if (bound === null) {
    mistakes.add({ code: 'scheme-sheet-volume-bound', params: { text } }, row.at('bound'));
  }
  return bound ?? 'from';
}

const FIGURES = {
  size: { figure: 'volume', percent: 'no', mayBeNegative: true },
  share: { figure: 'volume-share', percent: 'as-is', mayBeNegative: true },
  points: { figure: 'step', percent: 'no', mayBeNegative: false },
} as const;

function figureOf(row: VolumeRow, key: keyof typeof FIGURES, mistakes: Mistakes): Points {
  const rules = FIGURES[key];
  const found = readNumber(row, key, rules, mistakes);
  if (found !== null) return found;
  // Where the figure cannot be read, that has been said already.
  const params = { figure: rules.figure };
  mistakes.add({ code: 'scheme-sheet-formula-figure', params }, row.at(key));
  return zero;
}
