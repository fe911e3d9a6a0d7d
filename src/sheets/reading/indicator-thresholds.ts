import {
  defaultThresholds,
  type IndicatorThresholds,
  type ThresholdCode,
} from '../../awards/indicators/thresholds';
import { fraction, multiply, parsePoints, type Points } from '../../scoring/points';
import { indicatorNames, thresholdHeadings } from '../../text/indicator-words';
import { findSheet, type Snapshot } from '../../workbook/snapshot';
import type { SheetFinding } from '../scoresheet';
import { findBlocSheet } from '../user-sheets';
import { finding } from './findings';
import { fold } from './fold';
import type { Section } from './scheme-sheet/sections';
import { findHeaders, rowsBelow } from './scheme-sheet/tables';
import { sheetGrid } from './sheet-grid';

type ThresholdColumn = 'indicator' | 'threshold';

const section: Section<ThresholdColumn> = {
  headings: new Map(
    [thresholdHeadings.vi, thresholdHeadings.en].flatMap(({ indicator, threshold }) => [
      [fold(indicator), 'indicator'] as const,
      [fold(threshold), 'threshold'] as const,
    ]),
  ),
  required: ['indicator', 'threshold'],
};

const CODES = [
  'waiting-and-awards',
  'head-wins',
  'leaders-share',
  'direct-workers',
  'few-ad-hoc',
  'late',
  'incomplete',
  'uneven-totals',
  'inflation',
  'narrow-range',
  'idle-criteria',
  'flip-margin',
  'one-criterion',
] as const satisfies readonly ThresholdCode[];

const CODE_OF: ReadonlyMap<string, ThresholdCode> = new Map(
  CODES.flatMap((code) => [
    [fold(indicatorNames.vi[code]), code] as const,
    [fold(indicatorNames.en[code]), code] as const,
  ]),
);

export interface ThresholdsReading {
  readonly thresholds: IndicatorThresholds;
  readonly findings: readonly SheetFinding[];
}

/** The thresholds of the table "Ngưỡng chỉ báo" on "Thông tin khối", where it has one; the usual ones for the rest. */
export function readIndicatorThresholds(snapshot: Snapshot): ThresholdsReading {
  const found = findBlocSheet(snapshot);
  const sheet = found === null ? null : findSheet(snapshot, found.sheet);
  const grid = sheet === null ? null : sheetGrid(sheet);
  if (sheet === null || grid === null) return { thresholds: defaultThresholds, findings: [] };
  const findings: SheetFinding[] = [];
  const stated: Partial<Record<ThresholdCode, Points>> = {};
  const headers = findHeaders(grid, section);
  const areas = headers.map(({ area }) => area);
  for (const row of headers.flatMap((header) => rowsBelow(grid, header, areas))) {
    const [name, words] = [row.words('indicator'), row.words('threshold')];
    if (words === '') continue;
    const code = CODE_OF.get(fold(name));
    const points = thresholdOf(words);
    if (code === undefined) {
      const message = { code: 'indicator-threshold-of-none', params: { name } } as const;
      findings.push(finding('warning', message, sheet.name, row.at('indicator')));
    } else if (points === null) {
      const params = { name: indicatorNames.vi[code], text: words };
      const message = { code: 'indicator-threshold-unreadable', params } as const;
      findings.push(finding('warning', message, sheet.name, row.at('threshold')));
    } else {
      stated[code] = points;
    }
  }
  return { thresholds: { ...defaultThresholds, ...stated }, findings };
}

const HUNDREDTH = fraction(1n, 100n);

/** "20%" or "0,2", both a fifth; null for what is no number from 0 up. */
function thresholdOf(words: string): Points | null {
  const match = /^(\d{1,6}(?:[.,]\d{1,6})?)\s*(%?)$/.exec(words);
  const points = match === null ? null : parsePoints((match[1] ?? '').replace(',', '.'));
  if (points === null) return null;
  return match?.[2] === '%' ? multiply(points, HUNDREDTH) : points;
}
